import type { Figure, RankEntry } from '../model/figure';
import { combine, missing, type Missing, type Quantity } from '../model/quantity';
import { baseTrouble } from './change';
import { roundHalfAwayFromZero } from '../model/rounding';

const PER_CENT = 100;

/** A place among others, or the reason why there is none. */
export interface Place {
  readonly area: string;
  readonly rank: number | Missing;
  readonly tied: boolean;
}

const placeAmong = (shown: readonly number[]) => {
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  [...shown]
    .sort((a, b) => b - a)
    .forEach((value, index) => {
      if (!first.has(value)) first.set(value, index + 1);
      count.set(value, (count.get(value) ?? 0) + 1);
    });
  return (value: number) => ({ rank: first.get(value) ?? 0, tied: (count.get(value) ?? 0) > 1 });
};

/**
 * Ranks figures (Rangplätze) in the order given: rank 1 = highest value, ties on the value as it is displayed
 * (`decimals`, half away from zero) share a rank and the next is skipped (1, 2, 2, 4). Missing figures stay unranked with
 * their reason.
 *
 * @example rank([40.55, 27.4, 27.41, 16.8] as figures, 1) // => ranks 1, 2, 2, 4
 */
export const rank = (figures: readonly Pick<Figure, 'area' | 'quantity'>[], decimals: number): readonly Place[] => {
  const shown = ({ value }: { readonly value: number }) => roundHalfAwayFromZero(value, decimals);
  const known = figures.flatMap(({ quantity }) => (quantity.kind === 'known' ? [shown(quantity)] : []));
  const place = placeAmong(known);
  return figures.map(({ area, quantity }) =>
    quantity.kind === 'known' ? { area, ...place(shown(quantity)) } : { area, rank: quantity, tied: false },
  );
};

/** Places gained since the earlier wave (positive: moved up). Unranked then or now: no change, with that reason, then's first. */
export const rankChange = (before: number | Missing, now: number | Missing): number | Missing => {
  if (typeof before !== 'number') return before;
  return typeof now === 'number' ? before - now : now;
};

/** Distance to the city's value; counts have none, since the city is their sum. */
export const distanceTo = (city: Quantity, value: Quantity, kind: 'share' | 'count' | 'amount'): Quantity => {
  const distance = combine([value, city], ([own = 0, whole = 0]) => own - whole);
  return distance.kind === 'known' && kind === 'count' ? missing('not-applicable') : distance;
};

/** Value as per cent of the city's; counts have none, since the city is their sum. */
export const ratioTo = (city: Quantity, value: Quantity, kind: 'share' | 'count' | 'amount'): Quantity => {
  const ratio = combine([value, city], ([own = 0, whole = 1]) => (own / whole) * PER_CENT);
  if (ratio.kind === 'missing') return ratio;
  return kind === 'count' ? missing('not-applicable') : (baseTrouble(city) ?? ratio);
};

const order = ({ rank: place, quantity }: RankEntry): readonly [part: number, rank: number] => {
  if (typeof place === 'number') return [0, place];
  return quantity.kind === 'missing' ? [1, 0] : [2, 0];
};

const compare = (a: RankEntry, b: RankEntry): number => {
  const [[part, rankOfA], [otherPart, rankOfB]] = [order(a), order(b)];
  return part - otherPart || rankOfA - rankOfB;
};

/** Entries by rank; equal ranks keep the order they came in (area code), then those without a value, last the excluded. */
export const byRank = (entries: readonly RankEntry[]): readonly RankEntry[] => [...entries].sort(compare);
