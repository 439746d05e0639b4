import type { Catalogue } from '../core/model/catalogue';
import type { BriefingForm } from '../core/model/briefing-form';
import type { Selection } from '../core/model/report';
import type { ReviewBasis } from '../core/model/review';
import { SHEET_NAMES, type SheetKey } from '../core/model/spec';
import type { SheetNames, WorkbookPort } from '../core/model/workbook-port';
import { buildSheets, checkSubmission, discloseCheck, evaluateCheck, reviewCheck } from '../core/report';
import { secretsText } from '../core/text/disclosure-sheet.de';
import { connectWorkbook } from '../excel/workbook';
import { connect } from '../workbench/client';
import { createHost } from '../workbench/host';
import { loadDocument } from '../files/xlsx/load';
import { saveDocument } from '../files/xlsx/save';
import { reportedText } from './answers.de';
import { basisOf, reviewBasisOf } from './checked';
import { localTime } from './clock';
import { chosenCharts, linesOf, undrawnText } from './charts';
import { texts } from './de';
import { formOf } from './form';
import type { Options } from './options';
import { readBytes } from './input';
import { refuseOverwriting, writeWhole } from './output';
import { publish } from './publish';
import { selectionOf } from './selection';

const KEYS = Object.keys(SHEET_NAMES) as readonly SheetKey[];

const freeNames = async (workbook: WorkbookPort): Promise<SheetNames> => {
  const names = await workbook.readSheetNames();
  const conflicts = await workbook.readConflicts(KEYS, names);
  for (const { name, proposal } of conflicts) process.stderr.write(`${texts.nameTaken(name, proposal)}\n`);
  return { ...names, ...Object.fromEntries(conflicts.map(({ key, proposal }) => [key, proposal])) };
};

/** What the user asks for, and what it is judged with. */
interface Order {
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly judged: ReviewBasis;
  readonly valuesOnly: boolean;
  readonly bytes: Uint8Array;
  readonly options: Pick<Options, 'charts'>;
  readonly form: BriefingForm | undefined;
}

const runAllSteps = async (workbook: WorkbookPort, order: Order) => {
  const { catalogue, selection, judged, valuesOnly, bytes, options, form } = order;
  const submission = await workbook.readSubmission();
  const check = checkSubmission(submission, catalogue, selection);
  const evaluation = evaluateCheck(check, catalogue, selection);
  const chosen = chosenCharts(options, bytes, evaluation.subjects, catalogue);
  const review = reviewCheck(check, submission, catalogue, judged);
  const names = await freeNames(workbook);
  const disclosure = discloseCheck(check, catalogue);
  const input = { submission, check, review, evaluation, disclosure, catalogue, names, keys: KEYS, valuesOnly };
  const wishes = { ...(chosen.orders && { orders: chosen.orders }), ...(form && { form }) };
  const specs = buildSheets({ ...input, ...wishes, now: localTime() });
  const undrawn = undrawnText(chosen, specs);
  return { review, specs, undrawn, plan: disclosure.plan, outcome: await workbook.insertSheets(specs, names) };
};

/** Runs the steps on a copy of the workbook in memory; what the host holds is let go in any case. */
const reportOn = async (order: Order) => {
  const host = createHost(await loadDocument(order.bytes));
  const { openContext, close } = connect(host);
  try {
    const result = await runAllSteps(connectWorkbook(openContext, host.describeCharts), order);
    return { ...result, bytes: await saveDocument(await host.toDocument()) };
  } finally {
    close();
    host.dispose();
  }
};

/**
 * The whole job on one workbook: our sheets are added to a copy of it, or a new workbook is made for the public. Exit code as
 * for `check`.
 */
export const report = async (file: string, options: Options): Promise<number> => {
  if (options.publish) return publish(file, options);
  const out = options.out ?? '';
  refuseOverwriting(out, [file]);
  const { schema: _, ...others } = options;
  const basis = await basisOf(others);
  const { catalogue } = basis;
  const bytes = await readBytes(file);
  const { form, notes } = await formOf(options, file, bytes, catalogue);
  const order = {
    catalogue,
    selection: selectionOf(options, catalogue),
    judged: reviewBasisOf(file, bytes, basis),
    valuesOnly: options['values-only'],
    bytes,
    options,
    form,
  };
  const { bytes: written, outcome, review, plan, undrawn } = await reportOn(order);
  await writeWhole(out, written);
  const { open, accepted } = review.settlement;
  process.stdout.write(
    `${reportedText(out, outcome, open, accepted.length)}\n${secretsText(plan)}\n${linesOf(notes)}${undrawn}`,
  );
  return open.some(({ severity }) => severity === 'error') ? 1 : 0;
};
