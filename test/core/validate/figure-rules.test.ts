import { monitored, outcomeOf, type Row, written } from './sheets';
import { city } from './city';

type Case = [name: string, rows: readonly Row[], cells: string[], verdict: string];

test.each<Case>([
  ['three persons', [{ value: 3 }], [], 'passed'],
  ['two persons', [{ value: 2 }], ['D2'], 'failed'],
  ['a true zero', [{ value: 0 }], [], 'passed'],
  ['a suppressed count', [{ value: 'confidential' }], [], 'not-verifiable: no-counts'],
  ['the row "nicht zuzuordnen"', [{ value: 2, area: 'rest' }], [], 'passed'],
  ['a share of two per cent', [{ value: 2, subject: 'BEV-02' }], [], 'not-verifiable: no-counts'],
  ['the numerator of a share', [{ value: 5, subject: 'BEV-02', numerator: 1, denominator: 20 }], ['F2'], 'failed'],
  ['half a person has its own finding', [{ value: 1.5 }], [], 'passed'],
  ['a negative count has its own finding', [{ value: -2 }], [], 'passed'],
])('primary-confidentiality: %s', (_, rows, cells, verdict) => {
  expect(outcomeOf('primary-confidentiality', [written(rows)])).toMatchObject({ cells, verdicts: [verdict] });
});

test('sheets that are not published may show small counts', () => {
  expect(
    outcomeOf('primary-confidentiality', [written([{ value: 1 }])], monitored({ publication: false })),
  ).toMatchObject({
    cells: [],
    verdicts: ['not-verifiable: not-published'],
  });
});

test('the limit is the city’s, and of many small counts twenty are named', () => {
  const rows = Array.from({ length: 22 }, (): Row => ({ value: 9 }));
  const catalogue = { ...city, settings: { ...city.settings, confidentialBelow: 10 } };
  const { facts, severities } = outcomeOf('primary-confidentiality', [written(rows)], catalogue);
  expect(facts).toHaveLength(20);
  expect(facts.at(-1)).toEqual({ value: 9, below: 10, more: 2 });
  expect(new Set(severities)).toEqual(new Set(['warning']));
});

test.each<Case>([
  ['as printed', [{ subject: 'BEV-02', value: 12.3 }], [], 'passed'],
  ['rounded to whole numbers', [{ subject: 'BEV-02', value: 12 }], [], 'passed'],
  ['typed with three decimals', [{ subject: 'BEV-02', value: 12.345 }], ['D2'], 'failed'],
  ['not rounded', [{ subject: 'BEV-02', value: 200 / 9 }], [], 'passed'],
  ['not rounded, shown with one decimal', [{ subject: 'BEV-02', value: 12.345, format: '0.0' }], [], 'passed'],
  ['not rounded, shown with two', [{ subject: 'BEV-02', value: 200 / 9, format: '#,##0.00' }], ['D2'], 'failed'],
  ['one decimal, shown with two', [{ subject: 'BEV-02', value: 12.3, format: '0.00' }], [], 'passed'],
  ['said once', [12.34, 12.35].map((value) => ({ subject: 'BEV-02', value })), ['D2'], 'failed'],
  ['a measure with decimals', [{ subject: 'hours', value: 1.25 }], ['D2'], 'failed'],
  ['a count has its own rule', [{ value: 1.5 }], [], 'not-verifiable: no-decimals'],
])('decimals-mismatch: %s', (_, rows, cells, verdict) => {
  expect(outcomeOf('decimals-mismatch', [written(rows)])).toMatchObject({ cells, verdicts: [verdict] });
});

const dateless = (rows: readonly Row[]) => {
  const { sheet, table } = written(rows);
  const observations = table.observations.map(({ cells: { time: _, ...cells }, ...one }) => ({ ...one, cells }));
  return { sheet, table: { ...table, observations } };
};

test('a sheet without any date is reported as a whole, one with unreadable dates is not', () => {
  const catalogue = monitored({ roles: { Stichtag: 'time' } });
  const code = 'missing-reference-date';
  expect(outcomeOf(code, [dateless([{ date: undefined }])], catalogue)).toMatchObject({
    cells: ['Blatt 1'],
    facts: [{ field: 'Stichtag' }],
    verdicts: ['failed'],
  });
  expect(outcomeOf(code, [written([{ date: undefined }])], catalogue).verdicts).toEqual([
    'not-verifiable: unreadable-keys',
  ]);
  expect(outcomeOf(code, [dateless([{ date: undefined }])]).verdicts).toEqual(['not-verifiable: unreadable-keys']);
  expect(outcomeOf(code, [written([{}, { date: undefined }])], catalogue).verdicts).toEqual(['passed']);
  expect(outcomeOf(code, [written([])], catalogue).verdicts).toEqual(['not-verifiable: no-figures']);
});

test.each<[string, Parameters<typeof written>[2], Row, string[], string]>([
  ['a title without a population', { above: ['Bevölkerung am 31.12.2017'] }, {}, [], 'passed'],
  ['a title with the same population', { above: ['Wohnberechtigte Bevölkerung'] }, {}, [], 'passed'],
  ['a title with another one', { above: ['Bevölkerung am Ort der Hauptwohnung'] }, {}, ['Blatt 1'], 'failed'],
  ['a footnote with another one', { below: ['nur Hauptwohnsitz'] }, {}, ['Blatt 1'], 'failed'],
  ['both are named', { below: ['Wohnberechtigte, nicht nur Hauptwohnsitz'] }, {}, [], 'passed'],
  ['the other one is denied', { below: ['nicht am Ort der Hauptwohnung'] }, {}, [], 'passed'],
  [
    'something else is denied',
    { below: ['Personen ohne deutsche Staatsangehörigkeit am Ort der Hauptwohnung'] },
    {},
    ['Blatt 1'],
    'failed',
  ],
  ['main and other homes', { below: ['Personen mit Haupt- oder Nebenwohnung'] }, {}, [], 'passed'],
  ['a remark beside the value', {}, { note: 'Stand: Hauptwohnsitz' }, ['I2'], 'failed'],
  ['an unknown subject', { above: ['Hauptwohnsitz'] }, { subject: undefined }, [], 'not-verifiable: no-bases'],
  ['the denominator of a share', { above: ['Hauptwohnsitz'] }, { subject: 'BEV-02' }, ['Blatt 1'], 'failed'],
  [
    'an indicator without measures',
    { above: ['Hauptwohnsitz'] },
    { subject: 'ARB-02' },
    [],
    'not-verifiable: no-bases',
  ],
])('wrong-base: %s', (_, more, row, cells, verdict) => {
  expect(outcomeOf('wrong-base', [written([row], 'Blatt 1', more)])).toMatchObject({ cells, verdicts: [verdict] });
});

test('the population of the main homes is not to be mixed with the other one either', () => {
  const measures = city.measures.map((measure) => ({ ...measure, base: 'hauptwohnsitz' }));
  const sheet = written([{}], 'Blatt 1', { above: ['Wohnberechtigte Bevölkerung'] });
  expect(outcomeOf('wrong-base', [sheet], { ...city, measures }).facts).toEqual([
    { text: 'Wohnberechtigte Bevölkerung', base: 'Hauptwohnsitz', other: 'Wohnberechtigte' },
  ]);
});

test('a title is found on the sheet by its text', () => {
  const { table, sheet } = written([{}], 'Blatt 1', { above: ['Am Ort der Hauptwohnung'] });
  const values = [['Am  Ort der\nHauptwohnung'], ...sheet.values];
  const moved = { sheet: { ...sheet, values }, table: { ...table, range: { ...table.range, row: 1 } } };
  expect(outcomeOf('wrong-base', [moved])).toMatchObject({ cells: ['A1'], values: ['Am  Ort der\nHauptwohnung'] });
});

const groups = (total: Row['value'], male: Row['value'], female: Row['value'], more: Partial<Row> = {}): Row[] =>
  (
    [
      ['insgesamt', total],
      ['männlich', male],
      ['weiblich', female],
    ] as const
  ).flatMap(([breakdown, value]) => (value === undefined ? [] : [{ breakdown, value, ...more }]));

test.each<Case>([
  ['men and women are all', groups(10, 4, 6), [], 'passed'],
  ['more than all', groups(10, 4, 7), ['D2'], 'failed'],
  ['fewer than all', groups(10, 4, 5), ['D2'], 'failed'],
  ['women alone are some', groups(10, undefined, 6), [], 'passed'],
  ['women alone are more than all', groups(10, undefined, 11), ['D3'], 'failed'],
  ['a suppressed group', groups(10, 'confidential', 6), [], 'not-verifiable: part-missing'],
  ['a suppressed group beside one that is too large', groups(10, 'confidential', 11), ['D2'], 'failed: part-missing'],
  ['a suppressed total', groups('confidential', 4, 6), [], 'not-verifiable: part-missing'],
  ['no groups', groups(10, undefined, undefined), [], 'not-verifiable: no-breakdowns'],
  ['no total', groups(undefined, 4, 6), [], 'not-verifiable: no-breakdowns'],
  [
    'another area is another whole',
    [...groups(10, 4, 6), { area: '62', breakdown: 'weiblich', value: 99 }],
    [],
    'passed',
  ],
  ['an age group is a selection', [...groups(10, 4, 6), { breakdown: 'unter 18', value: 3 }], [], 'passed'],
  ['an age group greater than all', [...groups(10, 4, 6), { breakdown: 'unter 18', value: 13 }], ['D5'], 'failed'],
  ['shares are not added up', groups(10, 4, 7, { subject: 'BEV-02' }), [], 'not-verifiable: no-breakdowns'],
  ['an anonymised measure within its tolerance', groups(10, 4, 8, { subject: 'noisy' }), [], 'passed'],
  ['an anonymised measure beyond it', groups(10, 4, 9, { subject: 'noisy' }), ['D2'], 'failed'],
])('breakdown-sum: %s', (_, rows, cells, verdict) => {
  expect(outcomeOf('breakdown-sum', [written(rows)])).toMatchObject({ cells, verdicts: [verdict] });
});

test('numerators and denominators of groups add up, or have the whole as their common denominator', () => {
  const share = (breakdown: string, numerator: number, denominator: number): Row => ({
    subject: 'BEV-02',
    breakdown,
    value: 1,
    numerator,
    denominator,
  });
  const check = (...rows: Row[]) => outcomeOf('breakdown-sum', [written(rows)]);
  expect(check(share('insgesamt', 10, 50), share('männlich', 4, 20), share('weiblich', 6, 30)).verdicts).toEqual([
    'passed',
  ]);
  expect(check(share('insgesamt', 10, 50), share('männlich', 4, 50), share('weiblich', 6, 50)).verdicts).toEqual([
    'passed',
  ]);
  const { cells, facts } = check(share('insgesamt', 10, 50), share('männlich', 4, 20), share('weiblich', 5, 40));
  expect(cells).toEqual(['F2', 'G2']);
  expect(facts[0]).toEqual({
    area: '61 Heide',
    relation: 'equal',
    breakdowns: ['männlich', 'weiblich'],
    found: 10,
    expected: 9,
    difference: 1,
    addends: ['F3', 'F4'],
    decimals: 0,
    column: 'Zähler',
  });
});

const headed = (heading: string, row: Row) => {
  const { table, sheet } = written([row]);
  const columns = table.columns.map((column) => (column.role === 'value' ? { ...column, heading } : column));
  return outcomeOf('unit-mismatch', [{ sheet, table: { ...table, columns } }]);
};

test.each<[string, string, Row, string[], string]>([
  ['no unit in the heading', 'Wert', {}, [], 'not-verifiable: no-units'],
  ['the unit of the count', 'Wert (Personen)', {}, [], 'passed'],
  ['per cent over a count', 'Wert in %', {}, ['D1'], 'failed'],
  ['thousands over a count', 'Wert (in 1 000)', {}, ['D1'], 'failed'],
  ['per cent over a share', 'Anteil in Prozent', { subject: 'BEV-02' }, [], 'passed'],
  ['a remark in brackets is no unit', 'Wert (vorläufig)', {}, [], 'not-verifiable: no-units'],
])('unit-mismatch in the heading: %s', (_, heading, row, cells, verdict) => {
  expect(headed(heading, row)).toMatchObject({ cells, verdicts: [verdict] });
});

test('limits of the schema replace those of the catalogue, and give measures some', () => {
  const check = (row: Row, plausible: Parameters<typeof monitored>[0]['plausible']) =>
    outcomeOf('implausible-value', [written([row])], plausible ? monitored({ plausible }) : city).cells;
  const share = { subject: 'BEV-02', value: 35 };
  expect(check(share, undefined)).toEqual(['D2']);
  expect(check(share, { 'BEV-02': { max: 40 } })).toEqual([]);
  expect(check({ ...share, value: 2 }, { 'BEV-02': { max: 40 } })).toEqual(['D2']);
  expect(check({ value: 5000 }, { people: { max: 4000 } })).toEqual(['D2']);
  expect(check({ value: 5000 }, { people: { min: 4000 } })).toEqual([]);
});
