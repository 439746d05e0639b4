/** Noise of binary arithmetic, relative to the size of the number. */
const NOISE = 1e-9;

/** Whether a number has decimals, binary noise apart. */
export const isFractional = (value: number, places: number): boolean => {
  const units = value * 10 ** places;
  return Math.abs(units - Math.round(units)) > NOISE * Math.max(1, Math.abs(units));
};

/** Half a unit of the last decimal. @example halfUnit(1) // => 0.05 */
export const halfUnit = (decimals: number): number => 0.5 * 10 ** -decimals;
