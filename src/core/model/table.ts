import type { CellAddress, Place, RangeAddress } from './address';
import type { Quantity } from './quantity';
import type { CellValue } from './sheet';
import type { Role, SheetKind } from './sheet-schema';
import type { TemplateOrder } from './template';

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** Breakdown of a figure that is not broken down (insgesamt); also where a sheet has no breakdown at all. */
export const TOTAL_BREAKDOWN = 'insgesamt';

/** One cell of a table under its field (Tabellenzelle). */
export interface TableCell {
  readonly address: CellAddress;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly formula: string;
}

/** A column that the header names (Spalte); `field` is the schema's field, `undefined` where the schema knows none. */
export interface TableColumn {
  readonly field: string | undefined;
  readonly role: Role | undefined;
  /** The heading as written, line breaks and hyphenation removed. */
  readonly heading: string;
  /** Where the heading stands (its lowest row). */
  readonly address: CellAddress;
}

/** A row of the body (Zeile): cells in the order of `columns`. Blank rows are kept so that they can be reported. */
export interface TableRow {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly cells: readonly TableCell[];
  readonly blank: boolean;
}

/**
 * One figure as submitted (Beobachtung): what a row – or, in a cross table, a cell – says.
 *
 * A key that could not be read is `undefined`, and a finding says why; the value is never lost for it.
 */
export interface Observation {
  /** Where the value stands. */
  readonly place: Place & { readonly cell: CellAddress };
  /** Id of a measure or an indicator. */
  readonly subject: string | undefined;
  readonly area: string | undefined;
  readonly referenceDate: IsoDate | undefined;
  readonly breakdown: string | undefined;
  readonly quantity: Quantity;
  readonly numerator?: Quantity;
  readonly denominator?: Quantity;
  /** Cells of the keys and parts, for findings that concern them. */
  readonly cells: Readonly<Partial<Record<Role, CellAddress>>>;
}

/** Why a sheet was taken for its kind (Grund der Erkennung); words are made in `text/de.ts`. */
export type RecognitionReason =
  | { readonly reason: 'headings-found'; readonly headings: readonly string[]; readonly row: number }
  | { readonly reason: 'years-across'; readonly years: readonly string[]; readonly row: number }
  /** Groups in place of years; `date` stands in the title. */
  | {
      readonly reason: 'groups-across';
      readonly groups: readonly string[];
      readonly row: number;
      readonly date: IsoDate;
    }
  | { readonly reason: 'areas-down'; readonly count: number; readonly column: number }
  | { readonly reason: 'chosen-by-user' }
  | { readonly reason: 'no-header' }
  /** What a list lacks besides the headings found; follows `headings-found`. */
  | { readonly reason: 'headings-missing'; readonly headings: readonly string[] }
  /** Areas, but no years over the figures beside them; follows `areas-down`. */
  | { readonly reason: 'no-years' }
  | { readonly reason: 'empty-sheet' }
  | { readonly reason: 'own-sheet' }
  /** The sheet of a template of ours. */
  | { readonly reason: 'template' };

/** A table found on a sheet and brought into one form, whatever the sheet's kind (Tabelle). */
export interface Table {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly reasons: readonly RecognitionReason[];
  /** Header rows to last body row, over all columns. */
  readonly range: RangeAddress;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly observations: readonly Observation[];
  /** Texts above the header, and below the body (footnotes, `Quelle: …`). */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Text after `Quelle:`, where one stands. */
  readonly source: string | undefined;
  /** What was asked for, where the table stands in a template of ours that came back. */
  readonly order?: TemplateOrder;
}

/** A sheet that holds no table of ours (nicht erkanntes Blatt); it is left alone and named. */
export interface UnrecognisedSheet {
  readonly sheet: string;
  readonly reasons: readonly RecognitionReason[];
}
