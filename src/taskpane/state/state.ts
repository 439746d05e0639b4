import type { StoredAcceptances } from '../../core/accept/storage';
import type { ChartSpec } from '../../core/model/spec';
import type { InsertOutcome, NameConflict, Repaired, RepairOutcome, SheetNames } from '../../core/model/workbook-port';
import type { CheckView, Choice, Kinds } from '../run/engine';
import type { Question, Refusal } from './question';
import type { Change, Insertion, StepId } from './steps';

/** A finished run; `run` numbers are given once and only grow. */
interface Done {
  readonly run: number;
  /** When it ended, as local ISO text. */
  readonly at: string;
}

export interface Checked extends Done {
  readonly kinds: Kinds;
  readonly view: CheckView;
  /** The run in which its findings were last parted into open and accepted ones. */
  readonly settled: number;
}

/** Repairs that were made, or taken back. */
export interface RepairRun extends Done {
  readonly task: 'repair' | 'undo';
  readonly outcome: RepairOutcome;
  /** What can still be taken back. */
  readonly undoable: readonly Repaired[];
}

/** Why the stored acceptances cannot be read. */
export type StoredTrouble = Extract<StoredAcceptances, { readonly trouble: unknown }>['trouble'];

/** Text and place of a chart that was inserted. */
export interface InsertedChart extends Pick<ChartSpec, 'key' | 'title' | 'alternative'> {
  readonly sheet: string;
}

export interface Inserted extends Done {
  /** The run that it was made from: of the check, or for charts and briefing of the evaluation. */
  readonly basis: number;
  readonly choice: Choice;
  readonly outcome: InsertOutcome;
  readonly charts: readonly InsertedChart[];
}

export type Task = 'check' | Insertion | Change;

/** What is under way; `share` is undefined where nobody can tell how far it is. */
export interface Running {
  readonly task: Task;
  readonly stage: 'reading' | 'computing' | 'writing';
  readonly share: number | undefined;
}

/** Sheets that need other names before an insertion can go on. */
export interface Conflict {
  readonly insertion: Insertion;
  readonly names: SheetNames;
  readonly taken: readonly NameConflict[];
}

/** Something in Excel that the user can mend. */
export interface HostTrouble {
  readonly sentence: string;
  /** What Excel itself said, for those who look after the add-in. */
  readonly details: string | undefined;
}

/** Changes that part the findings anew. */
export type SettlingTask = Exclude<Change, 'repair' | 'undo'>;

/** What the last event was, for those who hear the pane instead of seeing it. */
export type News =
  | { readonly news: 'nothing' }
  | { readonly news: 'started'; readonly task: Task }
  | { readonly news: 'checked' }
  | { readonly news: 'inserted'; readonly insertion: Insertion }
  | { readonly news: 'repaired' }
  | { readonly news: 'settled'; readonly task: SettlingTask }
  | { readonly news: 'cancelled'; readonly task: Task };

/** Everything that the pane shows (Zustand). What can be derived – what is outdated, what is blocked – is not in here. */
export interface PaneState {
  readonly step: StepId;
  readonly runs: number;
  readonly kinds: Kinds;
  readonly choice: Choice;
  readonly running: Running | undefined;
  readonly checked: Checked | undefined;
  readonly inserted: { readonly [I in Insertion]?: Inserted };
  /** The runs in which other charts were chosen last, for their sheet and for the Kurzüberblick; 0: never. */
  readonly chosen: { readonly charts: number; readonly briefing: number };
  readonly conflict: Conflict | undefined;
  /** The run of the check from which a file was given on last. */
  readonly released: number | undefined;
  /** The last repairs; they can be taken back until the next ones. */
  readonly repaired: RepairRun | undefined;
  /** While it is set, nothing is written over what is stored. */
  readonly storedTrouble: StoredTrouble | undefined;
  /** What the user is asked at the moment, in a dialog. */
  readonly question: Question | undefined;
  readonly refusal: Refusal | undefined;
  /** Name under which the user accepted last. */
  readonly name: string;
  readonly trouble: HostTrouble | undefined;
  /** A bug of ours: the error boundary takes over. */
  readonly bug: { readonly cause: unknown } | undefined;
  readonly news: News;
}

export const firstState = (step: StepId): PaneState => ({
  step,
  runs: 0,
  kinds: {},
  choice: {},
  running: undefined,
  checked: undefined,
  inserted: {},
  chosen: { charts: 0, briefing: 0 },
  conflict: undefined,
  released: undefined,
  repaired: undefined,
  storedTrouble: undefined,
  question: undefined,
  refusal: undefined,
  name: '',
  trouble: undefined,
  bug: undefined,
  news: { news: 'nothing' },
});
