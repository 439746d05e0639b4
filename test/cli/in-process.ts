import { exportData } from '../../src/cli/export';
import { parse } from '../../src/cli/options';
import { publish } from '../../src/cli/publish';
import { report } from '../../src/cli/report';

const COMMANDS = {
  report: ([file = '']: readonly string[], options: ReturnType<typeof parse>['values']) => report(file, options),
  publish: ([file = '']: readonly string[], options: ReturnType<typeof parse>['values']) => publish(file, options),
  export: exportData,
} as const;

/** Runs a command of the command line within the test: without a process of its own it takes a fraction of the time. */
export const run = async (command: keyof typeof COMMANDS, ...args: readonly string[]) => {
  const said: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  try {
    const { positionals, values } = parse(args);
    const code = await COMMANDS[command](positionals, values);
    return { code, out: said.join('') };
  } finally {
    write.mockRestore();
  }
};
