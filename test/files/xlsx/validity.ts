import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Microsoft's Open XML SDK finds wrong, for each file. */
export const findingsOf = (files: readonly Uint8Array[]): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'gueltigkeit-'));
  const names = files.map((_, at) => join(folder, `${at}.xlsx`));
  files.forEach((file, at) => writeFileSync(names[at]!, file));
  const output = execFileSync('node', [join(__dirname, 'validate-files.mjs'), ...names], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return JSON.parse(output.slice(output.lastIndexOf('\n[')));
};
