import { evaluate } from '../../../src/core/compute/evaluation';
import type { Catalogue } from '../../../src/core/model/catalogue';
import type { Change, RankEntry } from '../../../src/core/model/figure';
import { missing, type Missing, type Quantity } from '../../../src/core/model/quantity';
import type { Evaluation } from '../../../src/core/model/report';
import { measure, share, town } from './catalogue';
import { tableOf, type Cell } from './submission';

/** Special cases that statisticians look up first, each worked out by hand, through the whole evaluation. */

const shown = (found: Quantity | number | Missing | undefined): number | string => {
  if (found === undefined) return 'none';
  if (typeof found === 'number') return found;
  return found.kind === 'known' ? Math.round(found.value * 1e4) / 1e4 : found.reason;
};

/** Numerators, over a denominator that is the same everywhere. */
const parts = (year: string, values: Readonly<Record<string, number | Quantity>>, whole = 200): readonly Cell[] =>
  Object.entries(values).flatMap(([area, value]): readonly Cell[] => [
    ['teil', area, year, value],
    ['ganzes', area, year, whole],
  ]);

const changeOf = ({ changes }: Evaluation, subject: string, area = '11'): Change | undefined =>
  changes.find((one) => one.subject === subject && one.area === area);
const entryOf = ({ rankings }: Evaluation, area: string): RankEntry | undefined =>
  rankings
    .filter(({ subject, level }) => subject === 'TST-01' && level === 'stadtteil')
    .at(-1)
    ?.entries.find((one) => one.area === area);
const spreadOf = ({ rankings }: Evaluation) =>
  rankings.filter(({ subject, level }) => subject === 'TST-01' && level === 'stadtteil').at(-1)?.spread;
const figureOf = ({ figures }: Evaluation, breakdown: string, area = '11') =>
  figures.find((one) => one.subject === 'TST-01' && one.breakdown === breakdown && one.area === area);
const indexOf = ({ indices }: Evaluation, wave: string) =>
  indices.find((one) => one.subject === 'teil' && one.area === '11' && one.wave === wave);

const broken: Partial<Catalogue> = {
  breaks: [{ measures: ['ganzes'], before: '2010-12-31', after: '2011-12-31', reason: 'r', source: 's' }],
};
const gaps = { settings: { ...town().settings, gaps: [{ name: 'Abstand', of: 'mit', minus: 'ohne' }] } };
const lagged: Partial<Catalogue> = {
  indicators: [share({ denominator: { text: '', measures: [], yearBefore: ['ganzes'] } })],
};
const balance: Partial<Catalogue> = { measures: [measure('teil'), measure('ganzes')] };

type Case = readonly [
  name: string,
  changes: Partial<Catalogue>,
  cells: readonly Cell[],
  look: (evaluation: Evaluation) => readonly (number | string)[],
  expected: readonly (number | string)[],
];

const QUARTERS = { '11': 20, '12': 60, '21': 40 };

test.each<Case>([
  [
    // From 0 to 5: five more, but no per cent of nothing.
    'zero base',
    {},
    [...parts('2015', { '11': 0 }), ...parts('2017', { '11': 5 })],
    (all) => [shown(changeOf(all, 'teil')?.difference), shown(changeOf(all, 'teil')?.relative)],
    [5, 'zero-base'],
  ],
  [
    // From −4 to 2: six more; a rate of change from below zero has no meaning.
    'negative base',
    balance,
    [...parts('2015', { '11': -4 }), ...parts('2017', { '11': 2 })],
    (all) => [shown(changeOf(all, 'teil')?.difference), shown(changeOf(all, 'teil')?.relative)],
    [6, 'negative-base'],
  ],
  [
    // 10/200 = 5, 12/99 = 12.1212 per cent: 7.1212 points, on a denominator below 100.
    'small base',
    {},
    [...parts('2015', { '11': 10 }), ...parts('2017', { '11': 12 }, 99)],
    (all) => [shown(changeOf(all, 'TST-01')?.difference), String(changeOf(all, 'TST-01')?.smallBase)],
    [7.1212, 'true'],
  ],
  [
    // The first missing operand wins: it is the earlier one.
    'missing',
    {},
    [...parts('2015', { '11': missing('confidential') }), ...parts('2017', { '11': missing('not-yet-available') })],
    (all) => [shown(changeOf(all, 'TST-01')?.difference), shown(entryOf(all, '11')?.rank)],
    ['confidential', 'not-yet-available'],
  ],
  [
    // Only the denominator breaks: the persons still compare (20 to 30 = +50 per cent), the share does not.
    'series break',
    broken,
    [...parts('2010', { '11': 20 }), ...parts('2012', { '11': 30 })],
    (all) => [shown(changeOf(all, 'teil')?.relative), shown(changeOf(all, 'TST-01')?.difference)],
    [50, 'not-comparable'],
  ],
  [
    // 27.42 and 27.38 are both shown as 27.4: ranks 1, 1, 3.
    'tie on the displayed value',
    {},
    parts('2017', { '11': 2742, '12': 2738, '21': 2000 }, 10_000),
    (all) => ['11', '12', '21'].map((area) => shown(entryOf(all, area)?.rank)),
    [1, 1, 3],
  ],
  [
    // 30 of the 250 of the year before = 12, not 30/200 = 15.
    'denominator of the year before',
    lagged,
    [...parts('2017', { '11': 30 }), ['ganzes', '11', '2016', 250]],
    (all) => [shown(figureOf(all, 'insgesamt')?.quantity)],
    [12],
  ],
  [
    // 30/200 − 50/1000 = 15 − 5.
    'gap of two groups',
    gaps,
    [
      ['teil', '11', '2017', 30, { breakdown: 'mit' }],
      ['ganzes', '11', '2017', 200, { breakdown: 'mit' }],
      ['teil', '11', '2017', 50, { breakdown: 'ohne' }],
      ['ganzes', '11', '2017', 1000, { breakdown: 'ohne' }],
    ],
    (all) => [shown(figureOf(all, 'Abstand')?.quantity)],
    [10],
  ],
  [
    // 90/80 × 100.
    'index number',
    {},
    [...parts('2015', { '11': 80 }), ...parts('2017', { '11': 90 })],
    (all) => [shown(indexOf(all, '2015')?.quantity), shown(indexOf(all, '2017')?.quantity)],
    [100, 112.5],
  ],
  [
    // Groups 20, 60, 40 of 120; others 180, 140, 160 of 480:
    // (|1/6 − 3/8| + |1/2 − 7/24| + |1/3 − 1/3|) / 2 = (5/24 + 5/24) / 2 = 20.8333 per cent.
    'segregation index',
    {},
    parts('2017', QUARTERS),
    (all) => [shown(spreadOf(all)?.segregation)],
    [20.8333],
  ],
  [
    // 10, 30, 20 per cent: mean 20, deviation √((100 + 100 + 0) / 3) = 8.1650; 8.1650 / 20 = 40.8248 per cent.
    'coefficient of variation',
    {},
    parts('2017', QUARTERS),
    (all) => [shown(spreadOf(all)?.variation)],
    [40.8248],
  ],
  [
    // Three areas have no quarters; with four (10, 20, 30, 40) the quartiles are 17.5, 25 and 32.5.
    'quarters',
    { areas: [...town().areas, { ...town().areas[3]!, id: '13', name: 'Nord-Süd' }] },
    parts('2017', { '11': 20, '12': 60, '21': 40, '13': 80 }),
    (all) => ['11', '21', '12', '13'].map((area) => shown(entryOf(all, area)?.quarter)),
    [4, 3, 2, 1],
  ],
])('%s', (_, changes, cells, look, expected) => {
  const evaluation = evaluate([tableOf(cells)], town(changes), { indexNumbers: true });
  expect(look(evaluation)).toEqual(expected);
});
