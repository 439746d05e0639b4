import { wholeSheet } from './area';
import { ACTION_BYTES, type Step } from './step';

/** What stands on an existing sheet of ours and has to go before it is written anew. */
export interface Leftovers {
  readonly filtered: boolean;
  /** Tables that do not stay. */
  readonly tables: readonly string[];
}

/**
 * Empties a sheet of ours. Tables become plain ranges, so that formulas of the user's that point to them live on;
 * hidden rows are shown, because what is written into hidden rows of a filter goes astray.
 */
export const clearingStep = (sheetId: string, sheet: string, { filtered, tables }: Leftovers): Step => ({
  sheet,
  bytes: (16 + 3 * tables.length) * ACTION_BYTES,
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
    // `clear()` alone would take a table that is to stay along.
    cells.clear('Contents');
    cells.clear('Formats');
    cells.format.useStandardHeight = true;
  },
});
