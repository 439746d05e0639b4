import type { Settings } from '../model/catalogue';
import { quantile, sorted } from './quantile';

/** A value now and before; both above zero. */
export interface Pair {
  readonly value: number;
  readonly previous: number;
}

type Parameters = Pick<NonNullable<Settings['outliers']>, 'exponent' | 'leastSpread' | 'width'>;

/** Median of value / previous, and which pairs lie too far from it. */
export interface Outliers<P extends Pair> {
  readonly median: number;
  readonly outside: readonly P[];
}

/** Effect of a ratio: how far it lies from the median, alike for rises and falls, weighted by the size of the pair. */
const effectOf = ({ value, previous }: Pair, median: number, exponent: number): number => {
  const ratio = value / previous;
  const distance = ratio < median ? 1 - median / ratio : ratio / median - 1;
  return distance * Math.max(value, previous) ** exponent;
};

/** Noise of binary arithmetic: a spread below it is none. */
const NO_SPREAD = 1e-9;

/**
 * Outliers among changes (Ausreißer) after Hidiroglou and Berthelot (1986), Survey Methodology 12, pages 73 to 83.
 *
 * Effects outside E_M − C·d_Q1 … E_M + C·d_Q3 are outliers, with d_Q1 = max(E_M − E_Q1, |A·E_M|) and d_Q3 likewise; U, A and C
 * are `exponent`, `leastSpread` and `width`. On a side where the effects do not spread at all nothing is an outlier: all
 * ratios are the same there but for single ones, and the limits per year look at those.
 */
export const outliersAmong = <P extends Pair>(
  pairs: readonly P[],
  { exponent, leastSpread, width }: Parameters,
): Outliers<P> => {
  const median = quantile(sorted(pairs.map(({ value, previous }) => value / previous)), 0.5);
  const effects = pairs.map((pair) => effectOf(pair, median, exponent));
  const inOrder = sorted(effects);
  const [low, middle, high] = [quantile(inOrder, 0.25), quantile(inOrder, 0.5), quantile(inOrder, 0.75)];
  const least = Math.abs(leastSpread * middle);
  const [below, above] = [Math.max(middle - low, least), Math.max(high - middle, least)];
  const isOutside = (effect: number): boolean =>
    (below > NO_SPREAD && effect < middle - width * below) || (above > NO_SPREAD && effect > middle + width * above);
  return { median, outside: pairs.filter((_, index) => isOutside(effects[index] ?? 0)) };
};
