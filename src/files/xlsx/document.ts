import type { ChartDocument } from './chart-document';

/**
 * A workbook as plain JSON: what is loaded from a file, kept by the model, and saved to a file again.
 *
 * Rows and columns are zero-based. Colours are `#RRGGBB`. Widths are in characters of the default font, heights and font
 * sizes in points. Formulas are English, with `=`.
 */
export interface WorkbookDocument {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetDocument[];
  readonly names: readonly DefinedName[];
  /** Settings of the add-in (key → JSON value). */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly properties: { readonly title?: string; readonly author?: string; readonly language?: string };
  /** The file that this document was loaded from: what the model does not know is taken over from there on saving. */
  readonly origin?: Uint8Array;
  /** Id of the sheet that shows when the file is opened; absent: the one that the origin says, or the first. */
  readonly active?: string;
  /** Whether sheets can be neither added nor renamed nor deleted, without a password; absent means no. */
  readonly structureProtected?: boolean;
  /** Names of the origin's sheets that hold no cells (charts on sheets of their own); absent where there are none. */
  readonly otherSheets?: readonly string[];
}

export interface SheetDocument {
  /** Kept for the life of the document, also when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: readonly CellDocument[];
  readonly merges: readonly RangeDocument[];
  readonly columns: readonly { readonly index: number; readonly width?: number; readonly hidden?: boolean }[];
  readonly rows: readonly { readonly index: number; readonly height?: number; readonly hidden?: boolean }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly ConditionalFormatDocument[];
  readonly validations: readonly ValidationDocument[];
  readonly tables: readonly TableDocument[];
  readonly charts: readonly ChartDocument[];
  readonly page: PageDocument;
  readonly autoFilter?: { readonly range: RangeDocument; readonly filtered: boolean };
  readonly protected: boolean;
  readonly gridlines: boolean;
  readonly tabColour?: string;
  /** Style of all cells that have none of their own. */
  readonly style?: StyleDocument;
  /**
   * Part of the origin that holds this sheet, such as `xl/worksheets/sheet1.xml`; absent for sheets made since.
   * A sheet that has one is taken over from the origin as it is; only `edited`, `looks` and `notes` are changed in it.
   */
  readonly originPart?: string;
  /**
   * True where more than values and formulas was changed since loading (looks, charts, tables, layout …): the sheet is
   * then written anew from this document, and what the document does not know of it is given up. Only for sheets of ours.
   */
  readonly replaced?: boolean;
  /** Cells whose value or formula was changed since loading (only sheets with `originPart`). */
  readonly edited: readonly { readonly row: number; readonly column: number }[];
  /** Looks that are laid on single cells of a sheet that is kept; `cells` need not repeat them. */
  readonly looks?: readonly LookDocument[];
  /** Notes that are put to cells of a sheet that is kept; `cells` need not repeat them. */
  readonly notes?: readonly NoteDocument[];
  /** Cells with a comment that is answered in a thread; they take no note. Absent where there are none. */
  readonly threads?: readonly { readonly row: number; readonly column: number }[];
}

/** Parts somebody's own note from what is put below it. */
export const NOTE_LINE = `\n${'―'.repeat(12)}\n`;

/** What is changed of a cell's look; what is absent stays, as does everything else of the cell. */
export interface LookDocument {
  readonly row: number;
  readonly column: number;
  /** US format code; `General` takes a format away. */
  readonly numberFormat?: string;
  /** `null` takes the fill away. */
  readonly fill?: string | null;
  /** Colour of the type. */
  readonly colour?: string;
}

/**
 * A note for a cell. It is put below a note that the cell has already (behind NOTE_LINE), or in place of an earlier one by
 * the same author; an empty text takes that one away. Cells in `threads` are passed over.
 */
export interface NoteDocument {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
}

export interface RangeDocument {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type CellValueDocument = number | string | boolean | { readonly error: string } | null;

export interface CellDocument {
  readonly row: number;
  readonly column: number;
  /** The value; of a formula its result. */
  readonly value: CellValueDocument;
  readonly formula?: string;
  readonly style?: StyleDocument;
  /** US format code; absent means General. */
  readonly numberFormat?: string;
  readonly hyperlink?: string;
  readonly comment?: string;
  /** Who signed the comment; absent where nobody did. Told on loading only. */
  readonly commentAuthor?: string;
}

export interface StyleDocument {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** False: the cell can be filled in while its sheet is protected. */
  readonly locked?: boolean;
  readonly borders?: Readonly<
    Partial<Record<'top' | 'bottom' | 'left' | 'right', { readonly style: 'thin' | 'medium'; readonly colour: string }>>
  >;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Id of the sheet, where the name is valid on one sheet only. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

/** A rule by formula, relative to the first cell of the range. */
export interface ConditionalFormatDocument {
  readonly range: RangeDocument;
  readonly formula: string;
  readonly colour?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface ValidationDocument {
  readonly range: RangeDocument;
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom';
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  /** Absent: what breaks the rule is refused; `warning`, `information`: it may stand; `none`: nothing is said. */
  readonly errorStyle?: 'warning' | 'information' | 'none';
  readonly errorTitle?: string;
  readonly errorMessage?: string;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

export interface TableDocument {
  readonly id: string;
  readonly name: string;
  readonly range: RangeDocument;
  readonly style?: string;
  readonly banded: boolean;
  readonly filterButton: boolean;
  /** Whether its filter hides rows. */
  readonly filtered?: boolean;
}

export interface PageDocument {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'a4' | 'other';
  readonly printArea?: RangeDocument;
  /** Zero-based, both inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly fitWide?: number;
  readonly fitTall?: number;
  /** Zero-based rows before which a page begins, as far as they were set by hand; absent means none. */
  readonly breaks?: readonly number[];
  /** Excel's codes, such as `&L…&C…&R&P`. */
  readonly header: string;
  readonly footer: string;
  /** Centred across the page; absent means no. */
  readonly centred?: boolean;
  /** Grid lines on paper; absent means no. */
  readonly printGridlines?: boolean;
}
