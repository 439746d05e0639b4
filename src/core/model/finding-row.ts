import type { Acceptance } from './acceptance';
import type { Place } from './address';
import type { FindingCode, Severity } from './finding';
import type { CellValue } from './sheet';

/** What stub and heading say about a cell (Beschriftung), in words; empty where a table says nothing about it. */
export interface Labels {
  readonly row: string;
  readonly column: string;
}

/** What became of a finding (Stand eines Befundes). */
export interface FindingStatus {
  /** Absent: the finding is open. */
  readonly acceptance?: Acceptance;
  /** Neu or weiter offen; absent where there is no earlier delivery. */
  readonly delivery?: 'appeared' | 'remaining';
}

/**
 * A finding as every output shows it (Befundzeile): sheet, JSON and CSV are made of it and cannot differ therefore.
 *
 * `expected` and `difference` (found − expected) are unrounded and without binary noise; absent where nobody can know them.
 * `decimals`: how many of them the figure is shown with, where the finding knows it.
 */
export interface FindingRow {
  readonly place: Place;
  readonly labels: Labels;
  readonly code: FindingCode;
  readonly title: string;
  readonly severity: Severity;
  readonly value: CellValue;
  readonly expected?: number | string;
  readonly difference?: number;
  readonly decimals?: number;
  readonly sentence: string;
  /** What to do, with the safe repair or the suspected cause where there is one. */
  readonly suggestion: string;
  readonly status: FindingStatus;
}
