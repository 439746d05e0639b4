import type { FileReport } from './work';

/** How far a file is: it waits, is being checked, was left out because the user stopped, or has its result. */
export type FileStage =
  | { readonly stage: 'waiting' }
  | { readonly stage: 'checking' }
  | { readonly stage: 'stopped' }
  | { readonly stage: 'checked'; readonly report: FileReport }
  | { readonly stage: 'unreadable'; readonly sentence: string }
  /** A bug of ours met this file; the others go on. */
  | { readonly stage: 'broken'; readonly details: string };

/** A file that the user chose; `id` tells apart files of one name. */
export type BatchFile = { readonly id: number; readonly file: File } & FileStage;

/** What the batch is at: checking files, writing their annotated copies, or a list about them. */
export interface BatchRun {
  readonly task: 'check' | 'copy' | 'list';
  readonly done: number;
  readonly total: number;
  /** The file it is at. */
  readonly name: string;
}

/** What the last event was, for those who hear the pane. */
export type BatchNews =
  | { readonly news: 'nothing' }
  | { readonly news: 'started'; readonly total: number }
  | { readonly news: 'finished' }
  | { readonly news: 'stopped' }
  | { readonly news: 'cleared' }
  | { readonly news: 'saved'; readonly name: string }
  | { readonly news: 'not-saved' };

/** A file that is not in what was saved, and why; one sentence. */
export interface LeftFile {
  readonly name: string;
  readonly sentence: string;
}

/** Files that are checked beside the open workbook (Stapel). */
export interface BatchState {
  /** Whether the pane shows the files instead of the open workbook. */
  readonly shown: boolean;
  /** Whether the user came back from the files to the workbook just now: the keyboard goes on from where they were opened. */
  readonly returned: boolean;
  readonly files: readonly BatchFile[];
  readonly running: BatchRun | undefined;
  /** Files of which no copy could be made, each with its sentence. */
  readonly left: readonly LeftFile[];
  readonly news: BatchNews;
}

export type BatchEvent =
  | { readonly type: 'shown'; readonly shown: boolean }
  | { readonly type: 'chosen'; readonly files: readonly File[] }
  | { readonly type: 'cleared' }
  | { readonly type: 'resumed' }
  | { readonly type: 'started'; readonly run: BatchRun }
  | { readonly type: 'file-changed'; readonly id: number; readonly stage: FileStage }
  | { readonly type: 'progressed'; readonly done: number; readonly name: string }
  | { readonly type: 'ended'; readonly news: BatchNews; readonly left?: readonly LeftFile[] };

export const NO_FILES: BatchState = {
  shown: false,
  returned: false,
  files: [],
  running: undefined,
  left: [],
  news: { news: 'nothing' },
};

const added = (state: BatchState, files: readonly File[]): BatchState => {
  const next = 1 + Math.max(0, ...state.files.map(({ id }) => id));
  const fresh = files.map((file, index): BatchFile => ({ id: next + index, file, stage: 'waiting' }));
  const running = state.running && { ...state.running, total: state.running.total + files.length };
  return { ...state, files: [...state.files, ...fresh], running };
};

const stopped = (one: BatchFile): BatchFile =>
  one.stage === 'waiting' || one.stage === 'checking' ? { id: one.id, file: one.file, stage: 'stopped' } : one;

const waiting = (one: BatchFile): BatchFile =>
  one.stage === 'stopped' ? { id: one.id, file: one.file, stage: 'waiting' } : one;

/** State after an event. Pure. */
export const batchAfter = (state: BatchState, event: BatchEvent): BatchState => {
  switch (event.type) {
    case 'shown':
      return { ...state, shown: event.shown, returned: !event.shown, news: { news: 'nothing' } };
    case 'chosen':
      return added(state, event.files);
    case 'cleared':
      return { ...state, files: [], left: [], news: { news: 'cleared' } };
    case 'resumed':
      return { ...state, files: state.files.map(waiting) };
    case 'started': {
      const { run } = event;
      const news: BatchNews = run.task === 'check' ? { news: 'started', total: run.total } : { news: 'nothing' };
      return { ...state, running: run, left: [], news };
    }
    case 'file-changed':
      return {
        ...state,
        files: state.files.map((one) => (one.id === event.id ? { id: one.id, file: one.file, ...event.stage } : one)),
      };
    case 'progressed':
      return state.running ? { ...state, running: { ...state.running, done: event.done, name: event.name } } : state;
    case 'ended':
      return {
        ...state,
        running: undefined,
        files: state.files.map(stopped),
        left: event.left ?? [],
        news: event.news,
      };
  }
};

/** Findings that are not accepted. */
export const openRows = ({ rows }: FileReport): FileReport['rows'] => rows.filter(({ status }) => !status.acceptance);

/** How many of the files stand how; for totals and buttons. */
export const summaryOf = (files: readonly BatchFile[]) => {
  const count = (stage: FileStage['stage']) => files.filter((one) => one.stage === stage).length;
  return {
    all: files.length,
    checked: count('checked'),
    failed: count('unreadable') + count('broken'),
    stopped: count('stopped'),
    open: files.flatMap((one) => (one.stage === 'checked' ? openRows(one.report) : [])),
  };
};
