import type { Catalogue } from '../core/model/catalogue';
import type { Selection } from '../core/model/report';
import type { ReviewBasis } from '../core/model/review';
import { SHEET_NAMES, type SheetKey } from '../core/model/spec';
import type { SheetNames, WorkbookPort } from '../core/model/workbook-port';
import { buildSheets, checkSubmission, evaluateCheck, reviewCheck } from '../core/report';
import { connectWorkbook } from '../excel/workbook';
import { connect } from '../workbench/client';
import { createHost } from '../workbench/host';
import { loadDocument } from '../files/xlsx/load';
import { saveDocument } from '../files/xlsx/save';
import { reportedText } from './answers.de';
import { basisOf, reviewBasisOf } from './checked';
import { localTime } from './clock';
import { texts } from './de';
import type { Options } from './options';
import { readBytes } from './input';
import { refuseOverwriting, writeWhole } from './output';
import { UserError } from './trouble';

const KEYS = Object.keys(SHEET_NAMES) as readonly SheetKey[];

const list = (text: string) => text.split(',').map((part) => part.trim());

const known = (wanted: readonly string[], ids: readonly string[], what: string): readonly string[] => {
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UserError(texts.unknownChoice(what, unknown, ids));
  return wanted;
};

const LEVELS = ['stadtbezirk', 'stadtteil'] as const;

const selectionOf = (options: Options, catalogue: Catalogue): Selection => {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const level = LEVELS.find((name) => name === options.level);
  if (options.level !== undefined && !level) throw new UserError(texts.unknownChoice('--level', options.level, LEVELS));
  return {
    ...(options.indicator && { indicators: known(options.indicator, idsOf(catalogue.indicators), '--indicator') }),
    ...(options.waves && { waves: known(list(options.waves), idsOf(catalogue.waves), '--waves') }),
    ...(level && { level }),
  };
};

const freeNames = async (workbook: WorkbookPort): Promise<SheetNames> => {
  const names = await workbook.readSheetNames();
  const conflicts = await workbook.readConflicts(KEYS, names);
  for (const { name, proposal } of conflicts) process.stderr.write(`${texts.nameTaken(name, proposal)}\n`);
  return { ...names, ...Object.fromEntries(conflicts.map(({ key, proposal }) => [key, proposal])) };
};

const runAllSteps = async (workbook: WorkbookPort, catalogue: Catalogue, selection: Selection, basis: ReviewBasis) => {
  const submission = await workbook.readSubmission();
  const check = checkSubmission(submission, catalogue, selection);
  const evaluation = evaluateCheck(check, catalogue, selection);
  const review = reviewCheck(check, submission, catalogue, basis);
  const names = await freeNames(workbook);
  const now = localTime();
  const specs = buildSheets({ submission, check, review, evaluation, catalogue, names, keys: KEYS, now });
  return { review, outcome: await workbook.insertSheets(specs, names) };
};

/** Runs the steps on a copy of the workbook in memory; what the host holds is let go in any case. */
const reportOn = async (bytes: Uint8Array, catalogue: Catalogue, selection: Selection, basis: ReviewBasis) => {
  const host = createHost(await loadDocument(bytes));
  const { openContext, close } = connect(host);
  try {
    const result = await runAllSteps(connectWorkbook(openContext), catalogue, selection, basis);
    return { ...result, bytes: await saveDocument(await host.toDocument()) };
  } finally {
    close();
    host.dispose();
  }
};

/** The whole job on one workbook: our sheets are added to a copy of it. Exit code as for `check`. */
export const report = async (file: string, options: Options): Promise<number> => {
  const out = options.out ?? '';
  refuseOverwriting(out, [file]);
  const { schema: _, ...others } = options;
  const basis = await basisOf(others);
  const { catalogue } = basis;
  const bytes = await readBytes(file);
  const judged = reviewBasisOf(file, bytes, basis);
  const { bytes: written, outcome, review } = await reportOn(bytes, catalogue, selectionOf(options, catalogue), judged);
  await writeWhole(out, written);
  const { open, accepted } = review.settlement;
  process.stdout.write(`${reportedText(out, outcome, open, accepted.length)}\n`);
  return open.some(({ severity }) => severity === 'error') ? 1 : 0;
};
