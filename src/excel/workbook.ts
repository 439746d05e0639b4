import type { DescribeCharts, WorkbookPort } from '../core/model/workbook-port';
import { nameConflicts } from './conflicts';
import { insertSheets } from './insert';
import { readInventory, sheetNames } from './inventory';
import { readSheet, readSubmission } from './read';
import { repairCells, undoRepairs } from './repair';
import { revealPlace } from './reveal';
import { type OpenContext, run } from './run';
import { readStored, writeStored } from './stored';

/** The workbook that `openContext` opens: the one in Excel, or the one of the workbook host, which has a way to `describe`. */
export const connectWorkbook = (openContext: OpenContext, describe?: DescribeCharts): WorkbookPort => ({
  readSubmission: (cancellation, progress) =>
    run(openContext, (context) => readSubmission(context, cancellation, progress)),
  readConflicts: (keys, names) =>
    run(openContext, async (context) => nameConflicts(keys, names, await readInventory(context))),
  insertSheets: (specs, names) => insertSheets(openContext, specs, names, describe),
  readSheetNames: () => run(openContext, async (context) => sheetNames(await readInventory(context))),
  readSheet: (key) => run(openContext, (context) => readSheet(context, key)),
  revealPlace: (place) => run(openContext, (context) => revealPlace(context, place)),
  repairCells: (repairs) => repairCells(openContext, repairs),
  undoRepairs: (repaired) => undoRepairs(openContext, repaired),
  readStored: (key) => run(openContext, (context) => readStored(context, key)),
  writeStored: (key, text) => run(openContext, (context) => writeStored(context, key, text)),
});
