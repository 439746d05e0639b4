import type { SheetFact, Inventory } from './inventory';
import { type OpenContext, run } from './run';
import { formatRegistry, type Registry, SETTING } from './registry';

/** What a run that broke off may have left behind. */
export interface Traces {
  readonly before: Inventory;
  /** Sheets known to be made by this run. */
  readonly created: readonly SheetFact[];
  /** Names under which sheets were to be made; the answer that they were made may have been lost. */
  readonly wanted: readonly string[];
  /** What is to be remembered of the sheets that existed before. */
  readonly registry: Registry;
}

interface Suspect {
  readonly sheet: Excel.Worksheet;
  readonly made: boolean;
  readonly content: Excel.Range;
}

const suspects = (worksheets: Excel.WorksheetCollection, { before, created, wanted }: Traces): readonly Suspect[] =>
  worksheets.items
    .filter(({ id, name }) => !before.sheets.some((sheet) => sheet.id === id) && wanted.includes(name))
    .map((sheet) => {
      const content = sheet.getUsedRangeOrNullObject(false).untrack();
      content.load('cellCount');
      return { sheet, made: created.some(({ id }) => id === sheet.id), content };
    });

const restoreSetting = (context: Excel.RequestContext, { before, registry }: Traces): void => {
  const { settings } = context.workbook;
  if (before.stored === undefined) settings.getItemOrNullObject(SETTING).delete();
  else settings.add(SETTING, formatRegistry(registry));
};

/**
 * Deletes the sheets that a run made and puts the registry back. A sheet that is not known to be ours goes only while it
 * is empty: somebody else may have made one of that name in the meantime.
 */
export const rollBack = (openContext: OpenContext, traces: Traces): Promise<void> =>
  run(openContext, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    await context.sync();
    const found = suspects(worksheets, traces);
    if (found.length > 0) await context.sync();
    for (const { sheet, made, content } of found) if (made || content.isNullObject) sheet.delete();
    restoreSetting(context, traces);
    await context.sync();
  });
