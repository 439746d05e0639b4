import { readFile } from 'node:fs/promises';
import { texts } from './de';
import { UserError } from './trouble';

const SENTENCES: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: texts.fileMissing,
  EISDIR: texts.fileIsFolder,
};

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';

/** The bytes of a file; a UserError where it cannot be opened. */
export const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    throw new UserError((SENTENCES[codeOf(cause)] ?? texts.fileNotOpened)(file), { cause });
  }
};
