import fc from 'fast-check';
import type { Area, Catalogue, Indicator } from '../../src/core/model/catalogue';
import { known, missing, type Quantity } from '../../src/core/model/quantity';
import type { Selection } from '../../src/core/model/report';
import { measure, share, town } from '../core/compute/catalogue';
import type { Cell } from '../core/compute/submission';

/** A catalogue, what was submitted, and what was chosen; all of it made up. */
export interface RandomTown {
  readonly catalogue: Catalogue;
  readonly cells: readonly Cell[];
  readonly selection: Selection;
}

const YEARS = ['2010', '2012', '2015', '2017'] as const;
const MEASURES = ['teil', 'ganzes', 'saldo'] as const;

const area = (id: string, level: Area['level'], parent: string | null): Area => ({
  id,
  level,
  parent,
  name: `Raum ${id}`,
  aliases: [],
});

const areasOf = (quarters: readonly number[], rest: boolean): readonly Area[] => [
  area('stadt', 'gesamtstadt', null),
  ...quarters.map((_, index) => area(String(index + 1), 'stadtbezirk', 'stadt')),
  ...quarters.flatMap((count, district) =>
    Array.from({ length: count }, (_, index) => area(`${district + 1}${index + 1}`, 'stadtteil', String(district + 1))),
  ),
  ...(rest ? [area('rest', 'rest', 'stadt')] : []),
];

const unknown = fc
  .constantFrom('confidential', 'not-yet-available', 'unreliable')
  .map((reason) => missing(reason as 'confidential'));
const amount = (min: number, max: number) =>
  fc.oneof(
    { arbitrary: fc.integer({ min, max }).map((value): Quantity => known(value)), weight: 12 },
    { arbitrary: fc.constant<Quantity>(known(0)), weight: 1 },
    { arbitrary: unknown, weight: 1 },
  );

const AMOUNTS = { teil: amount(0, 300), ganzes: amount(0, 1000), saldo: amount(-50, 50) } as const;

const indicators = (direction: Indicator['direction'], factor: number): readonly Indicator[] => [
  share({ direction }),
  share({ id: 'TST-02', name: 'Personen', kind: 'count', unit: 'Anzahl', factor: 1, decimals: 0, denominator: null }),
  share({
    id: 'TST-03',
    name: 'Saldo',
    kind: 'amount',
    unit: 'je 1.000',
    factor,
    decimals: 2,
    direction,
    numerator: { text: '', measures: ['saldo'] },
  }),
  share({
    id: 'TST-04',
    name: 'Summe zweier',
    kind: 'amount',
    unit: 'Punkte',
    factor: 1,
    decimals: 1,
    numerator: { text: '', measures: ['teil', 'saldo'] },
    denominator: { text: '', measures: [], yearBefore: ['ganzes'] },
  }),
];

const cellsOf = (areas: readonly Area[], years: readonly string[], groups: readonly string[]) => {
  const submitted = areas.filter(({ level }) => level === 'stadtteil' || level === 'rest');
  const keys = MEASURES.flatMap((subject) =>
    groups.flatMap((breakdown) =>
      [...years, ...(subject === 'ganzes' ? ['2016', '2014'] : [])].flatMap((year) =>
        submitted.map(({ id }) => ({ subject, breakdown, year, id })),
      ),
    ),
  );
  const cell = ({ subject, breakdown, year, id }: (typeof keys)[number]) =>
    fc.tuple(AMOUNTS[subject], fc.integer({ min: 0, max: 19 })).map(([quantity, chance]): readonly Cell[] =>
      // One cell in twenty is not submitted at all.
      chance === 0 ? [] : [[subject, id, year, quantity, { breakdown }]],
    );
  return fc.tuple(...keys.map(cell)).map((all) => all.flat());
};

const frames = fc.record({
  quarters: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 2 }),
  rest: fc.boolean(),
  years: fc.oneof(
    { arbitrary: fc.subarray([...YEARS], { minLength: 1, maxLength: 2 }), weight: 2 },
    { arbitrary: fc.subarray([...YEARS], { minLength: 3, maxLength: 3 }), weight: 1 },
  ),
  groups: fc.constantFrom<readonly string[]>(['insgesamt'], ['insgesamt'], ['insgesamt'], ['mit', 'ohne']),
  direction: fc.constantFrom('higher-is-better', 'lower-is-better', 'neutral'),
  factor: fc.constantFrom(1, 100, 1000),
  broken: fc.boolean(),
  smallBaseRanks: fc.constantFrom('bracketed', 'excluded', 'kept'),
  level: fc.constantFrom<Selection['level']>('stadtteil', 'stadtteil', 'stadtbezirk', undefined),
  indexNumbers: fc.boolean(),
});

const breaks = [
  { measures: ['ganzes'], before: '2010-12-31', after: '2011-12-31', reason: 'erfunden', source: 'erfunden' },
];

/** Made-up towns of up to two districts with up to two quarters each, over one to three waves. */
export const randomTowns: fc.Arbitrary<RandomTown> = frames.chain((frame) => {
  const areas = areasOf(frame.quarters, frame.rest);
  const base = town();
  const catalogue: Catalogue = {
    ...base,
    areas: [...areas],
    measures: MEASURES.map(measure),
    indicators: [...indicators(frame.direction, frame.factor)],
    breaks: frame.broken ? breaks : [],
    settings: {
      ...base.settings,
      smallBaseRanks: frame.smallBaseRanks,
      gaps: [{ name: 'Abstand', of: 'mit', minus: 'ohne' }],
    },
  };
  const selection = { indexNumbers: frame.indexNumbers, ...(frame.level && { level: frame.level }) };
  return cellsOf(areas, frame.years, frame.groups).map((cells) => ({ catalogue, cells, selection }));
});
