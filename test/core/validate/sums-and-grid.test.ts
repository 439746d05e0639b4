import fc from 'fast-check';
import { cityWith, monitored, outcomeOf, type Row, type Value, written } from './sheets';

const valueOf = (text: string): Value => (text === '.' ? 'confidential' : Number(text));

/** Rows of people by area. @example rows('61=2 62=. 6=5'): a suppressed value in 62 */
const rows = (text: string, more: Partial<Row> = {}): Row[] =>
  text
    .split(' ')
    .map((pair) => pair.split('='))
    .map(([area, value = '']) => ({ area, value: valueOf(value), ...more }));

type Case = [name: string, rows: readonly Row[], cells: string[], verdict: string];

test.each<Case>([
  ['a district and its Stadtteile', rows('61=2 62=3 6=5'), [], 'passed'],
  ['one too many', rows('61=2 62=3 6=6'), ['D4'], 'failed'],
  ['a district of Teilbereiche', rows('1=2 2=3 1-2=5'), [], 'passed'],
  ['Stadtteile stand in for a missing Teilbereich', rows('11=1 12=1 2=3 1-2=6'), ['D5'], 'failed'],
  ['the city with its row "nicht zuzuordnen"', rows('1-2=5 6=5 rest=1 stadt=11'), [], 'passed'],
  ['the city without that row in its sum', rows('1-2=5 6=5 rest=1 stadt=10'), ['D5'], 'failed'],
  ['the city of Stadtteile alone', rows('11=1 12=1 21=1 61=1 62=1 stadt=6'), ['D7'], 'failed'],
  ['a suppressed part', rows('61=2 62=. 6=6'), [], 'not-verifiable: part-missing'],
  ['a placeholder among the parts', rows('61=2 62=-88888888 6=6'), [], 'not-verifiable: part-missing'],
  ['a suppressed total', rows('61=2 62=3 6=.'), [], 'not-verifiable: part-missing'],
  ['a part that is not on the sheet', rows('61=2 6=6'), [], 'not-verifiable: part-not-submitted'],
  ['a Stadtteil that did not exist yet', rows('61=2 6=2', { date: '2010-12-31' }), [], 'passed'],
  ['no parts', rows('6=6 1-2=3'), [], 'not-verifiable: no-totals'],
  ['shares have no sum', rows('61=2 62=3 6=9', { subject: 'BEV-02' }), [], 'not-verifiable: no-totals'],
  // one decimal: each of two parts may be off by 0,05
  ['decimals within rounding', rows('61=2.1 62=3.1 6=5.3', { subject: 'hours' }), [], 'passed'],
  ['decimals beyond rounding', rows('61=2.1 62=3.1 6=5.4', { subject: 'hours' }), ['D4'], 'failed'],
  ['breakdowns are summed apart', [...rows('61=2 62=3 6=5'), { area: '61', breakdown: 'w', value: 9 }], [], 'passed'],
])('sum-mismatch: %s', (_, given, cells, verdict) => {
  expect(outcomeOf('sum-mismatch', [written(given)])).toMatchObject({ cells, verdicts: [verdict] });
});

// 61 + 62 = 6: what the total must be when 62 has no number
test.each<[string, string, 'ignore' | 'not-verifiable' | 'at-least' | undefined, string[], string]>([
  ['more than the rest', '61=2 62=. 6=6', undefined, [], 'not-verifiable: part-missing'],
  ['as much as the rest', '61=2 62=. 6=2', undefined, [], 'not-verifiable: part-missing'],
  ['less than the rest', '61=7 62=. 6=6', undefined, ['D4'], 'failed: part-missing'],
  ['less than the rest, at least asked for', '61=7 62=. 6=6', 'at-least', ['D4'], 'failed: part-missing'],
  ['less than the rest, not to be verified', '61=7 62=. 6=6', 'not-verifiable', [], 'not-verifiable: part-missing'],
  ['more than the rest, gaps taken for zero', '61=2 62=. 6=6', 'ignore', ['D4'], 'failed'],
  ['as much as the rest, gaps taken for zero', '61=2 62=. 6=2', 'ignore', [], 'passed'],
  ['a part is not on the sheet', '61=7 6=6', undefined, ['D3'], 'failed: part-not-submitted'],
  ['a part is not on the sheet, gaps taken for zero', '61=6 6=6', 'ignore', [], 'passed'],
  ['all parts are suppressed', '61=. 62=. 6=6', undefined, [], 'not-verifiable: part-missing'],
])('missing children: %s', (_, text, missingChildren, cells, verdict) => {
  const catalogue = monitored(missingChildren ? { missingChildren } : {});
  expect(outcomeOf('sum-mismatch', [written(rows(text))], catalogue)).toMatchObject({ cells, verdicts: [verdict] });
});

test('a total below the sum of its known parts says so', () => {
  expect(outcomeOf('sum-mismatch', [written(rows('61=7 62=. 6=6'))]).facts).toEqual([
    {
      area: '6 Nord',
      found: 6,
      expected: 7,
      difference: -1,
      addends: ['D2'],
      decimals: 0,
      relation: 'at-least',
    },
  ]);
});

test.each([
  ['the measure’s tolerance', 'noisy', undefined, 7, []],
  ['beyond the measure’s tolerance', 'noisy', undefined, 8, ['D4']],
  ['the schema’s tolerance', 'people', 3, 8, []],
  ['beyond the schema’s tolerance', 'people', 3, 9, ['D4']],
  ['the schema wins over the measure', 'noisy', 0, 6, ['D4']],
])('tolerance: %s', (_, subject, tolerance, total, cells) => {
  const given = rows(`61=2 62=3 6=${total}`, { subject });
  const catalogue = monitored(tolerance === undefined ? {} : { tolerance });
  expect(outcomeOf('sum-mismatch', [written(given)], catalogue).cells).toEqual(cells);
});

test('numerators and denominators add up over areas, and the finding names their column', () => {
  const share = (area: string, numerator: Value, denominator: Value): Row => ({
    subject: 'BEV-02',
    area,
    value: 1,
    numerator,
    denominator,
  });
  const check = (...given: Row[]) => outcomeOf('sum-mismatch', [written(given)]);
  expect(check(share('61', 2, 20), share('62', 3, 30), share('6', 5, 50)).verdicts).toEqual(['passed']);
  const { cells, facts } = check(share('61', 2, 20), share('62', 3, 30), share('6', 5, 51));
  expect(cells).toEqual(['G4']);
  expect(facts).toEqual([
    expect.objectContaining({ column: 'Nenner', addends: ['G2', 'G3'], found: 51, expected: 50 }),
  ]);
  expect(check(share('61', 2, 20), share('62', 'confidential', 30), share('6', 1, 50)).cells).toEqual(['F4']);
});

test('a wrong sum tells the whole equation', () => {
  expect(outcomeOf('sum-mismatch', [written(rows('61=2 62=3 6=6'))]).facts).toEqual([
    { area: '6 Nord', found: 6, expected: 5, difference: 1, addends: ['D2', 'D3'], decimals: 0 },
  ]);
});

const sheetOf = (values: readonly (readonly [area: string, value: number])[]): Row[] =>
  values.map(([area, value]) => ({ area, value }));

/** Values of all Stadtteile and of the rest row, and the totals that follow from them. */
const clean = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 6, maxLength: 6 }).map((values) => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, rest = 0] = values;
  const leaves = [
    ['11', a],
    ['12', b],
    ['21', c],
    ['61', d],
    ['62', e],
    ['rest', rest],
  ] as const;
  const totals = [
    ['1', a + b],
    ['2', c],
    ['1-2', a + b + c],
    ['6', d + e],
    ['stadt', a + b + c + d + e + rest],
  ] as const;
  return [...leaves, ...totals];
});

test('a clean hierarchy has no finding of any rule on sums, keys and completeness', () => {
  fc.assert(
    fc.property(clean, (values) => {
      for (const code of ['sum-mismatch', 'incomplete-grid', 'primary-key'] as const) {
        expect(outcomeOf(code, [written(sheetOf(values))])).toMatchObject({ cells: [], verdicts: ['passed'] });
      }
    }),
  );
});

test('one wrong subtotal is one finding, at its cell and with its difference', () => {
  const subtotals = fc.constantFrom('1', '2', '1-2', '6', 'stadt');
  const slip = fc.integer({ min: -500, max: 500 }).filter((number) => number !== 0);
  fc.assert(
    fc.property(clean, subtotals, slip, (values, area, difference) => {
      const given = sheetOf(values.map(([id, value]) => [id, id === area ? value + difference : value]));
      const { cells, facts } = outcomeOf('sum-mismatch', [written(given)]);
      expect(cells).toEqual([`D${given.findIndex((row) => row.area === area) + 2}`]);
      expect(facts).toEqual([expect.objectContaining({ difference })]);
    }),
  );
});

const ALL = ['11', '12', '21', '61', '62'];
const areas = (ids: readonly string[], more: Partial<Row> = {}): Row[] => ids.map((area) => ({ area, ...more }));

test.each<Case>([
  ['all Stadtteile', areas(ALL), [], 'passed'],
  ['one is missing', areas(ALL.slice(1)), ['A1'], 'failed'],
  ['a suppressed value is there', [...areas(ALL.slice(1)), { area: '11', value: 'confidential' }], [], 'passed'],
  ['an unreadable value is there', [...areas(ALL.slice(1)), { area: '11', value: 'unreadable' }], [], 'passed'],
  ['a Stadtteil that did not exist yet', areas(ALL.slice(0, 4), { date: '2010-12-31' }), [], 'passed'],
  ['districts only', areas(['1-2', '6']), [], 'passed'],
  ['one district is missing', areas(['6', 'stadt']), ['A1'], 'failed'],
  ['the city only', areas(['stadt']), [], 'not-verifiable: no-districts'],
  [
    'a row whose area is unreadable',
    [...areas(ALL.slice(1)), { area: undefined }],
    [],
    'not-verifiable: unreadable-keys',
  ],
  [
    'an unreadable area of another date explains nothing',
    [...areas(ALL.slice(1)), { area: undefined, date: '2010-12-31' }],
    ['A1'],
    'failed',
  ],
  ['an empty table', [], [], 'not-verifiable: no-figures'],
])('incomplete-grid: %s', (_, given, cells, verdict) => {
  expect(outcomeOf('incomplete-grid', [written(given)])).toMatchObject({ cells, verdicts: [verdict] });
});

test('missing combinations are named, each with the count of all', () => {
  expect(outcomeOf('incomplete-grid', [written(areas(['11', '12', '61']))]).facts).toEqual([
    { subject: 'Bevölkerung', area: '21 Wall', referenceDate: '2017-12-31', count: 2 },
    { subject: 'Bevölkerung', area: '62 Neubau', referenceDate: '2017-12-31', count: 2 },
  ]);
});

test('the grid of the schema asks for levels that the sheet does not have, but not of a city indicator', () => {
  const catalogue = cityWith({ monitoring: { kind: 'langformat', roles: {}, grid: ['stadtbezirk'] } });
  expect(outcomeOf('incomplete-grid', [written(areas(ALL))], catalogue).facts).toHaveLength(2);
  expect(outcomeOf('incomplete-grid', [written([{ subject: 'ARB-02', area: 'stadt' }])], catalogue).verdicts).toEqual([
    'not-verifiable: no-districts',
  ]);
});
