import type { Place } from '../../core/model/address';
import type { BriefingForm } from '../../core/model/briefing-form';
import type { ChartOrder } from '../../core/model/chart-order';
import type { SheetKey, SheetSpec } from '../../core/model/spec';
import type { InsertOutcome, SheetNames, WorkbookPort } from '../../core/model/workbook-port';
import type { PaneEvent } from '../state/events';
import type { HostTrouble, InsertedChart, PaneState, Task } from '../state/state';
import { type Insertion, SHEETS_OF } from '../state/steps';
import type { Store } from '../state/store';
import { type ChangeActions, createChangeActions, readAcceptances } from './change-actions';
import type { Engine } from './engine';

/** What the pane needs of the world; `index.tsx` hands it in. */
export interface PanePorts {
  readonly workbook: WorkbookPort;
  readonly engine: Engine;
  readonly now: () => Date;
  /** What the user reads of a HostError; undefined for anything else, which is a bug. */
  readonly hostTrouble: (cause: unknown) => HostTrouble | undefined;
}

/** What the user can set going (Aktionen). Resolves when it is over; how it ended is in the state. */
export interface Actions extends ChangeActions {
  readonly check: () => Promise<void>;
  readonly insert: (insertion: Insertion, names?: SheetNames) => Promise<void>;
  readonly cancel: () => void;
  readonly reveal: (place: Place) => Promise<void>;
}

/** Local time as ISO text without zone: what is printed is the time on the user's clock. */
export const localIso = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);

const basisOf = ({ checked, inserted }: PaneState, insertion: Insertion): number =>
  (insertion === 'charts' || insertion === 'briefing' ? inserted.evaluate?.run : checked?.run) ?? 0;

const chartsOf = (specs: readonly SheetSpec[], { sheets }: InsertOutcome): readonly InsertedChart[] =>
  specs.flatMap(({ key: sheetKey, charts }) =>
    charts.map(({ key, title, alternative }) => ({ key, title, alternative, sheet: sheets[sheetKey] ?? '' })),
  );

/** The form of the Kurzüberblick, as far as inserting it needs it. */
export interface FormSource {
  /** The form to be laid out, with what was typed into the sheet meanwhile. */
  readonly ready: () => Promise<BriefingForm>;
  /** Remembers what these sheets say of it, once they are written. */
  readonly written: (specs: readonly SheetSpec[]) => Promise<void>;
}

/** The charts that were chosen; without `orders` nobody chose any, with a sentence nobody can tell. */
export type WantedOrders = { readonly orders?: readonly ChartOrder[] } | { readonly sentence: string };

/** Asks the workbook which charts are wanted. */
export type ReadOrders = () => Promise<WantedOrders>;

const hasCharts = (keys: readonly SheetKey[]): boolean => keys.includes('charts') || keys.includes('briefing');

export const createActions = (
  { workbook, engine, now, hostTrouble }: PanePorts,
  store: Store,
  forms?: FormSource,
  readOrders: ReadOrders = async () => ({}),
): Actions => {
  let controller: AbortController | undefined;

  const fail = (cause: unknown) => {
    const trouble = hostTrouble(cause);
    store.dispatch(trouble ? { type: 'failed', trouble } : { type: 'broke', cause });
  };

  /** Whether the work came to its end. */
  const run = async (task: Task, work: (signal: AbortSignal) => Promise<PaneEvent>): Promise<boolean> => {
    if (store.get().running) return false;
    const { signal } = (controller = new AbortController());
    store.dispatch({ type: 'started', task });
    try {
      store.dispatch(await work(signal));
      return true;
    } catch (cause) {
      if (signal.aborted) store.dispatch({ type: 'cancelled', task });
      else fail(cause);
      return false;
    }
  };

  const check = async (signal: AbortSignal): Promise<PaneEvent> => {
    const { kinds } = store.get();
    const submission = await workbook.readSubmission(signal, (done, total) =>
      store.dispatch({ type: 'progressed', stage: 'reading', share: total > 0 ? done / total : 0 }),
    );
    const stored = await readAcceptances(workbook);
    signal.throwIfAborted();
    store.dispatch({ type: 'progressed', stage: 'computing' });
    const [acceptances, storedTrouble] = 'trouble' in stored ? [[], stored.trouble] : [stored.acceptances, undefined];
    const view = await engine.check({ submission, kinds, acceptances }, signal);
    return { type: 'checked', at: localIso(now()), kinds, view, storedTrouble };
  };

  const insert = async (
    insertion: Insertion,
    chosen: SheetNames | undefined,
    signal: AbortSignal,
  ): Promise<PaneEvent> => {
    const before = store.get();
    const keys = SHEETS_OF[insertion];
    const names = chosen ?? (await workbook.readSheetNames());
    const taken = await workbook.readConflicts(keys, names);
    if (taken.length > 0) return { type: 'conflicted', conflict: { insertion, names, taken } };
    const wanted = hasCharts(keys) ? await readOrders() : {};
    if ('sentence' in wanted) return { type: 'failed', trouble: { sentence: wanted.sentence, details: undefined } };
    const form = keys.includes('briefing') ? await forms?.ready() : undefined;
    const request = { keys, names, choice: before.choice, now: localIso(now()), ...wanted, ...(form && { form }) };
    const specs = await engine.build(request, signal);
    signal.throwIfAborted();
    store.dispatch({ type: 'progressed', stage: 'writing' });
    const outcome = await workbook.insertSheets(specs, names);
    if (form) await forms?.written(specs);
    const made = { basis: basisOf(before, insertion), choice: before.choice, charts: chartsOf(specs, outcome) };
    return { type: 'inserted', insertion, at: localIso(now()), outcome, ...made };
  };

  const localNow = () => localIso(now());
  const checkAgain = () => run('check', check);
  return {
    ...createChangeActions({ workbook, engine, store, localNow, run, check: checkAgain }),
    check: async () => void (await checkAgain()),
    insert: async (insertion, names) => void (await run(insertion, (signal) => insert(insertion, names, signal))),
    cancel: () => controller?.abort(),
    reveal: (place) => workbook.revealPlace(place).catch(fail),
  };
};
