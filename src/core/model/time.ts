import type { SeriesBreak } from './catalogue';

const DAY = 86_400_000;
const MEAN_YEAR = 365.2425;

/**
 * Years between two days (Zeitabstand): whole ones between equal days of the year, else days by the mean Gregorian year.
 *
 * @example yearsBetween('2012-12-31', '2015-12-31') // => 3
 */
export const yearsBetween = (from: string, to: string): number =>
  from.slice(4) === to.slice(4)
    ? Number(to.slice(0, 4)) - Number(from.slice(0, 4))
    : (Date.parse(to) - Date.parse(from)) / DAY / MEAN_YEAR;

/** Breaks (Brüche in der Reihe) that lie between two reference dates and concern one of the measures. */
export const breaksBetween = (
  breaks: readonly SeriesBreak[],
  measures: readonly string[],
  from: string,
  to: string,
): readonly SeriesBreak[] =>
  breaks.filter(
    (one) => one.before >= from && one.after <= to && one.measures.some((measure) => measures.includes(measure)),
  );
