import type { RangeAddress } from '../core/model/address';

/**
 * A range of a sheet, for use in the same request only: untracked, since keeping a reference doubles the traffic.
 */
export const area = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: RangeAddress): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rowCount, columnCount).untrack();

/** Every cell of a sheet. */
export const wholeSheet = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange().untrack();
