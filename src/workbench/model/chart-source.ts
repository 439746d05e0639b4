import { formatAddress } from '../../files/xlsx/a1';
import { type Area, area } from '../../files/xlsx/area';
import type { CellContent } from './cells';
import type { SheetModel } from './sheet';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** A series as Excel reads it from a range; references without `=`. */
export interface SourceSeries {
  readonly name: string;
  readonly values: string;
  readonly categories?: string;
}

const DATE_FORMAT = /(^|[^\\"])[dmyhs]/i;

/** What stands in the first row or column, when it is not data. */
function isLabel(sheet: SheetModel, row: number, column: number): boolean {
  const { value }: CellContent = sheet.cells.content(row, column);
  if (typeof value === 'string') return true;
  const format = sheet.cells.numberFormat(row, column).replace(/"[^"]*"|\[[^\]]*\]/g, '');
  return typeof value === 'number' && format !== 'General' && DATE_FORMAT.test(format);
}

const isBlank = (sheet: SheetModel, row: number, column: number): boolean =>
  sheet.cells.content(row, column).value === null;

interface Heads {
  readonly row: boolean;
  readonly column: boolean;
}

/** A blank corner makes labels of both edges; else an edge of texts or dates is one. */
function headsOf(sheet: SheetModel, part: Area): Heads {
  const { row, column, rowCount, columnCount } = part;
  const corner = rowCount > 1 && columnCount > 1 && isBlank(sheet, row, column);
  const firstRow = columnCount > 1 ? column + 1 : column;
  const firstColumn = rowCount > 1 ? row + 1 : row;
  return {
    row: rowCount > 1 && (corner || isLabel(sheet, row, firstRow)),
    column: columnCount > 1 && (corner || isLabel(sheet, firstColumn, column)),
  };
}

function byColumns(sheet: SheetModel, part: Area, heads: Heads): readonly SourceSeries[] {
  const top = part.row + (heads.row ? 1 : 0);
  const count = part.rowCount - (heads.row ? 1 : 0);
  const first = heads.column ? 1 : 0;
  const reference = (column: number, row: number, rows: number): string =>
    formatAddress(sheet.name, area(row, column, rows, 1), '$');
  return Array.from({ length: part.columnCount - first }, (_, index) => ({
    name: heads.row ? reference(part.column + first + index, part.row, 1) : '',
    values: reference(part.column + first + index, top, count),
    ...(heads.column ? { categories: reference(part.column, top, count) } : {}),
  }));
}

function byRows(sheet: SheetModel, part: Area, heads: Heads): readonly SourceSeries[] {
  const left = part.column + (heads.column ? 1 : 0);
  const count = part.columnCount - (heads.column ? 1 : 0);
  const first = heads.row ? 1 : 0;
  const reference = (row: number, column: number, columns: number): string =>
    formatAddress(sheet.name, area(row, column, 1, columns), '$');
  return Array.from({ length: part.rowCount - first }, (_, index) => ({
    name: heads.column ? reference(part.row + first + index, part.column, 1) : '',
    values: reference(part.row + first + index, left, count),
    ...(heads.row ? { categories: reference(part.row, left, count) } : {}),
  }));
}

/** The series that Excel makes of a range. `Auto` takes the longer side for the categories. */
export function seriesOf(sheet: SheetModel, part: Area, by: SeriesBy): readonly SourceSeries[] {
  const heads = headsOf(sheet, part);
  const columns = by === 'Columns' || (by === 'Auto' && part.rowCount >= part.columnCount);
  return columns ? byColumns(sheet, part, heads) : byRows(sheet, part, heads);
}
