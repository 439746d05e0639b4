import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { SHEET_NAMES } from '../core/model/spec';
import { markFindings } from '../core/report-findings';
import { parseRegistry, SETTING } from '../excel/registry';
import { annotate } from '../files/annotate';
import { signatureOf } from '../files/package/signature';
import type { Basis, Checked } from './checked';
import { texts } from './de';
import { refuseOverwriting, writeWhole } from './output';
import { UserError } from './trouble';

const WORKBOOK = /\.xls[xm]$/i;

/** Where the annotated copies go. */
export interface Target {
  /** Path for the copy of a file. */
  readonly pathFor: (file: string) => string;
}

const freePath = (folder: string, file: string, taken: Set<string>, number = 1): string => {
  const ending = extname(file);
  const name = `${basename(file, ending)} geprüft${number === 1 ? '' : ` ${number}`}${ending}`;
  if (taken.has(name.toLowerCase())) return freePath(folder, file, taken, number + 1);
  taken.add(name.toLowerCase());
  return join(folder, name);
};

const intoFolder = async (folder: string): Promise<Target> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new UserError(texts.notWritten(folder), { cause });
  }
  const taken = new Set<string>();
  return { pathFor: (file) => freePath(folder, file, taken) };
};

/** A file for the one file that is checked, else a folder, which is made where it is not there. Refuses to overwrite. */
export const targetOf = async (wanted: string, files: readonly string[]): Promise<Target> => {
  if (!WORKBOOK.test(wanted)) return intoFolder(wanted);
  if (files.length > 1) throw new UserError(texts.folderNeeded(wanted));
  return { pathFor: () => wanted };
};

/** Writes the marked copy of a workbook and says so; another kind of file has none, which is said too. */
export const writeAnnotated = async (
  checked: Checked,
  { catalogue }: Basis,
  target: Target,
  files: readonly string[],
  now: string,
): Promise<string> => {
  const { file, bytes } = checked;
  if (signatureOf(bytes) !== 'zip') return texts.notAnnotated(file);
  const path = target.pathFor(file);
  refuseOverwriting(path, files);
  const made = markFindings({ ...checked, catalogue, now });
  const copy = await annotate(bytes, {
    ...made,
    name: SHEET_NAMES.findings,
    registered: (settings) => parseRegistry(settings[SETTING]).findings,
  });
  await writeWhole(path, copy.bytes);
  return texts.annotated(path, made.marks.length, copy.left);
};
