import type { IsoDate } from '../model/table';
import { daysIn, isoDay, secondsOf } from './calendar';
import type { Parts } from './strptime';

const FIRST_YEAR = 1900;

const dayInYear = (year: number, dayOfYear: number): IsoDate | undefined => {
  let [month, rest] = [1, dayOfYear];
  while (month <= 12 && rest > daysIn(year, month)) {
    rest -= daysIn(year, month);
    month += 1;
  }
  return isoDay(year, month, rest);
};

/** The day that the parts name; what is absent is the first (1900, January, the 1st), as in Python. */
export const dateOf = ({ year = FIRST_YEAR, month = 1, day = 1, dayOfYear }: Parts): IsoDate | undefined =>
  dayOfYear === undefined ? isoDay(year, month, day) : dayInYear(year, dayOfYear);

const hourOf = ({ hour, hour12, afternoon }: Parts): number =>
  hour ?? (hour12 === undefined ? 0 : (hour12 % 12) + (afternoon ? 12 : 0));

/** Seconds since midnight, in UTC where the parts name an offset. */
export const timeOf = (parts: Parts): number => {
  const { minute = 0, second = 0, fraction = 0, offset = 0 } = parts;
  return hourOf(parts) * 3600 + (minute - offset) * 60 + second + fraction;
};

/** Seconds since 1970; without an offset the time counts as UTC. */
export const instantOf = (parts: Parts): number | undefined => {
  const date = dateOf(parts);
  return date === undefined ? undefined : secondsOf(date) + timeOf(parts);
};
