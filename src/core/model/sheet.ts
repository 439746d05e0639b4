import type { CellAddress, RangeAddress } from './address';

/** An error that a formula left in its cell (Fehlerwert), such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What stands in a cell, as Excel keeps it; `null` is an empty cell. Dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

/**
 * A worksheet as it was read (Blatt): the used range as blocks of equal shape, `origin` being the place of `values[0][0]`.
 *
 * `numberFormats` are US format codes, `formulas` English formulas with `=`, or `''` where the cell holds a constant.
 */
export interface Sheet {
  readonly name: string;
  readonly origin: CellAddress;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  /**
   * Rows of a text file (CSV) as they were written, from its first row and column on (not from `origin`), each as long as
   * the file has it; absent for workbooks. `values` are what Excel would make of them.
   */
  readonly texts?: readonly (readonly string[])[];
  /** Merged areas (verbundene Zellen); empty where the host does not tell them cheaply. */
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Whether a filter hides rows at the moment. */
  readonly filtered: boolean;
}

/** What a department sent in (Lieferung): the sheets of one file or of the open workbook. */
export interface Submission {
  /** File name, or the workbook's name. */
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly Sheet[];
}

/** Whether a cell holds an error value. */
export const isCellError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;

/** Whether a cell holds nothing that a person could see: empty, or white space only. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');
