import type { Area, Catalogue, Indicator, Measure } from '../../src/core/model/catalogue';
import { missing, type Missing } from '../../src/core/model/quantity';
import type { Selection } from '../../src/core/model/report';
import { shippedCatalogue } from '../../src/files/catalogue';
import { measure, share, town } from '../core/compute/catalogue';
import type { Cell } from '../core/compute/submission';
import { LONG_PLACES, PLACES } from './names';

/** A made-up town with what is hard about its charts. */
export interface GalleryCase {
  readonly id: string;
  /** What is hard about it, in German: it stands over the pictures. */
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly cells: readonly Cell[];
  readonly level: NonNullable<Selection['level']>;
  /** Id of an area that stands out. */
  readonly highlight?: string;
}

export const WAVES = ['2010', '2012', '2015', '2017'] as const;
export const GROUPS = ['mit Migrationsvorgeschichte', 'ohne Migrationsvorgeschichte'] as const;
const PARTS = [
  'Ausländer',
  'Eingebürgerte',
  'Deutsche mit vererbter Migrationsvorgeschichte',
  'Übrige Deutsche',
] as const;

/** What makes a case; what is absent is as in an ordinary town of six areas. */
interface Town {
  readonly id: string;
  readonly name: string;
  readonly places: readonly string[];
  readonly level?: GalleryCase['level'];
  /** Share in per cent of an area in a wave, both counted from zero. */
  readonly share?: (area: number, wave: number) => number | Missing['reason'];
  /** What the share is of. */
  readonly people?: (area: number, wave: number) => number;
  readonly indicator?: Partial<Indicator>;
  readonly broken?: boolean;
  readonly waves?: readonly string[];
  readonly highlight?: string;
}

// Multiples of a prime leave the areas in no order at all, and the same in every run.
const scattered = (area: number, wave: number): number =>
  8 + ((area * 71) % 30) + ((area * 37 + wave * 11) % 17) / 10 + wave;
const crowded = (area: number, wave: number): number => 4000 + ((area * 613) % 9000) + 120 * wave;

const areaOf = (id: string, name: string, level: Area['level'], parent: string | null): Area => ({
  id,
  name,
  level,
  parent,
  aliases: [],
});

const idOf = (area: number): string => String(area + 10);

const areasOf = ({ places, level = 'stadtbezirk' }: Town): readonly Area[] => [
  areaOf('stadt', 'Musterstadt', 'gesamtstadt', null),
  ...(level === 'stadtteil'
    ? [areaOf('1', 'Innen', 'stadtbezirk', 'stadt'), areaOf('2', 'Außen', 'stadtbezirk', 'stadt')]
    : []),
  ...places.map((name, index) =>
    areaOf(idOf(index), name, level, level === 'stadtteil' ? String(1 + (index % 2)) : 'stadt'),
  ),
];

const partsOf = (part: number, area: number): number => [11, 7, 9 + (area % 5), 73 - (area % 5)][part] ?? 0;

const cellsOf = (one: Town): readonly Cell[] => {
  const { places, waves = WAVES, share: shareOf = scattered, people: peopleOf = crowded } = one;
  return places.flatMap((_, area) =>
    waves.flatMap((year, wave): readonly Cell[] => {
      const [whole, percent] = [peopleOf(area, wave), shareOf(area, wave)];
      const quantity = typeof percent === 'number' ? Math.round((whole * percent) / 100) : missing(percent);
      const id = idOf(area);
      const group = (part: number, factor: number): readonly Cell[] => [
        [
          'teil',
          id,
          year,
          typeof quantity === 'number' ? Math.round(quantity * factor) : quantity,
          { breakdown: GROUPS[part] ?? '' },
        ],
        ['ganzes', id, year, Math.round(whole * (part === 0 ? 0.3 : 0.7)), { breakdown: GROUPS[part] ?? '' }],
      ];
      return [
        ['teil', id, year, quantity],
        ['ganzes', id, year, whole],
        ...group(0, 0.3 + 0.02 * wave),
        ...group(1, 0.7 - 0.02 * wave),
        ...PARTS.map((part, index): Cell => [part, id, year, Math.round((whole * partsOf(index, area)) / 100)]),
      ];
    }),
  );
};

const MEASURES: readonly Measure[] = [
  measure('teil'),
  { ...measure('ganzes'), name: 'Bevölkerung', sums: [[...PARTS]] },
  ...PARTS.map((name) => measure(name)),
];

const indicators = ({ indicator }: Town): readonly Indicator[] => [
  share({
    name: 'Anteil der Haushalte mit Kindern',
    shortName: 'Kinderanteil',
    direction: 'higher-is-better',
    ...indicator,
  }),
  share({
    id: 'TST-02',
    name: 'Bevölkerung',
    shortName: 'Bevölkerung',
    kind: 'count',
    unit: 'Anzahl',
    factor: 1,
    decimals: 0,
    denominator: null,
    numerator: { text: '', measures: ['ganzes'] },
  }),
];

const BREAK = {
  measures: ['ganzes'],
  before: '2010-12-31',
  after: '2011-12-31',
  reason: 'neue Abgrenzung',
  source: 'erfunden',
};

// One chart of each template: the parts of the population, and everything else of the first indicator.
const templates = () =>
  (shippedCatalogue().chartTemplates ?? []).map((template) => ({
    ...template,
    shown: true,
    standard: true,
    indicators: template.kind === 'structure' ? (['count'] as const).slice() : (['share', 'amount'] as const).slice(),
  }));

const caseOf = (one: Town): GalleryCase => {
  const base = town();
  const settings = {
    ...base.settings,
    city: 'Musterstadt',
    chartSizes: shippedCatalogue().settings.chartSizes,
    sourceLine: 'Quelle: erfundene Zahlen zur Ansicht der Diagramme',
    gaps: [{ name: 'Abstand mit minus ohne', of: GROUPS[0], minus: GROUPS[1] }],
  };
  return {
    id: one.id,
    name: one.name,
    level: one.level ?? 'stadtbezirk',
    cells: cellsOf(one),
    ...(one.highlight && { highlight: one.highlight }),
    catalogue: {
      ...base,
      settings,
      areas: [...areasOf(one)],
      measures: [...MEASURES],
      indicators: [...indicators(one)],
      breaks: one.broken ? [BREAK] : [],
      chartTemplates: templates(),
    },
  };
};

const SIX = PLACES.slice(0, 6);
const GAPS: Readonly<Record<string, Missing['reason']>> = {
  '1|3': 'confidential',
  '2|3': 'not-yet-available',
  '3|1': 'unreliable',
  '4|2': 'not-applicable',
};

/** All figures are made up (synthetisch), and so are the towns. */
export const CASES: readonly GalleryCase[] = [
  caseOf({ id: 'sechs', name: 'Sechs Räume', places: SIX }),
  caseOf({ id: 'eins', name: 'Ein einziger Raum', places: PLACES.slice(0, 1) }),
  caseOf({ id: 'vier', name: 'Vier Räume, eine Welle', places: PLACES.slice(0, 4), waves: ['2017'] }),
  caseOf({ id: 'viele', name: '45 Stadtteile', places: PLACES, level: 'stadtteil' }),
  caseOf({
    id: 'luecken',
    name: 'Fehlende Werte mit Gründen',
    places: SIX,
    share: (area, wave) => GAPS[`${area}|${wave}`] ?? scattered(area, wave),
  }),
  caseOf({ id: 'namen', name: 'Lange Namen', places: LONG_PLACES }),
  caseOf({
    id: 'negativ',
    name: 'Negative Werte',
    places: SIX,
    share: (area, wave) => (((area * 71) % 30) - 15) / 10 + ((wave * 5 + area) % 4) / 10 - 0.3,
    indicator: {
      name: 'Wanderungssaldo je 1.000 Einwohner',
      shortName: 'Wanderungssaldo',
      kind: 'amount',
      unit: 'je 1.000 Einwohner',
      factor: 1000,
      direction: 'neutral',
    },
  }),
  caseOf({ id: 'gleich', name: 'Alle Werte gleich', places: SIX, share: () => 25, people: () => 4000 }),
  caseOf({
    id: 'gleichstand',
    name: 'Gleiche Ränge',
    places: SIX,
    people: () => 10_000,
    share: (area, wave) => [30, 30, 24, 24, 24, 12][area]! + wave * (area % 3),
    indicator: { direction: 'lower-is-better' },
  }),
  caseOf({
    id: 'klein',
    name: 'Kleine Fallzahlen',
    places: SIX,
    people: (area, wave) => (area % 2 === 0 ? 60 + area : crowded(area, wave)),
  }),
  caseOf({ id: 'hervorgehoben', name: 'Ein Raum hervorgehoben', places: SIX, highlight: idOf(2) }),
  caseOf({ id: 'bruch', name: 'Bruch in der Reihe', places: SIX, broken: true }),
];
