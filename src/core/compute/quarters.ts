import { missing, type Missing, type Quantity } from '../model/quantity';
import { roundHalfAwayFromZero } from '../model/rounding';

const LEAST_AREAS = 4;
const CUTS = [0.75, 0.5, 0.25] as const;

/** Quantile by linear interpolation between the ordered values (type 7 of Hyndman and Fan 1996, Excel's QUARTILE.INC). */
export const quantile = (ascending: readonly number[], share: number): number => {
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)] ?? 0;
  const above = ascending[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
};

/**
 * Finds the quarter (Viertel) of a value among those displayed, 1 = highest. Equal values share it; fewer than four known
 * values have no quarters, and a missing value keeps its reason.
 */
export const quartersAmong = (quantities: readonly Quantity[], decimals: number) => {
  const shown = (value: number) => roundHalfAwayFromZero(value, decimals);
  const known = quantities.flatMap((quantity) => (quantity.kind === 'known' ? [shown(quantity.value)] : []));
  const ascending = [...known].sort((a, b) => a - b);
  const cuts = CUTS.map((share) => quantile(ascending, share));
  return (quantity: Quantity): number | Missing => {
    if (quantity.kind === 'missing') return quantity;
    if (known.length < LEAST_AREAS) return missing('not-applicable');
    return 1 + cuts.filter((cut) => shown(quantity.value) < cut).length;
  };
};
