import type { Quantity } from '../../model/quantity';
import { formatNumber } from '../../model/rounding';
import { proseText } from '../../text/chart-message.de';
import { atText, courseOfText, namedText } from '../../text/chart-value.de';
import { missingText } from '../../text/de';
import { listText } from '../../text/list.de';

/** A named value in a text equivalent. */
export interface NamedQuantity {
  readonly name: string;
  readonly quantity: Quantity;
  /** Whether it stands on a small base; absent: no. */
  readonly smallBase?: boolean;
}

/** A named number, and whether it stands on a small base. */
export interface NamedNumber {
  readonly name: string;
  readonly value: number;
  readonly smallBase: boolean;
}

/** How values are printed. */
export interface Print {
  readonly decimals: number;
  readonly unit: string;
}

/** Those with a number, in their order. */
export const withNumber = (named: readonly NamedQuantity[]): readonly NamedNumber[] =>
  named.flatMap(({ name, quantity, smallBase = false }) =>
    quantity.kind === 'known' ? [{ name, value: quantity.value, smallBase }] : [],
  );

/** Those with a number, highest first. */
export const byValue = (named: readonly NamedQuantity[]): readonly NamedNumber[] =>
  [...withNumber(named)].sort((a, b) => b.value - a.value);

/** "A 40,6; B 27,4 (kleine Basis)": every value with its name. */
export const listed = (named: readonly NamedNumber[], decimals: number, signed = false): string =>
  named
    .map(({ name, value, smallBase }) =>
      namedText(name, proseText(formatNumber(value, decimals, { signed })), smallBase),
    )
    .join('; ');

/** "Nord: 20,9 (2010), 21,0 (2012).": values in order of time, each with its wave. */
export const overTime = (name: string, course: readonly NamedQuantity[], decimals: number, signed = false): string => {
  const values = withNumber(course);
  const allSmall = values.length > 0 && values.every(({ smallBase }) => smallBase);
  const texts = values.map((one) =>
    atText(one.name, proseText(formatNumber(one.value, decimals, { signed })), one.smallBase && !allSmall),
  );
  return courseOfText(name, texts, allSmall);
};

/** Values of one area or group, named by the waves. */
export interface NamedCourse {
  readonly name: string;
  readonly course: readonly NamedQuantity[];
}

/** Those of a reason with the waves they lack, those that lack the same together. @example 'Nord und West 2012, Ost 2015' */
const lackingText = (courses: readonly NamedCourse[], reason: string): string => {
  const groups = new Map<string, readonly string[]>();
  for (const { name, course } of courses) {
    const waves = course.filter(
      ({ quantity }) => quantity.kind === 'missing' && missingText(quantity.reason) === reason,
    );
    const when = waves.length < course.length ? ` ${listText(waves.map((one) => one.name))}` : '';
    if (waves.length > 0) groups.set(when, [...(groups.get(when) ?? []), name]);
  }
  return [...groups].map(([when, names]) => `${listText(names)}${when}`).join(', ');
};

/** Names those that lack values, with the waves where there are several, by their reasons; '' where there are none. */
export const gapsOverTime = (courses: readonly NamedCourse[]): string => {
  const missing = courses.flatMap(({ course }) =>
    course.flatMap(({ quantity }) => (quantity.kind === 'missing' ? [missingText(quantity.reason)] : [])),
  );
  const without = [...new Set(missing)].map((reason) => `${lackingText(courses, reason)} (${reason})`);
  return without.length > 0 ? ` Ohne Wert: ${without.join('; ')}.` : '';
};

/** Names those without a number, by their reasons; '' where there are none. */
export const gaps = (named: readonly NamedQuantity[]): string =>
  gapsOverTime(named.map((one) => ({ name: one.name, course: [one] })));

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
