import type { TemplateLevel } from './template';

/** What a file delivers of one indicator in one wave, and the open errors there (gelieferte Reihe). */
export interface ReturnedSeries {
  readonly subject: string;
  readonly wave: string;
  /** Areas with a value, or with a sign that says why there is none. */
  readonly areas: readonly string[];
  /** Areas with open errors, once for each. */
  readonly wrong: readonly string[];
}

/** A file that came in (eingegangene Datei). */
export interface ReturnedFile {
  readonly name: string;
  /** Day on which it was last changed, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly series: readonly ReturnedSeries[];
  /** All open errors of the file, those that concern no indicator included. */
  readonly errors: number;
  /** Why it could not be read, in a sentence; absent where it could. */
  readonly trouble?: string;
}

/** What the list of returns is about; absent: what the files have figures for. */
export interface ReturnsScope {
  readonly waves?: readonly string[];
  readonly levels?: readonly TemplateLevel[];
}

/** How much of what is owed is there (Stand des Rücklaufs). */
export type ReturnState = 'missing' | 'partial' | 'faulty' | 'complete';

/** One indicator that a department owes for a wave and a level (geschuldete Angabe). */
export interface OwedSeries {
  readonly department: string;
  readonly indicator: string;
  readonly name: string;
  readonly wave: string;
  readonly level: TemplateLevel;
  readonly state: ReturnState;
  /** Values that are there, of how many. */
  readonly delivered: number;
  readonly expected: number;
  readonly errors: number;
  /** Files that deliver some of it, and the day of the latest. */
  readonly files: readonly string[];
  readonly date: string | undefined;
}
