import { type Batch, createBatch } from '../batch/actions';
import type { AskFiles } from '../batch/work';
import type { Download } from '../download';
import { type PanePorts, localIso } from '../run/actions';
import type { Store } from '../state/store';
import { type Delivery, createDelivery } from './actions';
import { type Copies, type CopiesPorts, createCopies } from './copies';

/** What the work with files needs of the world; `index.tsx` hands it in. */
export interface FilePorts extends Pick<CopiesPorts, 'readFile' | 'openCopy'> {
  /** A worker of its own for several files, so that they never touch the check of the open workbook. */
  readonly askFiles: AskFiles;
  readonly download: (download: Download) => void;
}

/** Everything that the pane does with files (Dateien). */
export interface FileTools {
  readonly batch: Batch;
  readonly delivery: Delivery;
  readonly copies: Copies;
}

export const createFileTools = (ports: FilePorts, pane: PanePorts, { get, dispatch }: Store): FileTools => {
  const { askFiles } = pane.engine;
  const now = () => localIso(pane.now());
  const onBug = (cause: unknown) => dispatch({ type: 'broke', cause });
  return {
    batch: createBatch({ ...ports, now }),
    delivery: createDelivery({ askFiles, lastRun: () => get().checked?.run ?? 0, onBug }),
    copies: createCopies({ ...ports, askFiles, now, hostTrouble: pane.hostTrouble, onBug }),
  };
};
