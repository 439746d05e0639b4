import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointerOf } from '../../../src/core/model/schema-problem';
import { readTableSchema } from '../../../src/core/table-schema/problems';
import { schemaProblemText } from '../../../src/core/text/schema-problem.de';

const problemsOf = (json: unknown) =>
  readTableSchema(json).problems.map(({ code, path }) => `${pointerOf(path)} ${code}`);

const ID_AND_TITLE = [
  { name: 'id', title: 'Identifier', type: 'integer' },
  { name: 'title', title: 'Title', type: 'string' },
];
const PARENT = [
  { name: 'name', type: 'string' },
  { name: 'parent_id', type: 'string' },
];
const FULL = [
  ['first_name', 'string'],
  ['age', 'integer'],
  ['period_employed', 'number'],
  ['employment_start', 'date'],
  ['daily_start', 'time'],
  ['is_management', 'boolean'],
  ['interests', 'array'],
  ['home_location', 'geopoint'],
  ['position_title', 'string'],
  ['extra', 'object'],
  ['notes', 'any'],
].map(([name, type]) => ({ name, type }));

// Frictionless, schema/__spec__/test_general.py, with its data/schema-*.json (shortened to what matters).
test.each<[string, object]>([
  ['DESCRIPTOR_MIN', { fields: ID_AND_TITLE }],
  [
    'DESCRIPTOR_MAX',
    {
      fields: [
        { name: 'id', type: 'string', constraints: { required: true } },
        { name: 'height', type: 'number' },
        { name: 'name', type: 'string' },
      ],
      missingValues: ['', '-', 'null'],
      primaryKey: ['id'],
      foreignKeys: [{ fields: ['name'], reference: { resource: '', fields: ['id'] } }],
    },
  ],
  [
    'schema-valid-full',
    {
      fields: [...FULL, { name: 'photo', type: 'string', format: 'binary' }],
      primaryKey: ['first_name', 'period_employed', 'home_location'],
      foreignKeys: [{ fields: ['position_title'], reference: { resource: 'positions', fields: ['name'] } }],
    },
  ],
  [
    'keys as lists',
    {
      fields: PARENT,
      primaryKey: ['name'],
      foreignKeys: [{ fields: ['parent_id'], reference: { resource: 'resource', fields: ['id'] } }],
    },
  ],
  [
    'keys as texts',
    {
      fields: PARENT,
      primaryKey: 'name',
      foreignKeys: [{ fields: 'parent_id', reference: { resource: 'resource', fields: 'id' } }],
    },
  ],
  [
    'examples',
    {
      fields: [
        { name: 'name', type: 'string', example: 'John' },
        { name: 'age', type: 'integer', example: 42 },
      ],
    },
  ],
  ['issue 177, date', { fields: [{ name: 'myfield', type: 'date', format: '%d/%m/%y' }] }],
  ['issue 177, time', { fields: [{ name: 'myfield', type: 'time', format: '%H:%M:%S' }] }],
  ['a format without a directive', { fields: [{ name: 'myfield', type: 'date', format: 'invalid' }] }],
])('Frictionless: valid: %s', (_, json) => {
  expect(problemsOf(json)).toEqual([]);
});

// The same; the places are ours.
test.each<[string, unknown, string[]]>([
  ['no object', [], [' wrong-shape']],
  ['schema-invalid-empty', {}, [' missing-property']],
  ['schema-invalid-pk-string', { fields: ID_AND_TITLE, primaryKey: 'identifier' }, ['/primaryKey unknown-field']],
  [
    'schema-invalid-pk-array',
    { fields: ID_AND_TITLE, primaryKey: ['id', 'identifier'] },
    ['/primaryKey/1 unknown-field'],
  ],
  [
    'schema-invalid-fk-no-reference',
    { fields: [{ name: 'state' }], foreignKeys: [{ fields: 'state' }] },
    ['/foreignKeys/0 missing-property'],
  ],
  [
    'schema-invalid-fk-string',
    {
      fields: ID_AND_TITLE,
      foreignKeys: [{ fields: 'identifier', reference: { resource: 'the-resource', fields: 'id' } }],
    },
    ['/foreignKeys/0/fields unknown-field'],
  ],
  [
    'schema-invalid-fk-array-string-ref',
    {
      fields: ID_AND_TITLE,
      foreignKeys: [{ fields: ['id', 'title'], reference: { resource: 'the-resource', fields: 'no' } }],
    },
    ['/foreignKeys/0/reference/fields uneven-key'],
  ],
  [
    'schema-invalid-multiple-errors (5)',
    {
      fields: [
        { name: 'id', type: 'magical_unicorn' },
        { name: 'title', type: 'string' },
      ],
      primaryKey: 'identifier',
      foreignKeys: [{ fields: ['id', 'notafield'], reference: { fields: 'no' } }],
    },
    [
      '/fields/0/type unknown-type',
      '/primaryKey unknown-field',
      '/foreignKeys/0/fields/1 unknown-field',
      '/foreignKeys/0/reference/fields unknown-field',
      '/foreignKeys/0/reference/fields uneven-key',
    ],
  ],
  ['an unknown type', { fields: [{ name: 'name', type: 'other' }] }, ['/fields/0/type unknown-type']],
  [
    'a format that is no text',
    { fields: [{ name: 'name', type: 'boolean', format: { trueValues: 'Yes', falseValues: 'No' } }] },
    ['/fields/0/format wrong-shape'],
  ],
  ['issue 304', { fields: [{ name: 'name' }, { name: 'age', type: 'bad' }] }, ['/fields/1/type unknown-type']],
  [
    'itemType geopoint',
    { fields: [{ name: 'name', type: 'list', itemType: 'geopoint' }] },
    ['/fields/0/itemType unknown-choice'],
  ],
  [
    'pattern on a list',
    { fields: [{ name: 'name', type: 'list', constraints: { pattern: 'a.*' } }] },
    ['/fields/0/constraints/pattern unsupported-property'],
  ],
])('Frictionless: not valid: %s', (_, json, expected) => {
  expect(problemsOf(json)).toEqual(expected);
});

const value = (text: string, label?: string) => ({ value: text, ...(label !== undefined && { label }) });

// Frictionless, schema/__spec__/test_missing_values.py: validation.
test.each<[string, unknown[], string[]]>([
  ['texts', ['', 'NA'], []],
  ['objects', [value('-99', 'REFUSED'), value('', 'OMITTED')], []],
  ['a value twice', [value('-99', 'REFUSED'), value('-99', 'OMITTED')], ['/missingValues/1/value duplicate-value']],
  ['a label twice', [value('-99', 'REFUSED'), value('', 'REFUSED')], ['/missingValues/1/label duplicate-value']],
  [
    'both twice',
    [value('-99', 'REFUSED'), value('-99', 'REFUSED')],
    ['/missingValues/1/value duplicate-value', '/missingValues/1/label duplicate-value'],
  ],
  ['no labels', [value('-99'), value('-1')], []],
])('Frictionless: missing values: %s', (_, missingValues, expected) => {
  expect(problemsOf({ fields: [{ name: 'name' }], missingValues })).toEqual(expected);
  expect(problemsOf({ fields: [{ name: 'name', missingValues }] })).toEqual(expected.map((one) => `/fields/0${one}`));
});

// The standard's text: MUST and MAY of descriptors.
test.each<[string, object, string[]]>([
  ['a name twice', { fields: [{ name: 'a' }, { name: 'a' }] }, ['/fields/1/name duplicate-field']],
  [
    'a name twice, in the first version',
    { $schema: 'https://datapackage.org/profiles/1.0/tableschema.json', fields: [{ name: 'a' }, { name: 'a' }] },
    [],
  ],
  ['a field without a name', { fields: [{ type: 'string' }] }, ['/fields/0 missing-property']],
  ['no fields', { fields: [] }, ['/fields empty-list']],
  ['an unknown way to match', { fields: [{ name: 'a' }], fieldsMatch: 'alle' }, ['/fieldsMatch unknown-choice']],
  ['an empty unique key', { fields: [{ name: 'a' }], uniqueKeys: [[]] }, ['/uniqueKeys/0 empty-list']],
  [
    'a unique key of nobody',
    { fields: [{ name: 'a' }], uniqueKeys: [['a'], ['b']] },
    ['/uniqueKeys/1/0 unknown-field'],
  ],
  [
    'a reference to itself',
    { fields: [{ name: 'a' }], foreignKeys: [{ fields: ['a'], reference: { fields: ['b'] } }] },
    ['/foreignKeys/0/reference/fields/0 unknown-field'],
  ],
  [
    'a bad expression',
    { fields: [{ name: 'a', type: 'string', constraints: { pattern: '(' } }] },
    ['/fields/0/constraints/pattern bad-expression'],
  ],
  [
    'a limit of another type',
    { fields: [{ name: 'a', type: 'integer', constraints: { minimum: 'viel' } }] },
    ['/fields/0/constraints/minimum unreadable-limit'],
  ],
  [
    'a day as a number',
    { fields: [{ name: 'a', type: 'date', constraints: { maximum: 2017 } }] },
    ['/fields/0/constraints/maximum unreadable-limit'],
  ],
  [
    'a choice of another type',
    { fields: [{ name: 'a', type: 'integer', constraints: { enum: [1, 'x'] } }] },
    ['/fields/0/constraints/enum/1 unreadable-limit'],
  ],
  [
    'required as a text',
    { fields: [{ name: 'a', constraints: { required: 'ja' } }] },
    ['/fields/0/constraints/required wrong-shape'],
  ],
  [
    'a length with decimals',
    { fields: [{ name: 'a', type: 'string', constraints: { minLength: 1.5 } }] },
    ['/fields/0/constraints/minLength wrong-shape'],
  ],
  [
    'a JSON Schema on a text',
    { fields: [{ name: 'a', type: 'string', constraints: { jsonSchema: {} } }] },
    ['/fields/0/constraints/jsonSchema unsupported-property'],
  ],
  [
    'categories on a number',
    { fields: [{ name: 'a', type: 'number', categories: [1] }] },
    ['/fields/0/categories unsupported-property'],
  ],
  [
    'a category twice',
    { fields: [{ name: 'a', type: 'string', categories: ['x', 'x'] }] },
    ['/fields/0/categories/1 duplicate-value'],
  ],
  [
    'a choice outside its categories',
    { fields: [{ name: 'a', type: 'string', categories: ['x'], constraints: { enum: ['y'] } }] },
    ['/fields/0/constraints/enum/0 outside-categories'],
  ],
  [
    'an unknown directive',
    { fields: [{ name: 'a', type: 'date', format: '%Q' }] },
    ['/fields/0/format unknown-format'],
  ],
  [
    'an unknown format',
    { fields: [{ name: 'a', type: 'string', format: 'telefon' }] },
    ['/fields/0/format unknown-format'],
  ],
  [
    'further properties are let be',
    { fields: [{ name: 'a', rdfType: 'http://schema.org/Country', mehr: 1 }], mehr: 2 },
    [],
  ],
  [
    'a pointer is quoted',
    { fields: [{ name: 'a', constraints: { 'a/b~c': 1, minLength: 1 } }] },
    ['/fields/0/constraints/minLength unsupported-property'],
  ],
])('standard: %s', (_, json, expected) => {
  expect(problemsOf(json)).toEqual(expected);
});

test('a pointer quotes what is special in it', () => {
  expect(pointerOf(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d');
});

test.each(['langformat', 'indikatorblatt', 'kreuztabelle'])('the shipped schema %s is a valid Table Schema', (name) => {
  const file = join(__dirname, '../../../data/schemas', `${name}.json`);
  expect(problemsOf(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
});

test.each<[unknown, string]>([
  [{ fields: [{ name: 'a', type: 'bild' }] }, '/fields/0/type: Den Typ „bild“ gibt es nicht. Möglich: „string“'],
  [{}, '/: Die Angabe „fields“ fehlt.'],
  [[], '/: Hier muss ein Objekt stehen.'],
  [{ fields: [{ name: 'a' }], primaryKey: 5 }, '/primaryKey: Hier muss ein Text oder eine Liste stehen.'],
  [{ fields: [{ name: 'a' }], fieldsMatch: 'alle' }, '/fieldsMatch: „alle“ ist nicht vorgesehen. Möglich: „exact“,'],
  [
    { fields: [{ name: 'a', type: 'date', constraints: { minimum: '31.12.2017' } }] },
    '/fields/0/constraints/minimum: „31.12.2017“ ist kein Wert des Typs „date“. Richtig wäre etwa „2017-12-31“.',
  ],
  [{ fields: [{ name: 'a' }, { name: 'a' }] }, '/fields/1/name: Das Feld „a“ gibt es zweimal.'],
  [
    { fields: [{ name: 'a' }], foreignKeys: [{ fields: ['a'], reference: { resource: 'x', fields: ['b', 'c'] } }] },
    '/foreignKeys/0/reference/fields: Der Schlüssel hat 1 und der Verweis 2 Felder; beide müssen gleich viele haben.',
  ],
])('in words: %j', (json, sentence) => {
  expect(readTableSchema(json).problems.map(schemaProblemText)[0]).toContain(sentence);
});
