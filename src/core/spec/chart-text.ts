import type { Quantity } from '../model/quantity';
import { formatNumber } from '../model/rounding';
import { missingText } from '../text/de';
import type { ShownSubject } from './subject';

/** A named value in a text equivalent. */
export interface NamedQuantity {
  readonly name: string;
  readonly quantity: Quantity;
}

interface NamedNumber {
  readonly name: string;
  readonly value: number;
}

/** Those with a number, highest first. */
export const byValue = (named: readonly NamedQuantity[]): readonly NamedNumber[] =>
  named
    .flatMap(({ name, quantity }) => (quantity.kind === 'known' ? [{ name, value: quantity.value }] : []))
    .sort((a, b) => b.value - a.value);

/** "A 40,6, B 27,4": every value with its name. */
export const listed = (named: readonly NamedNumber[], decimals: number, signed = false): string =>
  named.map(({ name, value }) => `${name} ${formatNumber(value, decimals, { signed })}`).join(', ');

/** Highest and lowest value in words; '' where there are fewer than two. */
export const extremes = (named: readonly NamedQuantity[], { decimals }: ShownSubject, signed = false): string => {
  const sorted = byValue(named);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest || sorted.length < 2) return '';
  const shown = (value: number) => formatNumber(value, decimals, { signed });
  return ` Höchster Wert: ${highest.name} ${shown(highest.value)}; niedrigster: ${lowest.name} ${shown(lowest.value)}.`;
};

/** Names those without a number, each with its reason; '' where there are none. */
export const gaps = (named: readonly NamedQuantity[]): string => {
  const without = named.flatMap(({ name, quantity }) =>
    quantity.kind === 'missing' ? [`${name} (${missingText(quantity.reason)})`] : [],
  );
  return without.length > 0 ? ` Ohne Wert: ${without.join(', ')}.` : '';
};
