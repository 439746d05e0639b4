import type { RangeAddress } from '../core/model/address';
import { area, wholeSheet } from './area';
import { ACTION_BYTES, type Step } from './step';

/** What stands on an existing sheet of ours and has to go before it is written anew. */
export interface Leftovers {
  readonly filtered: boolean;
  /** Tables that do not stay. */
  readonly tables: readonly string[];
  /** Cells that belong to the user. */
  readonly inputs: readonly RangeAddress[];
}

/** Size of every sheet since Excel 2007. */
const SHEET: RangeAddress = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

const between = (row: number, column: number, endRow: number, endColumn: number): readonly RangeAddress[] =>
  endRow > row && endColumn > column ? [{ row, column, rowCount: endRow - row, columnCount: endColumn - column }] : [];

const without = (from: RangeAddress, hole: RangeAddress): readonly RangeAddress[] => {
  const [bottom, right] = [from.row + from.rowCount, from.column + from.columnCount];
  const top = Math.max(from.row, hole.row);
  const left = Math.max(from.column, hole.column);
  const low = Math.min(bottom, hole.row + hole.rowCount);
  const far = Math.min(right, hole.column + hole.columnCount);
  if (low <= top || far <= left) return [from];
  return [
    ...between(from.row, from.column, top, right),
    ...between(top, from.column, low, left),
    ...between(top, far, low, right),
    ...between(low, from.column, bottom, right),
  ];
};

/** Ranges that together hold every cell of a sheet but those in `holes`. */
export const sheetWithout = (holes: readonly RangeAddress[]): readonly RangeAddress[] =>
  holes.reduce<readonly RangeAddress[]>((rest, hole) => rest.flatMap((part) => without(part, hole)), [SHEET]);

/**
 * Empties a sheet of ours, but for what the user entered. Tables become plain ranges, so that formulas of the user's that point to them live on;
 * hidden rows are shown, because what is written into hidden rows of a filter goes astray.
 */
export const clearingStep = (sheetId: string, sheet: string, { filtered, tables, inputs }: Leftovers): Step => ({
  sheet,
  bytes: (16 + 3 * tables.length + 12 * inputs.length) * ACTION_BYTES,
  write: (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    if (filtered) worksheet.autoFilter.remove();
    for (const table of tables) worksheet.tables.getItem(table).convertToRange().untrack();
    worksheet.freezePanes.unfreeze();
    const cells = wholeSheet(worksheet);
    cells.rowHidden = false;
    cells.columnHidden = false;
    cells.conditionalFormats.clearAll();
    cells.unmerge();
    for (const part of inputs.length > 0 ? sheetWithout(inputs).map((range) => area(worksheet, range)) : [cells]) {
      // `clear()` alone would take a table that is to stay along.
      part.clear('Contents');
      part.clear('Formats');
    }
    cells.format.useStandardHeight = true;
  },
});
