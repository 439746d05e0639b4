import { toA1 } from '../core/model/address';
import type { Catalogue } from '../core/model/catalogue';
import { expectationOf } from '../core/model/expectation';
import type { Finding, Verdict } from '../core/model/finding';
import type { Suspicion } from '../core/model/blame';
import type { Check } from '../core/model/report';
import { type CellValue, isCellError } from '../core/model/sheet';
import { blameCheck, checkSubmission } from '../core/report';
import { suspicionText } from '../core/text/blame.de';
import { findingText, ruleText, verdictText } from '../core/text/de';
import { shippedCatalogue } from '../files/catalogue';
import { readSubmission } from '../files/submission';
import { texts } from './de';
import type { Options } from './options';
import { readBytes } from './input';
import { chosenSchema, type SchemaChoice } from './schema';
import type { PrintedError, Task } from './task';
import { sentenceOf } from './trouble';

interface FileResult {
  readonly tasks: readonly Task[];
  readonly readable: boolean;
}

const plain = (value: CellValue) => (isCellError(value) ? value.error : value);

const printed = (finding: Finding): PrintedError => ({
  code: finding.code,
  severity: finding.severity,
  cell: finding.place.cell ? toA1(finding.place.cell) : null,
  value: plain(finding.value),
  expected: expectationOf(finding) ?? null,
  message: findingText(finding),
});

/** What a schema does not ask for need not be checked, so it is not said. */
const NOT_ASKED: ReadonlySet<string | undefined> = new Set([undefined, 'no-constraints', 'no-rules']);

const unverifiedOn = (sheet: string, verdicts: readonly Verdict[]): Task['unverified'] =>
  verdicts
    .filter((verdict) => verdict.sheet === sheet && !NOT_ASKED.has(verdict.reason))
    .map((verdict) => ({ rule: verdict.rule, message: `${ruleText(verdict.rule)}: ${verdictText(verdict)}` }));

const suspectsOn = (sheet: string, suspicions: readonly Suspicion[]): Task['suspects'] =>
  suspicions
    .filter(({ confidence, likeliest }) => confidence === 'only' || likeliest)
    .filter(({ cells }) => cells[0]?.place.sheet === sheet)
    .map((one) => ({ cells: one.cells.map(({ place }) => toA1(place.cell)), message: suspicionText(one) }));

const tasksOf = (
  file: string,
  sheets: readonly string[],
  { tables, findings, verdicts }: Check,
  suspicions: readonly Suspicion[],
): readonly Task[] => {
  const kinds = new Map(tables.map(({ sheet, kind }) => [sheet, kind]));
  const errors = new Map(sheets.map((sheet): [string, PrintedError[]] => [sheet, []]));
  for (const finding of findings) errors.get(finding.place.sheet)?.push(printed(finding));
  return sheets.map((sheet) => ({
    file,
    sheet,
    kind: kinds.get(sheet) ?? null,
    errors: errors.get(sheet) ?? [],
    unverified: unverifiedOn(sheet, verdicts),
    suspects: suspectsOn(sheet, suspicions),
  }));
};

const unreadable = (file: string, cause: unknown): FileResult => {
  const message = sentenceOf(cause);
  const error = {
    code: 'unreadable-file',
    severity: 'error',
    cell: null,
    value: null,
    expected: null,
    message,
  } as const;
  return { tasks: [{ file, sheet: null, kind: null, errors: [error], unverified: [], suspects: [] }], readable: false };
};

const checkFile = async (file: string, catalogue: Catalogue, choice: SchemaChoice | undefined): Promise<FileResult> => {
  try {
    const submission = await readSubmission(file, await readBytes(file));
    const sheets = submission.sheets.map(({ name }) => name);
    const kinds = choice && Object.fromEntries(sheets.map((sheet) => [sheet, choice.kind]));
    const used = choice?.catalogue ?? catalogue;
    const check = checkSubmission(submission, used, kinds ? { kinds } : {});
    return { tasks: tasksOf(file, sheets, check, blameCheck(check, used)), readable: true };
  } catch (cause) {
    return unreadable(file, cause);
  }
};

const countsOf = (tasks: readonly Task[]) => {
  const all = tasks.flatMap(({ errors }) => errors);
  const count = (severity: Finding['severity']) => all.filter((error) => error.severity === severity).length;
  return { tasks: tasks.length, errors: count('error'), warnings: count('warning'), notices: count('notice') };
};

const EXIT = { clean: 0, errors: 1, unreadable: 2 } as const;

/** Checks files one after the other; one that cannot be read does not stop the rest. Resolves to the exit code. */
export const check = async (files: readonly string[], options: Options): Promise<number> => {
  const catalogue = shippedCatalogue();
  const choice = options.schema === undefined ? undefined : await chosenSchema(options.schema, catalogue);
  const results: FileResult[] = [];
  for (const file of files) results.push(await checkFile(file, catalogue, choice));
  const tasks = results.flatMap((result) => result.tasks);
  const stats = { files: files.length, ...countsOf(tasks) };
  const readable = results.every((result) => result.readable);
  const output = options.json
    ? JSON.stringify({ valid: readable && stats.errors === 0, stats, tasks }, null, 2)
    : texts.checked(tasks);
  process.stdout.write(`${output}\n`);
  if (!readable) return EXIT.unreadable;
  return stats.errors > 0 ? EXIT.errors : EXIT.clean;
};
