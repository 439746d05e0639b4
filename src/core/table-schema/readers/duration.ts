import { isoDay, secondsOf } from '../calendar';
import type { Logical } from '../logical';
import type { Reader } from './reader';

interface Duration {
  readonly months: number;
  readonly seconds: number;
}

const FORM = /^(-?)P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const readDuration = (text: string): Duration | undefined => {
  const [found, sign, ...digits] = FORM.exec(text) ?? [];
  if (found === undefined) return undefined;
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = digits.map((part) =>
    Number(part ?? 0),
  );
  const factor = sign === '-' ? -1 : 1;
  return {
    months: factor * (years * 12 + months) + 0,
    seconds: factor * (((days * 24 + hours) * 60 + minutes) * 60 + seconds) + 0,
  };
};

/** Months from which XML Schema counts durations, to tell whether one is longer than another (3.2.6.2). */
const REFERENCES: readonly (readonly [year: number, month: number])[] = [
  [1696, 9],
  [1697, 2],
  [1903, 3],
  [1903, 7],
];

const endOf = ([year, month]: readonly [number, number], { months, seconds }: Duration): number => {
  const total = year * 12 + (month - 1) + months;
  const day = isoDay(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, 1);
  return day === undefined ? NaN : secondsOf(day) + seconds;
};

/** A month is longer than 27 days and shorter than 32, so that some durations have no order: NaN. */
const orderOf = (a: Logical, b: Logical): number => {
  const orders = REFERENCES.map((from) => Math.sign(endOf(from, a as Duration) - endOf(from, b as Duration)));
  const [first = NaN] = orders;
  return orders.every((order) => order === first) ? first : NaN;
};

/** Lengths of time as XML Schema writes them, `P1Y2M3DT4H5M6S`. A year is twelve months, a day 24 hours. */
export const durationReader: Reader = { text: readDuration, order: orderOf, example: 'P1Y6M' };
