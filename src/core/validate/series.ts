import type { IsoDate } from '../model/table';
import { isReadable, type KeyedObservation } from './observations';

/** Figures by area. */
export type FiguresByArea = ReadonlyMap<string, KeyedObservation>;

/** Figures of one table that differ only in their area (Wertespalte): one subject, breakdown and date; each area once. */
export interface Series {
  readonly sheet: string;
  readonly subject: string;
  readonly breakdown: string;
  readonly referenceDate: IsoDate;
  readonly figures: FiguresByArea;
}

/** A figure that stands on its table a second time, and the first one. */
export interface Repeat {
  readonly figure: KeyedObservation;
  readonly first: KeyedObservation;
}

interface Growing extends Series {
  readonly figures: Map<string, KeyedObservation>;
}

const slot = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
};

/**
 * Sorts the figures of one table into series, in the order in which they begin, and tells those that repeat another.
 *
 * A readable figure wins over an unreadable one of the same key: a finding says what is wrong with that one.
 */
export const buildSeries = (
  figures: readonly KeyedObservation[],
): { readonly series: readonly Series[]; readonly repeats: readonly Repeat[] } => {
  const bySubject = new Map<string, Map<string, Map<string, Growing>>>();
  const series: Growing[] = [];
  const repeats: Repeat[] = [];
  const seriesOf = ({ subject, breakdown, referenceDate, place }: KeyedObservation): Growing => {
    const byBreakdown = slot(bySubject, subject, () => new Map<string, Map<string, Growing>>());
    const byDate = slot(byBreakdown, breakdown, () => new Map<string, Growing>());
    return slot(byDate, referenceDate, () => {
      const made = { sheet: place.sheet, subject, breakdown, referenceDate, figures: new Map() };
      series.push(made);
      return made;
    });
  };
  for (const figure of figures) {
    const own = seriesOf(figure).figures;
    const first = own.get(figure.area);
    if (!first || !isReadable(first)) {
      if (!first || isReadable(figure)) own.set(figure.area, figure);
    } else if (isReadable(figure)) repeats.push({ figure, first });
  }
  return { series, repeats };
};

/** All series of a submission by what they are about (Zeitreihen), in the order of the tables. */
export interface Book {
  /** Names of the sheets that have series, in the order of the tables. */
  readonly sheets: readonly string[];
  /** Of one subject and breakdown, from the first date to the last; of one date in the order of the tables. */
  readonly timeline: (subject: string, breakdown: string) => readonly Series[];
  /** Of one subject and breakdown within a year: parts of an indicator may have different days. */
  readonly inYear: (subject: string, breakdown: string, year: string) => readonly Series[];
}

/** Year of a date. */
export const yearOf = (date: IsoDate): string => date.slice(0, 4);

const byDate = (a: Series, b: Series): number =>
  a.referenceDate < b.referenceDate ? -1 : a.referenceDate > b.referenceDate ? 1 : 0;

interface Shelf {
  readonly timeline: Series[];
  readonly byYear: Map<string, Series[]>;
}

/** Puts the series of all tables into one book. */
export const buildBook = (all: readonly Series[]): Book => {
  const bySubject = new Map<string, Map<string, Shelf>>();
  for (const one of [...all].sort(byDate)) {
    const byBreakdown = slot(bySubject, one.subject, () => new Map<string, Shelf>());
    const { timeline, byYear } = slot(byBreakdown, one.breakdown, (): Shelf => ({ timeline: [], byYear: new Map() }));
    timeline.push(one);
    slot(byYear, yearOf(one.referenceDate), (): Series[] => []).push(one);
  }
  return {
    sheets: [...new Set(all.map(({ sheet }) => sheet))],
    timeline: (subject, breakdown) => bySubject.get(subject)?.get(breakdown)?.timeline ?? [],
    inYear: (subject, breakdown, year) => bySubject.get(subject)?.get(breakdown)?.byYear.get(year) ?? [],
  };
};

/** Series in which a figure stands for the same subject, breakdown and year, of another subject where one is given. */
export const seriesInYear = (
  { inYear }: Book,
  { subject, breakdown, referenceDate }: Omit<Series, 'sheet' | 'figures'>,
  other = subject,
): readonly Series[] => inYear(other, breakdown, yearOf(referenceDate));
