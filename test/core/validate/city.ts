import type { Area, Catalogue, Indicator, Measure } from '../../../src/core/model/catalogue';

const area = (
  id: string,
  name: string,
  level: Area['level'],
  parent: string | null,
  more: Partial<Area> = {},
): Area => ({
  id,
  name,
  level,
  parent,
  aliases: [],
  ...more,
});

const measure = (id: string, name: string, decimals = 0, more: Partial<Measure> = {}): Measure => ({
  id,
  name,
  aliases: [],
  unit: 'Anzahl',
  decimals,
  base: 'wohnberechtigt',
  definition: name,
  sources: [],
  ...more,
});

const indicator = (id: string, name: string, more: Partial<Indicator>): Indicator => ({
  id,
  name,
  shortName: name,
  aliases: [],
  field: 'HF0',
  goals: [],
  unit: 'Prozent',
  kind: 'share',
  factor: 100,
  decimals: 1,
  direction: 'neutral',
  numerator: { text: '', measures: [] },
  denominator: { text: '', measures: [] },
  levels: ['gesamtstadt', 'stadtbezirk', 'stadtteil'],
  referenceDate: '31.12.',
  core: true,
  ranked: true,
  definitionStatus: 'belegt',
  sources: [],
  ...more,
});

/**
 * A small city with the traps of a real one: a district of Teilbereiche without a digit of its own, a row "nicht
 * zuzuordnen", and a Stadtteil (62) that exists since 2012 only.
 */
export const city = {
  settings: {
    signProfile: 'office',
    sentinels: [-88888888],
    smallBase: 100,
    confidentialBelow: 3,
    outliers: {
      exponent: 0.5,
      leastSpread: 0.05,
      width: 20,
      leastDistance: 0.1,
      areas: 10,
      perYear: { share: 10, count: 60, amount: 60 },
      source: '',
    },
    populationBases: [
      { id: 'wohnberechtigt', name: 'Wohnberechtigte', words: ['wohnberechtigt', 'Haupt- oder Nebenwohnung'] },
      { id: 'hauptwohnsitz', name: 'Hauptwohnsitz', words: ['Hauptwohnsitz', 'Hauptwohnung'] },
    ],
    exhaustiveBreakdowns: [['männlich', 'weiblich']],
  },
  areas: [
    area('stadt', 'Musterstadt', 'gesamtstadt', null),
    area('1-2', 'Mitte', 'stadtbezirk', 'stadt'),
    area('1', 'Altstadt', 'teilbereich', '1-2'),
    area('11', 'Dom', 'stadtteil', '1'),
    area('12', 'Markt', 'stadtteil', '1'),
    area('2', 'Ring', 'teilbereich', '1-2'),
    area('21', 'Wall', 'stadtteil', '2'),
    area('6', 'Nord', 'stadtbezirk', 'stadt'),
    area('61', 'Heide', 'stadtteil', '6'),
    area('62', 'Neubau', 'stadtteil', '6', { validFrom: '2012-01-01' }),
    area('rest', 'nicht zuzuordnen', 'rest', 'stadt'),
  ],
  measures: [
    measure('people', 'Bevölkerung'),
    measure('foreign', 'Ausländer'),
    measure('hours', 'Stunden', 1),
    measure('noisy', 'Anonymisierte Zahl', 0, { sumTolerance: 2 }),
  ],
  indicators: [
    indicator('BEV-01', 'Bevölkerung insgesamt', {
      unit: 'Anzahl',
      kind: 'count',
      factor: 1,
      decimals: 0,
      numerator: { text: '', measures: ['people'] },
      denominator: null,
      plausible: { min: 100, max: 9000, evidence: '' },
    }),
    indicator('BEV-02', 'Ausländeranteil', {
      numerator: { text: '', measures: ['foreign'] },
      denominator: { text: '', measures: ['people'] },
      plausible: { min: 3, max: 30, evidence: '' },
    }),
    indicator('ARB-02', 'Arbeitslosenquote', { levels: ['gesamtstadt'] }),
    indicator('BIL-01', 'Betreuungsquote', { plausible: { min: 10, max: 110, evidence: '' } }),
  ],
  waves: [
    { id: '2010', referenceDate: '2010-12-31' },
    { id: '2017', referenceDate: '2017-12-31' },
  ],
  breaks: [],
  signProfiles: [],
  sheetSchemas: [],
} as unknown as Catalogue;

/** Ids of twelve Stadtteile, enough to be compared with each other. */
export const TWELVE: readonly string[] = Array.from(
  { length: 12 },
  (_, index) => `3${String.fromCharCode(97 + index)}`,
);

/** The same city with twelve Stadtteile more, below a district of their own, four waves, and a break before 2012. */
export const largeCity: Catalogue = {
  ...city,
  areas: [
    ...city.areas,
    area('3', 'Neustadt', 'stadtbezirk', 'stadt'),
    ...TWELVE.map((id) => area(id, `Teil ${id}`, 'stadtteil', '3')),
  ],
  waves: ['2010', '2012', '2015', '2017'].map((id) => ({ id, referenceDate: `${id}-12-31` })),
  breaks: [{ measures: ['foreign'], before: '2010-12-31', after: '2011-12-31', reason: 'neu gezählt', source: '' }],
};
