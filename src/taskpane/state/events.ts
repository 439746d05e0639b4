import type { InsertOutcome } from '../../core/model/workbook-port';
import type { CheckView, Choice, Kinds } from '../run/engine';
import { type ChangeEvent, changedBy } from './change-events';
import type { Conflict, HostTrouble, InsertedChart, PaneState, Running, StoredTrouble, Task } from './state';
import type { Insertion, StepId } from './steps';
import { fittingChoice } from './choice';
import { stepOf } from './steps';

/** What happens in the pane (Ereignis). */
export type PaneEvent =
  | { readonly type: 'step-opened'; readonly step: StepId }
  | { readonly type: 'kinds-chosen'; readonly kinds: Kinds }
  | { readonly type: 'choice-made'; readonly choice: Choice }
  /** Other charts are wanted; `briefing`: in the Kurzüberblick too. */
  | { readonly type: 'charts-chosen'; readonly briefing: boolean }
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly stage: Running['stage']; readonly share?: number }
  | CheckedEvent
  | ChangeEvent
  | InsertedEvent
  | { readonly type: 'conflicted'; readonly conflict: Conflict }
  | { readonly type: 'conflict-dismissed' }
  | { readonly type: 'released'; readonly run: number }
  | { readonly type: 'cancelled'; readonly task: Task }
  | { readonly type: 'failed'; readonly trouble: HostTrouble }
  | { readonly type: 'trouble-dismissed' }
  | { readonly type: 'broke'; readonly cause: unknown };

interface CheckedEvent {
  readonly type: 'checked';
  readonly at: string;
  readonly kinds: Kinds;
  readonly view: CheckView;
  readonly storedTrouble: StoredTrouble | undefined;
}

interface InsertedEvent {
  readonly type: 'inserted';
  readonly insertion: Insertion;
  readonly at: string;
  readonly basis: number;
  readonly choice: Choice;
  readonly outcome: InsertOutcome;
  readonly charts: readonly InsertedChart[];
}

const FIRST_STAGES: { readonly [T in Task]?: Running['stage'] } = {
  check: 'reading',
  repair: 'writing',
  undo: 'writing',
};

const started = (state: PaneState, task: Task): PaneState => ({
  ...state,
  running: { task, stage: FIRST_STAGES[task] ?? 'computing', share: undefined },
  conflict: undefined,
  question: task === 'repair' ? undefined : state.question,
  refusal: undefined,
  trouble: undefined,
  news: { news: 'started', task },
});

const chartsChosen = (state: PaneState, briefing: boolean): PaneState => {
  const run = state.runs + 1;
  return { ...state, runs: run, chosen: { charts: run, briefing: briefing ? run : state.chosen.briefing } };
};

const inserted = (state: PaneState, event: InsertedEvent): PaneState => {
  const { at, basis, choice, outcome, charts, insertion } = event;
  const run = state.runs + 1;
  return {
    ...state,
    runs: run,
    running: undefined,
    inserted: { ...state.inserted, [insertion]: { run, at, basis, choice, outcome, charts } },
    news: { news: 'inserted', insertion },
  };
};

const checked = (state: PaneState, { at, kinds, view, storedTrouble }: CheckedEvent): PaneState => {
  const run = state.runs + 1;
  return {
    ...state,
    runs: run,
    running: undefined,
    checked: { run, at, kinds, view, settled: run },
    storedTrouble,
    choice: fittingChoice(state.choice, view.offer),
    news: { news: 'checked' },
  };
};

/** State after an event. Pure; what an insertion was made from is said by the event, since the user may click on meanwhile. */
export const paneAfter = (state: PaneState, event: PaneEvent): PaneState => {
  switch (event.type) {
    case 'step-opened':
      return { ...state, step: event.step };
    case 'kinds-chosen':
      return { ...state, kinds: event.kinds };
    case 'choice-made':
      return { ...state, choice: event.choice };
    case 'charts-chosen':
      return chartsChosen(state, event.briefing);
    case 'started':
      return started(state, event.task);
    case 'progressed':
      return state.running
        ? { ...state, running: { ...state.running, stage: event.stage, share: event.share } }
        : state;
    case 'checked':
      return checked(state, event);
    case 'inserted':
      return inserted(state, event);
    case 'conflicted':
      return { ...state, running: undefined, conflict: event.conflict, step: stepOf(event.conflict.insertion) };
    case 'released':
      return { ...state, released: event.run };
    case 'conflict-dismissed':
      return { ...state, conflict: undefined };
    case 'cancelled':
      return { ...state, running: undefined, news: { news: 'cancelled', task: event.task } };
    case 'failed':
      return { ...state, running: undefined, trouble: event.trouble };
    case 'trouble-dismissed':
      return { ...state, trouble: undefined };
    case 'broke':
      return { ...state, running: undefined, bug: { cause: event.cause } };
    default:
      return changedBy(state, event);
  }
};
