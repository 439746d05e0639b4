import { compileJsonSchema } from '../../../src/core/table-schema/json-schema';

const SCORES = { type: 'array', items: { type: 'number' }, minItems: 3, maxItems: 3 };
const NUMBERS = { type: 'array', items: { type: 'number' }, minItems: 2 };
const USER = {
  type: 'object',
  properties: { name: { type: 'string' }, age: { type: 'number' } },
  required: ['name', 'age'],
};
const USERS = { type: 'array', items: USER };

// frictionless-ts (MIT), table/field/types/array.spec.ts: cells with the constraint `jsonSchema`.
test.each<[object, unknown, boolean]>([
  [SCORES, [80, 90, 100], true],
  [SCORES, [75, 85, 95], true],
  [SCORES, [90, 95, 100], true],
  [NUMBERS, [1, 2, 3], true],
  [NUMBERS, ['not', 'numbers'], false],
  [NUMBERS, [1], false],
  [NUMBERS, [4, 5, 6], true],
  [
    USERS,
    [
      { name: 'John', age: 30 },
      { name: 'Jane', age: 25 },
    ],
    true,
  ],
  [USERS, [{ name: 'Bob', age: 'invalid' }], false],
  [{ type: 'array', items: { type: 'string' }, uniqueItems: true }, ['unique', 'values'], true],
  [{ type: 'array', items: { type: 'string' }, uniqueItems: true }, ['duplicate', 'duplicate'], false],
])('frictionless-ts: %j with %j', (schema, value, fits) => {
  expect(compileJsonSchema(schema)?.(value)).toBe(fits);
});

// JSON Schema 2020-12, Validation (sections 6) and Core (section 10).
test.each<[string, unknown, unknown, boolean]>([
  ['one of several types', { type: ['string', 'null'] }, null, true],
  ['1.0 is an integer', { type: 'integer' }, 1.0, true],
  ['an array is no object', { type: 'object' }, [], false],
  ['a choice of objects', { enum: [{ a: 1, b: 2 }] }, { b: 2, a: 1 }, true],
  ['a constant', { const: 'a' }, 'b', false],
  ['bounds are for numbers only', { minimum: 5 }, 'a', true],
  ['a bound', { exclusiveMaximum: 5 }, 5, false],
  ['a multiple', { multipleOf: 0.1 }, 0.3, true],
  ['lengths count characters', { maxLength: 1 }, '👍', true],
  ['a pattern looks anywhere', { pattern: 'b' }, 'abc', true],
  ['items after those with a place', { prefixItems: [{ type: 'string' }], items: { type: 'number' } }, ['a', 1], true],
  ['an item with a place', { prefixItems: [{ type: 'string' }] }, [1], false],
  ['an array that contains', { contains: { const: 1 } }, [2, 3], false],
  ['keys that are not named', { properties: { a: true }, additionalProperties: false }, { a: 1, b: 2 }, false],
  ['a key that is missing', { required: ['a'] }, {}, false],
  ['too few keys', { minProperties: 1 }, {}, false],
  ['all of', { allOf: [{ minimum: 1 }, { maximum: 3 }] }, 4, false],
  ['any of', { anyOf: [{ minimum: 5 }, { maximum: 3 }] }, 4, false],
  ['exactly one of', { oneOf: [{ minimum: 1 }, { maximum: 9 }] }, 4, false],
  ['not', { not: { type: 'string' } }, 'a', false],
  ['nothing fits', false, 1, false],
  ['remarks', { title: 'a', $comment: 'b', description: 'c' }, 1, true],
])('%s', (_, schema, value, fits) => {
  expect(compileJsonSchema(schema)?.(value)).toBe(fits);
});

test.each([
  { $ref: '#/$defs/a' },
  { format: 'date' },
  { properties: { a: { if: true } } },
  { items: [{ type: 'string' }] },
  { patternProperties: {}, additionalProperties: false },
  { type: 'datum' },
  { contains: true, minContains: 2 },
  { minimum: 'viel' },
])('%j is not checked at all, rather than in part', (schema) => {
  expect(compileJsonSchema(schema)).toBeUndefined();
});
