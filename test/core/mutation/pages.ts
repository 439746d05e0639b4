import type { Area, Indicator } from '../../../src/core/model/catalogue';
import { roundHalfAwayFromZero } from '../../../src/core/model/rounding';
import type { CellValue } from '../../../src/core/model/sheet';
import { AREAS, catalogue, type Counts, countsOverWaves, numeratorsOf, SHARES, WAVES } from './figures';
import type { Column, Page, Spot } from './page';
import type { Random } from './random';

const SOURCE = 'Quelle: Stadt Münster';
const HEAD_ROW = 3;

const label = ({ id, name, level }: Area): string => (/^\d/.test(id) && level !== 'rest' ? `${id} ${name}` : name);
const codeOf = ({ id }: Area): CellValue => (/^\d/.test(id) ? id : null);
const day = (wave: string): string => `31.12.${wave}`;

type Body = Pick<Page, 'name' | 'kind' | 'subject' | 'waves' | 'spots'>;

const pageOf = (body: Body, title: string, head: readonly CellValue[][], rows: readonly CellValue[][]): Page => ({
  ...body,
  values: [
    [title],
    ['am 31.12. der Jahre'],
    [],
    ...head.map((row) => [...row]),
    ...rows.map((row) => [...row]),
    [],
    [SOURCE],
  ],
  formulas: new Map(),
  formats: new Map(),
  headRow: HEAD_ROW,
  hiddenRows: [],
  hiddenColumns: [],
  filtered: false,
});

/** What a list has in a row, in the order of its columns. */
interface Line {
  readonly area: Area;
  readonly wave: string;
  readonly breakdown: string;
  readonly cells: readonly CellValue[];
}

const listOf = (
  kind: 'langformat' | 'indikatorblatt',
  name: string,
  subject: string,
  waves: readonly string[],
  columns: readonly (readonly [Column, string])[],
  lines: readonly Line[],
): Page => {
  const at = Object.fromEntries(columns.map(([column], index) => [column, index]));
  const spots = lines.map(({ area, wave, breakdown }, index): Spot => ({
    area,
    wave,
    breakdown,
    row: HEAD_ROW + 1 + index,
    columns: at,
  }));
  return pageOf(
    { name, kind, subject, waves, spots },
    'Lieferung',
    [columns.map(([, heading]) => heading)],
    lines.map(({ cells }) => [...cells]),
  );
};

const LONG: readonly (readonly [Column, string])[] = [
  ['time', 'ZEIT'],
  ['area', 'RAUM'],
  ['subject', 'MERKMAL'],
  ['value', 'WERT'],
  ['unit', 'WERTEEINHEIT'],
  ['source', 'DATENQUELLE'],
];

const INDICATOR: readonly (readonly [Column, string])[] = [
  ['subject', 'Indikator'],
  ['breakdown', 'Ausprägung'],
  ['time', 'Stichtag'],
  ['code', 'Raum-Nr'],
  ['area', 'Raum'],
  ['value', 'Wert'],
  ['numerator', 'Zähler'],
  ['denominator', 'Nenner'],
  ['note', 'Anmerkung'],
];

type Measure = (typeof catalogue.measures)[number];

export const langformat = (
  measure: Measure,
  waves: readonly string[],
  counts: readonly Counts[],
  name = 'Langformat',
): Page =>
  listOf(
    'langformat',
    name,
    measure.id,
    waves,
    LONG,
    waves.flatMap((wave, index) =>
      AREAS.map((area) => ({
        area,
        wave,
        breakdown: 'insgesamt',
        cells: [day(wave), label(area), measure.name, counts[index]!.get(area.id)!, measure.unit, 'Stadt Münster'],
      })),
    ),
  );

export const kreuztabelle = (
  measure: Measure,
  waves: readonly string[],
  counts: readonly Counts[],
  name = 'Kreuztabelle',
): Page => {
  const rows = AREAS.map((area): CellValue[] => [label(area), ...counts.map((found) => found.get(area.id)!)]);
  const spots = AREAS.flatMap((area, index) =>
    waves.map((wave, column): Spot => ({
      area,
      wave,
      breakdown: 'insgesamt',
      row: HEAD_ROW + 1 + index,
      columns: { area: 0, value: column + 1 },
    })),
  );
  return pageOf(
    { name, kind: 'kreuztabelle', subject: measure.id, waves, spots },
    measure.name,
    [['Stadtteil', ...waves.map(Number)]],
    rows,
  );
};

const shareLine = (indicator: Indicator, area: Area, wave: string, numerator: number, denominator: number): Line => {
  const value = roundHalfAwayFromZero((numerator / denominator) * indicator.factor, indicator.decimals);
  const cells = [indicator.name, 'insgesamt', day(wave), codeOf(area), area.name, value, numerator, denominator, null];
  return { area, wave, breakdown: 'insgesamt', cells };
};

export const anteile = (
  indicator: Indicator,
  waves: readonly string[],
  numerators: readonly Counts[],
  denominators: readonly Counts[],
  name = 'Anteile',
): Page =>
  listOf(
    'indikatorblatt',
    name,
    indicator.id,
    waves,
    INDICATOR,
    waves.flatMap((wave, index) =>
      AREAS.map((area) =>
        shareLine(indicator, area, wave, numerators[index]!.get(area.id)!, denominators[index]!.get(area.id)!),
      ),
    ),
  );

const GROUPS = ['insgesamt', 'männlich', 'weiblich'] as const;

/** Counts by sex: the groups make up the whole in every area. */
export const gruppen = (random: Random, measure: Measure, wave: string): Page => {
  const [male, female] = [countsOverWaves(random, [wave])[0]!, countsOverWaves(random, [wave])[0]!];
  const valueOf = (group: (typeof GROUPS)[number], { id }: Area): number => {
    const [m, f] = [male.get(id)!, female.get(id)!];
    return group === 'insgesamt' ? m + f : group === 'männlich' ? m : f;
  };
  return listOf(
    'indikatorblatt',
    'Gruppen',
    measure.id,
    [wave],
    INDICATOR,
    GROUPS.flatMap((breakdown) =>
      AREAS.map((area) => ({
        area,
        wave,
        breakdown,
        cells: [measure.name, breakdown, day(wave), codeOf(area), area.name, valueOf(breakdown, area), 'x', 'x', null],
      })),
    ),
  );
};

/** Waves that follow each other. */
export const someWaves = (random: Random, count: number): readonly string[] => {
  const first = random.whole(0, WAVES.length - count);
  return WAVES.slice(first, first + count);
};

export const someMeasure = (random: Random): Measure => random.pick(catalogue.measures);
export const someShare = (random: Random): Indicator => random.pick(SHARES);

/** A cross table is told by its years: it must have two. */
const LEAST_YEARS = 2;

/** A page of counts, of one of the kinds that can have them. */
export const countPage = (random: Random, waveCount: number): Page => {
  const measure = someMeasure(random);
  if (random.fraction() < 0.5) return langformat(measure, ...countsFor(random, waveCount));
  return kreuztabelle(measure, ...countsFor(random, Math.max(waveCount, LEAST_YEARS)));
};

/** A page of shares with numerators and denominators. */
export const sharePage = (random: Random, waveCount: number): Page => {
  const [indicator, waves] = [someShare(random), someWaves(random, waveCount)];
  const denominators = countsOverWaves(random, waves);
  return anteile(indicator, waves, numeratorsOf(random, indicator, denominators), denominators);
};

export const listPage = (random: Random, waveCount: number): Page =>
  random.fraction() < 0.5
    ? langformat(someMeasure(random), ...countsFor(random, waveCount))
    : sharePage(random, waveCount);

export const countsFor = (random: Random, waveCount: number): readonly [readonly string[], readonly Counts[]] => {
  const waves = someWaves(random, waveCount);
  return [waves, countsOverWaves(random, waves)];
};

/** A page of any of the three kinds. */
export const anyPage = (random: Random, waveCount: number): Page =>
  random.fraction() < 0.67 ? countPage(random, waveCount) : sharePage(random, waveCount);

/** The population of a share beside the share itself. */
export const populationAndShare = (random: Random, waveCount: number): readonly [Page, Page] => {
  const [indicator, waves] = [someShare(random), someWaves(random, waveCount)];
  const measure = catalogue.measures.find(({ id }) => id === indicator.denominator?.measures[0])!;
  const denominators = countsOverWaves(random, waves);
  return [
    langformat(measure, waves, denominators, 'Bevölkerung'),
    anteile(indicator, waves, numeratorsOf(random, indicator, denominators), denominators),
  ];
};

/** The same counts on two sheets. */
export const twice = (random: Random, waveCount: number): readonly [Page, Page] => {
  const measure = someMeasure(random);
  const [waves, counts] = countsFor(random, waveCount);
  return [langformat(measure, waves, counts), kreuztabelle(measure, waves, counts)];
};
