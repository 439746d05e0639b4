import type { RangeAddress } from '../core/model/address';
import { HostError } from './host-error';
import type { SheetFact } from './inventory';

/** What a sheet of the user's covers, known before its cells are loaded. */
export interface UsedRange {
  readonly sheet: SheetFact;
  /** Undefined where the sheet is empty. */
  readonly range: RangeAddress | undefined;
  readonly filtered: boolean;
  readonly someRowsHidden: boolean;
  readonly someColumnsHidden: boolean;
}

/** Excel answers nothing at all for more; such a sheet is a phantom or no submission. */
const MAX_CELLS = 5_000_000;

const SIZE = 'rowIndex, columnIndex, rowCount, columnCount, cellCount, rowHidden, columnHidden';

const request = (context: Excel.RequestContext, sheet: SheetFact) => {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  // Values only: formats alone reach to the last row of the sheet in many real files.
  const range = worksheet.getUsedRangeOrNullObject(true).untrack();
  range.load(SIZE);
  worksheet.autoFilter.load('isDataFiltered');
  worksheet.tables.load('items/autoFilter/isDataFiltered');
  return { sheet, worksheet, range };
};

const usedRange = ({ sheet, worksheet, range }: ReturnType<typeof request>): UsedRange => {
  if (range.isNullObject)
    return { sheet, range: undefined, filtered: false, someRowsHidden: false, someColumnsHidden: false };
  const { rowIndex: row, columnIndex: column, rowCount, columnCount, cellCount } = range;
  if (cellCount < 0 || cellCount > MAX_CELLS) throw new HostError('workbook-too-large', { names: [sheet.name] });
  return {
    sheet,
    range: { row, column, rowCount, columnCount },
    filtered:
      worksheet.autoFilter.isDataFiltered || worksheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
    someRowsHidden: range.rowHidden !== false,
    someColumnsHidden: range.columnHidden !== false,
  };
};

/** Used ranges of all these sheets, in one request; refuses a workbook that cannot be read. */
export const readUsedRanges = async (
  context: Excel.RequestContext,
  sheets: readonly SheetFact[],
): Promise<readonly UsedRange[]> => {
  const requests = sheets.map((sheet) => request(context, sheet));
  await context.sync();
  return requests.map(usedRange);
};
