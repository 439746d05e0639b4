import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { texts } from './de';
import { UserError } from './trouble';

/** Refuses to write over a file that is read: what was delivered stays as it is. */
export const refuseOverwriting = (out: string, inputs: readonly string[]): void => {
  if (inputs.some((input) => resolve(input) === resolve(out))) throw new UserError(texts.wouldOverwrite(out));
};

/** Never leaves half a file: the new one takes its name only when it is whole. */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  const unfinished = `${file}.unfertig`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new UserError(texts.notWritten(file), { cause });
  }
};
