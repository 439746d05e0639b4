import { finding, type Finding } from '../../../src/core/model/finding';
import type { SheetSchema } from '../../../src/core/model/sheet-schema';
import { withThresholds } from '../../../src/core/validate/thresholds';
import { city } from './city';
import { cityWith, monitored, outcomeOf, type Row, written } from './sheets';

type Monitoring = NonNullable<SheetSchema['monitoring']>;
type RowRule = NonNullable<Monitoring['rules']>[number];

const FIELDS: SheetSchema['fields'] = [
  { name: 'Stichtag', type: 'date' },
  { name: 'Raum', type: 'string' },
  { name: 'Wert', type: 'number' },
  { name: 'Zähler', type: 'number' },
  { name: 'Nenner', type: 'number' },
  { name: 'Quelle', type: 'string' },
  { name: 'fehlt', type: 'number' },
];

const ROLES: Monitoring['roles'] = {
  Stichtag: 'time',
  Raum: 'area',
  Wert: 'value',
  Zähler: 'numerator',
  Nenner: 'denominator',
};

const withRules = (rules: readonly RowRule[], more: Partial<Monitoring> = {}) =>
  cityWith({ fields: FIELDS, monitoring: { kind: 'langformat', roles: ROLES, rules: [...rules], ...more } });

const RULE: RowRule = {
  code: 'zaehler-nenner',
  when: "[Stichtag] >= '2017-01-01'",
  expect: '[Zähler] <= [Nenner]',
  message: 'Ab 2017 ist der Zähler ein Teil des Nenners',
};

test.each<[string, Row, string[], string]>([
  ['it holds', { numerator: 5, denominator: 6 }, [], 'passed'],
  ['it does not', { numerator: 7, denominator: 6 }, ['F2'], 'failed'],
  ['it is not asked for', { numerator: 7, denominator: 6, date: '2010-12-31' }, [], 'passed'],
  ['a part is suppressed', { numerator: 'confidential', denominator: 6 }, [], 'not-verifiable: rule-part-missing'],
  [
    'a part is suppressed where it is not asked for',
    { numerator: 'confidential', denominator: 6, date: '2010-12-31' },
    [],
    'passed',
  ],
  [
    'the date is unreadable',
    { numerator: 7, denominator: 6, date: undefined },
    [],
    'not-verifiable: rule-part-missing',
  ],
])('a rule of the schema: %s', (_, row, cells, verdict) => {
  expect(outcomeOf('row-constraint', [written([row])], withRules([RULE]))).toMatchObject({
    cells,
    verdicts: [verdict],
  });
});

test('without rules, or with wrong ones only, nothing is passed', () => {
  expect(outcomeOf('row-constraint', [written([{}])], withRules([])).verdicts).toEqual(['not-verifiable: no-rules']);
  expect(outcomeOf('row-constraint', [written([{}])]).verdicts).toEqual(['not-verifiable: no-rules']);
  const wrong = withRules([{ ...RULE, expect: '[Zähler' }]);
  expect(outcomeOf('row-constraint', [written([{}])], wrong).verdicts).toEqual(['not-verifiable: unreadable-rule']);
});

test('a wrong rule is named with its place, and the others are applied', () => {
  const catalogue = withRules([RULE, { code: 'falsch', when: '1 = 1', expect: '[Zahler] = 1', message: 'x' }]);
  const sheet = written([{ numerator: 7, denominator: 6 }]);
  expect(outcomeOf('unreadable-rule', [sheet], catalogue)).toMatchObject({
    cells: ['Blatt 1'],
    facts: [{ rule: 'falsch', part: 'expect', problem: 'unknown-field', position: 1, found: 'Zahler' }],
    verdicts: ['failed'],
  });
  expect(outcomeOf('row-constraint', [sheet], catalogue)).toMatchObject({
    cells: ['F2'],
    facts: [{ rule: 'zaehler-nenner', message: RULE.message }],
    verdicts: ['failed: unreadable-rule'],
  });
});

test('a column that the sheet lacks is not verifiable; an empty cell can be told from a sign', () => {
  const check = (expect_: string, row: Row) =>
    outcomeOf('row-constraint', [written([row])], withRules([{ code: 'r', expect: expect_, message: 'x' }]));
  expect(check('[fehlt] > 0', {}).verdicts).toEqual(['not-verifiable: rule-part-missing']);
  expect(check('not empty([Quelle])', {})).toMatchObject({ cells: ['H2'], verdicts: ['failed'] });
  expect(check('not empty([Quelle])', { source: 'IT.NRW' }).verdicts).toEqual(['passed']);
  expect(check("[Raum] = '61'", { area: '61' }).verdicts).toEqual(['passed']);
});

test('a rule has a severity of its own; else the schema’s for its code, else an error', () => {
  const sheet = written([{ numerator: 7, denominator: 6 }]);
  const severities = (rule: RowRule, more: Partial<Monitoring> = {}) =>
    outcomeOf('row-constraint', [sheet], withRules([rule], more)).severities;
  expect(severities(RULE)).toEqual(['error']);
  expect(severities(RULE, { severities: { 'zaehler-nenner': 'notice' } })).toEqual(['notice']);
  expect(severities({ ...RULE, severity: 'warning' }, { severities: { 'zaehler-nenner': 'notice' } })).toEqual([
    'warning',
  ]);
});

test('in a cross table a rule looks at every cell with its heads', () => {
  const { sheet, table } = written([{ value: 5 }, { value: 50, date: '2010-12-31' }]);
  const catalogue = cityWith({
    fields: [{ name: 'Zeit', type: 'year' }, { name: 'Raum' }, { name: 'Wert' }],
    monitoring: {
      kind: 'kreuztabelle',
      roles: { Zeit: 'time', Raum: 'area', Wert: 'value' },
      rules: [
        {
          code: 'r',
          when: "[Zeit] < 2012 and [Raum] = 'Heide' and not empty([Wert])",
          expect: '[Wert] < 10',
          message: 'x',
        },
      ],
    },
  });
  const cross = { sheet, table: { ...table, kind: 'kreuztabelle' as const } };
  expect(outcomeOf('row-constraint', [cross], catalogue)).toMatchObject({ cells: ['D3'], verdicts: ['failed'] });
});

const negative = (count: number): Row[] => Array.from({ length: count }, () => ({ value: -1 }));
const check = (count: number, thresholds: NonNullable<Monitoring['thresholds']>[string], of = 'negative-count') =>
  outcomeOf(
    'negative-count',
    [written([...negative(count), ...Array.from({ length: 10 - count }, () => ({}))])],
    monitored({ thresholds: { [of]: thresholds } }),
  );

test.each<[string, number, NonNullable<Monitoring['thresholds']>[string], string[]]>([
  ['below the count nothing changes', 2, { error: { count: 3 } }, ['error', 'error']],
  ['from the count on they are warnings', 2, { warning: { count: 2 } }, ['warning', 'warning']],
  ['the graver threshold wins', 3, { warning: { count: 2 }, error: { count: 3 } }, ['error', 'error', 'error']],
  ['a fifth of the rows', 2, { warning: { share: 0.2 } }, ['warning', 'warning']],
  ['less than a fifth of the rows', 1, { warning: { share: 0.2 } }, ['error']],
])('thresholds: %s', (_, count, thresholds, severities) => {
  expect(check(count, thresholds).severities).toEqual(severities);
});

test('few findings become one that keeps count, cells and severity; many, and a single one, stay as they are', () => {
  const rows = [...negative(2), {}];
  const catalogue = monitored({ thresholds: { 'negative-count': { summarise: { count: 3 } } } });
  expect(outcomeOf('negative-count', [written(rows)], catalogue)).toMatchObject({ cells: [], verdicts: ['failed'] });
  expect(outcomeOf('summarised-findings', [written(rows)], catalogue)).toMatchObject({
    cells: ['D2'],
    facts: [{ title: 'Negative Anzahl', count: 2, cells: ['D2', 'D3'] }],
    severities: ['error'],
    values: [-1],
  });
  expect(outcomeOf('negative-count', [written(negative(3))], catalogue).cells).toEqual(['D2', 'D3', 'D4']);
  expect(outcomeOf('negative-count', [written(negative(1))], catalogue).cells).toEqual(['D2']);
});

test('a finding that stands for several cells counts as often', () => {
  const rows = Array.from({ length: 23 }, (): Row => ({ formula: '=A1' }));
  const catalogue = monitored({ thresholds: { 'formula-cell': { error: { count: 23 } } } });
  expect(new Set(outcomeOf('formula-cell', [written(rows)], catalogue).severities)).toEqual(new Set(['error']));
  expect(new Set(outcomeOf('formula-cell', [written(rows.slice(1))], catalogue).severities)).toEqual(
    new Set(['notice']),
  );
});

test('thresholds name rules of the schema by the code that it gave them', () => {
  const rows = [7, 8].map((numerator): Row => ({ numerator, denominator: 6 }));
  const catalogue = withRules([RULE], { thresholds: { 'zaehler-nenner': { warning: { count: 2 } } } });
  expect(outcomeOf('row-constraint', [written(rows)], catalogue).severities).toEqual(['warning', 'warning']);
});

test('thresholds also take findings of reading, leave other sheets alone, and can be applied twice', () => {
  const { table } = written([{}, {}]);
  const at = (sheet: string, row: number): Finding =>
    finding('empty-cell', { sheet, cell: { row, column: 3 } }, { field: 'Wert' });
  const catalogue = monitored({ thresholds: { 'empty-cell': { summarise: { count: 5 } } } });
  const findings = [at('Blatt 1', 1), at('Blatt 2', 1), at('Blatt 1', 2), at('Blatt 2', 2)];
  const once = withThresholds(findings, [table], catalogue);
  expect(once.map(({ code, place }) => `${place.sheet} ${code}`)).toEqual([
    'Blatt 1 summarised-findings',
    'Blatt 2 empty-cell',
    'Blatt 2 empty-cell',
  ]);
  expect(withThresholds(once, [table], catalogue)).toEqual(once);
  expect(withThresholds(findings, [table], city)).toBe(findings);
});
