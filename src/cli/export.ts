import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { exportCheck } from '../core/report-release';
import { planText } from '../core/text/disclosure.de';
import { archive } from '../files/archive';
import { exportCsv, packageFiles } from '../files/export';
import { counts } from './answers.de';
import { basisOf, type Checked, checkBytes } from './checked';
import { texts } from './de';
import { readBytes } from './input';
import type { Options } from './options';
import { refuseOverwriting, writeWhole } from './output';
import { refuseLeaks } from './publish';
import { selectionOf } from './selection';
import { UserError } from './trouble';

type Made = ReturnType<typeof exportCheck>;

const intoFolder = async (folder: string, made: Made, inputs: readonly string[]): Promise<readonly string[]> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new UserError(texts.notWritten(folder), { cause });
  }
  const files = packageFiles(made);
  for (const { name } of files) refuseOverwriting(join(folder, name), inputs);
  for (const { name, bytes } of files) await writeWhole(join(folder, name), bytes);
  return files.map(({ name }) => join(folder, name));
};

const write = async (out: string, made: Made, inputs: readonly string[]): Promise<readonly string[]> => {
  if (/\.csv$/i.test(out)) await writeWhole(out, exportCsv(made.tables[0]));
  else if (/\.zip$/i.test(out)) await writeWhole(out, archive(packageFiles(made), 'plain'));
  else return intoFolder(out, made, inputs);
  return [out];
};

/**
 * Writes figures as open data: a data package into a folder or a ZIP file, or the figures alone as CSV. Several files are one
 * delivery. With `--publish` protected, and refused where readers could work out what is suppressed. Exit code as for `check`.
 */
export const exportData = async (files: readonly string[], options: Options): Promise<number> => {
  const out = options.out ?? '';
  refuseOverwriting(out, files);
  const basis = await basisOf(options);
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkBytes(file, await readBytes(file), basis));
  const selection = selectionOf(options, basis.catalogue);
  const made = exportCheck(
    checked.map(({ check }) => check),
    basis.catalogue,
    { ...selection, ...(options.publish && { disclosure: 'protected' }) },
    new Date().toISOString(),
  );
  if (made.publication) refuseLeaks(out, made.publication, basis.catalogue);
  const written = await write(out, made, files);
  const open = checked.flatMap(({ review }) => review.settlement.open);
  const said = {
    written: written.map((file) => (written.length > 1 ? basename(file) : file)),
    rows: made.tables[0].rows.length,
    plan: made.publication ? planText(made.publication.plan) : undefined,
    open: counts(open),
    licence: basis.catalogue.settings.licence?.title,
  };
  process.stdout.write(`${texts.exported(out, said)}\n`);
  return open.some(({ severity }) => severity === 'error') ? 1 : 0;
};
