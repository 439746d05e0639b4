import { importWorkbook } from '../../core/briefing/import-sheet';
import type { Catalogue } from '../../core/model/catalogue';
import { FileError } from '../../files/file-error';
import { readSubmission } from '../../files/submission';
import type { FileWork, GivenFile } from '../batch/work';

/** Reads last time's form from a workbook, from whichever sheet holds it; our own sheets count. */
export const readFormFile = async (
  { name, bytes }: GivenFile,
  catalogue: Catalogue,
): Promise<FileWork['form']['made']> => {
  try {
    const read = importWorkbook(await readSubmission(name, bytes), catalogue);
    return { outcome: 'form', ...(read && { read }) };
  } catch (cause) {
    if (cause instanceof FileError) return { outcome: 'unreadable', sentence: cause.message };
    throw cause;
  }
};
