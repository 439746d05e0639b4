import type { Place } from './address';
import type { SheetKey, SheetSpec } from './spec';
import type { Submission } from './sheet';

/** How far a long task has come: `done` of `total` steps, 0 ≤ done ≤ total. */
export type Progress = (done: number, total: number) => void;

/** Set by the user who wants to stop (Abbruch); an AbortSignal is one. */
export interface Cancellation {
  readonly aborted: boolean;
}

/** Sheets that an insertion would have to create under a name that a sheet of the user's bears already. */
export interface NameConflict {
  readonly key: SheetKey;
  readonly name: string;
  /** A free name that could be taken instead. */
  readonly proposal: string;
}

export interface InsertOutcome {
  /** Names of our sheets after the insertion, by key. */
  readonly sheets: Readonly<Partial<Record<SheetKey, string>>>;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  /** Sheets whose set-up for printing or whose charts' looks Excel would not take in full; absent where all went well. */
  readonly simplified?: readonly string[];
}

/**
 * The workbook as the pane and the command line see it (Arbeitsmappe). Implemented by `excel/`, in Excel and over the
 * workbook host alike. Every method rejects with a HostError and with nothing else.
 */
export interface WorkbookPort {
  /** All sheets of the user's, as blocks; our own sheets are left out. A constant number of round trips. */
  readSubmission(cancellation?: Cancellation, progress?: Progress): Promise<Submission>;
  /** Which of these sheets cannot be created because a user's sheet bears the name. Writes nothing. */
  readConflicts(keys: readonly SheetKey[], names: SheetNames): Promise<readonly NameConflict[]>;
  /**
   * Creates our sheets or updates them in place, charts included (position and size of a chart that exists are kept).
   * Refuses with `sheet-name-taken` before anything is written when a user's sheet bears a name. All or nothing as far
   * as the host allows it.
   */
  insertSheets(specs: readonly SheetSpec[], names: SheetNames): Promise<InsertOutcome>;
  /** Names that our sheets bear in this workbook now, by key (the user may have renamed them). */
  readSheetNames(): Promise<SheetNames>;
  /** Activates the sheet and selects the cell. */
  revealPlace(place: Place): Promise<void>;
}

/** Names that our sheets bear or shall bear. */
export type SheetNames = Readonly<Record<SheetKey, string>>;
