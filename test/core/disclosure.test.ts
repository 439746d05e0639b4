import type { Catalogue } from '../../src/core/model/catalogue';
import { figureKey } from '../../src/core/model/figure';
import { missing } from '../../src/core/model/quantity';
import type { Check, Selection } from '../../src/core/model/report';
import { discloseCheck, evaluateCheck } from '../../src/core/report';
import { share, town } from './compute/catalogue';
import { tableOf, type Cell } from './compute/submission';

const AREAS = [...town().areas, { ...town().areas[3]!, id: '13', name: 'Nord-Süd' }];
const catalogue: Catalogue = town({
  areas: AREAS,
  indicators: [
    share(),
    share({ id: 'TST-02', numerator: { text: '', measures: ['ganzes'] }, denominator: null, kind: 'count', factor: 1 }),
  ],
});

const checkOf = (cells: readonly Cell[]): Check => ({
  tables: [tableOf(cells)],
  unrecognised: [],
  findings: [],
  verdicts: [],
});

// District 1 = 11 + 12 + 13; in 2017 11 has 2, and of 30 and 20 the smaller one goes with it.
const CHECK = checkOf(
  ['2015', '2017'].flatMap((wave): readonly Cell[] => [
    ['teil', '11', wave, wave === '2017' ? 2 : 8],
    ['teil', '12', wave, 30],
    ['teil', '13', wave, 20],
    ['teil', '21', wave, 18],
    ...['11', '12', '13', '21'].map((area): Cell => ['ganzes', area, wave, 200]),
  ]),
);

const SECRET = missing('confidential');
const protectedBy = (selection: Selection = {}) =>
  evaluateCheck(CHECK, catalogue, { ...selection, disclosure: 'protected', indexNumbers: true });
const hiddenIn = ({ figures }: ReturnType<typeof evaluateCheck>) =>
  figures.filter(({ quantity }) => quantity.kind === 'missing').map(figureKey);

const HIDDEN = [
  'teil|insgesamt|11|2017',
  'teil|insgesamt|13|2017',
  'TST-01|insgesamt|11|2017',
  'TST-01|insgesamt|13|2017',
];

test('as delivered nothing is suppressed, and there is no plan', () => {
  const evaluation = evaluateCheck(CHECK, catalogue);
  expect(hiddenIn(evaluation)).toEqual([]);
  expect(evaluation.plan).toBeUndefined();
});

test('protected, small numbers and those beside them are missing, and the plan says which', () => {
  const evaluation = protectedBy();
  expect(hiddenIn(evaluation)).toEqual(HIDDEN);
  expect(evaluation.plan?.suppressions.map(({ count, kind, beside }) => [count.area, kind, beside.length])).toEqual([
    ['11', 'primary', 0],
    ['13', 'complementary', 1],
  ]);
});

test('changes, index numbers and rankings are worked out from what may be shown', () => {
  const { changes, indices, rankings } = protectedBy();
  const isOf = (area: string) => (one: { readonly area: string }) => one.area === area;
  const gone = changes.filter(isOf('13')).filter(({ subject }) => subject === 'teil' || subject === 'TST-01');
  expect(gone.map(({ subject, difference, perYear }) => [subject, difference, perYear])).toEqual([
    ['teil', SECRET, SECRET],
    ['TST-01', SECRET, SECRET],
  ]);
  const index = indices.find((one) => one.subject === 'teil' && one.area === '13' && one.wave === '2017');
  expect(index?.quantity).toEqual(SECRET);
  const ranking = rankings.find(
    ({ subject, level, wave }) => subject === 'TST-01' && level === 'stadtteil' && wave === '2017',
  )!;
  // 30 and 18 of 200 each: 15.0 and 9.0 per cent; the other two have none.
  expect(ranking.entries.map(({ area, rank }) => [area, rank])).toEqual([
    ['12', 1],
    ['21', 2],
    ['11', SECRET],
    ['13', SECRET],
  ]);
});

// Two publications of one delivery must not be subtracted from each other.
test.each<readonly [string, Selection]>([
  ['one indicator', { indicators: ['TST-01'] }],
  ['one wave', { waves: ['2017'] }],
  ['another level', { level: 'stadtbezirk' }],
])('the choice of %s suppresses the same', (_, selection) => {
  const evaluation = protectedBy(selection);
  const shown = new Set(evaluation.figures.map(figureKey));
  expect(hiddenIn(evaluation)).toEqual(HIDDEN.filter((key) => shown.has(key)));
  expect(evaluation.plan).toEqual(protectedBy().plan);
});

test('the house is told of what is secret and of what the delivery gives away', () => {
  const { plan, audit } = discloseCheck(CHECK, catalogue);
  expect(plan).toEqual(protectedBy().plan);
  expect(audit.open.map(({ area, wave }) => [area, wave])).toEqual([['11', '2017']]);
});
