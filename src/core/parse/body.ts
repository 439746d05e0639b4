import type { RangeAddress } from '../model/address';
import { isBlank, type Sheet } from '../model/sheet';
import type { TableCell, TableRow } from '../model/table';
import { boundsOf, cellAt, filledCells, stringAt, textOf, valueAt } from './grid';
import { cleanText } from './text';

/** Columns of a table, by what its end is told from. */
export interface TableColumns {
  readonly all: readonly number[];
  readonly areas: ReadonlySet<number>;
  readonly values: ReadonlySet<number>;
}

const SOURCE = /^\(?(?:daten)?quellen?:\s*(.*)$/isu;
const LONGEST_SOURCE_ROW = 2;

/** Text after `Quelle:`; '' where nothing follows, `undefined` where the text is no such line. */
export const sourceOf = (text: string): string | undefined =>
  /^[(dq]/i.test(text) ? SOURCE.exec(cleanText(text).replace(/ :/, ':'))?.[1] : undefined;

const isSourceRow = (sheet: Sheet, row: number): boolean => {
  const values = sheet.values[row - sheet.origin.row] ?? [];
  const first = values.find((value) => !isBlank(value));
  if (typeof first !== 'string' || sourceOf(first) === undefined) return false;
  return filledCells(sheet, row).length <= LONGEST_SOURCE_ROW;
};

const isRemark = (sheet: Sheet, row: number, columns: TableColumns, isArea: (text: string) => boolean): boolean => {
  const filled = filledCells(sheet, row).filter(({ column }) => columns.all.includes(column));
  const [only, another] = filled;
  if (!only) return true;
  if (another || columns.values.has(only.column)) return false;
  const text = stringAt(sheet, row, only.column);
  return text !== undefined && !(columns.areas.has(only.column) && isArea(text));
};

/** Rows between a table and the head of the next one: blank ones and titles. */
const MOST_TITLES = 6;

/** Whether a blank row ends the table: below it, under nothing but titles, stands the head of another one. */
const leadsToHead = (
  sheet: Sheet,
  row: number,
  isHead: (row: number) => boolean,
  isTitle: (row: number) => boolean,
): boolean => {
  if (filledCells(sheet, row).length > 0) return false;
  for (let next = row + 1; next <= row + MOST_TITLES; next += 1) {
    if (isHead(next)) return true;
    if (!isTitle(next)) return false;
  }
  return false;
};

/** What ends a body besides its source: texts that are no areas, and heads of other tables (none unless told). */
export interface BodyEnds {
  readonly isArea: (text: string) => boolean;
  readonly isHead?: (row: number) => boolean;
}

/**
 * Row after the last one of the body: before `Quelle:`, before all lines of text – footnotes, a forgotten path – that stand
 * under the table, and before a blank row that leads to another table. Blank rows at the end are no part of it.
 */
export const findBodyEnd = (
  sheet: Sheet,
  firstRow: number,
  columns: TableColumns,
  { isArea, isHead = () => false }: BodyEnds,
): number => {
  const { endRow } = boundsOf(sheet);
  const isTitle = (row: number): boolean => isRemark(sheet, row, columns, isArea);
  let end = firstRow;
  while (end < endRow && !isSourceRow(sheet, end) && !leadsToHead(sheet, end, isHead, isTitle)) end += 1;
  while (end > firstRow && isRemark(sheet, end - 1, columns, isArea)) end -= 1;
  return end;
};

const rowAt = (sheet: Sheet, row: number, columns: readonly number[]): TableRow => {
  const cells: readonly TableCell[] = columns.map((column) => cellAt(sheet, row, column));
  return { row, cells, blank: cells.every(({ value }) => isBlank(value)) };
};

/** Rows `from` to before `to`, with their cells in the order of the columns. */
export const rowsBetween = (sheet: Sheet, from: number, to: number, columns: readonly number[]): readonly TableRow[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => rowAt(sheet, from + index, columns));

/** Range from the head's first row to before `endRow`, over all columns. */
export const rangeOf = (headRow: number, endRow: number, columns: readonly number[]): RangeAddress => {
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return { row: headRow, column: first, rowCount: endRow - headRow, columnCount: last - first + 1 };
};

/** Texts of the rows `from` to before `to`, cleaned, in reading order. */
export const textsBetween = (sheet: Sheet, from: number, to: number): readonly string[] => {
  const texts: string[] = [];
  for (let row = from; row < to; row += 1) {
    for (const { column } of filledCells(sheet, row)) texts.push(cleanText(textOf(valueAt(sheet, row, column))));
  }
  return texts;
};

/** Source that lines of text name after `Quelle:`, in the same cell or in the next one. */
export const sourceIn = (texts: readonly string[]): string | undefined => {
  const at = texts.findIndex((text) => sourceOf(text) !== undefined);
  return at < 0 ? undefined : sourceOf(texts[at] ?? '') || texts[at + 1];
};
