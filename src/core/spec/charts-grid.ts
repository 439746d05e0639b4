import type { Catalogue } from '../model/catalogue';
import type { ChartTemplate } from '../model/chart-template';
import type { ChartBlock } from './chart-block';
import { pageHeight, widthOf } from './page-breaks';

/** Columns that charts stand on, in characters; narrow, so that widths in centimetres are met. */
const CHART_COLUMN = 10;
const GAP_COLUMN = 5;
const NAME_COLUMN = 24;
const VALUE_COLUMN = 15;

/** Rows beside a chart, in points; those of a chart that fills a page are as low as their type allows. */
const ROW = 15;
const LOW_ROW = 13;

const POINTS_PER_CENTIMETRE = 72 / 2.54;

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
 * needs more rows than its template gives has many bars or several charts: it gets them.
 */
export const spanOf = (
  block: ChartBlock,
  template: ChartTemplate,
  size: string | undefined,
  { settings: { chartSizes = [] } }: Catalogue,
): Span => {
  const chosen = chartSizes.find(({ id }) => id === size) ?? chartSizes[0];
  if (!chosen) return { columns: USUAL_COLUMNS, rows: block.rows, rowPoints: ROW };
  const columns = Math.round((chosen.width * POINTS_PER_CENTIMETRE) / widthOf(CHART_COLUMN));
  const rows = Math.round((chosen.height * POINTS_PER_CENTIMETRE) / ROW);
  const needsMore = block.rows > template.rows || block.across !== undefined;
  return {
    columns: Math.max(FEWEST_COLUMNS, columns),
    rows: needsMore ? Math.max(rows, block.rows) : rows,
    rowPoints: ROW,
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
 * Lowers a chart and its rows so that it stands on one page with its heading and its notes (`around`, in points); never
 * lower than its table, so bars keep the room of a line each.
 */
export const fitted = (span: Span, tableRows: number, around: number, room: number): Span => {
  if (Math.max(span.rows, tableRows) * ROW + around <= room) return span;
  const most = Math.floor((room - around) / LOW_ROW);
  return { ...span, rows: Math.max(tableRows, Math.min(span.rows, most)), rowPoints: LOW_ROW };
};
