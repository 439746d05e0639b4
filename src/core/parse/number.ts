import { known, missing, type Qualifier, type Quantity } from '../model/quantity';
import { isCellError, type CellValue } from '../model/sheet';
import type { FormatKind } from './number-format';
import type { Signs } from './signs';
import { cleanText } from './text';

/** What is wrong with a cell that should hold a number; the finding of the same code says it. */
export type NumberTrouble = 'empty-cell' | 'error-value' | 'type-error' | 'ambiguous-number' | 'number-as-text';

/** What a cell says as a number (gelesene Zahl). With `number-as-text` the number is good, in all other trouble `unreadable`. */
export interface NumberReading {
  readonly quantity: Quantity;
  readonly trouble?: NumberTrouble;
}

const trouble = (code: NumberTrouble): NumberReading => ({ quantity: missing('unreadable'), trouble: code });

const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}$/;
const GERMAN = /^(?:\d+|[1-9]\d{0,2}(?:(?: \d{3})+|(?:'\d{3})+|(?:\.\d{3})+))(?:,\d+)?$/;
const ENGLISH = /^(?:\d+|[1-9]\d{0,2}(?:(?: \d{3})+|(?:,\d{3})+))\.\d+$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const GROUPING = /[ '.]/g;
const ENGLISH_GROUPING = /[ ,]/g;

const plainNumber = (digits: string): number | 'ambiguous' | undefined => {
  if (AMBIGUOUS.test(digits)) return 'ambiguous';
  if (GERMAN.test(digits)) return Number(digits.replace(GROUPING, '').replace(',', '.'));
  return ENGLISH.test(digits) ? Number(digits.replace(ENGLISH_GROUPING, '')) : undefined;
};

const SIGNED = /^([+\-\u2010-\u2014\u2212]?) ?(.*?)(?: ?%)?$/s;

const signedNumber = (text: string): number | 'ambiguous' | undefined => {
  const [, sign = '', digits = ''] = SIGNED.exec(text.replaceAll('’', "'")) ?? [];
  const number = plainNumber(digits);
  if (typeof number !== 'number') return number;
  if (!Number.isFinite(number)) return undefined;
  return sign === '' || sign === '+' || number === 0 ? number : -number;
};

interface Qualified {
  readonly rest: string;
  readonly qualifiers: readonly Qualifier[];
}

const withoutSuffixes = (text: string, { suffixes }: Signs): Qualified => {
  const qualifiers: Qualifier[] = [];
  let rest = text;
  for (let found = suffixes.get(rest.slice(-1)); found && rest.length > 1; found = suffixes.get(rest.slice(-1))) {
    qualifiers.unshift(found);
    rest = rest.slice(0, -1).trimEnd();
  }
  return { rest, qualifiers };
};

const bracketed = (text: string): string | undefined =>
  text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1).trim() : undefined;

const asText = (value: number, qualifiers: readonly Qualifier[]): NumberReading => ({
  quantity: known(value, [...new Set(qualifiers)]),
  trouble: 'number-as-text',
});

const readNumberText = (text: string, signs: Signs): NumberReading => {
  const { rest, qualifiers } = withoutSuffixes(text, signs);
  const inside = bracketed(rest);
  const number = signedNumber(inside ?? rest);
  if (number === undefined) return trouble('type-error');
  // Without a sign "( )" in the profile, brackets could as well mean a negative amount.
  if (number === 'ambiguous' || (inside !== undefined && !signs.brackets)) return trouble('ambiguous-number');
  return asText(number, inside !== undefined && signs.brackets ? [...qualifiers, signs.brackets] : qualifiers);
};

const hundredfold = (value: number): number => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + 2}`);
};

const readNumber = (value: number, { date, percent }: FormatKind): NumberReading => {
  // Excel turned what was typed into a day; the serial number is nobody's figure.
  if (date) return trouble('type-error');
  const shown = percent ? hundredfold(value) : value;
  // Adding zero turns -0 into 0.
  return Number.isFinite(shown) ? { quantity: known(shown + 0) } : trouble('type-error');
};

/**
 * Reads a cell as a number, the German way and by the office's signs.
 *
 * A number under a per-cent format is what it shows: 0,232 as 23,2 % is 23.2; one under a date format is none. Text that reads as one number only is that
 * number; `1.450` alone can be 1 450 or 1,45 and is no number, whereas a comma is always the decimal sign unless only
 * English grouping fits (`1,234.5`).
 *
 * @example parseNumber('2 535r', 'General' …) // => 2535, revised, number-as-text
 * @example parseNumber('-  23', 'General' …) // => -23, number-as-text
 */
export const parseNumber = (value: CellValue, format: FormatKind, signs: Signs): NumberReading => {
  if (typeof value === 'number') return readNumber(value, format);
  if (value === null) return trouble('empty-cell');
  if (isCellError(value)) return trouble('error-value');
  if (typeof value === 'boolean') return trouble('type-error');
  const text = cleanText(value);
  const meaning = signs.meanings.get(text);
  if (meaning) return { quantity: meaning };
  return text === '' ? trouble('empty-cell') : readNumberText(text, signs);
};
