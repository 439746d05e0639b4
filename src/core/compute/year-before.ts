import type { Catalogue, Wave } from '../model/catalogue';

const shifted = (text: string, years: number): string => `${Number(text.slice(0, 4)) + years}${text.slice(4)}`;

/** The wave that lies a year before (Vorjahr), whether it is one of the catalogue's or not. */
export const yearBefore = ({ id, referenceDate }: Wave): Wave => ({
  id: shifted(id, -1),
  referenceDate: shifted(referenceDate, -1),
});

/** Years that are no waves themselves but hold denominators for one (Stützjahre). */
export const supportYears = (waves: readonly Wave[]): readonly Wave[] => {
  const ids = new Set(waves.map(({ id }) => id));
  return waves.map(yearBefore).filter(({ id }) => !ids.has(id));
};

/** Measures of which the year before a wave is needed as well. */
export const laggedMeasures = ({ indicators }: Catalogue): ReadonlySet<string> =>
  new Set(indicators.flatMap(({ denominator }) => denominator?.yearBefore ?? []));
