import type { PageLayout } from '../model/spec';

/** Rows that must stay together on paper; zero-based, both inclusive. */
export interface Together {
  readonly first: number;
  readonly last: number;
}

/** What decides how much of a sheet a page holds. */
export interface Paper {
  readonly orientation: PageLayout['orientation'];
  /** In characters. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by zero-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Height in points of the rows that every page but the first repeats; absent: none. */
  readonly repeated?: number;
}

// A4 and Excel's margins in points: 1.78 cm left and right, 2 cm above and below.
const LONG = 841.9;
const SHORT = 595.3;
const SIDE_MARGINS = 100.8;
const EDGE_MARGINS = 113.4;

// Excel's own sizes for its default font.
const ROW_POINTS = 15;
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

// Rows are a little higher where the workbook has another default font.
const RESERVE = 0.95;

/** Width in points of a column that is as many characters wide. */
export const widthOf = (characters: number): number =>
  (characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;

/** Points of the sheet that a page holds from top to bottom; a sheet is made smaller to be one page wide, never larger. */
export const pageHeight = ({ orientation, columnWidths }: Paper): number => {
  const [width, height] = orientation === 'landscape' ? [LONG, SHORT] : [SHORT, LONG];
  const total = columnWidths.reduce((sum, characters) => sum + widthOf(characters), 0);
  const scale = Math.min(1, (width - SIDE_MARGINS) / total);
  return ((height - EDGE_MARGINS) / scale) * RESERVE;
};

const heightOf = (from: number, to: number, { rowHeights }: Paper): number => {
  let points = 0;
  for (let row = from; row <= to; row += 1) points += rowHeights.get(row) ?? ROW_POINTS;
  return points;
};

/**
 * Rows before which a page has to begin (Seitenumbrüche), so that as many blocks as fit stand on each page and none is cut
 * in two. A block that is higher than a page begins on one of its own and is cut all the same.
 */
export const pageBreaks = (blocks: readonly Together[], paper: Paper): readonly number[] => {
  const room = pageHeight(paper);
  const breaks: number[] = [];
  for (const { first, last } of blocks) {
    const top = breaks.at(-1) ?? 0;
    const repeated = top > 0 ? (paper.repeated ?? 0) : 0;
    if (first > top && heightOf(top, last, paper) + repeated > room) breaks.push(first);
  }
  return breaks;
};
