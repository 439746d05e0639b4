import type { Catalogue } from '../../model/catalogue';
import type { ChartBlock } from './block';
import { ROW_POINTS, sizeIn } from './frame';
import { pageHeight, widthOf } from '../page-breaks';

/** Columns that charts stand on, in characters; narrow, so that widths in centimetres are met. */
const CHART_COLUMN = 10;
const GAP_COLUMN = 5;
const NAME_COLUMN = 24;
const VALUE_COLUMN = 15;

/** Rows beside a chart that fills a page are as low as their type allows, in points. */
const LOW_ROW = 13;

/** Where no sizes are set: about the width of a page. */
const USUAL_COLUMNS = 8;
const FEWEST_COLUMNS = 3;

/**
 * Columns of values at least: a wide sheet is printed smaller, so a page holds more rows. With these it holds two usual
 * charts, or one of more than forty bars, each with its table and notes.
 */
const VALUE_COLUMNS = 8;

/** What a chart covers of the sheet, with the height of its rows in points. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
  readonly rowPoints: number;
}

/** Columns of the sheet: charts to the left, then one gap, then every table from the same column on. */
export interface Grid {
  readonly widths: readonly number[];
  readonly tableColumn: number;
}

/**
 * Columns and rows of a block's charts, from their size in centimetres (the usual one where none is named). A block that
 * needs more rows has many bars, several charts or a long title: it gets them.
 */
export const spanOf = (block: ChartBlock, size: string | undefined, catalogue: Catalogue): Span => {
  const chosen = sizeIn(catalogue, size);
  if (!chosen) return { columns: USUAL_COLUMNS, rows: block.rows, rowPoints: ROW_POINTS };
  return {
    columns: Math.max(FEWEST_COLUMNS, Math.round(chosen.width / widthOf(CHART_COLUMN))),
    rows: Math.max(Math.round(chosen.height / ROW_POINTS), Math.ceil(block.rows * chosen.typeScale)),
    rowPoints: ROW_POINTS,
  };
};

/** The sheet's columns for blocks of these widths. */
export const gridOf = (blocks: readonly { readonly block: ChartBlock; readonly span: Span }[]): Grid => {
  const chartColumns = Math.max(USUAL_COLUMNS, ...blocks.map(({ span }) => span.columns));
  const valueColumns = Math.max(VALUE_COLUMNS, ...blocks.map(({ block }) => (block.table[0]?.length ?? 1) - 1));
  return {
    widths: [
      ...Array<number>(chartColumns).fill(CHART_COLUMN),
      GAP_COLUMN,
      NAME_COLUMN,
      ...Array<number>(valueColumns).fill(VALUE_COLUMN),
    ],
    tableColumn: chartColumns + 1,
  };
};

/** Points that a page of the sheet holds; it is printed across and one page wide. */
export const roomOf = ({ widths }: Grid): number =>
  pageHeight({ orientation: 'landscape', columnWidths: widths, rowHeights: new Map() });

/**
 * Lowers the rows of a chart so that it stands on one page with its table, its heading and its notes (`around`, in points).
 * The chart stays as high as it was where it can; it never gets fewer than the `least` rows, so bars keep a line each.
 */
export const fitted = (span: Span, least: number, around: number, room: number): Span => {
  if (Math.max(span.rows, least) * ROW_POINTS + around <= room) return span;
  const asHigh = Math.ceil((span.rows * ROW_POINTS) / LOW_ROW);
  const most = Math.floor((room - around) / LOW_ROW);
  return { ...span, rows: Math.min(asHigh, Math.max(least, most)), rowPoints: LOW_ROW };
};
