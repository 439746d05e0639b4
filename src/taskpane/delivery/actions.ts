import { type Observed, observed } from '../batch/observed';
import { readBytes } from '../batch/read-bytes';
import type { AskFiles, EarlierSource } from '../batch/work';
import { type DeliveryEvent, type DeliveryState, NOT_COMPARED, deliveryAfter } from './state';

/** What the comparison needs of the pane. */
export interface DeliveryPorts {
  /** The worker that keeps the check of the open workbook. */
  readonly askFiles: AskFiles;
  /** Run of the last check. */
  readonly lastRun: () => number;
  readonly onBug: (cause: unknown) => void;
}

/** What the user can do with an earlier delivery (frühere Lieferung). Resolves when it is over; how it ended is in the state. */
export interface Delivery extends Pick<Observed<DeliveryState, DeliveryEvent>, 'get' | 'subscribe'> {
  readonly compareFile: (file: File) => Promise<void>;
  /** These sheets of the open workbook are the earlier delivery. */
  readonly compareSheets: (sheets: readonly string[]) => Promise<void>;
  /** Once more with the same earlier delivery, after the workbook was checked again. */
  readonly compareAgain: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly cancel: () => void;
}

export const createDelivery = ({ askFiles, lastRun, onBug }: DeliveryPorts): Delivery => {
  const { get, dispatch, subscribe } = observed(NOT_COMPARED, deliveryAfter);
  let controller: AbortController | undefined;

  const run = async (work: (signal: AbortSignal) => Promise<DeliveryEvent>): Promise<void> => {
    if (get().running) return;
    const { signal } = (controller = new AbortController());
    dispatch({ type: 'started' });
    try {
      dispatch(await work(signal));
    } catch (cause) {
      dispatch({ type: 'cancelled' });
      if (!signal.aborted) onBug(cause);
    }
  };

  const compared = async (source: EarlierSource, signal: AbortSignal): Promise<DeliveryEvent> => {
    const at = lastRun();
    const made = await askFiles('compare', { earlier: source }, signal);
    if (made.outcome === 'unreadable') return { type: 'failed', sentence: made.sentence };
    return { type: 'compared', compared: { run: at, source, earlier: made.earlier, comparison: made.comparison } };
  };

  const fileCompared = async (file: File, signal: AbortSignal): Promise<DeliveryEvent> => {
    const read = await readBytes(file);
    if (read.outcome === 'unreadable') return { type: 'failed', sentence: read.sentence };
    return compared({ from: 'file', name: file.name, bytes: read.bytes }, signal);
  };

  return {
    get,
    subscribe,
    compareFile: (file) => run((signal) => fileCompared(file, signal)),
    compareSheets: (sheets) => run((signal) => compared({ from: 'sheets', sheets }, signal)),
    compareAgain: async () => {
      const source = get().compared?.source;
      if (source) await run((signal) => compared(source, signal));
    },
    remove: () =>
      run(async (signal) => {
        await askFiles('forget', {}, signal);
        return { type: 'removed' };
      }),
    cancel: () => controller?.abort(),
  };
};
