import { shippedCatalogue } from '../../../src/files/catalogue';
import type { Area } from '../../../src/core/model/catalogue';
import source from '../figures.json';

/** Measures of the sample, by their ids in the catalogue. */
export type SampleMeasure = keyof typeof source.figures;

export const WAVES: readonly string[] = source.waves;
export const SOURCES: readonly string[] = source.sources;

const { areas } = shippedCatalogue();

const childrenOf = (id: string): readonly Area[] =>
  areas.filter(({ parent, level }) => parent === id && level !== 'rest');

const withPartsFirst = (area: Area): readonly Area[] => [...childrenOf(area.id).flatMap(withPartsFirst), area];

/** All areas as the office prints them: Stadtteile by code, each total below its parts, the city last. */
export const PRINTED_AREAS: readonly Area[] = areas
  .filter(({ level }) => level === 'gesamtstadt')
  .flatMap(withPartsFirst);

/** The row of the Bundesagentur for those whose Stadtteil is not known. */
export const REST: readonly Area[] = areas.filter(({ level }) => level === 'rest');

export const STADTTEILE: readonly Area[] = PRINTED_AREAS.filter(({ level }) => level === 'stadtteil');

/** A number of an area: of a Stadtteil its own, of an area with parts the sum of its Stadtteile. */
export const summed = (area: string, ofStadtteil: (area: string) => number): number => {
  const parts = childrenOf(area);
  return parts.length === 0 ? ofStadtteil(area) : parts.reduce((sum, { id }) => sum + summed(id, ofStadtteil), 0);
};

/** Number of persons. */
export const count = (measure: SampleMeasure, area: string, wave: string): number => {
  const figures: Readonly<Record<string, readonly number[]>> = source.figures[measure];
  return summed(area, (id) => figures[id]?.[WAVES.indexOf(wave)] ?? 0);
};

/** Name as the open data write it: code and name in one. */
export const label = ({ id, name }: Area): string => (/^\d/.test(id) ? `${id} ${name}` : name);

/** Excel's serial number of the last day of a year. */
export const yearEnd = (year: string): number => (Date.UTC(Number(year), 11, 31) - Date.UTC(1899, 11, 30)) / 86_400_000;
