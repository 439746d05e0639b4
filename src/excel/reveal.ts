import type { Place } from '../core/model/address';
import { HostError } from './host-error';

/** Activates a sheet and selects a cell. A hidden sheet stays hidden: showing it is up to the user. */
export const revealPlace = async (context: Excel.RequestContext, { sheet, cell }: Place): Promise<void> => {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  await context.sync();
  if (worksheet.isNullObject) throw new HostError('not-found', { names: [sheet] });
  if (worksheet.visibility !== 'Visible') throw new HostError('sheet-hidden', { names: [sheet] });
  worksheet.activate();
  if (cell) worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1).untrack().select();
  await context.sync();
};
