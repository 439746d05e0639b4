import type { Quantity } from '../model/quantity';

/** Digits that a double holds for certain, and those that a difference of two of them does. */
const DIGITS = 15;
const DIGITS_OF_DIFFERENCE = 12;

const qualifiersOf = (quantity: Quantity): string =>
  quantity.kind === 'known' ? [...quantity.qualifiers].sort().join() : '';

/** Whether two quantities are the same: number and qualifiers, or the reason why there is none. */
export const isSameQuantity = (a: Quantity, b: Quantity): boolean => {
  if (a.kind === 'missing' || b.kind === 'missing') {
    return a.kind === 'missing' && b.kind === 'missing' && a.reason === b.reason;
  }
  return a.value.toPrecision(DIGITS) === b.value.toPrecision(DIGITS) && qualifiersOf(a) === qualifiersOf(b);
};

/** after − before without binary noise; `undefined` where one of them is no number. */
export const differenceOf = (before: Quantity, after: Quantity): number | undefined =>
  before.kind === 'missing' || after.kind === 'missing'
    ? undefined
    : Number((after.value - before.value).toPrecision(DIGITS_OF_DIFFERENCE)) + 0;
