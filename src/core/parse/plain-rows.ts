import { isBlank, isCellError } from '../model/sheet';
import type { TableCell, TableRow } from '../model/table';
import type { CompiledField } from '../table-schema/fields';
import { textOf } from './grid';
import type { PlainGrid } from './plain-grid';
import type { Report } from './reporter';

/** A column of the table: its position, what a finding calls it, and its field where it has one. */
export interface PlainColumn {
  readonly position: number;
  readonly name: string;
  readonly field: CompiledField | undefined;
}

/** What reading the rows needs. */
export interface RowReader {
  readonly grid: PlainGrid;
  readonly columns: readonly PlainColumn[];
  /** Cells that a row must have. */
  readonly width: number;
  readonly report: Report;
}

const reportUnreadable = (cell: TableCell, { name }: PlainColumn, field: CompiledField, report: Report): void => {
  const { address, value } = cell;
  if (isCellError(value)) return report('error-value', address, { error: textOf(value) }, value);
  const { expected, example } = field;
  const facts = { field: name, type: expected, text: textOf(value), ...(example !== undefined && { example }) };
  return report('type-error', address, facts, value);
};

/** A row of a workbook is as long as its header. */
const reportLength = (row: number, { grid, columns, width, report }: RowReader): void => {
  const length = grid.lengthOf(row) ?? columns.length;
  for (let position = length; position < width; position += 1) {
    report('missing-cell', grid.cellAt(row, position).address, { field: columns[position]?.name ?? '' });
  }
  for (let position = width; position < length; position += 1) {
    const { address, value } = grid.cellAt(row, position);
    if (!isBlank(value)) report('extra-cell', address, { text: textOf(value) }, value);
  }
};

/** Cells of the row that are not of their field's type; `undefined` where all its cells are missing values. */
const unreadableIn = (cells: readonly TableCell[], columns: readonly PlainColumn[]): readonly number[] | undefined => {
  const found: number[] = [];
  let blank = true;
  cells.forEach(({ value, numberFormat }, index) => {
    const field = columns[index]?.field;
    const reading = field ? field.read(value, numberFormat) : isBlank(value) ? null : value;
    if (reading !== null) blank = false;
    if (reading === undefined) found.push(index);
  });
  return blank ? undefined : found;
};

const readRow = (row: number, reader: RowReader): TableRow => {
  const { grid, columns, report } = reader;
  const cells = columns.map(({ position }) => grid.cellAt(row, position));
  const unreadable = unreadableIn(cells, columns);
  if (!unreadable) {
    report('blank-row', cells[0]?.address, { row: row + 1 });
    return { row, cells, blank: true };
  }
  for (const index of unreadable) {
    const [cell, column] = [cells[index], columns[index]];
    if (cell && column?.field) reportUnreadable(cell, column, column.field, report);
  }
  reportLength(row, reader);
  return { row, cells, blank: false };
};

/**
 * Reads the rows `from` to before `to` by their schema and reports cells of the wrong type and rows of the wrong length.
 * A row that holds nothing but missing values is blank: that is said, and nothing else of it.
 */
export const readPlainRows = (from: number, to: number, reader: RowReader): readonly TableRow[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => readRow(from + index, reader));
