const LIGATURES = /[\uFB00-\uFB06]/g;
const SPACES = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
const CONTROLS = /(?!\n)\p{Cc}/gu;

/**
 * Text of a file as a person reads it (bereinigter Text): whole letters, ordinary spaces and hyphens, one sign for the end of a
 * line. Soft hyphens stay where a line was broken at them. Signs of symbol fonts stay: boxes and bullets are among them.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(LIGATURES, (sign) => sign.normalize('NFKC'))
    .replace(/\r\n?|\u2028|\u0085/g, '\n')
    .replace(/\f|\u2029/g, '\n\n')
    .replace(/\u00AD *\n/g, '-\n')
    .replace(/\u00AD/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(CONTROLS, ' ')
    .replace(/ +$/gm, '');

/** A hyphen that stands for the rest of a word: Haupt- und Nebenwohnsitz. */
const AND = /^(?:und|oder|bzw\.?|sowie|beziehungsweise)(?![\p{L}\p{N}])/u;
/** A word that keeps its hyphen before small letters: NRW-weit, 2015-er. */
const KEEPS = /(?:\p{Lu}{2,}|\p{N})-$/u;
const SPLIT_WORD = /[\p{L}\p{N}]-$/u;

const joined = (before: string, line: string): string => {
  if (before === '') return line;
  if (!SPLIT_WORD.test(before) || AND.test(line)) return `${before} ${line}`;
  return /^\p{Ll}/u.test(line) && !KEEPS.test(before) ? before.slice(0, -1) + line : before + line;
};

/**
 * Lines of one paragraph as running text (Fließtext): words divided at the end of a line become whole again, hyphens that belong
 * to the word stay.
 *
 * @example joinLines(['derzeiti-', 'gen']) // => 'derzeitigen'
 * @example joinLines(['UN-', 'Konvention']) // => 'UN-Konvention'
 */
export const joinLines = (lines: readonly string[]): string =>
  lines.map((line) => line.trim().replace(/ {2,}/g, ' ')).reduce(joined, '');

/** Paragraphs of a text as lines, parted by empty ones. */
export const paragraphLines = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);

/** Paragraphs of a text, each as running text. */
export const paragraphsOf = (text: string): readonly string[] => paragraphLines(text).map(joinLines);
