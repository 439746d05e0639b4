import { cityWith, outcomeOf, type Row, written } from './sheets';

test.each<[string, readonly Row[], string[], string]>([
  ['different areas', [{ area: '61' }, { area: '62' }], [], 'passed'],
  ['the same key twice, also with the same value', [{}, {}], ['D3'], 'failed'],
  ['the same key three times', [{}, {}, {}], ['D3', 'D4'], 'failed'],
  ['different breakdowns', [{ breakdown: 'weiblich' }, { breakdown: 'männlich' }], [], 'passed'],
  ['no breakdown is the total', [{ breakdown: 'insgesamt' }, {}], ['D3'], 'failed'],
  ['an unreadable value is no duplicate', [{ value: 'unreadable' }, {}], [], 'passed'],
  ['a row without area has no key', [{ area: undefined }, { area: undefined }], [], 'passed'],
  ['an empty table', [], [], 'not-verifiable: no-key'],
])('primary-key: %s', (_, rows, cells, verdict) => {
  expect(outcomeOf('primary-key', [written(rows)])).toMatchObject({ cells, verdicts: [verdict] });
});

test('a duplicate names the first cell and the key in words', () => {
  const facts = outcomeOf('primary-key', [written([{ breakdown: 'weiblich' }, { breakdown: 'weiblich' }])]).facts;
  expect(facts).toEqual([{ first: 'D2', key: 'Bevölkerung, weiblich, 61 Heide, 31.12.2017' }]);
});

test('tables without figures are checked by the key of their schema', () => {
  const { table, sheet } = written([
    { area: 'a', unit: 'x' },
    { area: 'b', unit: 'x' },
    { area: 'a ', unit: 'x' },
  ]);
  const sheets = [{ sheet, table: { ...table, kind: 'tabelle' as const, observations: [] } }];
  const catalogue = cityWith({
    primaryKey: ['Raum', 'Einheit'],
    monitoring: { kind: 'tabelle', roles: { Raum: 'area' } },
  });
  expect(outcomeOf('primary-key', sheets, catalogue)).toMatchObject({
    cells: ['B4'],
    facts: [{ first: 'B2', key: 'a, x' }],
  });
});

test.each<[string, readonly Row[], string[], string]>([
  ['a wave', [{ date: '2017-12-31' }], [], 'passed'],
  ['another day of a wave’s year', [{ date: '2017-12-15' }], [], 'passed'],
  ['a year between the waves', [{ date: '2012-12-31' }], ['A2'], 'failed'],
  ['the future', [{ date: '2071-12-31' }], ['A2'], 'failed'],
  ['the past', [{ date: '1971-12-31' }], ['A2'], 'failed'],
  ['a date that occurs twice is said once', [{}, { date: '2011-12-31' }, { date: '2011-12-31' }], ['A3'], 'failed'],
  ['no readable date', [{ date: undefined }], [], 'not-verifiable: no-figures'],
])('unexpected-date: %s', (_, rows, cells, verdict) => {
  expect(outcomeOf('unexpected-date', [written(rows)])).toMatchObject({ cells, verdicts: [verdict] });
});

test('an unexpected date tells what is expected and how often it occurs', () => {
  const rows = [{ date: '2011-12-31' }, { date: '2011-12-31', area: '62' }];
  expect(outcomeOf('unexpected-date', [written(rows)]).facts).toEqual([
    { date: '2011-12-31', expected: ['2010-12-31', '2017-12-31'], more: 1 },
  ]);
});

test('a schema changes the severity', () => {
  const catalogue = cityWith({
    monitoring: { kind: 'langformat', roles: {}, severities: { 'unexpected-date': 'notice' } },
  });
  expect(outcomeOf('unexpected-date', [written([{ date: '2011-12-31' }])], catalogue).severities).toEqual(['notice']);
  expect(outcomeOf('unexpected-date', [written([{ date: '2011-12-31' }])]).severities).toEqual(['warning']);
});

test.each<[string, readonly Row[], string[], string]>([
  ['city value of a city indicator', [{ subject: 'ARB-02', area: 'stadt' }], [], 'passed'],
  ['district value of a city indicator', [{ subject: 'ARB-02', area: '6' }], ['D2'], 'failed'],
  ['a sign for "not meaningful" instead', [{ subject: 'ARB-02', area: '6', value: 'not-applicable' }], [], 'passed'],
  ['the row "nicht zuzuordnen"', [{ subject: 'ARB-02', area: 'rest' }], [], 'passed'],
  ['a Teilbereich where Stadtteile are allowed', [{ subject: 'BEV-02', area: '1' }], [], 'passed'],
  [
    'two levels, each said once',
    ['6', '1-2', '61', '62'].map((area) => ({ subject: 'ARB-02', area })),
    ['D2', 'D4'],
    'failed',
  ],
  ['no readable key', [{ area: undefined }], [], 'not-verifiable: no-figures'],
])('unexpected-level: %s', (_, rows, cells, verdict) => {
  expect(outcomeOf('unexpected-level', [written(rows)])).toMatchObject({ cells, verdicts: [verdict] });
});

test.each<[string, Row, string[], string]>([
  ['the catalogue’s unit', { unit: 'Anzahl' }, [], 'passed'],
  ['persons are a count', { unit: ' Personen' }, [], 'passed'],
  ['per cent sign for Prozent', { subject: 'BEV-02', unit: '%' }, [], 'passed'],
  ['in brackets', { subject: 'BEV-02', unit: '(in %)' }, [], 'passed'],
  ['per cent for a count', { unit: '%' }, ['E2'], 'failed'],
  ['a count for a share', { subject: 'BEV-02', unit: 'Anzahl' }, ['E2'], 'failed'],
  ['thousands', { unit: 'in 1 000' }, ['E2'], 'failed'],
  ['no unit', {}, [], 'not-verifiable: no-units'],
  ['an unknown subject', { subject: undefined, unit: '%' }, [], 'not-verifiable: no-units'],
])('unit-mismatch: %s', (_, row, cells, verdict) => {
  expect(outcomeOf('unit-mismatch', [written([row])])).toMatchObject({ cells, verdicts: [verdict] });
});

const other = (row: Row) => written([row], 'Blatt 2');

test.each<[string, Row, Row, string[], [string, string]]>([
  ['the same number', { value: 7 }, { value: 7 }, [], ['passed', 'passed']],
  ['different counts', { value: 7 }, { value: 8 }, ['D2'], ['passed', 'failed']],
  // 12,34 shown with one decimal is 12,3
  [
    'a share rounded on one sheet',
    { subject: 'BEV-02', value: 12.34 },
    { subject: 'BEV-02', value: 12.3 },
    [],
    ['passed', 'passed'],
  ],
  [
    'different shares',
    { subject: 'BEV-02', value: 12.4 },
    { subject: 'BEV-02', value: 12.3 },
    ['D2'],
    ['passed', 'failed'],
  ],
  ['a number and a sign', { value: 7 }, { value: 'confidential' }, [], ['passed', 'passed']],
  [
    'different days',
    { date: '2017-12-31' },
    { date: '2017-12-15' },
    [],
    ['not-verifiable: single-sheet', 'not-verifiable: single-sheet'],
  ],
])('conflicting-figure: %s', (_, first, second, cells, verdicts) => {
  expect(outcomeOf('conflicting-figure', [written([first]), other(second)])).toMatchObject({ cells, verdicts });
});

test('two tables on one sheet contradict each other as two sheets do', () => {
  const below = outcomeOf('conflicting-figure', [written([{ value: 7 }]), written([{ value: 8 }])]);
  expect(below.facts).toEqual([{ other: 'D2', value: 8, otherValue: 7 }]);
});

test('a conflict names sheet, cell and value of the other; a duplicate is not also a conflict', () => {
  const first = written([{ value: 7 }, { value: 8 }]);
  expect(outcomeOf('conflicting-figure', [first])).toMatchObject({
    cells: [],
    verdicts: ['not-verifiable: single-sheet'],
  });
  expect(outcomeOf('conflicting-figure', [first, other({ value: 9 })]).facts).toEqual([
    { other: 'Blatt 1!D2', value: 9, otherValue: 7 },
  ]);
});
