import type { Cause } from '../model/blame';
import { exact, type Exact, times, unitsAt, whole } from './exact';

const digitsOf = (value: Exact, places: number): string => {
  const units = unitsAt(value, places);
  return String(units < 0n ? -units : units);
};

const isTransposed = (written: string, right: string): boolean => {
  if (written.length !== right.length) return false;
  const at = [...written].findIndex((digit, index) => digit !== right[index]);
  return at >= 0 && written === right.slice(0, at) + (right[at + 1] ?? '') + (right[at] ?? '') + right.slice(at + 2);
};

/** Positions in a text at which leaving out one character gives the other text. */
const extraAt = (longer: string, shorter: string): readonly number[] =>
  longer.length !== shorter.length + 1
    ? []
    : [...longer].flatMap((_, at) => (longer.slice(0, at) + longer.slice(at + 1) === shorter ? [at] : []));

const FACTORS: readonly (readonly [factor: number, power: number])[] = [
  [10, 1],
  [100, 2],
  [1000, 3],
  [0.1, -1],
  [0.01, -2],
  [0.001, -3],
];

const isSame = (a: Exact, b: Exact): boolean => {
  const places = Math.max(a.places, b.places);
  return unitsAt(a, places) === unitsAt(b, places);
};

const shiftOf = (written: Exact, right: Exact): number | undefined =>
  FACTORS.find(([, power]) => {
    const tens = whole(10 ** Math.abs(power));
    return power > 0 ? isSame(written, times(right, tens)) : isSame(times(written, tens), right);
  })?.[0];

/**
 * How a value may have come of the right one by one slip of the pen; `undefined` where none explains it.
 *
 * Looked for in this order: sign, shifted comma, transposed digits, a digit too many, a digit too few. Zeros and values of
 * one digit explain nothing by their digits.
 *
 * @example slipOf(2989, 2998) // => digits-transposed
 * @example slipOf(98400, 984) // => comma-shifted, factor 100
 */
export const slipOf = (value: number, right: number): Cause | undefined => {
  const [written, meant] = [exact(value), exact(right)];
  if (value === 0 || right === 0 || value === right) return undefined;
  if (value === -right) return { kind: 'sign-flipped' };
  if (value < 0 !== right < 0) return undefined;
  const factor = shiftOf(written, meant);
  if (factor !== undefined) return { kind: 'comma-shifted', factor };
  const places = Math.max(written.places, meant.places);
  const [found, expected] = [digitsOf(written, places), digitsOf(meant, places)];
  if (isTransposed(found, expected)) return { kind: 'digits-transposed' };
  const [extra] = extraAt(found, expected);
  if (extra !== undefined) {
    const doubled = found[extra] === found[extra + 1] || found[extra] === found[extra - 1];
    return { kind: doubled ? 'digit-doubled' : 'digit-added' };
  }
  return extraAt(expected, found).length > 0 ? { kind: 'digit-missing' } : undefined;
};
