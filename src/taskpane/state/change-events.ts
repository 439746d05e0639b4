import type { CellPlace } from '../../core/model/blame';
import type { RepairOutcome } from '../../core/model/workbook-port';
import type { SettlementView } from '../run/engine';
import type { Question, Refusal } from './question';
import type { PaneState, RepairRun, SettlingTask, StoredTrouble } from './state';

/** What happens around repairs and acceptances (Ereignis). */
export type ChangeEvent =
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'question-dismissed' }
  | RepairedEvent
  | SettledEvent
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'acceptances-unreadable'; readonly trouble: StoredTrouble };

interface RepairedEvent {
  readonly type: 'repaired';
  readonly task: RepairRun['task'];
  readonly at: string;
  readonly outcome: RepairOutcome;
}

interface SettledEvent {
  readonly type: 'settled';
  readonly task: SettlingTask;
  readonly settlement: SettlementView;
  /** Who accepted. */
  readonly name?: string;
}

const CLOSED = { question: undefined, refusal: undefined, running: undefined } as const;

const keyOf = ({ sheet, cell }: CellPlace): string => `${cell.row} ${cell.column} ${sheet}`;

/** After an undo only what a protected sheet held back can be tried again. */
const undoableAfter = (before: RepairRun | undefined, { task, outcome }: RepairedEvent): RepairRun['undoable'] => {
  if (task === 'repair') return outcome.done;
  const held = new Set(outcome.left.filter(({ why }) => why === 'sheet-protected').map(({ place }) => keyOf(place)));
  return (before?.undoable ?? []).filter(({ repair }) => held.has(keyOf(repair.place)));
};

const repaired = (state: PaneState, event: RepairedEvent): PaneState => {
  const { task, at, outcome } = event;
  const run = state.runs + 1;
  return {
    ...state,
    ...CLOSED,
    runs: run,
    repaired: { run, at, task, outcome, undoable: undoableAfter(state.repaired, event) },
    news: { news: 'repaired' },
  };
};

const settled = (state: PaneState, { task, settlement, name }: SettledEvent): PaneState => {
  if (!state.checked) return { ...state, ...CLOSED };
  const run = state.runs + 1;
  const { view } = state.checked;
  return {
    ...state,
    ...CLOSED,
    runs: run,
    checked: { ...state.checked, settled: run, view: { ...view, review: { ...view.review, settlement } } },
    storedTrouble: undefined,
    name: name ?? state.name,
    news: { news: 'settled', task },
  };
};

/** State after one of these events. */
export const changedBy = (state: PaneState, event: ChangeEvent): PaneState => {
  switch (event.type) {
    case 'asked':
      return { ...state, question: event.question, refusal: undefined, trouble: undefined };
    case 'question-dismissed':
      return { ...state, question: undefined, refusal: undefined };
    case 'repaired':
      return repaired(state, event);
    case 'settled':
      return settled(state, event);
    case 'refused':
      return { ...state, running: undefined, refusal: event.refusal };
    case 'acceptances-unreadable':
      return { ...state, ...CLOSED, storedTrouble: event.trouble };
  }
};
