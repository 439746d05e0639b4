import { type Observed, observed } from '../batch/observed';
import type { AskFiles, Copied } from '../batch/work';
import { type ListForm, findingList } from '../batch/lists';
import { type Download, XLSX_TYPE, copyName, fileName } from '../download';
import type { HostTrouble } from '../state/state';
import { type CopiesEvent, type CopiesState, type CopyTask, NO_COPY, copiesAfter } from './copies-state';
import { copiesWords } from './copies.de';

/** What copies need of the pane and of Excel. */
export interface CopiesPorts {
  readonly askFiles: AskFiles;
  /** The open workbook as it would be saved now; rejects with a HostError. */
  readonly readFile: () => Promise<Uint8Array>;
  /** Opens a workbook beside the open one; absent where Excel cannot. Rejects with a HostError. */
  readonly openCopy?: ((bytes: Uint8Array) => Promise<void>) | undefined;
  readonly now: () => string;
  readonly download: (download: Download) => void;
  readonly hostTrouble: (cause: unknown) => HostTrouble | undefined;
  readonly onBug: (cause: unknown) => void;
}

export interface Copies extends Pick<Observed<CopiesState, CopiesEvent>, 'get' | 'subscribe'> {
  readonly save: () => Promise<void>;
  /** Saves the findings of the last check as a list. */
  readonly saveList: (form: ListForm) => Promise<void>;
  /** Absent where Excel cannot open a copy. */
  readonly open: (() => Promise<void>) | undefined;
  readonly cancel: () => void;
}

export const createCopies = (ports: CopiesPorts): Copies => {
  const { askFiles, readFile, openCopy, now, download, hostTrouble, onBug } = ports;
  const { get, dispatch, subscribe } = observed(NO_COPY, copiesAfter);
  let controller: AbortController | undefined;

  const copied = async (signal: AbortSignal): Promise<Copied | HostTrouble> => {
    const bytes = await readFile();
    signal.throwIfAborted();
    const made = await askFiles('copy', { file: { bytes }, now: now() }, signal);
    if (made.outcome === 'copied') return made;
    const sentence = made.outcome === 'unreadable' ? made.sentence : copiesWords.noWorkbook;
    return { sentence, details: undefined };
  };

  const fail = (cause: unknown, signal: AbortSignal): void => {
    const trouble = signal.aborted ? undefined : hostTrouble(cause);
    dispatch(trouble ? { type: 'failed', trouble } : { type: 'cancelled' });
    if (!trouble && !signal.aborted) onBug(cause);
  };

  const run = async (task: CopyTask, give: (copy: Download, bytes: Uint8Array) => Promise<void> | void) => {
    if (get().running) return;
    const { signal } = (controller = new AbortController());
    dispatch({ type: 'started', task });
    try {
      const made = await copied(signal);
      if (!('outcome' in made)) return dispatch({ type: 'failed', trouble: made });
      const name = copyName(made.name);
      await give({ name, type: XLSX_TYPE, content: made.bytes }, made.bytes);
      const { left, changed } = made;
      dispatch({ type: task === 'save' ? 'saved' : 'opened', made: { name, left, changed } });
    } catch (cause) {
      fail(cause, signal);
    }
  };

  const saveList = async (form: ListForm): Promise<void> => {
    if (get().running) return;
    const { signal } = (controller = new AbortController());
    dispatch({ type: 'started', task: 'list' });
    try {
      const { checked } = await askFiles('rows', {}, signal);
      const list = findingList([checked], fileName(checked.file, '-Befunde'), form, now());
      download(list);
      dispatch({ type: 'listed', name: list.name });
    } catch (cause) {
      fail(cause, signal);
    }
  };

  return {
    get,
    subscribe,
    saveList,
    save: () => run('save', (copy) => download(copy)),
    open: openCopy && (() => run('open', (_, bytes) => openCopy(bytes))),
    cancel: () => controller?.abort(),
  };
};
