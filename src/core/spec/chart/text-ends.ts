import { formatNumber } from '../../model/rounding';
import { proseText, valueText } from '../../text/chart-message.de';
import { extremesText, sharedText, shortenedText, spokenNames, type SharedValue } from '../../text/chart-value.de';
import { byValue, listed, type NamedNumber, type NamedQuantity, type Print } from './text';

/** More values than this are heard by nobody: of more only the ends are told. */
export const MOST_TOLD = 12;
const ENDS = 3;

/** Those that print the same, in the order of the first of each. */
const shared = (named: readonly NamedNumber[], print: (value: number) => string): readonly SharedValue[] => {
  const groups = new Map<string, readonly NamedNumber[]>();
  for (const one of named) groups.set(print(one.value), [...(groups.get(print(one.value)) ?? []), one]);
  return [...groups].map(([value, all]) => ({
    value,
    names: all.map(({ name }) => name),
    small: all.filter(({ smallBase }) => smallBase).map(({ name }) => name),
  }));
};

/** Values that are sorted, highest first; of many the ends, ties together, and those that are named in `always`. */
export const ranked = (
  named: readonly NamedNumber[],
  decimals: number,
  always: readonly string[] = [],
  signed = false,
): string => {
  if (named.length <= MOST_TOLD + 1) return listed(named, decimals, signed);
  const groups = shared(named, (value) => proseText(formatNumber(value, decimals, { signed })));
  const ends = groups.length > 2 * ENDS ? [groups.slice(0, ENDS), groups.slice(-ENDS)] : [groups];
  const spoken = new Set(ends.flat().flatMap(({ names }) => spokenNames(names)));
  const others = listed(
    named.filter(({ name }) => always.includes(name) && !spoken.has(name)),
    decimals,
    signed,
  );
  const [highest = '', lowest] = ends.map((end) => end.map(sharedText).join('; '));
  return lowest === undefined
    ? [highest, others].filter((part) => part !== '').join('; ')
    : shortenedText(named.length, highest, lowest, others);
};

/** Highest and lowest value of a wave in words, ties as printed together; '' where there are fewer than two. */
export const extremes = (named: readonly NamedQuantity[], { decimals, unit }: Print, wave: string): string => {
  const all = byValue(named);
  const groups = shared(all, (value) => valueText(formatNumber(value, decimals), unit));
  const [highest, lowest] = [groups[0], groups.at(-1)];
  if (all.length < 2 || !highest || !lowest) return '';
  return ` ${extremesText(wave, all.length === named.length, highest, lowest)}`;
};
