import type { Sheet } from '../core/model/sheet';
import type { CellDocument, SheetDocument } from './xlsx/document';
import { saveDocument } from './xlsx/save';

const LONGEST_NAME = 31;
/** What Excel does not take in the name of a sheet. */
const FORBIDDEN = /[[\]:*?/\\]/g;

/** A name that Excel takes for a sheet. @example sheetNameOf('Stand: 2017') // => 'Stand_ 2017' */
export const sheetNameOf = (name: string): string =>
  name
    .replace(FORBIDDEN, '_')
    .slice(0, LONGEST_NAME)
    .replace(/^'|'$/g, '_')
    .replace(/^history$/i, '$&_') || 'Tabelle1';

const cellsOf = ({ values, origin }: Sheet): readonly CellDocument[] =>
  values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === null ? [] : [{ row: row + origin.row, column: column + origin.column, value }],
    ),
  );

const documentOf = (sheet: Sheet): SheetDocument => ({
  id: 'text',
  name: sheet.name,
  visibility: 'Visible',
  cells: cellsOf(sheet),
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
});

/**
 * A workbook with the values of a text file (CSV), so that it can be annotated. `sheet` is the one that was read, under the
 * name that it bears in the workbook: check this one, so that marks and links lead to it.
 */
export const workbookOfText = async (read: Sheet): Promise<{ readonly bytes: Uint8Array; readonly sheet: Sheet }> => {
  const sheet = { ...read, name: sheetNameOf(read.name) };
  const content = { dateSystem: 1900, sheets: [documentOf(sheet)], names: [], settings: {}, properties: {} } as const;
  return { bytes: await saveDocument(content), sheet };
};
