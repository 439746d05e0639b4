import { texts } from './de';
import { parse } from './options';
import { isUserTrouble } from './trouble';

const UNREADABLE = 2;

const fail = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`);
  return UNREADABLE;
};

const parseCommand = (args: readonly string[]) => {
  try {
    return parse(args);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return undefined;
  }
};

const run = async (args: readonly string[]): Promise<number> => {
  const parsed = parseCommand(args);
  if (!parsed) return fail(texts.usage);
  const [command, ...files] = parsed.positionals;
  if (parsed.values.help) {
    process.stdout.write(`${texts.usage}\n`);
    return 0;
  }
  // Only what is asked for is loaded: the workbook host takes its time.
  if (command === 'check' && files.length > 0) return (await import('./check')).check(files, parsed.values);
  if (command === 'repair' && files.length === 1)
    return (await import('./repair')).repair(files[0] ?? '', parsed.values);
  if (command === 'report' && files.length === 1 && parsed.values.out) {
    return (await import('./report')).report(files[0] ?? '', parsed.values);
  }
  if (command === 'export' && files.length > 0 && parsed.values.out)
    return (await import('./export')).exportData(files, parsed.values);
  if (command === 'template' && files.length === 0 && parsed.values.out)
    return (await import('./template')).template(parsed.values);
  if (command === 'returns' && files.length > 0 && parsed.values.out)
    return (await import('./returns')).returns(files, parsed.values);
  return fail(texts.usage);
};

const codeOfFailure = (cause: unknown): number => fail(isUserTrouble(cause) ? cause.message : texts.bug(cause));

/** Does what the user wrote behind the program's name; answers the exit code. Trouble is told on the error output. */
export const perform = (args: readonly string[]): Promise<number> => run(args).catch(codeOfFailure);
