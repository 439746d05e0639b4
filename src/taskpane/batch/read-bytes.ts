import { FileError } from '../../files/file-error';
import { batchWords } from './de';

/** Larger files are no delivery, and would fill the memory before anything could be said about them. */
const LARGEST_BYTES = 200 * 1024 * 1024;

export type ReadBytes =
  | { readonly outcome: 'read'; readonly bytes: Uint8Array }
  | { readonly outcome: 'unreadable'; readonly sentence: string };

/** Bytes of a file that the user chose; folders, moved files and very large ones become a sentence. */
export const readBytes = async (file: File): Promise<ReadBytes> => {
  if (file.size > LARGEST_BYTES) return { outcome: 'unreadable', sentence: new FileError('too-large').message };
  try {
    return { outcome: 'read', bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { outcome: 'unreadable', sentence: batchWords.notOpened };
  }
};
