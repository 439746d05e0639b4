import { keyOf, type Logical } from './logical';
import { isObject } from './readers/json';

/** Whether a JSON value fits. */
export type Fits = (value: unknown) => boolean;

type Schema = Readonly<Record<string, unknown>>;
type Keyword = (limit: unknown, schema: Schema) => Fits | undefined;

const TYPES: Readonly<Record<string, Fits>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  string: (value) => typeof value === 'string',
  array: Array.isArray,
  object: isObject,
};

const isSame = (a: unknown, b: unknown): boolean => keyOf([a] as Logical) === keyOf([b] as Logical);

const all = (tests: readonly (Fits | undefined)[]): Fits | undefined => {
  const known = tests.filter((test) => test !== undefined);
  return known.length < tests.length ? undefined : (value) => known.every((test) => test(value));
};

const listOf = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : [raw]);

const type: Keyword = (raw) => {
  const tests = listOf(raw).map((name) => (Object.hasOwn(TYPES, String(name)) ? TYPES[String(name)] : undefined));
  return tests.includes(undefined) ? undefined : (value) => tests.some((test) => test?.(value));
};

/** A limit that is a number, for values of one type; others fit. */
const bound =
  (of: (value: unknown) => number | undefined, keeps: (size: number, limit: number) => boolean): Keyword =>
  (limit) =>
    typeof limit !== 'number'
      ? undefined
      : (value) => {
          const size = of(value);
          return size === undefined || keeps(size, limit);
        };

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);
const charactersOf = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined);
const itemsOf = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const keysOf = (value: unknown) => (isObject(value) ? Object.keys(value).length : undefined);
const atLeast = (size: number, limit: number) => size >= limit;
const atMost = (size: number, limit: number) => size <= limit;

const isMultiple = (value: number, limit: number): boolean => {
  const ratio = value / limit;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
};

const pattern: Keyword = (raw) => {
  try {
    const expression = new RegExp(String(raw), 'u');
    return (value) => typeof value !== 'string' || expression.test(value);
  } catch {
    return undefined;
  }
};

const items: Keyword = (raw, schema) => {
  if (Array.isArray(raw)) return undefined;
  const test = compileJsonSchema(raw);
  const start = Array.isArray(schema['prefixItems']) ? schema['prefixItems'].length : 0;
  return test && ((value) => !Array.isArray(value) || value.slice(start).every(test));
};

const prefixItems: Keyword = (raw) => {
  const tests = listOf(raw).map(compileJsonSchema);
  if (tests.includes(undefined)) return undefined;
  return (value) =>
    !Array.isArray(value) || tests.every((test, index) => index >= value.length || test?.(value[index]));
};

const contains: Keyword = (raw, { minContains, maxContains }) => {
  if (minContains !== undefined || maxContains !== undefined) return undefined;
  const test = compileJsonSchema(raw);
  return test && ((value) => !Array.isArray(value) || value.some(test));
};

const uniqueItems: Keyword = (raw) => (value) => {
  if (raw !== true || !Array.isArray(value)) return true;
  return new Set(value.map((entry: unknown) => keyOf([entry] as Logical))).size === value.length;
};

const required: Keyword = (raw) => (value) =>
  !isObject(value) || listOf(raw).every((key) => Object.hasOwn(value, String(key)));

const properties: Keyword = (raw) => {
  if (!isObject(raw)) return undefined;
  const tests = Object.entries(raw).map(([key, one]) => [key, compileJsonSchema(one)] as const);
  if (tests.some(([, test]) => test === undefined)) return undefined;
  return (value) =>
    !isObject(value) || tests.every(([key, test]) => !Object.hasOwn(value, key) || test?.(value[key]) === true);
};

const additionalProperties: Keyword = (raw, schema) => {
  if (schema['patternProperties'] !== undefined) return undefined;
  const test = compileJsonSchema(raw);
  const known = new Set(Object.keys(schema['properties'] ?? {}));
  return (
    test &&
    ((value) => !isObject(value) || Object.entries(value).every(([key, entry]) => known.has(key) || test(entry)))
  );
};

const compileAll = (raw: unknown): readonly Fits[] | undefined => {
  const tests = listOf(raw).map(compileJsonSchema);
  const known = tests.filter((test) => test !== undefined);
  return known.length < tests.length ? undefined : known;
};

const counted =
  (enough: (count: number, of: number) => boolean): Keyword =>
  (raw) => {
    const tests = compileAll(raw);
    return tests && ((value) => enough(tests.filter((test) => test(value)).length, tests.length));
  };

const not: Keyword = (raw) => {
  const test = compileJsonSchema(raw);
  return test && ((value) => !test(value));
};

const remark: Keyword = () => () => true;

/** Keywords of JSON Schema 2020-12 that are checked; `format`, `$ref` and conditions are not among them. */
const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ...['$schema', '$id', '$comment', 'title', 'description', 'default', 'examples', 'deprecated'].map(
    (name): [string, Keyword] => [name, remark],
  ),
  ['type', type],
  ['enum', (raw) => (value) => listOf(raw).some((entry) => isSame(entry, value))],
  ['const', (raw) => (value) => isSame(raw, value)],
  ['minimum', bound(numberOf, atLeast)],
  ['maximum', bound(numberOf, atMost)],
  ['exclusiveMinimum', bound(numberOf, (size, limit) => size > limit)],
  ['exclusiveMaximum', bound(numberOf, (size, limit) => size < limit)],
  ['multipleOf', bound(numberOf, isMultiple)],
  ['minLength', bound(charactersOf, atLeast)],
  ['maxLength', bound(charactersOf, atMost)],
  ['pattern', pattern],
  ['minItems', bound(itemsOf, atLeast)],
  ['maxItems', bound(itemsOf, atMost)],
  ['uniqueItems', uniqueItems],
  ['items', items],
  ['prefixItems', prefixItems],
  ['contains', contains],
  ['minProperties', bound(keysOf, atLeast)],
  ['maxProperties', bound(keysOf, atMost)],
  ['required', required],
  ['properties', properties],
  ['additionalProperties', additionalProperties],
  ['allOf', counted((count, of) => count === of)],
  ['anyOf', counted((count) => count > 0)],
  ['oneOf', counted((count) => count === 1)],
  ['not', not],
]);

/**
 * Test of values against a JSON Schema; `undefined` where the schema uses anything that is not checked here, so that
 * nothing is ever called right that was only looked at in part.
 */
export function compileJsonSchema(raw: unknown): Fits | undefined {
  if (typeof raw === 'boolean') return () => raw;
  if (!isObject(raw)) return undefined;
  return all(Object.entries(raw).map(([name, limit]) => KEYWORDS.get(name)?.(limit, raw)));
}
