import type { Area, Level } from './catalogue';
import type { DisclosureMode, DisclosurePlan } from './disclosure';
import type { Change, Figure, IndexNumber, Ranking } from './figure';
import type { Finding, Verdict } from './finding';
import type { SheetKind } from './sheet-schema';
import type { Table, UnrecognisedSheet } from './table';

/** Two waves that are compared, by id; `from` is the earlier one. */
export interface WavePair {
  readonly from: string;
  readonly to: string;
}

/** What the user chose for a run (Auswahl); everything absent means: all that the figures allow. */
export interface Selection {
  readonly indicators?: readonly string[];
  readonly level?: Exclude<Level, 'gesamtstadt' | 'rest'>;
  readonly waves?: readonly string[];
  /** Waves to be compared; absent: consecutive ones, and the first with the last. */
  readonly pairs?: readonly WavePair[];
  /** Whether index numbers (Messzahlen) are worked out and shown. */
  readonly indexNumbers?: boolean;
  /** Whether small counts, and what would give them away, are suppressed; absent: as delivered. */
  readonly disclosure?: DisclosureMode;
  /** Sheet name → kind, where the user overrules the recognition; `ignore` leaves the sheet alone. */
  readonly kinds?: Readonly<Record<string, SheetKind | 'ignore'>>;
}

/** Result of checking a submission (Prüfung). Findings by sheet order, then row, then column. */
export interface Check {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly UnrecognisedSheet[];
  readonly findings: readonly Finding[];
  readonly verdicts: readonly Verdict[];
}

/** Result of evaluating a submission (Auswertung). */
export interface Evaluation {
  readonly figures: readonly Figure[];
  readonly changes: readonly Change[];
  /** Of counts and amounts; none where they were not asked for. */
  readonly indices: readonly IndexNumber[];
  readonly rankings: readonly Ranking[];
  /** Waves of the figures in order of time. */
  readonly waves: readonly string[];
  /** Pairs of waves that changes are shown for. */
  readonly pairs: readonly WavePair[];
  /** Subjects in the catalogue's order. */
  readonly subjects: readonly string[];
  /** Level that rankings and charts compare. */
  readonly level: Area['level'];
  /** What was suppressed before anything was worked out; absent where the figures are as delivered. */
  readonly plan?: DisclosurePlan;
}
