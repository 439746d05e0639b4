import type { CellPlace } from '../core/model/blame';
import type { CellValue } from '../core/model/sheet';
import type { LeftReason } from '../core/model/workbook-port';
import { type CellState, readSingleCells, type SheetCell } from './single-cells';

/** A cell that holds one thing and shall hold another; `formatOf` gives its number format then, from that of now. */
export interface CellChange {
  readonly place: CellPlace;
  readonly holds: CellValue;
  readonly becomes: CellValue;
  readonly formatOf: (now: string) => string;
}

interface LocatedChange<Change extends CellChange> extends SheetCell {
  readonly change: Change;
}

/** A change whose cell was found, with what the cell holds now. */
export interface FoundChange<Change extends CellChange> extends LocatedChange<Change> {
  readonly state: CellState;
}

/** A change that is not made. */
export interface LeftChange {
  readonly place: CellPlace;
  readonly why: LeftReason;
}

export interface FoundChanges<Change extends CellChange> {
  readonly found: readonly FoundChange<Change>[];
  readonly left: readonly LeftChange[];
}

// Excel tells numbers with 15 digits.
const DIGITS = 15;
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

const sameValue = (a: CellValue, b: CellValue): boolean => {
  if (typeof a === 'number' && typeof b === 'number') return rounded(a) === rounded(b);
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return a === b;
};

/** Whether a cell holds this value, entered and not computed. */
export const holdsValue = ({ value, hasFormula }: CellState, wanted: CellValue): boolean =>
  !hasFormula && sameValue(value, wanted);

const readSheets = async (context: Excel.RequestContext): Promise<ReadonlyMap<string, Excel.Worksheet>> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name, items/protection/protected');
  await context.sync();
  return new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
};

const locate = <Change extends CellChange>(
  change: Change,
  sheet: Excel.Worksheet | undefined,
): LocatedChange<Change> | LeftChange => {
  const { place } = change;
  if (!sheet) return { place, why: 'sheet-missing' };
  if (sheet.protection.protected) return { place, why: 'sheet-protected' };
  return { change, sheetId: sheet.id, cell: place.cell };
};

/** Finds the cells of changes and reads what they hold: two requests, the second only where there is something to read. */
export const findChanges = async <Change extends CellChange>(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<FoundChanges<Change>> => {
  const sheets = await readSheets(context);
  const tried = changes.map((change) => locate(change, sheets.get(change.place.sheet)));
  const left = tried.filter((one) => 'why' in one);
  const located = tried.filter((one) => 'change' in one);
  const states = await readSingleCells(
    context,
    located.map((one) => ({ ...one, expected: one.change.holds })),
  );
  const found = located.flatMap((one, index) => {
    const state = states[index];
    return state ? [{ ...one, state }] : [];
  });
  return { found, left };
};
