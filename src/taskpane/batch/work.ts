import type { FormImport } from '../../core/model/briefing-import';
import type { Comparison } from '../../core/model/comparison';
import type { Verdict } from '../../core/model/finding';
import type { FindingRow } from '../../core/model/finding-row';
import type { UnmarkedCell } from '../../core/model/mark';
import type { KeptSheets, Removal } from '../../core/model/release';
import type { Selection } from '../../core/model/report';
import type { CheckedFile } from '../../core/spec/findings/export';
import type { ReturnedSeries } from '../../core/model/returns';
import type { SheetKind } from '../../core/model/sheet-schema';
import type { FormWork } from '../templates/form-work';

/** A sheet of a file; `kind` is undefined where it was not recognised. */
export interface FileSheet {
  readonly sheet: string;
  readonly kind: SheetKind | undefined;
}

/** What the pane shows of a file that was checked. */
export interface FileReport {
  readonly sheets: readonly FileSheet[];
  readonly rows: readonly FindingRow[];
  /** Name and version of the schema that a sheet was read by, by sheet. */
  readonly schemas: ReadonlyMap<string, string>;
  /** What it delivers of the indicators, for the list of returns. */
  readonly delivered: readonly ReturnedSeries[];
  /** Rules that could not be checked, or not everywhere. */
  readonly notVerifiable: readonly Verdict[];
}

/** A file that cannot be read, in one German sentence that says what to do. */
export interface Unreadable {
  readonly outcome: 'unreadable';
  readonly sentence: string;
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An annotated copy (Kopie mit Anmerkungen). */
export interface Copied {
  readonly outcome: 'copied';
  /** Name of the workbook that was copied. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Cells that could not be marked as they should. */
  readonly left: readonly UnmarkedCell[];
  /** Whether the open workbook has other findings by now than at the last check. */
  readonly changed: boolean;
}

/** The earlier delivery (frühere Lieferung): a file, or sheets of the workbook that was checked last. */
export type EarlierSource =
  ({ readonly from: 'file' } & GivenFile) | { readonly from: 'sheets'; readonly sheets: readonly string[] };

/** A publication (Bereinigte Fassung) of the open workbook. */
export interface Published {
  readonly outcome: 'published';
  /** Name of the workbook. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  readonly removed: readonly Removal[];
  /** What was suppressed, in sentences. */
  readonly plan: readonly string[];
  /** What is to know of the Kurzüberblick, in sentences: drafts that nobody confirmed, entries taken over from the sheet. */
  readonly drafts: readonly string[];
  /** Charts that were chosen and are not drawn, in sentences. */
  readonly undrawn: readonly string[];
}

/** Tables of the open workbook as open data. */
export interface Exported {
  readonly outcome: 'exported';
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many figures there are. */
  readonly rows: number;
}

/** Something that cannot leave the house, and why, in sentences. */
export interface Refused {
  readonly outcome: 'refused';
  readonly problems: readonly string[];
}

/** What of the figures is given on. */
type Chosen = Pick<Selection, 'indicators' | 'level' | 'waves' | 'pairs' | 'indexNumbers'>;

/** Forms of open data: the figures as one table, or all tables with their description. */
export type DataForm = 'csv' | 'package';

/** What the worker does with files (Dateien): what it is given, and what it makes of that; plain data only. */
export interface FileWork extends FormWork {
  /** Checks a file by itself; the check of the open workbook stays as it is. */
  readonly check: {
    readonly given: GivenFile;
    readonly made: { readonly outcome: 'checked'; readonly report: FileReport } | Unreadable;
  };
  /** Holds the last check against an earlier delivery, and keeps that for the sheets that are built from now on. */
  readonly compare: {
    readonly given: { readonly earlier: EarlierSource };
    readonly made:
      { readonly outcome: 'compared'; readonly earlier: string; readonly comparison: Comparison } | Unreadable;
  };
  /** Makes a copy with the findings marked in it. What it says is true of these bytes, whenever they were checked. */
  readonly copy: {
    readonly given: {
      /** Without a name it is the open workbook: kinds, acceptances and the earlier delivery are those of the last check. */
      readonly file: { readonly name?: string; readonly bytes: Uint8Array };
      /** Local time as ISO text, as it is printed on the report. */
      readonly now: string;
    };
    readonly made: Copied | { readonly outcome: 'no-workbook' } | Unreadable;
  };
  /** Findings of the last check as rows. */
  readonly rows: {
    readonly given: object;
    readonly made: { readonly outcome: 'rows'; readonly checked: CheckedFile };
  };
  /** Reads last time's form of the Kurzüberblick from a workbook; without `read` no sheet of it holds the form. */
  readonly form: {
    readonly given: GivenFile;
    readonly made: { readonly outcome: 'form'; readonly read?: FormImport } | Unreadable;
  };
  /** Makes what may leave the house of the open workbook; nothing where readers could work out what is secret. */
  readonly publish: {
    readonly given: {
      readonly bytes: Uint8Array;
      readonly choice: Chosen;
      readonly kept: KeptSheets;
      readonly now: string;
    };
    readonly made: Published | Refused | Unreadable;
  };
  /** Makes open data of the last check, protected; nothing where readers could work out what is secret. */
  readonly export: {
    readonly given: { readonly choice: Chosen; readonly form: DataForm; readonly created: string };
    readonly made: Exported | Refused;
  };
  /** Forgets the earlier delivery. */
  readonly forget: { readonly given: object; readonly made: { readonly outcome: 'forgotten' } };
}

export type FileTask = keyof FileWork;

/** A question about files, as it goes to the worker. */
export type FileQuestion = {
  readonly [T in FileTask]: { readonly task: T; readonly given: FileWork[T]['given'] };
}[FileTask];

export type FileAnswer = FileWork[FileTask]['made'];

/** Asks for work with files. Rejects when its signal is aborted. */
export type AskFiles = <T extends FileTask>(
  task: T,
  given: FileWork[T]['given'],
  signal: AbortSignal,
) => Promise<FileWork[T]['made']>;

/** Sheet name → kind, where the user overrules the recognition. */
export type FileKinds = NonNullable<Selection['kinds']>;
