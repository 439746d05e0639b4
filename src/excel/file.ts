import { HostError } from './host-error';

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
      await asked((answer) => file.closeAsync(answer)).catch(() => undefined);
    }
  } catch (error) {
    throw error instanceof HostError ? error : new HostError('file-not-read', { cause: error });
  }
};
