import { readFile } from 'node:fs/promises';
import { texts } from './de';
import { UserError } from './trouble';

/** The bytes of a file; a UserError where it cannot be opened. */
export const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    throw new UserError(texts.fileNotOpened(file), { cause });
  }
};
