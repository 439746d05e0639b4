import type { Change } from './number';
import type { Constant } from './cell';

const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}]/gu;
const SPACES = /[^\S\n]+/g;

/** A text without characters that nobody sees, with single plain spaces; its lines stay lines. */
export const visible = (text: string): string =>
  text
    .replace(BREAKS, '\n')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

const FORMULA_LIKE = /^(?:[=@+]|-.)/s;
const TURNS_INTO_ANOTHER = /^(?:\d|wahr$|falsch$|true$|false$)/i;

/**
 * A text as it must be written; `undefined` where it is none, is the same, or would be taken for a formula. What Excel
 * would take for a number or a date (`1-4`) gets the text format.
 */
export const textFor = (after: string, { value, numberFormat }: Constant): Change | undefined => {
  if (after === '' || after === value || FORMULA_LIKE.test(after)) return undefined;
  return TURNS_INTO_ANOTHER.test(after) && numberFormat !== '@' ? { after, numberFormat: '@' } : { after };
};

/** The text without hidden characters. */
export const visibleFor = (constant: Constant): Change | undefined =>
  typeof constant.value === 'string' ? textFor(visible(constant.value), constant) : undefined;

/** The text with composed letters (NFC). */
export const composedFor = (constant: Constant): Change | undefined =>
  typeof constant.value === 'string' ? textFor(constant.value.normalize('NFC'), constant) : undefined;
