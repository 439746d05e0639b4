import type { KeptSheets } from '../../core/model/release';
import { removedFile } from '../../core/text/release.de';
import { momentText } from '../../core/text/findings-report.de';
import { type Observed, observed } from '../batch/observed';
import type { AskFiles, DataForm } from '../batch/work';
import type { CopiesPorts } from '../delivery/copies';
import { CSV_TYPE, fileName, TEXT_TYPE, XLSX_TYPE, ZIP_TYPE } from '../download';
import type { Choice } from '../run/engine';
import type { HostTrouble } from '../state/state';
import { NO_RELEASE, type ReleaseEvent, type ReleaseState, type ReleaseTask, releaseAfter } from './state';

/** What giving on needs of the pane and of Excel. */
export interface ReleasePorts extends Pick<CopiesPorts, 'readFile' | 'openCopy' | 'download' | 'now' | 'onBug'> {
  readonly askFiles: AskFiles;
  /** Now, as RFC 3339 text with its zone. */
  readonly created: () => string;
  readonly hostTrouble: (cause: unknown) => HostTrouble | undefined;
  /** A file was given on from this check. */
  readonly onDone: (run: number) => void;
}

/** What is given on, and of which check. */
export interface Order {
  readonly run: number;
  readonly choice: Choice;
}

/** What the user can give on (Weitergeben). Resolves when it is over; how it ended is in the state. */
export interface Release extends Pick<Observed<ReleaseState, ReleaseEvent>, 'get' | 'subscribe'> {
  readonly prepare: (order: Order, kept: KeptSheets) => Promise<void>;
  /** Saves what was prepared. */
  readonly save: () => Promise<void>;
  /** Opens it as a new workbook; absent where Excel cannot. */
  readonly open: (() => Promise<void>) | undefined;
  /** Saves the list of what is not in it. */
  readonly saveList: () => Promise<void>;
  readonly saveData: (order: Order, form: DataForm) => Promise<void>;
  /** Forgets what was prepared. */
  readonly drop: () => void;
  readonly cancel: () => void;
}

const DATA: Readonly<Record<DataForm, { readonly ending: string; readonly type: string }>> = {
  csv: { ending: '-Kennzahlen.csv', type: CSV_TYPE },
  package: { ending: '-Datenpaket.zip', type: ZIP_TYPE },
};

export const createRelease = (ports: ReleasePorts): Release => {
  const { askFiles, readFile, openCopy, download, now, created, hostTrouble, onBug, onDone } = ports;
  const { get, dispatch, subscribe } = observed(NO_RELEASE, releaseAfter);
  let controller: AbortController | undefined;

  const fail = (cause: unknown, signal: AbortSignal): void => {
    const trouble = signal.aborted ? undefined : hostTrouble(cause);
    dispatch(trouble ? { type: 'failed', trouble } : { type: 'cancelled' });
    if (!trouble && !signal.aborted) onBug(cause);
  };

  const run = async (task: ReleaseTask, work: (signal: AbortSignal) => Promise<ReleaseEvent>): Promise<void> => {
    if (get().running) return;
    const { signal } = (controller = new AbortController());
    dispatch({ type: 'started', task });
    try {
      dispatch(await work(signal));
    } catch (cause) {
      fail(cause, signal);
    }
  };

  const prepared = async (order: Order, kept: KeptSheets, signal: AbortSignal): Promise<ReleaseEvent> => {
    const bytes = await readFile();
    signal.throwIfAborted();
    const made = await askFiles('publish', { bytes, choice: order.choice, kept, now: now() }, signal);
    if (made.outcome === 'refused') return { type: 'refused', problems: made.problems };
    if (made.outcome === 'unreadable')
      return { type: 'failed', trouble: { sentence: made.sentence, details: undefined } };
    const name = fileName(made.name, '-Veröffentlichung.xlsx');
    return { type: 'prepared', prepared: { ...made, ...order, fileName: name } };
  };

  const saved = (): ReleaseEvent => {
    const { prepared: ready } = get();
    if (!ready) return { type: 'dropped' };
    download({ name: ready.fileName, type: XLSX_TYPE, content: ready.bytes });
    onDone(ready.run);
    return { type: 'saved', name: ready.fileName };
  };

  const opened = async (open: NonNullable<typeof openCopy>): Promise<ReleaseEvent> => {
    const { prepared: ready } = get();
    if (!ready) return { type: 'dropped' };
    await open(ready.bytes);
    onDone(ready.run);
    return { type: 'opened' };
  };

  const listed = (): ReleaseEvent => {
    const { prepared: ready } = get();
    if (!ready) return { type: 'dropped' };
    const name = fileName(ready.name, '-nicht-enthalten.txt');
    const content = `\ufeff${removedFile(ready.fileName, ready.removed, momentText(now()))}`;
    download({ name, type: TEXT_TYPE, content });
    return { type: 'saved', name };
  };

  const dataSaved = async ({ choice, run: check }: Order, form: DataForm, signal: AbortSignal) => {
    const made = await askFiles('export', { choice, form, created: created() }, signal);
    if (made.outcome === 'refused') return { type: 'refused', problems: made.problems } as const;
    const { ending, type } = DATA[form];
    const name = fileName(made.name, ending);
    download({ name, type, content: made.bytes });
    onDone(check);
    return { type: 'saved', name } as const;
  };

  return {
    get,
    subscribe,
    prepare: (order, kept) => run('prepare', (signal) => prepared(order, kept, signal)),
    save: () => run('save', async () => saved()),
    open: openCopy && (() => run('open', () => opened(openCopy))),
    saveList: () => run('list', async () => listed()),
    saveData: (order, form) => run(form, (signal) => dataSaved(order, form, signal)),
    drop: () => dispatch({ type: 'dropped' }),
    cancel: () => controller?.abort(),
  };
};
