import type { Field } from '../../model/sheet-schema';
import { plainOrder, type Logical } from '../logical';
import { quote } from '../quote';
import type { Reader } from './reader';

type Notation = Pick<Field, 'decimalChar' | 'groupChar' | 'bareNumber'>;

/** Digits in groups of three; of two as well before the last group, as in India. */
const wholePart = (groupChar: string | undefined): string => {
  const group = groupChar ? quote(groupChar) : undefined;
  return group === undefined ? '\\d+' : `(?:\\d+|\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3})`;
};

const SIGN = /[+-]$/;

/**
 * The number among other characters (`€ -12.3`, `95%`). A sign counts only right before the number: what `-€ 5` or `A-1`
 * mean nobody knows, so they stay as they are and are no numbers.
 */
const strip = (text: string, decimalChar: string): string => {
  const first = text.search(/\d/);
  if (first < 0) return text;
  const before = text.slice(0, first);
  const lead = before.endsWith(decimalChar) ? decimalChar : '';
  const prefix = before.slice(0, before.length - lead.length);
  const sign = SIGN.exec(prefix)?.[0] ?? '';
  if (/[+-]/.test(prefix.slice(0, prefix.length - sign.length))) return text;
  return sign + lead + text.slice(first).replace(/\D+$/, '');
};

const SPECIAL: ReadonlyMap<string, number> = new Map([
  ['nan', NaN],
  ['inf', Infinity],
  ['+inf', Infinity],
  ['-inf', -Infinity],
]);

const sampleOf = ({ decimalChar = '.', groupChar }: Notation): string => `1${groupChar ?? ''}234${decimalChar}5`;

/**
 * Numbers as XML Schema writes decimals, with an exponent, `NaN`, `INF` and `-INF`; modified by the field's `decimalChar`,
 * `groupChar` and `bareNumber`. Numbers are binary doubles. White space around a number does not count.
 *
 * @example numberReader({ decimalChar: ',', groupChar: '.' }).text('8.699,8') // => 8699.8
 */
export const numberReader = (notation: Notation): Reader => {
  const { decimalChar = '.', groupChar, bareNumber = true } = notation;
  const point = quote(decimalChar);
  const form = new RegExp(`^[+-]?(?:${wholePart(groupChar)}(?:${point}\\d*)?|${point}\\d+)(?:[eE][+-]?\\d+)?$`);
  const ungroup = (text: string) => (groupChar ? text.replaceAll(groupChar, '') : text);
  const text = (source: string): Logical | undefined => {
    const trimmed = source.trim();
    const bare = bareNumber ? trimmed : strip(trimmed, decimalChar);
    if (!form.test(bare)) return SPECIAL.get(trimmed.toLowerCase());
    return Number(decimalChar === '.' ? ungroup(bare) : ungroup(bare).replace(decimalChar, '.'));
  };
  return { text, number: (value) => value, order: plainOrder, example: sampleOf(notation) };
};

/** Whole numbers; exact beyond 2⁵³, too. A number in a workbook is whole when it has no decimals. */
export const integerReader = ({ groupChar, bareNumber = true }: Notation): Reader => {
  const form = new RegExp(`^[+-]?${wholePart(groupChar)}$`);
  const text = (source: string): Logical | undefined => {
    const trimmed = source.trim();
    const bare = bareNumber ? trimmed : strip(trimmed, '.');
    if (!form.test(bare)) return undefined;
    const digits = groupChar ? bare.replaceAll(groupChar, '') : bare;
    const number = Number(digits);
    return Number.isSafeInteger(number) ? number + 0 : BigInt(digits.replace(/^\+/, ''));
  };
  return { text, number: (value) => (Number.isInteger(value) ? value : undefined), order: plainOrder };
};
