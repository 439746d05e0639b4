import { type Area, LEVELS } from '../model/catalogue';
import type { IsoDate } from '../model/table';
import { type Directory, validOn } from './directory';
import type { KeyedObservation } from './observations';

/** Figures that differ only in their area, by area. */
export type Series = ReadonlyMap<string, KeyedObservation>;

/** Figures that make up a total; `absent` where none of its parts is on the sheet, `incomplete` where some are. */
export type Addends = readonly KeyedObservation[] | 'absent' | 'incomplete';

const dateOf = (series: Series): IsoDate => [...series.values()][0]?.referenceDate ?? '';

const partOf = ({ id }: Area, series: Series, directory: Directory): Addends => {
  const own = series.get(id);
  return own ? [own] : addendsBelow(id, series, directory);
};

const addendsBelow = (area: string, series: Series, directory: Directory): Addends => {
  const date = dateOf(series);
  const children = (directory.children.get(area) ?? []).filter((child) => validOn(child, date));
  const parts = children.map((child) => partOf(child, series, directory));
  if (parts.every((part) => part === 'absent')) return 'absent';
  const found = parts.filter((part) => typeof part !== 'string');
  return found.length < parts.length ? 'incomplete' : found.flat();
};

/** Parts of a total on the sheet, the row "nicht zuzuordnen" of the area included where there is one. */
export const addendsOf = (area: string, series: Series, directory: Directory): Addends => {
  const addends = addendsBelow(area, series, directory);
  if (typeof addends === 'string') return addends;
  const rests = (directory.rests.get(area) ?? []).map(({ id }) => series.get(id)).filter((rest) => rest !== undefined);
  return [...addends, ...rests];
};

/** Figures of areas that have parts, from the part to the whole. */
export const subtotalsFirst = (series: Series, { areas, children }: Directory): readonly KeyedObservation[] => {
  const levelOf = ({ area }: KeyedObservation) => LEVELS.indexOf(areas.get(area)?.level ?? 'rest');
  return [...series.values()].filter(({ area }) => children.has(area)).sort((a, b) => levelOf(b) - levelOf(a));
};
