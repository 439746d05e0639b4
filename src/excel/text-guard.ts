import { CUT_MARK } from './de';

/** Number format of cells in which every entry stays a text. */
export const TEXT = '@';
/** Number format of cells that have none. */
export const GENERAL = 'General';

/** Most characters that a cell holds. */
export const MAX_TEXT = 32_767;

// Longer texts with digits in them cannot be a number or a date in any language.
const LONGEST_LITERAL = 50;
const FORMULA_START = /^[=+\-@]/;
const LITERAL = /\p{Nd}|^#|^(true|false|wahr|falsch)$/iu;

/**
 * Whether Excel might take a text for a formula, a number, a date, a truth value or an error, in whatever language it
 * runs. Generous on purpose: a text that is guarded needlessly looks the same.
 */
export const needsTextFormat = (text: string): boolean =>
  FORMULA_START.test(text) || (text.length <= LONGEST_LITERAL && LITERAL.test(text));

/** Whether Excel would swallow the first character as its own mark for text. */
export const beginsWithApostrophe = (text: string): boolean => text.startsWith("'");

const withoutHalfCharacter = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

/** A text as long as a cell can hold, with a mark where something is missing. */
export const cutText = (text: string): string =>
  text.length <= MAX_TEXT ? text : withoutHalfCharacter(text.slice(0, MAX_TEXT - CUT_MARK.length)) + CUT_MARK;
