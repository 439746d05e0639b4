import type { SeriesBreak, Wave } from '../model/catalogue';
import { breaksBetween, yearsBetween } from '../model/time';

/** The time between two waves, as far as a change needs to know it (Zeitspanne). */
export interface Span {
  readonly years: number;
  /** Whether the series breaks in between. */
  readonly broken: boolean;
}

/** Whether one of the measures is counted differently at the end than at the beginning (Bruch in der Reihe). */
export const isBroken = (breaks: readonly SeriesBreak[], measures: readonly string[], from: Wave, to: Wave): boolean =>
  breaksBetween(breaks, measures, from.referenceDate, to.referenceDate).length > 0;

/** Span between two waves for a subject made of these measures. */
export const spanOf = (breaks: readonly SeriesBreak[], measures: readonly string[], from: Wave, to: Wave): Span => ({
  years: yearsBetween(from.referenceDate, to.referenceDate),
  broken: isBroken(breaks, measures, from, to),
});
