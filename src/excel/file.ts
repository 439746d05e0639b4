import { HostError } from './host-error';
import { supports } from './requirements';

/** Office hands out up to 4 MB at once. */
const SLICE_BYTES = 4 * 1024 * 1024;

type Ask<Value> = (answer: (result: Office.AsyncResult<Value>) => void) => void;

const asked = <Value>(ask: Ask<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new HostError('file-not-read', { cause: error }));
    });
  });

const openFile = (): Promise<Office.File> =>
  asked((answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, answer),
  );

const readSlices = async (file: Office.File): Promise<Uint8Array> => {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(index, answer));
    bytes.set(slice.data as ArrayLike<number>, at);
    at += slice.size;
  }
  if (at !== file.size) throw new HostError('file-not-read', { cause: new Error(`${at} of ${file.size} bytes`) });
  return bytes;
};

/**
 * The open workbook as Excel would save it now, unsaved changes included. Office keeps at most two such files open, so
 * every one is closed again, whatever happens.
 */
export const readOfficeFile = async (): Promise<Uint8Array> => {
  try {
    const file = await openFile();
    try {
      return await readSlices(file);
    } finally {
      // A file that does not close was read all the same; what went wrong in reading it says more.
      await asked((answer) => file.closeAsync(answer)).catch(() => undefined);
    }
  } catch (error) {
    throw error instanceof HostError ? error : new HostError('file-not-read', { cause: error });
  }
};

/** Bytes that are turned into text at once: arguments of a call are limited. */
const CHUNK = 0x8000;

const base64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
};

/** Whether this Excel can open a workbook from its bytes. */
export const canOpenCopy = (): boolean => supports('1.8') && typeof Excel.createWorkbook === 'function';

/** Opens a workbook beside the open one, under no name yet. Excel may still refuse, which is a HostError. */
export const openOfficeCopy = async (bytes: Uint8Array): Promise<void> => {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw new HostError('copy-not-opened', { cause: error });
  }
};
