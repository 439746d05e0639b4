/** A decimal number without binary noise (exakte Zahl): `units` / 10^`places`. */
export interface Exact {
  readonly units: bigint;
  readonly places: number;
}

/** Digits that a double holds for certain; what lies beyond is noise of the binary arithmetic. */
const SIGNIFICANT_DIGITS = 15;

/** Whole numbers below it have no noise. */
const LEAST_BEYOND = 10 ** SIGNIFICANT_DIGITS;

const power = (places: number): bigint => 10n ** BigInt(places);

/** A whole number. */
export const whole = (value: number): Exact => ({ units: BigInt(value), places: 0 });

/** The decimal number that a person sees in a double: its first 15 digits. @example exact(0.1 + 0.2) // => 0.3 */
export const exact = (value: number): Exact => {
  if (Number.isInteger(value) && Math.abs(value) < LEAST_BEYOND) return whole(value);
  const [mantissa = '0', exponent = '0'] = String(Number(value.toPrecision(SIGNIFICANT_DIGITS))).split('e');
  const [digits = '0', decimals = ''] = mantissa.split('.');
  const units = BigInt(digits + decimals);
  const places = decimals.length - Number(exponent);
  return places >= 0 ? { units, places } : { units: units * power(-places), places: 0 };
};

/** Units of a number at a finer or equal number of places. */
export const unitsAt = ({ units, places }: Exact, at: number): bigint =>
  at === places ? units : units * power(at - places);

export const plus = (a: Exact, b: Exact): Exact => {
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) + unitsAt(b, places), places };
};

export const times = (a: Exact, b: Exact): Exact => ({ units: a.units * b.units, places: a.places + b.places });

export const negative = ({ units, places }: Exact): Exact => ({ units: -units, places });

/** Whether one number is at most another. */
export const isAtMost = (a: Exact, b: Exact): boolean => {
  const places = Math.max(a.places, b.places);
  return unitsAt(a, places) <= unitsAt(b, places);
};
