import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export const sample = (name: string): string => join(root, 'data/samples', name);

/** Runs the command line as a user does: a process of its own. */
export const monitoring = (...args: readonly string[]) => {
  const command = ['-r', './src/cli/register.cjs', 'src/cli/index.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, trouble: stderr };
};
