import { LIMITS, listOf, type Fits } from './json-limits';
import { isObject } from './readers/json';

type Schema = Readonly<Record<string, unknown>>;
type Keyword = (limit: unknown, schema: Schema) => Fits | undefined;

const all = (tests: readonly (Fits | undefined)[]): Fits | undefined => {
  const known = tests.filter((test) => test !== undefined);
  return known.length < tests.length ? undefined : (value) => known.every((test) => test(value));
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

/** Keywords of JSON Schema 2020-12 that are checked; `format`, `$ref` and conditions are not among them. */
const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ...LIMITS,
  ['items', items],
  ['prefixItems', prefixItems],
  ['contains', contains],
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
