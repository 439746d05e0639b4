import type { SeriesBreak, Wave } from '../model/catalogue';

/** The time between two waves, as far as a change needs to know it (Zeitspanne). */
export interface Span {
  /** Whole years between equal days of the year, else days by the mean Gregorian year. */
  readonly years: number;
  /** Whether the series breaks in between. */
  readonly broken: boolean;
}

const DAY = 86_400_000;
const MEAN_YEAR = 365.2425;

/** Years between two days. @example yearsBetween('2010-12-31', '2012-12-31') // => 2 */
export const yearsBetween = (from: string, to: string): number =>
  from.slice(4) === to.slice(4)
    ? Number(to.slice(0, 4)) - Number(from.slice(0, 4))
    : (Date.parse(to) - Date.parse(from)) / DAY / MEAN_YEAR;

/** Whether one of the measures is counted differently at the end than at the beginning (Bruch in der Reihe). */
export const isBroken = (breaks: readonly SeriesBreak[], measures: readonly string[], from: Wave, to: Wave): boolean =>
  breaks.some(
    (one) =>
      one.before >= from.referenceDate &&
      one.after <= to.referenceDate &&
      one.measures.some((measure) => measures.includes(measure)),
  );

/** Span between two waves for a subject made of these measures. */
export const spanOf = (breaks: readonly SeriesBreak[], measures: readonly string[], from: Wave, to: Wave): Span => ({
  years: yearsBetween(from.referenceDate, to.referenceDate),
  broken: isBroken(breaks, measures, from, to),
});
