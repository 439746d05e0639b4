import type { Settings } from '../model/catalogue';
import { quantile, sorted } from './quantile';

/** A value now and before; both above zero. */
export interface Pair {
  readonly value: number;
  readonly previous: number;
}

type Parameters = Pick<NonNullable<Settings['outliers']>, 'exponent' | 'leastSpread' | 'width' | 'leastDistance'>;

/** Median of value / previous, and which pairs lie too far from it. */
export interface Outliers<P extends Pair> {
  readonly median: number;
  readonly outside: readonly P[];
}

/** How far a ratio lies from the median, alike for rises and falls: 1 is double, −1 is half. */
const distanceOf = ({ value, previous }: Pair, median: number): number => {
  const ratio = value / previous;
  return ratio < median ? 1 - median / ratio : ratio / median - 1;
};

/** Noise of binary arithmetic: a spread below it is none. */
const NO_SPREAD = 1e-9;

/**
 * Outliers among changes (Ausreißer) after Hidiroglou and Berthelot (1986), Survey Methodology 12, pages 73 to 83.
 *
 * Effects outside E_M − C·d_Q1 … E_M + C·d_Q3 are outliers, with d_Q1 = max(E_M − E_Q1, |A·E_M|) and d_Q3 likewise; U, A and C
 * are `exponent`, `leastSpread` and `width`. On a side where the effects do not spread at all nothing is an outlier: all
 * ratios are the same there but for single ones, and the limits per year look at those. Nor is a ratio that lies closer to the
 * median than `leastDistance`: where all areas change alike, rounding would be the only spread.
 */
export const outliersAmong = <P extends Pair>(
  pairs: readonly P[],
  { exponent, leastSpread, width, leastDistance }: Parameters,
): Outliers<P> => {
  const median = quantile(sorted(pairs.map(({ value, previous }) => value / previous)), 0.5);
  const distances = pairs.map((pair) => distanceOf(pair, median));
  const effects = pairs.map((pair, index) => (distances[index] ?? 0) * Math.max(pair.value, pair.previous) ** exponent);
  const inOrder = sorted(effects);
  const [low, middle, high] = [quantile(inOrder, 0.25), quantile(inOrder, 0.5), quantile(inOrder, 0.75)];
  const least = Math.abs(leastSpread * middle);
  const [below, above] = [Math.max(middle - low, least), Math.max(high - middle, least)];
  const isOutside = (effect: number): boolean =>
    (below > NO_SPREAD && effect < middle - width * below) || (above > NO_SPREAD && effect > middle + width * above);
  const isFar = (index: number): boolean => Math.abs(distances[index] ?? 0) >= leastDistance;
  return { median, outside: pairs.filter((_, index) => isFar(index) && isOutside(effects[index] ?? 0)) };
};
