import type { Sheet, Submission } from '../core/model/sheet';
import type { Cancellation, Progress } from '../core/model/workbook-port';
import { cutRange, packBlocks, readBlocks, type ReadBlock } from './blocks';
import { cellFormats, cellFormulas, cellValues } from './cell';
import { requestDateSystem } from './date-system';
import { readInventory } from './inventory';
import { stopIfCancelled } from './run';
import { readUsedRanges, type UsedRange } from './used-range';

const sheetOf = (used: UsedRange, blocks: readonly ReadBlock[]): Sheet => ({
  name: used.sheet.name,
  origin: { row: used.range?.row ?? 0, column: used.range?.column ?? 0 },
  values: blocks.flatMap(({ cells }) => cellValues(cells)),
  numberFormats: blocks.flatMap(({ cells }) => cellFormats(cells)),
  formulas: blocks.flatMap(({ cells }) => cellFormulas(cells)),
  // Excel clears the undo stack when it is asked for merged areas.
  merges: [],
  hiddenRows: blocks.flatMap(({ hiddenRows }) => hiddenRows),
  hiddenColumns: blocks.flatMap(({ hiddenColumns }) => hiddenColumns),
  filtered: used.filtered,
});

/** The user's sheets, hidden ones too, in three requests; more only where their cells exceed one answer. */
export const readSubmission = async (
  context: Excel.RequestContext,
  cancellation?: Cancellation,
  progress?: Progress,
): Promise<Submission> => {
  const dateSystem = requestDateSystem(context);
  context.workbook.load('name');
  const { sheets, ours } = await readInventory(context);
  const { name } = context.workbook;
  stopIfCancelled(cancellation);
  const ourIds = new Set(Object.values(ours).map(({ id }) => id));
  const used = await readUsedRanges(
    context,
    sheets.filter(({ id }) => !ourIds.has(id)),
  );
  const packs = packBlocks(used.flatMap(cutRange));
  const read: ReadBlock[] = [];
  for (const [index, blocks] of packs.entries()) {
    stopIfCancelled(cancellation);
    progress?.(index, packs.length);
    for (const block of await readBlocks(context, blocks)) read.push(block);
  }
  progress?.(packs.length, packs.length);
  return {
    name,
    dateSystem: dateSystem(),
    sheets: used.map((range) =>
      sheetOf(
        range,
        read.filter((block) => block.used === range),
      ),
    ),
  };
};
