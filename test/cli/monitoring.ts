import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { perform } from '../../src/cli/command';

const root = resolve(__dirname, '../..');

export const sample = (name: string): string => join(root, 'data/samples', name);

/** Runs the command line as a user does: a process of its own. */
export const monitoringProcess = (...args: readonly string[]) => {
  const command = ['-r', './src/cli/register.cjs', 'src/cli/index.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, trouble: stderr };
};

/** The same within the test: it need not load the program anew, and takes a fraction of the time. */
export const monitoring = async (...args: readonly string[]) => {
  const said = { stdout: '', stderr: '' };
  const listen = (stream: keyof typeof said) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  const spies = [listen('stdout'), listen('stderr')];
  try {
    const code = await perform(args);
    return { code, out: said.stdout, trouble: said.stderr };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
