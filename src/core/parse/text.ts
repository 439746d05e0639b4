const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const BREAKING_CONTROL = /[\v\f\u0085\u2028\u2029]/g;
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;
const HYPHEN_IN_WORD = /(\p{L})-[^\S\n]*\n\s*(?!(?:und|oder|bzw|sowie)(?!\p{L}))(?=\p{Ll})/gu;
const HYPHEN_AT_BREAK = /-[^\S\n]*\n\s*(?!(?:und|oder|bzw|sowie)(?!\p{L}))(?=\S)/gu;
const WHITE_SPACE = /\s+/g;

/**
 * Text as a person reads it: no control or zero-width characters, words put together again that were divided at a line
 * break, single plain spaces, composed umlauts (NFC).
 *
 * @example cleanText('Ins-\ngesamt') // => 'Insgesamt'
 * @example cleanText('Süd-\nOst') // => 'Süd-Ost'
 */
export const cleanText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(BREAKING_CONTROL, '\n')
        .replace(HIDDEN, '')
        .replace(HYPHEN_IN_WORD, '$1')
        .replace(HYPHEN_AT_BREAK, '-')
        .replace(WHITE_SPACE, ' ')
        .trim();

/** Whether a text has characters that nobody sees: controls, soft hyphens, zero-width characters; not line breaks or tabs. */
export const hasHiddenCharacter = (text: string): boolean => !PLAIN.test(text) && text.search(HIDDEN) >= 0;

const DIVIDED_WORD = /(\p{Ll})-(?=\p{Ll})/gu;
const FOOTNOTE_MARK = / ?(?:[*¹²³⁴-⁹]{1,4}\)?|(?<=[^\d(])\d\))$/u;

/**
 * Heading as a person reads it: also without hyphens left inside a word and without a footnote mark.
 *
 * @example cleanHeading('Migrations-hintergrund*)') // => 'Migrationshintergrund'
 */
export const cleanHeading = (text: string): string =>
  cleanText(text).replace(DIVIDED_WORD, '$1').replace(FOOTNOTE_MARK, '');

const LONGEST_NAME = 200;
const JOINTS = /[\s_\-\u2010-\u2015]+/g;

/**
 * What two spellings of one name have in common: case, spaces, hyphens and underscores do not count. Nothing in a
 * catalogue is longer than 200 characters, so longer texts are cut.
 *
 * @example nameKey('Süd-Ost') === nameKey('südost')
 */
export const nameKey = (text: string): string =>
  cleanHeading(text).slice(0, LONGEST_NAME).toLowerCase().replace(JOINTS, '');

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

/** A name key with umlauts written out. @example foldUmlauts('düesberg') // => 'dueesberg' */
export const foldUmlauts = (key: string): string => key.replace(/[äöüß]/g, (letter) => UMLAUTS.get(letter) ?? letter);

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** Lower-case words between single spaces, with one before and after: a name is contained where its words are. */
export const wordsOf = (text: string): string => ` ${cleanHeading(text).toLowerCase().replace(NO_WORD, ' ').trim()} `;
