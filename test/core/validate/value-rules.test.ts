import { outcomeOf, type Row, written } from './sheets';

type Case = [name: string, row: Row, cells: string[], verdict: string];

test.each<Case>([
  ['zero', { value: 0 }, [], 'passed'],
  ['below zero', { value: -1 }, ['D2'], 'failed'],
  ['a share below zero is no count', { subject: 'BEV-02', value: -1 }, [], 'not-verifiable: no-counts'],
  ['a numerator below zero', { subject: 'BEV-02', numerator: -1, denominator: 5 }, ['F2'], 'failed'],
  ['a placeholder is reported as such only', { value: -88888888 }, [], 'not-verifiable: no-counts'],
  ['a suppressed count', { value: 'confidential' }, [], 'not-verifiable: no-counts'],
])('negative-count: %s', (_, row, cells, verdict) => {
  expect(outcomeOf('negative-count', [written([row])])).toMatchObject({ cells, verdicts: [verdict] });
});

test.each<Case>([
  ['a whole number', { value: 12 }, [], 'passed'],
  ['half a person', { value: 12.5 }, ['D2'], 'failed'],
  ['binary noise', { value: 0.1 * 3 * 10 }, [], 'passed'],
  ['a measure with decimals', { subject: 'hours', value: 12.5 }, [], 'not-verifiable: no-counts'],
  ['a share', { subject: 'BEV-02', value: 12.5 }, [], 'not-verifiable: no-counts'],
])('fractional-count: %s', (_, row, cells, verdict) => {
  expect(outcomeOf('fractional-count', [written([row])])).toMatchObject({ cells, verdicts: [verdict] });
});

test.each<Case>([
  ['the placeholder of the settings', { value: -88888888 }, ['D2'], 'failed'],
  ['another negative number', { value: -8888888 }, [], 'passed'],
  ['in the denominator', { subject: 'BEV-02', denominator: -88888888 }, ['G2'], 'failed'],
])('sentinel-value: %s', (_, row, cells, verdict) => {
  expect(outcomeOf('sentinel-value', [written([row])])).toMatchObject({ cells, verdicts: [verdict] });
});

test.each<Case>([
  ['a constant', { value: 12 }, [], 'passed'],
  ['a formula', { value: 12, formula: '=SUM(D3:D9)' }, ['D2'], 'failed'],
])('formula-cell: %s', (_, row, cells, verdict) => {
  expect(outcomeOf('formula-cell', [written([row])])).toMatchObject({ cells, verdicts: [verdict] });
});

test('of many formulas twenty are reported, the last one tells how many more there are', () => {
  const rows = Array.from({ length: 23 }, (): Row => ({ formula: '=A1' }));
  const { facts, values } = outcomeOf('formula-cell', [written(rows)]);
  expect(facts).toHaveLength(20);
  expect(facts.filter((entry) => 'more' in entry)).toEqual([{ formula: '=A1', more: 3 }]);
  expect(values[0]).toBe(1);
});

test.each<Case>([
  ['within the range', { subject: 'BEV-02', value: 12 }, [], 'passed'],
  ['at its end', { subject: 'BEV-02', value: 30 }, [], 'passed'],
  ['above', { subject: 'BEV-02', value: 30.1 }, ['D2'], 'failed'],
  ['below', { subject: 'BEV-02', value: 2.9 }, ['D2'], 'failed'],
  ['a Stadtteil with too many people', { subject: 'BEV-01', value: 9001 }, ['D2'], 'failed'],
  [
    'the city has more people than a Stadtteil',
    { subject: 'BEV-01', area: 'stadt', value: 9001 },
    [],
    'not-verifiable: no-limits',
  ],
  ['an indicator without a range', { subject: 'ARB-02', area: 'stadt', value: 99 }, [], 'not-verifiable: no-limits'],
  ['a suppressed value', { subject: 'BEV-02', value: 'confidential' }, [], 'not-verifiable: no-limits'],
  ['a measure that an indicator is made of', { subject: 'people', value: 9001 }, ['D2'], 'failed'],
])('implausible-value: %s', (_, row, cells, verdict) => {
  expect(outcomeOf('implausible-value', [written([row])])).toMatchObject({ cells, verdicts: [verdict] });
});

test('a share computed from two sheets is held against its range, at the numerator', () => {
  // 400 / 1 000 = 40 per cent, range 3 to 30
  const sheets = [
    written([{ value: 1000 }]),
    written([{ subject: 'foreign', value: 400, date: '2017-12-15' }], 'Blatt 2'),
  ];
  expect(outcomeOf('implausible-value', sheets)).toMatchObject({
    verdicts: ['passed', 'failed'],
    facts: [{ value: 40, minimum: 3, maximum: 30, unit: 'Prozent', indicator: 'Ausländeranteil' }],
  });
});

test.each<Case>([
  // 200 / 900 = 22,22… per cent
  ['rounded to one decimal', { subject: 'BEV-02', value: 22.2, numerator: 200, denominator: 900 }, [], 'passed'],
  ['not rounded', { subject: 'BEV-02', value: 200 / 9, numerator: 200, denominator: 900 }, [], 'passed'],
  ['rounded wrongly', { subject: 'BEV-02', value: 22.3, numerator: 200, denominator: 900 }, ['D2'], 'failed'],
  [
    'shown without decimals',
    { subject: 'BEV-02', value: 22, format: '0', numerator: 200, denominator: 900 },
    [],
    'passed',
  ],
  [
    'no decimals, but one shown',
    { subject: 'BEV-02', value: 22, format: '0.0', numerator: 200, denominator: 900 },
    ['D2'],
    'failed',
  ],
  // 1 / 8 = 12,5 per cent: half a unit is still rounding
  [
    'half a unit of the last decimal',
    { subject: 'BEV-02', value: 12.5, numerator: 1255, denominator: 10000 },
    [],
    'passed',
  ],
  ['without parts', { subject: 'BEV-02', value: 22.3 }, [], 'not-verifiable: no-parts'],
  [
    'a suppressed numerator',
    { subject: 'BEV-02', value: 22.3, numerator: 'confidential', denominator: 9 },
    [],
    'not-verifiable: part-missing',
  ],
  [
    'a denominator of zero',
    { subject: 'BEV-02', value: 0, numerator: 0, denominator: 0 },
    [],
    'not-verifiable: zero-denominator',
  ],
])('share-mismatch: %s', (_, row, cells, verdict) => {
  expect(outcomeOf('share-mismatch', [written([row])])).toMatchObject({ cells, verdicts: [verdict] });
});

test.each<Case>([
  ['a part of the whole', { subject: 'BEV-02', numerator: 5, denominator: 5 }, [], 'passed'],
  [
    'a negative whole has its own finding',
    { subject: 'BEV-02', numerator: 5, denominator: -5 },
    [],
    'not-verifiable: no-parts',
  ],
  ['more than the whole', { subject: 'BEV-02', numerator: 6, denominator: 5 }, ['F2'], 'failed'],
  [
    'a quota that may exceed 100 per cent',
    { subject: 'BIL-01', numerator: 6, denominator: 5 },
    [],
    'not-verifiable: no-parts',
  ],
  [
    'a suppressed numerator',
    { subject: 'BEV-02', numerator: 'confidential', denominator: 5 },
    [],
    'not-verifiable: no-parts',
  ],
])('part-exceeds-whole: %s', (_, row, cells, verdict) => {
  expect(outcomeOf('part-exceeds-whole', [written([row])])).toMatchObject({ cells, verdicts: [verdict] });
});

test('measures of two sheets are compared as the shares of the catalogue name them', () => {
  const part = written([{ subject: 'foreign', value: 6 }], 'Ausländer!');
  expect(outcomeOf('part-exceeds-whole', [written([{ value: 5 }], "Stadt's"), part])).toMatchObject({
    cells: ['D2'],
    facts: [{ part: 6, whole: 5, wholeCell: "Stadt's!D2" }],
    verdicts: ['not-verifiable: no-parts', 'failed'],
  });
  expect(outcomeOf('part-exceeds-whole', [written([{ value: 6 }]), part]).verdicts[1]).toBe('passed');
  expect(outcomeOf('part-exceeds-whole', [written([{ value: -6 }]), part]).cells).toEqual([]);
});
