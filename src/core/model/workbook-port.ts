import type { Place } from './address';
import type { CellPlace } from './blame';
import type { Repair } from './repair';
import type { SheetKey, SheetSpec } from './spec';
import type { Sheet, Submission } from './sheet';

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

/** A text equivalent (Alternativtext) of a chart of ours, with Excel's identities of its sheet and of itself. */
export interface ChartText {
  readonly sheet: string;
  readonly chart: string;
  readonly text: string;
}

/**
 * Gives charts their text equivalents where the host has a way to do it. Excel's own interface has none: there they stand in
 * cells beside the charts only.
 */
export type DescribeCharts = (texts: readonly ChartText[]) => Promise<void>;

/** A repair as it was made, with what taking it back needs (ausgeführte Korrektur). */
export interface Repaired {
  readonly repair: Repair;
  /** Number format of the cell before, as US code. */
  readonly numberFormat: string;
}

/** Why a cell was left alone: it holds something else by now, its sheet is protected, or its sheet is gone. */
export type LeftReason = 'value-changed' | 'sheet-protected' | 'sheet-missing';

/** What became of repairs, or of taking them back. */
export interface RepairOutcome {
  readonly done: readonly Repaired[];
  readonly left: readonly { readonly place: CellPlace; readonly why: LeftReason }[];
}

/** Texts of ours that are kept in the workbook, each under its own key: begründete Annahmen, Diagrammaufträge, Formular. */
export type StoredKey = 'acceptances' | 'charts' | 'briefing';

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
  /** A sheet of ours as it stands in the workbook now; undefined where there is none. */
  readSheet(key: SheetKey): Promise<Sheet | undefined>;
  /** Activates the sheet and selects the cell. */
  revealPlace(place: Place): Promise<void>;
  /**
   * Writes the repairs, and nothing but the cells they name. Every cell is read again first; one that does not hold `before`
   * any more is left alone. A number format is set before its value. A constant number of round trips.
   */
  repairCells(repairs: readonly Repair[]): Promise<RepairOutcome>;
  /** Takes repairs back: value and number format as before. A cell that no longer holds `after` is left alone. */
  undoRepairs(repaired: readonly Repaired[]): Promise<RepairOutcome>;
  /** A text of ours from the workbook; undefined where there is none. */
  readStored(key: StoredKey): Promise<string | undefined>;
  /** Keeps a text of ours in the workbook and proves it by reading it again; an empty text takes it away. */
  writeStored(key: StoredKey, text: string): Promise<void>;
}

/** Names that our sheets bear or shall bear. */
export type SheetNames = Readonly<Record<SheetKey, string>>;
