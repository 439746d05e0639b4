import type { RangeDocument } from './document';

/** A rectangle of cells on a sheet; zero-based. */
export type Area = RangeDocument;

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const isWholeRows = (area: Area): boolean => area.columnCount === MAX_COLUMNS;
export const isWholeColumns = (area: Area): boolean => area.rowCount === MAX_ROWS;
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);
export const cellCount = (area: Area): number => area.rowCount * area.columnCount;

export function area(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const lastRow = Math.max(one.row + one.rowCount, other.row + other.rowCount);
  const lastColumn = Math.max(one.column + one.columnCount, other.column + other.columnCount);
  return { row, column, rowCount: lastRow - row, columnCount: lastColumn - column };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rowCount === inner.rowCount && common.columnCount === inner.columnCount;
}

/** What is left of an area when another is cut out: up to four rectangles. */
export function subtract(from: Area, cut: Area): readonly Area[] {
  const common = intersection(from, cut);
  if (common === null) return [from];
  const below = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  return [
    area(from.row, from.column, common.row - from.row, from.columnCount),
    area(below, from.column, from.row + from.rowCount - below, from.columnCount),
    area(common.row, from.column, common.rowCount, common.column - from.column),
    area(common.row, right, common.rowCount, from.column + from.columnCount - right),
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

/** Univer's inclusive rectangle. */
export function toBounds(part: Area): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return {
    startRow: part.row,
    endRow: part.row + part.rowCount - 1,
    startColumn: part.column,
    endColumn: part.column + part.columnCount - 1,
  };
}

export function fromBounds(bounds: { startRow: number; endRow: number; startColumn: number; endColumn: number }): Area {
  const { startRow, startColumn, endRow, endColumn } = bounds;
  return area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}
