import { importText } from '../../core/briefing/import-text';
import { typedEntries, type TypedEntry, writtenForm } from '../../core/briefing/sheet-changes';
import { formatForm, parseForm } from '../../core/briefing/storage';
import type { FormField } from '../../core/model/briefing-problem';
import type { Catalogue } from '../../core/model/catalogue';
import { type Observed, observed } from '../batch/observed';
import { readBytes } from '../batch/read-bytes';
import type { FormSource, PanePorts } from '../run/actions';
import type { Choice } from '../run/engine';
import { FIRST_FORM_STATE, type FormEvent, formAfter, type FormState, type Importing } from './state';

/** What the user can do with the form (Aktionen). Resolves when it is over; how it ended is in the state. */
export interface FormDesk extends Pick<Observed<FormState, FormEvent>, 'get' | 'subscribe'>, FormSource {
  /** Reads the stored form, unless something here was not kept yet. */
  readonly load: () => Promise<void>;
  readonly edit: (field: FormField, value: string) => void;
  /** Keeps the form in the workbook where it has changed. */
  readonly keep: () => Promise<void>;
  /** Takes away a stored form that nobody can read, and begins anew. */
  readonly discard: () => Promise<void>;
  readonly readText: (text: string) => void;
  readonly readFile: (file: File) => Promise<void>;
  /** Takes over what was read, or leaves it. */
  readonly decide: (take: boolean) => Promise<void>;
  /** Puts back what the form held before the sheet's entry was taken over. */
  readonly restore: (entry: TypedEntry) => Promise<void>;
  readonly draft: (choice: Choice) => Promise<void>;
}

export type FormPorts = Pick<PanePorts, 'workbook' | 'engine' | 'hostTrouble'> & {
  readonly catalogue: Catalogue;
  readonly onBug: (cause: unknown) => void;
};

export const createFormDesk = ({ workbook, engine, hostTrouble, catalogue, onBug }: FormPorts): FormDesk => {
  const { get, dispatch, subscribe } = observed(FIRST_FORM_STATE, formAfter);
  const { briefing } = catalogue;
  let queue: Promise<void> = Promise.resolve();
  let laidOut = get().form;

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(onBug);
    return queue;
  };

  /** Host trouble is told at the form; anything else is a bug. */
  const orTrouble = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      const trouble = hostTrouble(cause);
      if (!trouble) throw cause;
      dispatch({ type: 'not-kept', sentence: trouble.sentence });
    }
  };

  const isKept = (): boolean => get().form === get().kept;

  const readStored = async (): Promise<void> => {
    const stored = parseForm((await workbook.readStored('briefing')) ?? '');
    if (!isKept()) return;
    if ('trouble' in stored) dispatch({ type: 'unreadable', trouble: stored.trouble });
    else dispatch({ type: 'loaded', form: stored.form, written: stored.written });
  };

  const store = async (): Promise<void> => {
    const { form, written, unreadable } = get();
    if (unreadable) return;
    await workbook.writeStored('briefing', formatForm(form, written));
    dispatch({ type: 'kept', form });
  };

  const load = () => inTurn(() => orTrouble(readStored));
  const keep = () => inTurn(() => orTrouble(async () => (isKept() ? undefined : store())));
  const importing = (next: Importing) => dispatch({ type: 'importing', importing: next });

  const readFile = async (file: File): Promise<void> => {
    importing({ step: 'reading' });
    const bytes = await readBytes(file);
    if (bytes.outcome === 'unreadable') return importing({ step: 'failed', why: bytes });
    const given = { name: file.name, bytes: bytes.bytes };
    const made = await engine.askFiles('form', given, new AbortController().signal);
    if (made.outcome === 'unreadable') return importing({ step: 'failed', why: made });
    importing(made.read ? { step: 'offered', read: made.read } : { step: 'failed', why: 'no-form' });
  };

  const readText = (text: string): void => {
    const read = importText(text, catalogue);
    if (text.trim() === '') importing({ step: 'failed', why: 'no-text' });
    else importing(read.taken.length > 0 ? { step: 'offered', read } : { step: 'failed', why: 'no-form' });
  };

  return {
    get,
    subscribe,
    load,
    keep,
    edit: (field, value) => dispatch({ type: 'edited', field, value }),
    discard: () =>
      inTurn(() =>
        orTrouble(async () => {
          await workbook.writeStored('briefing', '');
          dispatch({ type: 'discarded' });
        }),
      ),
    readText,
    readFile: (file) => readFile(file).catch(onBug),
    decide: async (take) => {
      const { importing: now } = get();
      if (!take || now.step !== 'offered') return importing({ step: 'idle' });
      dispatch({ type: 'imported', read: now.read });
      await keep();
    },
    restore: async (entry) => {
      dispatch({ type: 'restored', entry });
      await keep();
    },
    draft: async (choice) => {
      try {
        dispatch({ type: 'drafted', drafts: await engine.drafts(choice, new AbortController().signal) });
      } catch (cause) {
        onBug(cause);
      }
    },
    ready: async () => {
      if (!get().loaded) await load();
      const sheet = await workbook.readSheet('briefing');
      const entries = sheet ? typedEntries(sheet, get(), briefing) : [];
      dispatch({ type: 'typed', entries });
      await keep();
      laidOut = get().form;
      return laidOut;
    },
    written: async (specs) => {
      const spec = specs.find(({ key }) => key === 'briefing');
      if (!spec) return;
      dispatch({ type: 'inserted', form: laidOut, written: writtenForm(spec, briefing) });
      await inTurn(() => orTrouble(store));
    },
  };
};
