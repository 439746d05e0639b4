import type { CellValue } from '../../../src/core/model/sheet';
import type { Field } from '../../../src/core/model/sheet-schema';
import { compileFields } from '../../../src/core/table-schema/fields';
import { readTableSchema } from '../../../src/core/table-schema/problems';

const compile = (field: Partial<Field>) => compileFields({ fields: [{ name: 'name', ...field }] }, 1900)[0]!;

/** What a cell breaks: `type`, `required`, or names of constraints. */
const broken = (field: Partial<Field>, source: CellValue): readonly string[] => {
  const { read, required, constraints } = compile(field);
  const reading = read(source, 'General');
  if (reading === undefined) return ['type'];
  if (reading === null) return required ? ['required'] : [];
  return constraints.filter(({ keeps }) => !keeps(reading)).map(({ name }) => name);
};

const TYPES = [
  'any',
  'array',
  'boolean',
  'date',
  'datetime',
  'duration',
  'geojson',
  'geopoint',
  'integer',
  'number',
  'object',
  'string',
  'time',
  'year',
  'yearmonth',
];

// Frictionless, schema/__spec__/field/test_constraints.py: test_field_constraint_field_type (75 rows), as constraint → types.
const COLLECTIONS = { array: 4, object: 4, string: 4 };
const LOWER = {
  date: '1789-07-14',
  datetime: '1789-07-14T08:00:00Z',
  integer: 4,
  number: 4,
  time: '07:07:07',
  year: 4,
  yearmonth: '1789-07',
};
const UPPER = {
  date: '2001-01-01',
  datetime: '2001-01-01T12:00:00Z',
  integer: 4,
  number: 4,
  time: '08:09:10',
  year: 4,
  yearmonth: '2001-01',
};
const MATRIX: readonly (readonly [string, Readonly<Record<string, unknown>>, unknown])[] = [
  ['minLength', COLLECTIONS, 4],
  ['maxLength', COLLECTIONS, 4],
  ['minimum', LOWER, 4],
  ['maximum', UPPER, 4],
  ['pattern', { string: '[0-9]+' }, '[0-9]+'],
];

test.each(MATRIX.flatMap(([name, valid, otherwise]) => TYPES.map((type) => [name, type, valid, otherwise] as const)))(
  'Frictionless: may %s be set on the type %s?',
  (name, type, valid, otherwise) => {
    const limit = Object.hasOwn(valid, type) ? valid[type] : otherwise;
    const { problems } = readTableSchema({ fields: [{ name: 'field', type, constraints: { [name]: limit } }] });
    expect(problems.length === 0).toBe(Object.hasOwn(valid, type));
  },
);

// The same file, tests of single constraints.
const NA = { type: 'string', constraints: { required: true }, missingValues: ['', 'NA', 'N/A'] };
const MIN_2 = { type: 'integer', constraints: { minimum: 2 } };
const MAX_2 = { type: 'integer', constraints: { maximum: 2 } };
const SHORTEST = { type: 'string', constraints: { minLength: 2 } };
const LONGEST = { type: 'string', constraints: { maxLength: 2 } };
const PATTERN = { type: 'string', constraints: { pattern: 'a|b' } };
const ENUM = { type: 'integer', constraints: { enum: ['1', '2', '3'] } };
const BOTH = { type: 'string', constraints: { pattern: 'a|b', enum: ['a', 'b'] } };

test.each<[Partial<Field>, CellValue, string[]]>([
  ...['test', 'null', 'none', 'nil', 'nan', '-'].map((text): [Partial<Field>, CellValue, string[]] => [NA, text, []]),
  [NA, 'NA', ['required']],
  [NA, 'N/A', ['required']],
  [NA, '', ['required']],
  [NA, null, ['required']],
  [SHORTEST, 'abc', []],
  [SHORTEST, 'ab', []],
  [SHORTEST, 'a', ['minLength']],
  [SHORTEST, '', []],
  [LONGEST, 'abc', ['maxLength']],
  [LONGEST, 'ab', []],
  [LONGEST, 'a', []],
  [LONGEST, '', []],
  [MIN_2, '3', []],
  [MIN_2, 3, []],
  [MIN_2, '2', []],
  [MIN_2, 2, []],
  [MIN_2, '1', ['minimum']],
  [MIN_2, 1, ['minimum']],
  [MIN_2, '', []],
  [MAX_2, '3', ['maximum']],
  [MAX_2, 3, ['maximum']],
  [MAX_2, '2', []],
  [MAX_2, 2, []],
  [MAX_2, '1', []],
  [MAX_2, 1, []],
  [MAX_2, '', []],
  [PATTERN, 'a', []],
  [PATTERN, 'b', []],
  [PATTERN, 'c', ['pattern']],
  [PATTERN, '', []],
  [ENUM, '1', []],
  [ENUM, 1, []],
  [ENUM, '4', ['enum']],
  [ENUM, 4, ['enum']],
  [ENUM, '', []],
  [BOTH, 'a', []],
  [BOTH, 'b', []],
  [BOTH, 'c', ['pattern', 'enum']],
  [BOTH, '', []],
])('Frictionless: %j holds %j', (field, source, expected) => {
  expect(broken(field, source)).toEqual(expected);
});

// Frictionless, field/test_read.py and test_missing_values.py; frictionless-ts, table/field/parse.spec.ts (null: missing).
const LABELLED = [
  { value: '', label: 'OMITTED' },
  { value: '-99', label: 'REFUSED' },
];
test.each<[string, object, CellValue, unknown]>([
  ['-', { type: 'integer', missingValues: ['-'] }, '-', null],
  ['text', { type: 'integer', missingValues: ['-'] }, 'string', undefined],
  ['', { type: 'string', missingValues: ['', 'NA', 'N/A'] }, '', null],
  ['NA', { type: 'string', missingValues: ['', 'NA', 'N/A'] }, 'NA', null],
  ['N/A', { type: 'string', missingValues: ['', 'NA', 'N/A'] }, 'N/A', null],
  ['with a label', { type: 'string', missingValues: LABELLED }, '', null],
  ['with another label', { type: 'string', missingValues: LABELLED }, '-99', null],
  ['none of those with labels', { type: 'string', missingValues: LABELLED }, 'x', 'x'],
  ['a number', { type: 'number', missingValues: ['', 'NA', 'N/A', '0'] }, 0, null],
  ['without a label', { type: 'string', missingValues: [{ value: '-' }] }, '-', null],
  ['an empty text beside others', { type: 'string', missingValues: [{ value: '-' }] }, '', ''],
  ['none at all', { type: 'string', missingValues: [] }, '', ''],
  ['by default', { type: 'string' }, '', null],
])('missing values: %s', (_, field, source, expected) => {
  const { schema } = readTableSchema({ fields: [{ name: 'name', ...field }] });
  expect(compileFields(schema!, 1900)[0]!.read(source, 'General')).toEqual(expected);
});

test.each<[string[] | undefined, string[] | undefined, string, string | null]>([
  [['-'], undefined, '-', null],
  [['x'], undefined, 'x', null],
  [undefined, ['-'], '-', null],
  [undefined, [''], '-', '-'],
  [undefined, ['n/a'], 'n/a', null],
  [['x'], ['-'], '-', null],
  [['-'], ['x'], '-', '-'],
])('frictionless-ts: missing values of the schema %j, of the field %j: %j', (ofSchema, ofField, source, expected) => {
  const field = { name: 'name', type: 'string', ...(ofField && { missingValues: ofField }) };
  const [compiled] = compileFields({ fields: [field], ...(ofSchema && { missingValues: ofSchema }) }, 1900);
  expect(compiled!.read(source, 'General')).toBe(expected);
});

// tableschema-js, test/constraints/pattern.js and enum.js; frictionless-py, fields/__spec__/test_list.py (lengths).
test.each<[Partial<Field>, CellValue, string[]]>([
  [{ type: 'string', constraints: { pattern: '^test$' } }, 'test', []],
  [{ type: 'string', constraints: { pattern: '^test$' } }, 'TEST', ['pattern']],
  [{ type: 'integer', constraints: { enum: [1, 2] } }, 1, []],
  [{ type: 'integer', constraints: { enum: [0, 2] } }, 1, ['enum']],
  [{ type: 'list', constraints: { minLength: 2 } }, 'a,b', []],
  [{ type: 'list', constraints: { minLength: 2 } }, 'a', ['minLength']],
  [{ type: 'list', constraints: { maxLength: 2 } }, 'a,b', []],
  [{ type: 'list', constraints: { maxLength: 2 } }, 'a,b,c', ['maxLength']],
  [{ type: 'list', constraints: { required: true } }, '', ['required']],
])('published: %j holds %j', (field, source, expected) => {
  expect(broken(field, source)).toEqual(expected);
});

// Examples of the standard's own text.
test.each<[Partial<Field>, string, string[]]>([
  [{ type: 'string', constraints: { minLength: 5 } }, 'plum', ['minLength']],
  [{ type: 'string', constraints: { maxLength: 5 } }, 'grapefruit', ['maxLength']],
  [{ type: 'integer', constraints: { minimum: 100 } }, '50', ['minimum']],
  [{ type: 'integer', constraints: { maximum: 100 } }, '150', ['maximum']],
  [{ type: 'integer', constraints: { exclusiveMinimum: 0 } }, '0', ['exclusiveMinimum']],
  [{ type: 'integer', constraints: { exclusiveMaximum: 150 } }, '150', ['exclusiveMaximum']],
  [{ type: 'string', constraints: { pattern: '^a.*$' } }, 'orange', ['pattern']],
  [{ type: 'string', constraints: { pattern: '^a.*$' } }, 'apple', []],
  [{ type: 'string', constraints: { enum: ['apple'] } }, 'orange', ['enum']],
  [{ type: 'string', categories: ['apple', 'orange', 'banana'] }, 'banana', []],
  [{ type: 'string', categories: ['apple', 'orange', 'banana'] }, 'Banana', ['categories']],
  [{ type: 'integer', categories: [{ value: 0, label: 'apple' }, { value: 1 }] }, '1', []],
  [{ type: 'integer', categories: [{ value: 0, label: 'apple' }, { value: 1 }] }, '2', ['categories']],
  [
    { type: 'object', constraints: { jsonSchema: { type: 'object', properties: { value: { type: 'integer' } } } } },
    '{"value": "bad"}',
    ['jsonSchema'],
  ],
  [
    { type: 'object', constraints: { jsonSchema: { type: 'object', properties: { value: { type: 'integer' } } } } },
    '{"value": 100}',
    [],
  ],
])('standard: %j holds %j', (field, source, expected) => {
  expect(broken(field, source)).toEqual(expected);
});

test.each<[string, Partial<Field>, CellValue, string[]]>([
  ['characters are counted, not code units', { type: 'string', constraints: { maxLength: 2 } }, '👍🏽', []],
  ['keys of an object are counted', { type: 'object', constraints: { minLength: 2 } }, '{"a":1}', ['minLength']],
  ['days are compared', { type: 'date', format: '%d.%m.%Y', constraints: { minimum: '31.12.2016' } }, '01.01.2017', []],
  ['times are compared in UTC', { type: 'time', constraints: { maximum: '06:00:00' } }, '07:00:00+01:00', []],
  [
    'instants are compared in UTC',
    { type: 'datetime', constraints: { maximum: '2017-12-31T00:00:00Z' } },
    '2017-12-31T01:00:00+01:00',
    [],
  ],
  ['NaN is within no bounds', { type: 'number', constraints: { minimum: 0 } }, 'NaN', ['minimum']],
  // XML Schema 3.2.6.2: P1M against P30D has no order, P1M is less than P32D and greater than P27D.
  ['a month is shorter than 32 days', { type: 'duration', constraints: { maximum: 'P32D' } }, 'P1M', []],
  ['a month is longer than 27 days', { type: 'duration', constraints: { minimum: 'P27D' } }, 'P1M', []],
  ['a month and 30 days have no order', { type: 'duration', constraints: { minimum: 'P30D' } }, 'P1M', ['minimum']],
  ['a year is twelve months', { type: 'duration', constraints: { enum: ['P12M'] } }, 'P1Y', []],
  [
    'the order of keys does not count',
    { type: 'object', constraints: { enum: ['{"a":1,"b":2}'] } },
    '{"b":2,"a":1}',
    [],
  ],
  ['a choice may be written as JSON', { type: 'array', constraints: { enum: [[1, 2]] } }, '[1, 2]', []],
  ['1.0 is 1', { type: 'number', constraints: { enum: [1] } }, '1.0', []],
  ['a pattern looks at the whole text', { type: 'string', constraints: { pattern: '\\d{2}' } }, '123', ['pattern']],
])('%s', (_, field, source, expected) => {
  expect(broken(field, source)).toEqual(expected);
});
