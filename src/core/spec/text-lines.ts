/** How a text is set (Schriftsatz): Arial, its size in points. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * Advance widths of Arial in thousandths of its size, which Liberation Sans shares: characters by width. What is in no list is
 * as wide as the letter n or, beyond the Latin letters (boxes, arrows), as wide as high.
 */
const REGULAR: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‘’‚',
  260: '|',
  278: ' !,./:;I[\\]ft\u00a0·',
  333: '()-`r“”„²³',
  350: '•',
  355: '"',
  400: '°',
  500: 'Jcksvxyz',
  584: '+<=>~×−',
  611: 'FTZß',
  667: '&ABEKPSVXYÄ',
  722: 'CDHNRUwÜ',
  778: 'GOQÖ',
  833: 'Mm',
  889: '%',
  944: 'W',
};

const BOLD: Readonly<Record<number, string>> = {
  238: "'",
  278: ' ,./I\\ijl\u00a0·‘’‚',
  280: '|',
  333: '!()-:;[]`ft²³',
  350: '•',
  389: 'r',
  400: '°',
  474: '"',
  500: 'z“”„',
  584: '+<=>~×−',
  611: 'FLTZbdghnopquöüß',
  667: 'EPSVXY',
  722: '&ABCDHKNRUÄÜ',
  778: 'GOQwÖ',
  833: 'M',
  889: '%m',
  944: 'W',
};

const USUAL = 556;
const WIDE = 1000;
const LAST_LATIN = 0x2015;

const byCharacter = (widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(widths).flatMap(([width, all]) => [...all].map((one) => [one, Number(width)] as const)));

const WIDTHS = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) } as const;

const isLatin = (character: string): boolean => (character.codePointAt(0) ?? 0) < LAST_LATIN;

/** Width of a text on one line, in points. @example textPoints('nnnn', { size: 10 }) // => 22.24 */
export const textPoints = (text: string, { size, bold }: Type): number => {
  const widths = bold ? WIDTHS.bold : WIDTHS.regular;
  let sum = 0;
  for (const character of text) sum += widths.get(character) ?? (isLatin(character) ? USUAL : WIDE);
  return (sum * size) / 1000;
};

/** Part of a cell's width that is sure to hold text: Excel sets type for the screen, where letters are a little wider. */
const SURE = 0.93;

/** What Excel keeps free to the left and right of a text, in points. */
const MARGINS = 3.75;

const linesOfParagraph = (text: string, width: number, type: Type): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ \t])/)) {
    const length = textPoints(word.trimEnd(), type);
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += textPoints(word, type);
  }
  return lines;
};

/**
 * Lines that a text takes in a cell so many points wide, where it wraps between words; rather one too many than one too few.
 * Line breaks of the text count; a word wider than the cell is cut into several lines.
 */
export const linesIn = (text: string, points: number, type: Type): number => {
  const width = Math.max(1, (points - MARGINS) * SURE);
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, width, type), 0);
};

/** Height of one line of Arial as Excel sets it, in points, in quarters. @example linePoints(11) // => 14.25 */
export const linePoints = (size: number): number => Math.ceil(size * 1.28 * 4) / 4;

const ABOVE_AND_BELOW = 2;

/** Height of a row that shows so many lines, in points. */
export const rowPoints = (lines: number, { size }: Type): number => lines * linePoints(size) + ABOVE_AND_BELOW;
