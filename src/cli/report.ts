import { rename, writeFile } from 'node:fs/promises';
import type { Catalogue } from '../core/model/catalogue';
import type { Selection } from '../core/model/report';
import { SHEET_NAMES, type SheetKey } from '../core/model/spec';
import type { SheetNames, WorkbookPort } from '../core/model/workbook-port';
import { buildSheets, checkSubmission, evaluateCheck } from '../core/report';
import { connectWorkbook } from '../excel/workbook';
import { shippedCatalogue } from '../files/catalogue';
import { connect } from '../workbench/client';
import { createHost } from '../workbench/host';
import { loadDocument } from '../files/xlsx/load';
import { saveDocument } from '../files/xlsx/save';
import { texts } from './de';
import type { Options } from './options';
import { readBytes } from './input';
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

const MINUTE = 60_000;

/** The clock on the wall as ISO text without a zone. */
const localTime = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * MINUTE).toISOString().slice(0, 19);

const runAllSteps = async (workbook: WorkbookPort, catalogue: Catalogue, selection: Selection) => {
  const submission = await workbook.readSubmission();
  const check = checkSubmission(submission, catalogue, selection);
  const evaluation = evaluateCheck(check, catalogue, selection);
  const names = await freeNames(workbook);
  const now = localTime(new Date());
  const specs = buildSheets({ submission, check, evaluation, catalogue, names, keys: KEYS, now });
  return { check, outcome: await workbook.insertSheets(specs, names) };
};

/** Never leaves half a file: the new one takes its name only when it is whole. */
const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  const unfinished = `${file}.unfertig`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (cause) {
    throw new UserError(texts.notWritten(file), { cause });
  }
};

/** Runs the steps on a copy of the workbook in memory; what the host holds is let go in any case. */
const reportOn = async (bytes: Uint8Array, catalogue: Catalogue, selection: Selection) => {
  const host = createHost(await loadDocument(bytes));
  const { openContext, close } = connect(host);
  try {
    const result = await runAllSteps(connectWorkbook(openContext), catalogue, selection);
    return { ...result, bytes: await saveDocument(await host.toDocument()) };
  } finally {
    close();
    host.dispose();
  }
};

/** The whole job on one workbook: our sheets are added to a copy of it. Exit code as for `check`. */
export const report = async (file: string, options: Options): Promise<number> => {
  const catalogue = shippedCatalogue();
  const out = options.out ?? '';
  const { bytes, outcome, check } = await reportOn(await readBytes(file), catalogue, selectionOf(options, catalogue));
  await writeWhole(out, bytes);
  process.stdout.write(`${texts.reported(out, outcome, check.findings)}\n`);
  return check.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};
