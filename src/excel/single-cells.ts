import type { CellAddress } from '../core/model/address';
import type { CellValue } from '../core/model/sheet';
import { area } from './area';
import { ANSWER_BYTES } from './blocks';
import { jsonBytes } from './bytes';
import { cellFormats, cellFormulas, cellValues } from './cell';
import type { CellEntry } from './cell-entry';
import { excelCode } from './host-error';
import { halves, pack } from './pack';
import { ACTION_BYTES } from './step';

/** A cell of a sheet, named by Excel's identity of the sheet. */
export interface SheetCell {
  readonly sheetId: string;
  readonly cell: CellAddress;
}

/** What a cell holds. */
export interface CellState {
  readonly value: CellValue;
  readonly hasFormula: boolean;
  readonly numberFormat: string;
}

/** A cell with what is to be entered into it; `state` is what it held when it was read. */
export interface CellWriting extends SheetCell {
  readonly state: CellState;
  readonly entry: CellEntry;
}

type Cells = (place: SheetCell) => Excel.Range;

const SIZES = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];

// Sheets are looked up once for all their cells. Cells are taken one by one: what is written into a larger range goes
// astray where a filter hides some of its rows.
const cellsOf = ({ workbook }: Excel.RequestContext): Cells => {
  const sheets = new Map<string, Excel.Worksheet>();
  return ({ sheetId, cell }) => {
    const sheet = sheets.get(sheetId) ?? workbook.worksheets.getItem(sheetId);
    sheets.set(sheetId, sheet);
    return area(sheet, { ...cell, rowCount: 1, columnCount: 1 });
  };
};

const stateOf = (range: Excel.Range): CellState => ({
  value: cellValues(range)[0]?.[0] ?? null,
  hasFormula: cellFormulas(range)[0]?.[0] !== '',
  numberFormat: cellFormats(range)[0]?.[0] ?? '',
});

const perform = async <Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  act: (item: Item, cells: Cells) => Excel.Range,
): Promise<readonly CellState[]> => {
  try {
    const cells = cellsOf(context);
    const ranges = items.map((item) => act(item, cells));
    for (const range of ranges) range.load('values, valueTypes, formulas, numberFormat');
    await context.sync();
    return ranges.map(stateOf);
  } catch (error) {
    if (!SIZES.includes(excelCode(error)) || items.length === 1) throw error;
    const [first, second] = halves(items);
    return [...(await perform(context, first, act)), ...(await perform(context, second, act))];
  }
};

/** Reads cells: one request, more only where there are thousands or texts are very long. `expected` is for the size only. */
export const readSingleCells = async (
  context: Excel.RequestContext,
  wanted: readonly (SheetCell & { readonly expected: CellValue })[],
): Promise<readonly CellState[]> => {
  const packs = pack(wanted, ({ expected }) => 2 * (ACTION_BYTES + jsonBytes(expected)), ANSWER_BYTES);
  const states: CellState[] = [];
  for (const some of packs) states.push(...(await perform(context, some, (place, cells) => cells(place))));
  return states;
};

const write = (writing: CellWriting, cells: Cells): Excel.Range => {
  const { entryFormat, entry, numberFormat } = writing.entry;
  const range = cells(writing);
  if (entryFormat !== writing.state.numberFormat) range.numberFormat = [[entryFormat]];
  range.values = [[entry]];
  if (entryFormat !== numberFormat) range.numberFormat = [[numberFormat]];
  return range;
};

/** Writes cells and reads them again in the same requests, of which there are as few as the bytes allow. */
export const writeSingleCells = async (
  context: Excel.RequestContext,
  writings: readonly CellWriting[],
): Promise<readonly CellState[]> => {
  const packs = pack(writings, ({ entry }) => 5 * ACTION_BYTES + jsonBytes(entry.entry), ANSWER_BYTES);
  const states: CellState[] = [];
  for (const some of packs) {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    states.push(...(await perform(context, some, write)));
  }
  return states;
};
