const NOISE = 'Dependency tree not found for treeId:';

let quiet = false;

/**
 * Keeps one complaint of Univer's out of the console: formulas that were replaced stay in its index of dependencies, and
 * it writes a line whenever it meets one. Results are right all the same: a test compares them with a fresh calculation.
 */
export function silenceStaleIndex(): void {
  if (quiet) return;
  quiet = true;
  const output = globalThis.console;
  const write = output.error;
  output.error = (...words: unknown[]): void => {
    if (words[0] !== NOISE) write.apply(output, words);
  };
}
