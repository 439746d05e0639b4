import type { CheckedFile } from '../../core/spec/findings/export';
import type { ReturnedFile } from '../../core/model/returns';
import { archive } from '../../files/archive';
import { type Download, XLSX_TYPE, ZIP_TYPE, copyName } from '../download';
import { batchWords } from './de';
import { localIso } from '../run/actions';
import { type ListForm, findingList } from './lists';
import { readBytes } from './read-bytes';
import { type Observed, observed } from './observed';
import {
  type BatchEvent,
  type BatchFile,
  type BatchState,
  type FileStage,
  type LeftFile,
  NO_FILES,
  batchAfter,
  openRows,
} from './state';
import type { AskFiles } from './work';

/** What the batch needs of the world. */
export interface BatchPorts {
  /** Its own worker: the check of the open workbook stays as it is. */
  readonly askFiles: AskFiles;
  /** Local time as ISO text. */
  readonly now: () => string;
  readonly download: (download: Download) => void;
}

/** What the user can do with several files (Stapel). */
export interface Batch extends Pick<Observed<BatchState, BatchEvent>, 'get' | 'subscribe' | 'dispatch'> {
  /** Adds files and checks them one after the other. Resolves when all are done or the user stopped. */
  readonly choose: (files: readonly File[]) => Promise<void>;
  /** Checks the files that were left out when the user stopped. */
  readonly resume: () => Promise<void>;
  readonly cancel: () => void;
  readonly clear: () => void;
  /** Saves the findings of all files as one list. */
  readonly saveList: (form: ListForm) => void;
  /** Saves who has delivered what, as far as the files tell. */
  readonly saveReturns: () => Promise<void>;
  /** Saves the annotated copy of one file. */
  readonly saveCopy: (id: number) => Promise<void>;
  /** Saves the annotated copies of all files as one archive. */
  readonly saveCopies: () => Promise<void>;
}

const LIST = 'Befunde';
const ARCHIVE = 'Kopien mit Anmerkungen.zip';
const RETURNS = 'Rücklaufliste.xlsx';

const detailsOf = (cause: unknown): string => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));

type Copy = Download & { readonly content: Uint8Array };

const archived = ({ name, content }: Copy) => ({ name, bytes: content });

const listed = (one: BatchFile): readonly CheckedFile[] =>
  one.stage === 'checked' ? [{ file: one.file.name, rows: one.report.rows, schemas: one.report.schemas }] : [];

/** What could not be checked is not in the list, and must not be taken for clean. */
const unlisted = (one: BatchFile): readonly LeftFile[] =>
  one.stage === 'checked' ? [] : [{ name: one.file.name, sentence: batchWords.notListed }];

/** A file as it came in; what could not be checked says why. */
const returnedOf = (one: BatchFile): ReturnedFile => {
  const about = { name: one.file.name, date: localIso(new Date(one.file.lastModified)).slice(0, 10) };
  if (one.stage === 'checked')
    return {
      ...about,
      series: one.report.delivered,
      errors: openRows(one.report).filter(({ severity }) => severity === 'error').length,
    };
  const trouble = one.stage === 'unreadable' ? one.sentence : batchWords.notListed;
  return { ...about, series: [], errors: 0, trouble };
};

const stageOf = async (file: File, askFiles: AskFiles, signal: AbortSignal): Promise<FileStage> => {
  const read = await readBytes(file);
  if (read.outcome === 'unreadable') return { stage: 'unreadable', sentence: read.sentence };
  const made = await askFiles('check', { name: file.name, bytes: read.bytes }, signal);
  return made.outcome === 'checked'
    ? { stage: 'checked', report: made.report }
    : { stage: 'unreadable', sentence: made.sentence };
};

export const createBatch = ({ askFiles, now, download }: BatchPorts): Batch => {
  const { get, dispatch, subscribe } = observed(NO_FILES, batchAfter);
  let controller: AbortController | undefined;

  const waiting = (): BatchFile | undefined => get().files.find(({ stage }) => stage === 'waiting');

  /** A bug that meets one file must not take the others with it. */
  const checkOne = async ({ id, file }: BatchFile, signal: AbortSignal): Promise<void> => {
    dispatch({ type: 'file-changed', id, stage: { stage: 'checking' } });
    const stage = await stageOf(file, askFiles, signal).catch((cause): FileStage =>
      signal.aborted ? { stage: 'stopped' } : { stage: 'broken', details: detailsOf(cause) },
    );
    dispatch({ type: 'file-changed', id, stage });
  };

  const checkWaiting = async (): Promise<void> => {
    const total = get().files.filter(({ stage }) => stage === 'waiting').length;
    if (get().running || total === 0) return;
    const { signal } = (controller = new AbortController());
    dispatch({ type: 'started', run: { task: 'check', done: 0, total, name: waiting()?.file.name ?? '' } });
    let done = 0;
    for (let next = waiting(); next && !signal.aborted; next = waiting()) {
      dispatch({ type: 'progressed', done, name: next.file.name });
      await checkOne(next, signal);
      done += 1;
    }
    dispatch({ type: 'ended', news: { news: signal.aborted ? 'stopped' : 'finished' } });
  };

  const copyOf = async (file: File, signal: AbortSignal): Promise<Copy | LeftFile> => {
    const { name } = file;
    const read = await readBytes(file);
    if (read.outcome === 'unreadable') return { name, sentence: read.sentence };
    const made = await askFiles('copy', { file: { name, bytes: read.bytes }, now: now() }, signal);
    if (made.outcome === 'copied') return { name: copyName(name), type: XLSX_TYPE, content: made.bytes };
    return { name, sentence: made.outcome === 'unreadable' ? made.sentence : batchWords.noCopyOfText };
  };

  /** Copies of the files, one after the other; a bug that meets one leaves it out. */
  const copiesOf = async (files: readonly File[], signal: AbortSignal) => {
    const copies: Copy[] = [];
    const left: LeftFile[] = [];
    for (const [done, file] of files.entries()) {
      if (signal.aborted) break;
      dispatch({ type: 'progressed', done, name: file.name });
      const made = await copyOf(file, signal).catch((): LeftFile => ({
        name: file.name,
        sentence: batchWords.brokenCopy,
      }));
      if ('sentence' in made) left.push(made);
      else copies.push(made);
    }
    return { copies, left };
  };

  const save = async (
    files: readonly File[],
    pack: (copies: readonly [Copy, ...Copy[]]) => Download,
  ): Promise<void> => {
    if (get().running || files.length === 0) return;
    const { signal } = (controller = new AbortController());
    const run = { task: 'copy', done: 0, total: files.length, name: files[0]?.name ?? '' } as const;
    dispatch({ type: 'started', run });
    const { copies, left } = await copiesOf(files, signal);
    if (signal.aborted) return dispatch({ type: 'ended', news: { news: 'not-saved' } });
    const [first, ...others] = copies;
    if (!first) return dispatch({ type: 'ended', news: { news: 'not-saved' }, left });
    const packed = pack([first, ...others]);
    download(packed);
    dispatch({ type: 'ended', news: { news: 'saved', name: packed.name }, left });
  };

  const checkedFiles = () => get().files.filter(({ stage }) => stage === 'checked');

  return {
    get,
    dispatch,
    subscribe,
    choose: (files) => {
      dispatch({ type: 'chosen', files });
      return checkWaiting();
    },
    resume: () => {
      dispatch({ type: 'resumed' });
      return checkWaiting();
    },
    cancel: () => controller?.abort(),
    clear: () => dispatch({ type: 'cleared' }),
    saveList: (form) => {
      const list = findingList(get().files.flatMap(listed), LIST, form, now());
      download(list);
      dispatch({ type: 'ended', news: { news: 'saved', name: list.name }, left: get().files.flatMap(unlisted) });
    },
    saveReturns: async () => {
      if (get().running) return;
      const { signal } = (controller = new AbortController());
      const files = get().files;
      dispatch({ type: 'started', run: { task: 'list', done: 0, total: 1, name: RETURNS } });
      const made = await askFiles('returns', { files: files.map(returnedOf), now: now() }, signal).catch(
        () => undefined,
      );
      const broken = signal.aborted ? [] : [{ name: RETURNS, sentence: batchWords.brokenCopy }];
      if (!made) return dispatch({ type: 'ended', news: { news: 'not-saved' }, left: broken });
      download({ name: RETURNS, type: XLSX_TYPE, content: made.bytes });
      dispatch({ type: 'ended', news: { news: 'saved', name: RETURNS }, left: files.flatMap(unlisted) });
    },
    saveCopy: (id) => {
      const files = checkedFiles().filter((one) => one.id === id);
      return save(
        files.map(({ file }) => file),
        ([copy]) => copy,
      );
    },
    saveCopies: () =>
      save(
        checkedFiles().map(({ file }) => file),
        (copies) => ({ name: ARCHIVE, type: ZIP_TYPE, content: archive(copies.map(archived)) }),
      ),
  };
};
