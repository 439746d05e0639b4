import type { CellDocument, CellValueDocument, SheetDocument, WorkbookDocument } from '../../src/files/xlsx/document';

type Value = CellValueDocument | { readonly formula: string; readonly value: CellValueDocument };

const isFormula = (value: Value): value is { readonly formula: string; readonly value: CellValueDocument } =>
  typeof value === 'object' && value !== null && 'formula' in value;

const cell = (value: Value, row: number, column: number): CellDocument =>
  isFormula(value) ? { row, column, ...value } : { row, column, value };

/** Cells of a matrix from A1 on; null is an empty cell. */
export const cellsOf = (rows: readonly (readonly Value[])[]): readonly CellDocument[] =>
  rows.flatMap((values, row) => values.flatMap((value, column) => (value === null ? [] : [cell(value, row, column)])));

let made = 0;

/** A sheet as a department sends it. */
export const sheet = (name: string, changes: Partial<SheetDocument> = {}): SheetDocument => ({
  id: `{user-${(made += 1)}}`,
  name,
  visibility: 'Visible',
  cells: [],
  merges: [],
  columns: [],
  rows: [],
  frozen: { rows: 0, columns: 0 },
  conditionalFormats: [],
  validations: [],
  tables: [],
  charts: [],
  page: { orientation: 'portrait', paper: 'a4', header: '', footer: '' },
  protected: false,
  gridlines: true,
  edited: [],
  ...changes,
});

export const workbook = (
  sheets: readonly SheetDocument[],
  changes: Partial<WorkbookDocument> = {},
): WorkbookDocument => ({ dateSystem: 1900, sheets, names: [], settings: {}, properties: {}, ...changes });
