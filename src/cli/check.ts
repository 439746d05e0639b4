import type { Finding } from '../core/model/finding';
import { findingTable } from '../core/spec/findings/export';
import { csvOf } from '../files/findings-csv';
import { checkedText } from './answers.de';
import { targetOf, writeAnnotated } from './annotated';
import { type Basis, basisOf, type Checked, checkBytes } from './checked';
import { localTime } from './clock';
import { texts } from './de';
import { readBytes } from './input';
import type { Options } from './options';
import { refuseOverwriting, writeWhole } from './output';
import { comparisonOf, staleOf, tasksOf, unreadableTask } from './printed';
import type { Task } from './task';
import { sentenceOf } from './trouble';

/** What became of one file. */
interface Outcome {
  readonly tasks: readonly Task[];
  /** Absent where the file could not be read. */
  readonly checked?: Checked;
}

const checkFile = async (file: string, basis: Basis): Promise<Outcome> => {
  try {
    const checked = await checkBytes(file, await readBytes(file), basis);
    return { tasks: tasksOf(checked, basis.catalogue), checked };
  } catch (cause) {
    return { tasks: [unreadableTask(file, sentenceOf(cause))] };
  }
};

const countsOf = (tasks: readonly Task[]) => {
  const all = tasks.flatMap(({ errors }) => errors);
  const open = all.filter(({ status }) => status !== 'accepted');
  const count = (severity: Finding['severity']) => open.filter((error) => error.severity === severity).length;
  return {
    tasks: tasks.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    accepted: all.length - open.length,
  };
};

/** What is written beside the answer; each gives the sentence that says so. */
const writeFiles = async (
  checked: readonly Checked[],
  files: readonly string[],
  options: Options,
  basis: Basis,
  now: string,
): Promise<readonly string[]> => {
  const notes: string[] = [];
  if (options.csv !== undefined) {
    await writeWhole(options.csv, csvOf(findingTable(checked, now)));
    notes.push(texts.listWritten(options.csv));
  }
  if (options.annotate !== undefined) {
    const target = await targetOf(options.annotate, files);
    for (const one of checked) notes.push(await writeAnnotated(one, basis, target, files, now));
  }
  return notes;
};

const refuseOutputs = (files: readonly string[], { csv, annotate }: Options): void => {
  for (const out of [csv, annotate]) if (out !== undefined) refuseOverwriting(out, files);
};

const EXIT = { clean: 0, errors: 1, unreadable: 2 } as const;

/** Checks files one after the other; one that cannot be read does not stop the rest. Resolves to the exit code. */
export const check = async (files: readonly string[], options: Options): Promise<number> => {
  refuseOutputs(files, options);
  const [basis, now] = [await basisOf(options), localTime()];
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await checkFile(file, basis));
  const checked = outcomes.flatMap((outcome) => outcome.checked ?? []);
  const readable = checked.length === files.length;
  const tasks = outcomes.flatMap((outcome) => outcome.tasks);
  const stats = { files: files.length, ...countsOf(tasks) };
  const valid = readable && stats.errors === 0;
  const comparisons = checked.flatMap((one) => comparisonOf(one, basis.catalogue));
  const stale = checked.flatMap(staleOf);
  const notes = await writeFiles(checked, files, options, basis, now);
  const printed = { valid, stats, tasks, time: now, catalogue: basis.catalogue.version, comparisons, stale };
  process.stdout.write(options.json ? `${JSON.stringify(printed, null, 2)}\n` : `${checkedText(printed)}\n`);
  if (notes.length > 0) (options.json ? process.stderr : process.stdout).write(`${notes.join('\n')}\n`);
  if (!readable) return EXIT.unreadable;
  return stats.errors > 0 ? EXIT.errors : EXIT.clean;
};
