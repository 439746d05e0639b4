import type { IsoDate } from '../model/table';

const DAY = 86_400_000;
const SHORT_MONTHS: readonly number[] = [4, 6, 9, 11];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month in the Gregorian calendar. @example daysIn(2000, 2) // => 29 */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : SHORT_MONTHS.includes(month) ? 30 : 31;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** Whether the calendar has such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** The day as `YYYY-MM-DD`, `undefined` where the calendar has no such day. @example isoDay(1999, 2, 29) // => undefined */
export const isoDay = (year: number, month: number, day: number): IsoDate | undefined =>
  isDay(year, month, day) ? `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` : undefined;

/** Seconds from 1970 to the beginning of a day. */
export const secondsOf = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / 1000;

/** The day so many days after 1970. */
export const dayAfterEpoch = (days: number): IsoDate => new Date(days * DAY).toISOString().slice(0, 10);
