import type { Quantity } from '../../model/quantity';
import { exactDifference, formatNumber, roundHalfAwayFromZero } from '../../model/rounding';
import { missingText } from '../../text/de';
import { trendText, type Trend } from '../../text/chart.de';

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

/** Highest and lowest value in words, `when` being a wave where that is not clear; '' where there are fewer than two. */
export const extremes = (
  named: readonly NamedQuantity[],
  { decimals }: { readonly decimals: number },
  { signed = false, when = '' }: { readonly signed?: boolean; readonly when?: string } = {},
): string => {
  const sorted = byValue(named);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest || sorted.length < 2) return '';
  const shown = (value: number) => formatNumber(value, decimals, { signed });
  const first = when === '' ? 'Höchster Wert' : `Höchster Wert ${when}`;
  return ` ${first}: ${highest.name} ${shown(highest.value)}; niedrigster: ${lowest.name} ${shown(lowest.value)}.`;
};

/** Names those without a number, each with its reason; '' where there are none. */
export const gaps = (named: readonly NamedQuantity[]): string => {
  const without = named.flatMap(({ name, quantity }) =>
    quantity.kind === 'missing' ? [`${name} (${missingText(quantity.reason)})`] : [],
  );
  return without.length > 0 ? ` Ohne Wert: ${without.join(', ')}.` : '';
};

/** Steps between values as printed: which way they go. */
const trendOf = (values: readonly number[]): Trend => {
  const signs = new Set(values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value))));
  if (signs.size > 1) return 'mixed';
  if (signs.has(0)) return 'level';
  return signs.has(1) ? 'rising' : 'falling';
};

/**
 * Trend of values that can be compared, in order of time, in words; '' where there are fewer than two or one is missing.
 * The sum of it is from unrounded values, in per cent where `relative`.
 */
export const trend = (
  course: readonly NamedQuantity[],
  {
    decimals,
    unit,
    relative = false,
  }: { readonly decimals: number; readonly unit: string; readonly relative?: boolean },
): string => {
  const values = course.flatMap(({ quantity }) => (quantity.kind === 'known' ? [quantity.value] : []));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || values.length < 2 || values.length < course.length) return '';
  const way = trendOf(values.map((value) => roundHalfAwayFromZero(value, decimals)));
  if (relative && first <= 0) return '';
  const change = relative ? (last / first - 1) * 100 : exactDifference(last, first);
  const shown = formatNumber(change, relative ? 1 : decimals, { signed: true });
  return ` ${trendText(way, course[0]?.name ?? '', `${shown} ${unit}`)}`;
};

/** Numbers of those that have one. */
export const valuesOf = (named: readonly NamedQuantity[]): readonly number[] =>
  named.flatMap(({ quantity }) => (quantity.kind === 'known' ? [quantity.value] : []));

/** Sentences as one paragraph; those that say nothing are left out. */
export const paragraph = (sentences: readonly string[]): string =>
  sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .join(' ');

/** A message as a sentence; '' where there is none. */
export const sentence = (message: string | undefined): string => (message === undefined ? '' : `${message}.`);
