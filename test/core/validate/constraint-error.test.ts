import type { Field } from '../../../src/core/model/sheet-schema';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { city } from './city';
import { cityWith, outcomeOf, type Row, written } from './sheets';

const check = (rows: readonly Row[], ...fields: Field[]) =>
  outcomeOf('constraint-error', [written(rows)], cityWith({ fields }));

test.each<[string, Row, Field, string | undefined]>([
  ['at the minimum', { value: 5 }, { name: 'Wert', type: 'number', constraints: { minimum: 5 } }, undefined],
  ['below the minimum', { value: 4 }, { name: 'Wert', type: 'number', constraints: { minimum: 5 } }, 'minimum'],
  ['above the maximum', { value: 6 }, { name: 'Wert', type: 'number', constraints: { maximum: '5' } }, 'maximum'],
  [
    'at an exclusive maximum',
    { value: 5 },
    { name: 'Wert', type: 'number', constraints: { exclusiveMaximum: 5 } },
    'exclusiveMaximum',
  ],
  [
    'at an exclusive minimum',
    { value: 5 },
    { name: 'Wert', type: 'number', constraints: { exclusiveMinimum: 5 } },
    'exclusiveMinimum',
  ],
  [
    '9 is less than 10 as a number',
    { value: 9 },
    { name: 'Wert', type: 'number', constraints: { maximum: 10 } },
    undefined,
  ],
  [
    'a sign for a missing value has no minimum',
    { value: 'confidential' },
    { name: 'Wert', type: 'number', constraints: { minimum: 5 } },
    undefined,
  ],
  [
    'a negative count is reported as such',
    { value: -1 },
    { name: 'Wert', type: 'number', constraints: { minimum: 0 } },
    undefined,
  ],
  [
    'text of the list',
    { unit: 'Anzahl' },
    { name: 'Einheit', type: 'string', constraints: { enum: ['Anzahl', 'Prozent'] } },
    undefined,
  ],
  [
    'text not of the list',
    { unit: 'Stück' },
    { name: 'Einheit', type: 'string', constraints: { enum: ['Anzahl', 'Prozent'] } },
    'enum',
  ],
  ['too short', { unit: 'A' }, { name: 'Einheit', constraints: { minLength: 2 } }, 'minLength'],
  ['too long', { unit: 'Anzahl' }, { name: 'Einheit', constraints: { maxLength: 5 } }, 'maxLength'],
  [
    'the pattern holds for the whole entry',
    { unit: 'Anzahl 1' },
    { name: 'Einheit', constraints: { pattern: 'Anzahl' } },
    'pattern',
  ],
  [
    'an area that was not found is reported once',
    { area: undefined, areaText: 'Atlantis' },
    { name: 'Raum', constraints: { pattern: '\\d+' } },
    undefined,
  ],
  ['an empty unit that is required', {}, { name: 'Einheit', constraints: { required: true } }, 'required'],
  ['an empty unit that is not', {}, { name: 'Einheit', constraints: { minLength: 2 } }, undefined],
  [
    'a date within',
    { source: '01.02.2017' },
    { name: 'Quelle', type: 'date', constraints: { minimum: '2017-01-31' } },
    undefined,
  ],
  [
    'a date before',
    { source: '30.01.2017' },
    { name: 'Quelle', type: 'date', constraints: { minimum: '2017-01-31' } },
    'minimum',
  ],
])('%s', (_, row, field, constraint) => {
  const { facts, verdicts } = check([row], field);
  expect(facts).toEqual(constraint === undefined ? [] : [expect.objectContaining({ field: field.name, constraint })]);
  expect(verdicts).toEqual([constraint === undefined ? 'passed' : 'failed']);
});

test('the serial number of a day compares as a day', () => {
  // Excel shows 43100 as 31.12.2017
  const { table, sheet } = written([{}]);
  const row = table.rows[0]!;
  const cells = row.cells.map((cell, column) => (column === 7 ? { ...cell, value: 43100 } : cell));
  const sheets = [{ sheet, table: { ...table, rows: [{ ...row, cells }] } }];
  const fields = (maximum: string): Field[] => [{ name: 'Quelle', type: 'date', constraints: { maximum } }];
  expect(outcomeOf('constraint-error', sheets, cityWith({ fields: fields('2017-12-31') })).cells).toEqual([]);
  expect(outcomeOf('constraint-error', sheets, cityWith({ fields: fields('2017-12-30') })).facts).toEqual([
    { field: 'Quelle', constraint: 'maximum', limit: '2017-12-30', text: '2017-12-31' },
  ]);
});

test('an entry that must be unique names its first cell', () => {
  const { cells, facts } = check([{ unit: 'a' }, { unit: 'b' }, { unit: 'a' }], {
    name: 'Einheit',
    constraints: { unique: true },
  });
  expect(cells).toEqual(['E4']);
  expect(facts).toEqual([{ field: 'Einheit', constraint: 'unique', limit: 'E2', text: 'a' }]);
});

test('a pattern that is no expression is not verifiable, and does not throw', () => {
  expect(check([{ unit: 'a' }], { name: 'Einheit', constraints: { pattern: '(' } }).verdicts).toEqual([
    'not-verifiable: unreadable-pattern',
  ]);
});

test('without a schema, or without constraints, nothing is passed', () => {
  expect(outcomeOf('constraint-error', [written([{}])]).verdicts).toEqual(['not-verifiable: no-schema']);
  expect(check([{}], { name: 'Wert' }).verdicts).toEqual(['not-verifiable: no-constraints']);
});

// Of BEV-08 the catalogue gives the range −100 to 150: more may leave than come. BEV-02 is a share, BEV-01 a count, WOH-01 square metres.
test.each<[string, string, Partial<Row>, readonly string[]]>([
  ['more departures than arrivals', 'BEV-08', { value: -4.2, numerator: -120, denominator: 28_571 }, []],
  ['a negative denominator', 'BEV-08', { value: -4.2, numerator: 120, denominator: -28_571 }, ['G2 constraint-error']],
  ['a negative part of a share', 'BEV-02', { value: 12, numerator: -120, denominator: 1000 }, ['F2 negative-count']],
  ['a negative count', 'BEV-01', { value: -120 }, ['D2 negative-count']],
  ['a negative area', 'WOH-01', { value: 40, numerator: -120, denominator: 3 }, ['F2 constraint-error']],
])('below zero: %s', (_, subject, row, expected) => {
  const { sheetSchemas, indicators } = shippedCatalogue();
  const schema = sheetSchemas.find(({ name }) => name === 'indikatorblatt')!;
  const fields = schema.fields.filter(({ name }) => ['Zähler', 'Nenner'].includes(name));
  const catalogue = cityWith({ fields }, { ...city, indicators });
  const sheets = [written([{ subject, ...row }])];
  const said = (['constraint-error', 'negative-count'] as const).flatMap((code) =>
    outcomeOf(code, sheets, catalogue).cells.map((cell) => `${cell} ${code}`),
  );
  expect(said).toEqual(expected);
});
