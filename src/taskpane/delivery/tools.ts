import type { Catalogue } from '../../core/model/catalogue';
import { type Batch, createBatch } from '../batch/actions';
import type { AskFiles } from '../batch/work';
import type { Download } from '../download';
import { type PanePorts, localIso } from '../run/actions';
import type { Store } from '../state/store';
import { type Delivery, createDelivery } from './actions';
import { type Release, createRelease } from '../release/actions';
import { type Templates, createTemplates } from '../templates/actions';
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
  readonly templates: Templates;
  readonly delivery: Delivery;
  readonly copies: Copies;
  readonly release: Release;
}

export const createFileTools = (
  ports: FilePorts,
  pane: PanePorts,
  { get, dispatch }: Store,
  catalogue: Catalogue,
): FileTools => {
  const { askFiles } = pane.engine;
  const now = () => localIso(pane.now());
  const onBug = (cause: unknown) => dispatch({ type: 'broke', cause });
  return {
    batch: createBatch({ ...ports, now }),
    templates: createTemplates({ ...ports, catalogue, onBug }),
    delivery: createDelivery({ askFiles, lastRun: () => get().checked?.run ?? 0, onBug }),
    copies: createCopies({ ...ports, askFiles, now, hostTrouble: pane.hostTrouble, onBug }),
    release: createRelease({
      ...ports,
      askFiles,
      now,
      created: () => pane.now().toISOString(),
      hostTrouble: pane.hostTrouble,
      onBug,
      onDone: (run) => dispatch({ type: 'released', run }),
    }),
  };
};
