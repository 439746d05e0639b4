import type { Indicator } from '../model/catalogue';
import { combine, missing, type Quantity } from '../model/quantity';

/**
 * Value of an indicator from its parts: numerator / denominator × factor, unrounded, in the indicator's unit.
 *
 * Without a denominator (counts) it is numerator × factor. A denominator of zero or less gives `zero-base`; the first
 * missing part wins.
 *
 * @example rate(known(71665), known(309429), 100) // => known(23.16…)
 */
export const rate = (numerator: Quantity, denominator: Quantity | undefined, factor: Indicator['factor']): Quantity => {
  if (!denominator) return combine([numerator], ([value = 0]) => value * factor);
  if (numerator.kind === 'known' && denominator.kind === 'known' && denominator.value <= 0) return missing('zero-base');
  return combine([numerator, denominator], ([part = 0, whole = 1]) => (part / whole) * factor);
};
