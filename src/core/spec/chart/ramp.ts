import { contrast } from './contrast';

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const hex = (values: readonly number[]): string =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0').toUpperCase()).join('')}`;

const between = (one: string, other: string, share: number): string => {
  const end = channels(other);
  return hex(channels(one).map((value, index) => value + ((end[index] ?? value) - value) * share));
};

/**
 * So many colours from light to dark (Farbverlauf), as far apart as the sequence allows: its ends, and what lies between them in
 * equal steps. One colour alone is the darkest.
 *
 * @example ramp(['#808080', '#404040', '#000000'], 2) // => ['#808080', '#000000']
 */
export const ramp = (sequence: readonly string[], count: number): readonly string[] => {
  const last = sequence.length - 1;
  return Array.from({ length: count }, (_, index) => {
    const at = count === 1 ? last : (index * last) / (count - 1);
    const [one = '#000000', other = one] = [sequence[Math.floor(at)], sequence[Math.ceil(at)]];
    return between(one, other, at - Math.floor(at));
  });
};

/** Of two colours of type the one that is easier to read on a fill. */
export const typeOn = (fill: string, { ink, ground }: { readonly ink: string; readonly ground: string }): string =>
  contrast(fill, ink) >= contrast(fill, ground) ? ink : ground;
