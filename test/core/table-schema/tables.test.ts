import { toA1 } from '../../../src/core/model/address';
import type { Catalogue } from '../../../src/core/model/catalogue';
import type { CellValue, Sheet } from '../../../src/core/model/sheet';
import { parseSubmission } from '../../../src/core/parse/submission';
import { readTableSchema } from '../../../src/core/table-schema/problems';
import { validateTables } from '../../../src/core/validate/validate';
import { readCsv } from '../../../src/files/csv';
import { smallCatalogue } from '../parse/small-catalogue';
import { sheetOf } from '../parse/sheets';

const check = (sheet: Sheet, descriptor: object) => {
  const { schema, problems } = readTableSchema(descriptor);
  expect(problems).toEqual([]);
  const catalogue: Catalogue = { ...smallCatalogue(), sheetSchemas: [schema!] };
  const submission = { name: 'datei', dateSystem: 1900 as const, sheets: [sheet] };
  const parsed = parseSubmission(submission, catalogue, { [sheet.name]: 'tabelle' });
  const { findings, verdicts } = validateTables(parsed.tables, submission, catalogue);
  return { tables: parsed.tables, findings: [...parsed.findings, ...findings], verdicts };
};

const told = (sheet: Sheet, descriptor: object): readonly string[] =>
  check(sheet, descriptor)
    .findings.map(({ code, place }) => `${code} ${place.cell ? toA1(place.cell) : place.sheet}`)
    .sort();

const csv = (text: string): Sheet => readCsv('Blatt', new TextEncoder().encode(text));

/** A text file of these rows: commas between cells, and no more of them than the row has. */
const csvOf = (rows: readonly (readonly (CellValue | string)[])[]): Sheet =>
  csv(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))).join(',')).join('\n'));

const TABLE = 'id,name\n1,english\n2,中国人\n';
const ANY_3 = { fields: [{ name: 'id' }, { name: 'name' }, { name: 'field3' }, { name: 'name2' }] };
const PEOPLE = {
  fields: [
    { name: 'id', type: 'integer', constraints: { required: true } },
    { name: 'name', type: 'string', constraints: { required: true } },
    { name: 'age', type: 'integer', constraints: { required: true } },
  ],
  primaryKey: ['id'],
};
const NESTED = {
  fields: [
    { name: 'id', type: 'integer' },
    { name: 'cat', type: 'integer' },
    { name: 'name', type: 'string' },
  ],
  foreignKeys: [{ fields: 'cat', reference: { resource: '', fields: 'id' } }],
};
const ROW_WORD = (constraints: object) => ({
  fields: [
    { name: 'row', type: 'integer' },
    { name: 'word', type: 'string', constraints },
  ],
});
const ROW_SCORE = (constraints: object) => ({
  fields: [
    { name: 'row', type: 'integer' },
    { name: 'score', type: 'integer', constraints },
  ],
});
const WORDS = [['row', 'word'], [2, 'a'], [3, 'ab'], [4, 'abc'], [5, 'abcd'], [6]];
const SCORES = [['row', 'score'], [2, 1], [3, 2], [4, 3], [5, 4], [6]];
const ABC = (...required: string[]) => ({
  fieldsMatch: 'partial',
  fields: ['A', 'B', 'C'].map((name) => ({
    name,
    title: `Field ${name}`,
    type: 'string',
    ...(required.includes(name) && { constraints: { required: true } }),
  })),
});

/**
 * Frictionless (MIT): validator/__spec__/resource/test_schema.py, checks/__spec__/test_baseline.py and
 * tests/actions/validate/test_resource.py, with its data/*.csv. Row and field numbers are cells here; what concerns a row
 * stands at its first cell or its key. `schema_sync` is `fieldsMatch: partial` there, too.
 */
test.each<[string, Sheet, object, string[]]>([
  [
    'table.csv',
    csv(TABLE),
    {
      fields: [
        { name: 'id', type: 'integer' },
        { name: 'name', type: 'string' },
      ],
    },
    [],
  ],
  [
    'extra headers and cells',
    csv(TABLE),
    { fields: [{ name: 'id', type: 'integer' }] },
    ['extra-cell B2', 'extra-cell B3', 'extra-label B1'],
  ],
  [
    // There the schema is inferred from the file, so the columns are those of the file.
    'invalid.csv',
    csv('id,name,,name\n1,english\n1,english\n\n2,german,1,2,3\n'),
    ANY_3,
    [
      'blank-label C1',
      'blank-row A4',
      'duplicate-label D1',
      'extra-cell E5',
      'missing-cell C2',
      'missing-cell C3',
      'missing-cell D2',
      'missing-cell D3',
    ],
  ],
  [
    'defective-rows.csv',
    csv('id,name,age\n1101,John\n1102,Julie,26,Potatoes\n'),
    { fields: [{ name: 'id' }, { name: 'name' }, { name: 'age' }] },
    ['extra-cell D3', 'missing-cell C2'],
  ],
  [
    // The published test stops after three errors; the rest follows from the same rules.
    'schema-errors.csv',
    csv('id,name,age\n1101,John,30\n1102,Julie,26\ni_should_be_a_number,,\n,2,3,4,5,6\n'),
    PEOPLE,
    [
      'constraint-error A5',
      'constraint-error B4',
      'constraint-error C4',
      'extra-cell D5',
      'extra-cell E5',
      'extra-cell F5',
      'type-error A4',
    ],
  ],
  ['minLength', csvOf(WORDS), ROW_WORD({ minLength: 2 }), ['constraint-error B2', 'missing-cell B6']],
  [
    'maxLength',
    csvOf(WORDS),
    ROW_WORD({ maxLength: 2 }),
    ['constraint-error B4', 'constraint-error B5', 'missing-cell B6'],
  ],
  ['minimum', csvOf(SCORES), ROW_SCORE({ minimum: 2 }), ['constraint-error B2', 'missing-cell B6']],
  [
    'maximum',
    csvOf(SCORES),
    ROW_SCORE({ maximum: 2 }),
    ['constraint-error B4', 'constraint-error B5', 'missing-cell B6'],
  ],
  ['nested.csv', csv('id,cat,name\n1,,England\n2,,France\n3,1,London\n4,2,Paris\n'), NESTED, []],
  [
    'nested-invalid.csv',
    csv('id,cat,name\n1,,England\n2,,France\n3,1,London\n4,2,Paris\n5,6,Rome\n'),
    NESTED,
    ['foreign-key B6'],
  ],
  [
    'unique and of the wrong type',
    csvOf([
      ['id', 'unique_number'],
      ['a1', 100],
      ['a2', 'bad'],
      ['a3', 100],
      ['a4', 0],
      ['a5', 0],
    ]),
    {
      fields: [
        { name: 'id', type: 'string' },
        { name: 'unique_number', type: 'number', constraints: { unique: true } },
      ],
    },
    ['type-error B3', 'unique-error B4', 'unique-error B6'],
  ],
  [
    // The standard makes fields of the key required, where Frictionless lets a part of it be missing: A4. Of the blank row at
    // the end it says two things, we one.
    'a key of two fields',
    csvOf([
      ['id', 'name'],
      [1, 'Alex'],
      [1, 'John'],
      ['', 'Paul'],
      [1, 'John'],
      ['', null],
    ]),
    {
      fields: [
        { name: 'id', type: 'integer' },
        { name: 'name', type: 'string' },
      ],
      primaryKey: ['id', 'name'],
    },
    ['blank-row A6', 'constraint-error A4', 'primary-key A5'],
  ],
  [
    'issue 950: a required field without a column',
    csv(TABLE),
    {
      fields: [
        { name: 'id', type: 'integer' },
        { name: 'name', type: 'string' },
        { name: 'bad', constraints: { required: true } },
      ],
    },
    ['constraint-error C2', 'constraint-error C3', 'missing-cell C2', 'missing-cell C3', 'missing-label C1'],
  ],
  [
    'issue 1611: a required label is missing',
    csvOf([
      ['B', 'C'],
      ['b', 'c'],
    ]),
    ABC('A'),
    ['missing-label C1'],
  ],
  [
    'issue 1611: two required labels are missing',
    csvOf([['B'], ['b']]),
    ABC('A', 'C'),
    ['missing-label B1', 'missing-label C1'],
  ],
  [
    'issue 1611: rows of all lengths',
    csvOf([['A', 'B'], ['a', 'b'], ['a1'], ['a2', 'b2'], [], ['a3', 'b3', 'c3']]),
    ABC('A', 'C'),
    ['blank-row A5', 'extra-cell C6', 'missing-cell B3', 'missing-label C1'],
  ],
  [
    'sync-schema.csv',
    csvOf([
      ['name', 'id'],
      ['english', 1],
      ['中国人', 2],
    ]),
    {
      fieldsMatch: 'partial',
      fields: [
        { name: 'id', type: 'integer' },
        { name: 'name', type: 'string' },
      ],
    },
    [],
  ],
  [
    'schema sync, other columns',
    csvOf([
      ['LastName', 'FirstName', 'Address'],
      ['Test', 'Tester', '23 Avenue'],
    ]),
    { fieldsMatch: 'partial', fields: [{ name: 'id' }, { name: 'FirstName' }, { name: 'LastName' }] },
    [],
  ],
  [
    'schema sync, an empty required cell',
    csvOf([
      ['id', 'last_name', 'first_name', 'language'],
      [1, 'Alex', 'John', 'English'],
      [2, 'Peters', 'John', 'Afrikaans'],
      [3, 'Smith', 'Paul', null],
    ]),
    {
      fieldsMatch: 'partial',
      fields: [
        { name: 'id', type: 'number' },
        { name: 'language', constraints: { required: true } },
        { name: 'country' },
      ],
    },
    ['constraint-error D4'],
  ],
  [
    'fields match: equal',
    csvOf([
      ['name', 'id'],
      ['a', 1],
    ]),
    { fieldsMatch: 'equal', fields: [{ name: 'name', type: 'string' }] },
    ['extra-label B1'],
  ],
  [
    'fields match: exact',
    csvOf([['name'], ['a']]),
    { fieldsMatch: 'exact', fields: [{ name: 'name', type: 'string' }] },
    [],
  ],
  [
    'fields match: subset',
    csvOf([
      ['name', 'id'],
      ['a', 1],
    ]),
    { fieldsMatch: 'subset', fields: [{ name: 'name' }] },
    [],
  ],
  ['without rows', csv('id,name\n'), { fields: [{ name: 'id' }, { name: 'name' }] }, []],
])('Frictionless: %s', (_, sheet, schema, expected) => {
  expect(told(sheet, schema)).toEqual(expected);
});

const STATES = {
  fields: [
    { name: 'parent', type: 'string' },
    { name: 'id', type: 'string' },
  ],
};

test.each<[string, Sheet, object, string[]]>([
  // Standard, `uniqueKeys`: each is held apart, with values as they are meant, and without missing ones.
  [
    'unique keys',
    csvOf([
      ['a', 'b'],
      ['1', 'x'],
      ['01', 'y'],
      ['', 'x'],
      ['', 'x'],
      ['2', 'x'],
    ]),
    {
      fields: [
        { name: 'a', type: 'integer' },
        { name: 'b', type: 'string' },
      ],
      uniqueKeys: [['a'], ['a', 'b']],
    },
    ['unique-error A3'],
  ],
  [
    'a key is required',
    csvOf([
      ['a', 'b'],
      ['', '1'],
      ['2', '2'],
    ]),
    { fields: [{ name: 'a' }, { name: 'b' }], primaryKey: 'a' },
    ['constraint-error A2'],
  ],
  [
    'a reference to the table itself',
    csvOf([
      ['parent', 'id'],
      ['', 'a'],
      ['a', 'b'],
      ['x', 'c'],
    ]),
    { ...STATES, foreignKeys: [{ fields: ['parent'], reference: { fields: ['id'] } }] },
    ['foreign-key A4'],
  ],
  [
    'a reference to the catalogue',
    csvOf([['raum'], ['11'], ['6'], ['99']]),
    {
      fields: [{ name: 'raum', type: 'string' }],
      foreignKeys: [{ fields: 'raum', reference: { resource: 'areas', fields: 'id' } }],
    },
    ['foreign-key A4'],
  ],
  [
    'a reference as numbers',
    csvOf([['raum'], ['011'], ['99']]),
    {
      fields: [{ name: 'raum', type: 'integer' }],
      foreignKeys: [{ fields: 'raum', reference: { resource: 'areas', fields: 'id' } }],
    },
    ['foreign-key A3'],
  ],
  [
    'a line of separators is blank, an empty line at the end is none',
    csv('a;b\n1;2\n;\n3;4\n\n\n'),
    { fields: [{ name: 'a' }, { name: 'b' }] },
    ['blank-row A3'],
  ],
  [
    'a row of missing values is blank',
    csv('a;b\n-;-\n3;4\n'),
    { fields: [{ name: 'a' }, { name: 'b' }], missingValues: ['-'] },
    ['blank-row A2'],
  ],
  ['a header of separators', csv(';\n1;2\n'), { fields: [{ name: 'a' }, { name: 'b' }] }, ['blank-header A1']],
  ['no label fits', csv('x;y\n1;2\n'), { fieldsMatch: 'partial', fields: [{ name: 'a' }] }, ['unmatched-header A1']],
  [
    'labels in another order',
    csv('b;a\n1;2\n'),
    { fields: [{ name: 'a' }, { name: 'b' }] },
    ['incorrect-label A1', 'incorrect-label B1'],
  ],
  [
    'a title above the header',
    csv('Bericht\n\na;b\n1;x\n'),
    {
      fields: [
        { name: 'a', type: 'integer' },
        { name: 'b', type: 'integer' },
      ],
    },
    ['type-error B4'],
  ],
  ['a single column', csv('a\n1\nx\n'), { fields: [{ name: 'a', type: 'integer' }] }, ['type-error A3']],
  [
    'leading zeros are part of a text',
    csv('a;b\n007;1.0\n'),
    {
      fields: [
        { name: 'a', type: 'string', constraints: { enum: ['007'] } },
        { name: 'b', type: 'string', constraints: { enum: ['1.0'] } },
      ],
    },
    [],
  ],
  [
    'a text is no number because it looks like one',
    csv('a;b\n1,5;2\n'),
    {
      fields: [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'number' },
      ],
    },
    ['type-error A2'],
  ],
  [
    'nor because Germans write it so',
    csv('a;b\n1,5;2\n'),
    {
      fields: [
        { name: 'a', type: 'number', decimalChar: ',' },
        { name: 'b', type: 'number' },
      ],
    },
    [],
  ],
])('%s', (_, sheet, schema, expected) => {
  expect(told(sheet, schema)).toEqual(expected);
});

test('workbooks: cells have types of their own, and a table ends before its source', () => {
  const rows: CellValue[][] = [
    ['Bericht 2017', null, null, null],
    ['tag', 'text', 'zahl', 'wahr'],
    [43100, 'a', 1.5, true],
    [43100.5, 7, '1.5', 1],
    [null, null, null, null],
    ['2017-12-31', 'b', { error: '#N/A' }, 'true'],
    ['Quelle: Stadt', null, null, null],
  ];
  const numberFormats = rows.map((row) => row.map((_, column) => (column === 0 ? 'dd.mm.yyyy' : 'General')));
  const fields = [
    { name: 'tag', type: 'date' },
    { name: 'text', type: 'string' },
    { name: 'zahl', type: 'number' },
    { name: 'wahr', type: 'boolean' },
  ];
  expect(told(sheetOf(rows, { numberFormats }), { fields })).toEqual([
    'blank-row A5',
    'error-value C6',
    'type-error A4',
    'type-error B4',
    'type-error D4',
  ]);
});

test('workbooks: a column with entries and without a heading is said once', () => {
  const rows = [
    ['a', null],
    [1, 'x'],
    [2, 'y'],
  ];
  expect(told(sheetOf(rows), { fields: [{ name: 'a' }] })).toEqual(['blank-label B1']);
});

test('workbooks: a table may begin anywhere', () => {
  const sheet = sheetOf(
    [
      ['a', 'b'],
      [1, 'x'],
      ['y', 'z'],
    ],
    { origin: { row: 4, column: 2 } },
  );
  expect(told(sheet, { fields: [{ name: 'a', type: 'integer' }, { name: 'b' }] })).toEqual(['type-error C7']);
});

test('headings that the schema lists name a field, its title does not', () => {
  const fields = [{ name: 'a', title: 'Titel' }, { name: 'b' }];
  const monitoring = { kind: 'tabelle', roles: {}, headings: { b: ['Betrag'] } };
  expect(told(csv('Titel;Betrag\n1;2\n'), { fields, monitoring })).toEqual(['incorrect-label A1']);
});

test('a finding says what is expected and what is meant', () => {
  const { findings } = check(csv('Stichtg;wert\n1;12,5\n'), {
    fieldsMatch: 'equal',
    fields: [{ name: 'Stichtag' }, { name: 'wert', type: 'number' }],
  });
  expect(findings.map(({ facts }) => facts)).toEqual([
    { heading: 'Stichtg', nearest: 'Stichtag' },
    { field: 'Stichtag', nearest: 'Stichtg' },
    { field: 'wert', type: 'number', text: '12,5', example: '1234.5' },
  ]);
});

test('what cannot be checked is never passed', () => {
  const verdictOf = (schema: object, rule: string) => {
    const { outcome, reason } = check(csv('a;b\n1;[1]\n'), schema).verdicts.find((one) => one.rule === rule)!;
    return [outcome, reason];
  };
  const fields = [{ name: 'a' }, { name: 'b', type: 'array' }];
  const reference = { resource: 'woanders', fields: ['x'] };
  expect(verdictOf({ fields, foreignKeys: [{ fields: ['a'], reference }] }, 'foreign-key')).toEqual([
    'not-verifiable',
    'unknown-resource',
  ]);
  expect(
    verdictOf(
      { fields, foreignKeys: [{ fields: ['a'], reference: { resource: 'areas', fields: ['x'] } }] },
      'foreign-key',
    ),
  ).toEqual(['not-verifiable', 'unknown-resource']);
  const jsonSchema = { $ref: 'https://example.org/a.json' };
  expect(
    verdictOf(
      { fields: [{ name: 'a' }, { name: 'b', type: 'array', constraints: { jsonSchema } }] },
      'constraint-error',
    ),
  ).toEqual(['not-verifiable', 'unreadable-json-schema']);
  expect(
    verdictOf({ fieldsMatch: 'superset', fields: [...fields, { name: 'c' }], uniqueKeys: [['c']] }, 'unique-error'),
  ).toEqual(['not-verifiable', 'no-key']);
  expect(verdictOf({ fields }, 'primary-key')).toEqual(['not-verifiable', 'no-constraints']);
});

test('of several schemas the one that fits the header is taken', () => {
  const catalogue = {
    ...smallCatalogue(),
    sheetSchemas: [{ fields: [{ name: 'x', type: 'integer' }] }, { fields: [{ name: 'a', type: 'integer' }] }],
  };
  const submission = { name: 'datei', dateSystem: 1900 as const, sheets: [csv('a\nb\n')] };
  const { tables, findings } = parseSubmission(submission, catalogue, { Blatt: 'tabelle' });
  expect(findings.map(({ code }) => code)).toEqual(['type-error']);
  expect(validateTables(tables, submission, catalogue).findings).toEqual([]);
});
