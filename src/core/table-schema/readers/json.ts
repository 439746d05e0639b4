import type { Logical } from '../logical';
import type { Reader } from './reader';

/** Value of a JSON text, `undefined` where it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether a JSON value is an object, and no array. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON objects; their length is the number of keys. */
export const objectReader: Reader = {
  text: (text) => {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
  },
  length: (value: Logical) => Object.keys(value).length,
  example: '{"a": 1}',
};

/** JSON arrays. */
export const arrayReader: Reader = {
  text: (text) => {
    const value = parseJson(text);
    return Array.isArray(value) ? value : undefined;
  },
  length: (value: Logical) => (value as readonly unknown[]).length,
  example: '["a", "b"]',
};
