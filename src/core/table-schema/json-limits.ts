import { keyOf, type Logical } from './logical';
import { isObject } from './readers/json';

/** Whether a JSON value fits. */
export type Fits = (value: unknown) => boolean;

/** A keyword of JSON Schema that needs no other schema; `undefined` where its limit cannot be read. */
export type Keyword = (limit: unknown) => Fits | undefined;

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

/** A list as it is, anything else as a list of one. */
export const listOf = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : [raw]);

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

const uniqueItems: Keyword = (raw) => (value) => {
  if (raw !== true || !Array.isArray(value)) return true;
  return new Set(value.map((entry: unknown) => keyOf([entry] as Logical))).size === value.length;
};

const required: Keyword = (raw) => (value) =>
  !isObject(value) || listOf(raw).every((key) => Object.hasOwn(value, String(key)));

const remark: Keyword = () => () => true;

/** Keywords of JSON Schema 2020-12 that look at the value itself, and remarks. */
export const LIMITS: readonly (readonly [string, Keyword])[] = [
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
  ['minProperties', bound(keysOf, atLeast)],
  ['maxProperties', bound(keysOf, atMost)],
  ['required', required],
];
