import type { Area, Catalogue } from '../../../src/core/model/catalogue';
import type { CountKey } from '../../../src/core/model/disclosure';
import type { Figure } from '../../../src/core/model/figure';
import { known, missing } from '../../../src/core/model/quantity';
import { measure, town } from '../compute/catalogue';

export const SEXES = ['männlich', 'weiblich'] as const;
export const AGES = ['unter 18', '18 bis 29', '30 bis 49', '50 bis 64', '65 und älter'] as const;

const area = (id: string, level: Area['level'], parent: string | null): Area => ({
  id,
  name: `Raum ${id}`,
  level,
  parent,
  aliases: [],
});

/** A city of districts with so many quarters each; district 1 is `1`, its quarters `1.1`, `1.2` … */
export const cityOf = (quarters: readonly number[]): readonly Area[] => [
  area('stadt', 'gesamtstadt', null),
  ...quarters.flatMap((count, index) => [
    area(`${index + 1}`, 'stadtbezirk', 'stadt'),
    ...Array.from({ length: count }, (_, at) => area(`${index + 1}.${at + 1}`, 'stadtteil', `${index + 1}`)),
  ]),
];

/** A catalogue of this city with the measure `personen`, by sex and age. */
export const catalogueOf = (areas: readonly Area[], changes: Partial<Catalogue> = {}): Catalogue => {
  const base = town({ areas: [...areas], measures: [measure('personen')], indicators: [], ...changes });
  return {
    ...base,
    settings: { ...base.settings, confidentialBelow: 3, exhaustiveBreakdowns: [[...SEXES], [...AGES]] },
  };
};

/** Breakdown of a sex and an age; '' stands for all. */
export const breakdownOf = (sex: string, age: string): string =>
  [sex, age].filter((name) => name !== '').join(', ') || 'insgesamt';

export const figure = (
  area: string,
  breakdown: string,
  value: number | '.',
  changes: Partial<Figure> = {},
): Figure => ({
  subject: 'personen',
  breakdown,
  area,
  wave: '2017',
  quantity: value === '.' ? missing('confidential') : known(value),
  places: [],
  ...changes,
});

/** Short name of a count. @example '1.1 männlich' */
export const named = ({ area: id, breakdown }: Pick<CountKey, 'area' | 'breakdown'>): string =>
  breakdown === 'insgesamt' ? id : `${id} ${breakdown}`;
