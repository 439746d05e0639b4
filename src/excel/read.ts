import type { Sheet, Submission } from '../core/model/sheet';
import type { SheetKey } from '../core/model/spec';
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

/** Cells of these ranges, in as few requests as their size allows. */
const readRanges = async (
  context: Excel.RequestContext,
  used: readonly UsedRange[],
  cancellation?: Cancellation,
  progress?: Progress,
): Promise<readonly Sheet[]> => {
  const packs = packBlocks(used.flatMap(cutRange));
  const read: ReadBlock[] = [];
  for (const [index, blocks] of packs.entries()) {
    stopIfCancelled(cancellation);
    progress?.(index, packs.length);
    for (const block of await readBlocks(context, blocks)) read.push(block);
  }
  progress?.(packs.length, packs.length);
  return used.map((range) =>
    sheetOf(
      range,
      read.filter((block) => block.used === range),
    ),
  );
};

/** A sheet of ours as it stands in the workbook now. */
export const readSheet = async (context: Excel.RequestContext, key: SheetKey): Promise<Sheet | undefined> => {
  const { ours } = await readInventory(context);
  const entry = ours[key];
  if (!entry) return undefined;
  const [sheet] = await readRanges(context, await readUsedRanges(context, [entry]));
  return sheet;
};

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
  const read = await readRanges(context, used, cancellation, progress);
  return { name, dateSystem: dateSystem(), sheets: read };
};
