import type { ChartSpec } from '../../core/model/spec';
import type { InsertOutcome, NameConflict, SheetNames } from '../../core/model/workbook-port';
import type { CheckView, Choice, Kinds } from '../run/engine';
import type { Insertion, StepId } from './steps';

/** A finished run; `run` numbers are given once and only grow. */
interface Done {
  readonly run: number;
  /** When it ended, as local ISO text. */
  readonly at: string;
}

export interface Checked extends Done {
  readonly kinds: Kinds;
  readonly view: CheckView;
}

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

export type Task = 'check' | Insertion;

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

/** What the last event was, for those who hear the pane instead of seeing it. */
export type News =
  | { readonly news: 'nothing' }
  | { readonly news: 'started'; readonly task: Task }
  | { readonly news: 'checked' }
  | { readonly news: 'inserted'; readonly insertion: Insertion }
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
  readonly conflict: Conflict | undefined;
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
  conflict: undefined,
  trouble: undefined,
  bug: undefined,
  news: { news: 'nothing' },
});
