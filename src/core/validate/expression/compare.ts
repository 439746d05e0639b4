import { exceeds } from '../observations';
import type { Comparator } from './tree';

/** A value of an expression; `undefined` where it is not known. */
export type Value = number | string | boolean | undefined;

const GERMAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

const dayOf = (text: string): string | undefined => {
  const [, day, month, year] = GERMAN_DAY.exec(text) ?? [];
  if (day && month && year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return ISO_DAY.test(text) ? text : undefined;
};

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Number of a value; of a text where it is one, with comma or point. */
export const numberOf = (value: number | string): number | undefined => {
  if (typeof value === 'number') return value;
  return NUMBER.test(value.trim()) ? Number(value.trim().replace(',', '.')) : undefined;
};

const sign = (less: boolean, greater: boolean): number => (less ? -1 : greater ? 1 : 0);

/** Order of two values: −1, 0 or 1; binary noise apart. `undefined` where they cannot be compared. */
const orderOf = (left: Value, right: Value): number | undefined => {
  if (left === undefined || right === undefined) return undefined;
  if (typeof left === 'boolean' || typeof right === 'boolean') return left === right ? 0 : undefined;
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [plain(left), plain(right)];
    const [dayA, dayB] = [dayOf(a), dayOf(b)];
    if ((dayA === undefined) !== (dayB === undefined)) return undefined;
    return dayA !== undefined && dayB !== undefined ? sign(dayA < dayB, dayA > dayB) : sign(a < b, a > b);
  }
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  return exceeds(a - b, 0, Math.max(Math.abs(a), Math.abs(b))) ? Math.sign(a - b) : 0;
};

const HOLDS: Readonly<Record<Comparator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Whether a comparison of two values holds; `undefined` where it is not known. */
export const compare = (operator: Comparator, left: Value, right: Value): boolean | undefined => {
  const order = orderOf(left, right);
  return order === undefined ? undefined : HOLDS[operator](order);
};
