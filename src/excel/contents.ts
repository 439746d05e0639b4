import type { Content, FormattedRange, SheetSpec } from '../core/model/spec';
import { area } from './area';
import { jsonBytes } from './bytes';
import { pack } from './pack';
import { ACTION_BYTES, type Step } from './step';
import { beginsWithApostrophe, cutText, GENERAL, needsTextFormat, TEXT } from './text-guard';

/** A row of a sheet as it is sent: what is null is left as it is. */
interface Row {
  readonly index: number;
  readonly formulas: readonly (string | number | null)[];
  readonly formats: readonly (string | null)[];
  readonly bytes: number;
}

const formulaOf = (content: Content): string | number | null => {
  if (content === null || typeof content === 'number') return content;
  if (typeof content === 'object') return content.formula;
  const text = cutText(content);
  return beginsWithApostrophe(text) ? `'${text}` : text;
};

// A formula in a text cell would stay a text, and so would an apostrophe that only marks a text.
const formatOf = (content: Content, format: string | null): string | null => {
  if (typeof content === 'string' && !beginsWithApostrophe(content)) return needsTextFormat(content) ? TEXT : format;
  return format === TEXT && content !== null && typeof content !== 'number' ? GENERAL : format;
};

const touches = (row: number, { range }: FormattedRange): boolean =>
  row >= range.row && row < range.row + range.rowCount;

const rowFormats = (row: number, width: number, formats: readonly FormattedRange[]): readonly (string | null)[] => {
  const painted = new Array<string | null>(width).fill(null);
  for (const { range, numberFormat } of formats.filter((format) => touches(row, format)))
    painted.fill(numberFormat, range.column, Math.min(width, range.column + range.columnCount));
  return painted;
};

const rowOf = (contents: readonly Content[], index: number, numberFormats: readonly FormattedRange[]): Row => {
  const painted = rowFormats(index, contents.length, numberFormats);
  const formulas = contents.map(formulaOf);
  const formats = contents.map((content, column) => formatOf(content, painted[column] ?? null));
  return { index, formulas, formats, bytes: jsonBytes(formulas) + jsonBytes(formats) };
};

/** Bytes for which rows are cut; a whole block of them fits beside others into a request. */
const BLOCK_BYTES = 500_000;

// The client sends more than 1 500 cells in slices, with a few paths for each.
const SLICE_CELLS = 1_500;
const sliceBytes = (rows: number, columns: number): number =>
  Math.ceil((rows * columns) / SLICE_CELLS) * 2 * 4 * ACTION_BYTES;

const bytesOf = (rows: readonly Row[], columnCount: number): number =>
  rows.reduce((sum, { bytes }) => sum + bytes, sliceBytes(rows.length, columnCount));

const writeRows = (sheet: Excel.Worksheet, rows: readonly Row[], columnCount: number): void => {
  const range = area(sheet, { row: rows[0]?.index ?? 0, column: 0, rowCount: rows.length, columnCount });
  const formats = rows.map((row) => row.formats);
  if (formats.some((cells) => cells.some((format) => format !== null))) range.numberFormat = formats as string[][];
  range.formulas = rows.map(({ formulas }) => formulas) as (string | number | null)[][];
};

/** The contents of a sheet in blocks of rows: number formats first, or text that looks like a number would become one. */
export const contentSteps = (
  { contents, numberFormats }: SheetSpec,
  sheetId: string,
  sheet: string,
): readonly Step[] => {
  const columnCount = contents[0]?.length ?? 0;
  if (columnCount === 0) return [];
  const rows = contents.map((cells, index) => rowOf(cells, index, numberFormats));
  return pack(rows, ({ bytes }) => bytes, BLOCK_BYTES).map((block) => ({
    sheet,
    bytes: bytesOf(block, columnCount),
    write: ({ workbook }) => writeRows(workbook.worksheets.getItem(sheetId), block, columnCount),
  }));
};
