import { type CellAddress, type RangeAddress, toA1 } from '../core/model/address';
import type { CellValue, Sheet } from '../core/model/sheet';
import { FileError } from './file-error';
import type { ReadCell } from './package/sheet-cells';
import type { ReadSheet } from './sheet-part';

/** Largest block that a sheet may span, empty cells included: one stray cell at the far end must not cost gigabytes. */
const MAXIMUM_BLOCK = 6_000_000;

const usedRange = (cells: readonly ReadCell[]): RangeAddress => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
};

const checkSize = (sheet: string, { row, column, rowCount, columnCount }: RangeAddress): void => {
  if (rowCount * columnCount <= MAXIMUM_BLOCK) return;
  const last = { row: row + rowCount - 1, column: column + columnCount - 1 };
  throw new FileError('too-large', { sheet, cell: toA1(last) });
};

const block = <T>({ rowCount, columnCount }: RangeAddress, filler: T): T[][] =>
  Array.from({ length: rowCount }, () => new Array<T>(columnCount).fill(filler));

const put = <T>(rows: readonly T[][], row: number, column: number, value: T): void => {
  const line = rows[row];
  if (line) line[column] = value;
};

const within = (range: RangeAddress, { row, column }: CellAddress): boolean =>
  row >= range.row &&
  row < range.row + range.rowCount &&
  column >= range.column &&
  column < range.column + range.columnCount;

const filled = (cells: readonly ReadCell[], range: RangeAddress) => {
  const values = block<CellValue>(range, null);
  const numberFormats = block(range, 'General');
  const formulas = block(range, '');
  for (const cell of cells) {
    const [row, column] = [cell.row - range.row, cell.column - range.column];
    put(values, row, column, cell.value);
    put(numberFormats, row, column, cell.numberFormat);
    put(formulas, row, column, cell.formula);
  }
  return { values, numberFormats, formulas };
};

const hiddenColumnsOf = ({ hiddenColumns }: ReadSheet, { column, columnCount }: RangeAddress): readonly number[] =>
  Array.from({ length: columnCount }, (_, index) => column + index).filter((candidate) =>
    hiddenColumns.some(({ first, last }) => candidate >= first && candidate <= last),
  );

const isFiltered = ({ filters, hiddenRows }: ReadSheet): boolean =>
  filters.some(({ row, rowCount }) => hiddenRows.some((hidden) => hidden > row && hidden < row + rowCount));

/**
 * A sheet as a block over its used range: from the first to the last cell that holds something, formats alone do not count.
 *
 * Hidden rows and columns outside the block are left out, merges are all kept. Throws `too-large` with the last cell.
 */
export const sheetBlock = (name: string, read: ReadSheet): Sheet => {
  const range = usedRange(read.cells);
  checkSize(name, range);
  return {
    name,
    origin: { row: range.row, column: range.column },
    ...filled(read.cells, range),
    merges: read.merges,
    hiddenRows: read.hiddenRows.filter((row) => within(range, { row, column: range.column })),
    hiddenColumns: hiddenColumnsOf(read, range),
    filtered: isFiltered(read),
  };
};
