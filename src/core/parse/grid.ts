import type { CellAddress } from '../model/address';
import { isBlank, isCellError, type CellValue, type Sheet } from '../model/sheet';
import type { TableCell } from '../model/table';

/** Rows and columns that a sheet uses, zero-based; the last ones excluded. */
export interface Bounds {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** Bounds of the block that was read. */
export const boundsOf = ({ origin, values }: Sheet): Bounds => ({
  firstRow: origin.row,
  endRow: origin.row + values.length,
  firstColumn: origin.column,
  endColumn: origin.column + values.reduce((most, row) => Math.max(most, row.length), 0),
});

/** Value at a place of the sheet; empty outside the block. */
export const valueAt = ({ origin, values }: Sheet, row: number, column: number): CellValue =>
  values[row - origin.row]?.[column - origin.column] ?? null;

/** Cell at a place of the sheet, with what the host told about it. */
export const cellAt = (sheet: Sheet, row: number, column: number): TableCell => {
  const r = row - sheet.origin.row;
  const c = column - sheet.origin.column;
  return {
    address: { row, column },
    value: sheet.values[r]?.[c] ?? null,
    numberFormat: sheet.numberFormats[r]?.[c] ?? 'General',
    formula: sheet.formulas[r]?.[c] ?? '',
  };
};

/** Value as plain text, as it would be typed; error values by their name. */
export const textOf = (value: CellValue): string => {
  if (value === null) return '';
  return isCellError(value) ? String(value.error) : String(value);
};

/** Cells of a row that hold something, from left to right. */
export const filledCells = (sheet: Sheet, row: number): readonly CellAddress[] => {
  const values = sheet.values[row - sheet.origin.row] ?? [];
  const found: CellAddress[] = [];
  values.forEach((value, c) => {
    if (!isBlank(value)) found.push({ row, column: sheet.origin.column + c });
  });
  return found;
};

/** Text of a cell that holds text, else `undefined`. */
export const stringAt = (sheet: Sheet, row: number, column: number): string | undefined => {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' && !isBlank(value) ? value : undefined;
};

/** The sheet from the first blank row at or after `row` on; the whole block's end where there is none. */
export const restOf = (sheet: Sheet, row: number): Sheet => {
  const { endRow } = boundsOf(sheet);
  let start = row;
  while (start < endRow && filledCells(sheet, start).length > 0) start += 1;
  const skipped = start - sheet.origin.row;
  return {
    ...sheet,
    origin: { row: start, column: sheet.origin.column },
    values: sheet.values.slice(skipped),
    numberFormats: sheet.numberFormats.slice(skipped),
    formulas: sheet.formulas.slice(skipped),
  };
};
