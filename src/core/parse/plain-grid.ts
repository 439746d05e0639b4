import type { Sheet } from '../model/sheet';
import type { TableCell } from '../model/table';
import { boundsOf, cellAt, textOf, valueAt } from './grid';

/**
 * A sheet as its schema sees it (Textgitter): texts as they were written where the file is one of text, cells of the
 * workbook otherwise. Positions are counted from `firstColumn`.
 */
export interface PlainGrid {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  /** Number of cells that a row has in the file; `undefined` where all rows are equally long, as in a workbook. */
  readonly lengthOf: (row: number) => number | undefined;
  readonly cellAt: (row: number, position: number) => TableCell;
  /** What stands in the cells of a row, as texts. */
  readonly textsOf: (row: number) => readonly string[];
}

const withoutEmptyLines = (texts: readonly (readonly string[])[]): number => {
  let end = texts.length;
  while (end > 0 && (texts[end - 1] ?? []).join('') === '' && (texts[end - 1] ?? []).length < 2) end -= 1;
  return end;
};

const gridOfTexts = (texts: readonly (readonly string[])[]): PlainGrid => ({
  firstRow: 0,
  endRow: withoutEmptyLines(texts),
  firstColumn: 0,
  lengthOf: (row) => texts[row]?.length ?? 0,
  cellAt: (row, column) => ({
    address: { row, column },
    value: texts[row]?.[column] ?? null,
    numberFormat: '@',
    formula: '',
  }),
  textsOf: (row) => texts[row] ?? [],
});

const gridOfCells = (sheet: Sheet): PlainGrid => {
  const { firstRow, endRow, firstColumn, endColumn } = boundsOf(sheet);
  const width = endColumn - firstColumn;
  return {
    firstRow,
    endRow,
    firstColumn,
    lengthOf: () => undefined,
    cellAt: (row, position) => cellAt(sheet, row, firstColumn + position),
    textsOf: (row) => Array.from({ length: width }, (_, index) => textOf(valueAt(sheet, row, firstColumn + index))),
  };
};

/** The grid of a sheet. Empty lines at the end of a text file are no rows. */
export const plainGrid = (sheet: Sheet): PlainGrid => (sheet.texts ? gridOfTexts(sheet.texts) : gridOfCells(sheet));
