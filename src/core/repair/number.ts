import type { Finding } from '../model/finding';
import type { Quantity } from '../model/quantity';
import type { Constant } from './cell';
import { lookOf } from './number-format';

/** What a cell becomes. */
export interface Change {
  readonly after: string | number;
  readonly numberFormat?: string;
  /** The cell shows a number as per cent: 0.232 as 23,2 %. */
  readonly percent?: true;
}

const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
const DIGITS_AND_SIGNS = /^[\s\d.,'’%+\-\u2010-\u2014\u2212]+$/;
const LEADING_NOUGHT = /^\D*0\d/;
const MOST_DIGITS = 15;

const digitsIn = (number: number): number => String(Math.abs(number)).replace(/\D/g, '').length;

const decimalsIn = (number: number): number => String(number).split('.')[1]?.length ?? 0;

/** Marks such as `r`, brackets and leading noughts (of an identifier) would be lost. */
const saysNoMore = (text: string): boolean => {
  const seen = text.replace(UNSEEN, '');
  return DIGITS_AND_SIGNS.test(seen) && !LEADING_NOUGHT.test(seen);
};

const isRead = (read: Quantity | undefined, number: number): boolean =>
  read === undefined || (read.kind === 'known' && read.value === number && read.qualifiers.length === 0);

const hundredth = (number: number): number => {
  const [mantissa = '0', exponent = '0'] = String(number).split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
};

const shownAs = (number: number, { numberFormat }: Constant): Change => {
  const look = lookOf(numberFormat);
  // Under a per-cent format 23.2 would be 2 320 %.
  if (look === 'percent') return { after: hundredth(number), percent: true };
  const fits = look === 'general' || (typeof look === 'object' && look.decimals >= decimalsIn(number));
  return fits ? { after: number } : { after: number, numberFormat: 'General' };
};

/**
 * The number that a text is read as; `undefined` where the text says more than the number, or where the number would be
 * read otherwise. `read`: what the figure of the cell was read as, where it is one.
 */
export const numberFor = (found: Finding, constant: Constant, read: Quantity | undefined): Change | undefined => {
  if (found.code !== 'number-as-text' || typeof constant.value !== 'string') return undefined;
  const { number } = found.facts;
  if (!saysNoMore(constant.value) || !isRead(read, number) || digitsIn(number) > MOST_DIGITS) return undefined;
  return shownAs(number, constant);
};
