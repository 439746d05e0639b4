import { type Area, LEVELS } from '../model/catalogue';
import type { IsoDate } from '../model/table';
import { type Directory, validOn } from './directory';
import type { KeyedObservation } from './observations';
import type { Series } from './series';

/** Figures that make up a total (Summanden); `complete` unless areas are not on the sheet, neither they nor parts of theirs. */
export interface Addends {
  readonly figures: readonly KeyedObservation[];
  readonly complete: boolean;
}

const NONE: Addends = { figures: [], complete: false };

const partOf = ({ id }: Area, series: Series, directory: Directory): Addends => {
  const own = series.figures.get(id);
  return own ? { figures: [own], complete: true } : addendsBelow(id, series, directory);
};

const childrenOn = (area: string, date: IsoDate, { children }: Directory): readonly Area[] =>
  (children.get(area) ?? []).filter((child) => validOn(child, date));

const addendsBelow = (area: string, series: Series, directory: Directory): Addends => {
  const children = childrenOn(area, series.referenceDate, directory);
  if (children.length === 0) return NONE;
  const parts = children.map((child) => partOf(child, series, directory));
  return { figures: parts.flatMap(({ figures }) => figures), complete: parts.every(({ complete }) => complete) };
};

/**
 * Parts of a total on the sheet: the areas directly below, or their own parts where one is not on the sheet, and the row
 * "nicht zuzuordnen" of the area where there is one. `undefined` where no part is on the sheet.
 */
export const addendsOf = (area: string, series: Series, directory: Directory): Addends | undefined => {
  const { figures, complete } = addendsBelow(area, series, directory);
  if (figures.length === 0) return undefined;
  const rests = (directory.rests.get(area) ?? []).map(({ id }) => series.figures.get(id));
  return { figures: [...figures, ...rests.filter((rest) => rest !== undefined)], complete };
};

/** Figures of areas that have parts, from the part to the whole. */
export const subtotalsFirst = ({ figures }: Series, { areas, children }: Directory): readonly KeyedObservation[] => {
  const levelOf = ({ area }: KeyedObservation) => LEVELS.indexOf(areas.get(area)?.level ?? 'rest');
  return [...figures.values()].filter(({ area }) => children.has(area)).sort((a, b) => levelOf(b) - levelOf(a));
};
