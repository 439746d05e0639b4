import type { CellStyle, Content } from '../../model/spec';
import { area, styled, type Block } from '../layout';
import { linesIn, rowPoints, textPoints, type Type } from '../text-lines';

/** Pixels of the columns: bullet, label, four waves, change, its words; together the width between the margins of A4 upright. */
const PIXELS = [21, 171, 64, 64, 64, 64, 105, 105] as const;

/** Columns of the page by what stands in them. */
export const COLUMN = { bullet: 0, label: 1, values: 2, change: 6, words: 7 } as const;

/** Columns that are printed. */
export const COLUMNS = PIXELS.length;

const PIXELS_PER_CHARACTER = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Widths of the printed columns, in characters of the default font. */
export const PAGE_WIDTHS: readonly number[] = PIXELS.map((pixels) => (pixels - MARGIN_PIXELS) / PIXELS_PER_CHARACTER);

/** Width of neighbouring columns together, in points. */
export const spanPoints = (from: number, count = 1): number =>
  PIXELS.slice(from, from + count).reduce((sum, pixels) => sum + pixels, 0) * POINTS_PER_PIXEL;

/** Sizes of type: the form as the paper has it, its tables, and our figures. */
export const TYPE = { text: 11, table: 10, figures: 9, title: 14 } as const;

/** Some blocks that belong on one page. */
export type Group = readonly Block[];

/** A text in one row over some columns. */
export interface TextPlace {
  readonly from?: number;
  readonly count?: number;
  /** Leading cells of the row, left of `from`. */
  readonly before?: readonly Content[];
}

const typeOf = ({ size = TYPE.table, bold = false }: CellStyle): Type => ({ size, bold });

/** Width of an indent, in points. */
const INDENT = 8;

/** A text over some columns, and by how much it is indented. */
export type PlacedText = readonly [text: string, from: number, count: number, indent?: number];

/** Height of a row in which each text stands over its columns, in points. */
export const heightOf = (texts: readonly PlacedText[], style: CellStyle): number => {
  const type = typeOf(style);
  const lines = texts.map(([text, from, count, indent = 0]) =>
    linesIn(text, spanPoints(from, count) - indent * INDENT, type),
  );
  return rowPoints(Math.max(1, ...lines), type);
};

/** One row with a text over the page or some columns of it, as high as its lines. */
export const pageRow =
  (text: string, style: CellStyle, { from = 0, count = COLUMNS - from, before = [] }: TextPlace = {}): Block =>
  (top) => ({
    contents: [[...before, ...Array<null>(from - before.length).fill(null), text]],
    styles: [styled(area(top, 0, 1, COLUMNS), { ...style, wrap: true, vertical: 'Top' })],
    merges: [area(top, from, 1, count)],
    rowHeights: [[top, heightOf([[text, from, count]], style)]],
  });

/** An empty row, lower than a line. */
export const SPACE: Block = (top) => ({ contents: [[null]], rowHeights: [[top, 6]] });

/** Excel shows no row higher than 409 points; so many lines of a text fit in any size of ours. */
const MOST_LINES = 25;

const sentencesOf = (paragraph: string): readonly string[] => paragraph.split(/(?<=[.!?]["“”]?\s)/);

const wordsOf = (sentence: string): readonly string[] => sentence.split(/(?<=\s)/);

const filled = (pieces: readonly string[], fits: (text: string) => boolean): readonly string[] => {
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + piece)) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
};

/**
 * Paragraphs of a text, each for a row of its own, none higher than Excel shows: longer ones are parted between sentences,
 * and a sentence that is too long itself between words. Empty lines are left out.
 */
export const paragraphsOf = (text: string, points: number, type: Type): readonly string[] => {
  const fits = (part: string): boolean => linesIn(part, points, type) <= MOST_LINES;
  return text
    .split(/\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => (fits(paragraph) ? [paragraph] : filled(sentencesOf(paragraph), fits)))
    .flatMap((part) => (fits(part) ? [part] : filled(wordsOf(part), fits)))
    .flatMap((part) => (fits(part) ? [part] : cut(part, points * MOST_LINES * 0.8, type)))
    .map((part) => part.trim());
};

// A word without end: by its characters.
const cut = (word: string, points: number, type: Type): readonly string[] =>
  filled([...word], (part) => textPoints(part, type) <= points);

/** A text as rows, one for each paragraph. */
export const textRows = (text: string, style: CellStyle, place: TextPlace = {}): readonly Block[] => {
  const { from = 0, count = COLUMNS - from } = place;
  return paragraphsOf(text, spanPoints(from, count), typeOf(style)).map((paragraph, index) =>
    pageRow(paragraph, style, index === 0 ? place : { from, count }),
  );
};
