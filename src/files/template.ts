import { quoteSheet, rangeToAbsoluteA1, type RangeAddress } from '../core/model/address';
import type { FormSheet, FormSpec, InputCheck } from '../core/model/template';
import { specSheet } from './spec-sheet';
import type { CellDocument, DefinedName, SheetDocument, ValidationDocument, WorkbookDocument } from './xlsx/document';
import { saveDocument } from './xlsx/save';

const LANGUAGE = 'de-DE';

const validationOf = ({ range, kind, formula, prompt, error }: InputCheck): ValidationDocument => ({
  range,
  type: kind,
  ...(kind === 'date' && { operator: 'greaterThanOrEqualTo' }),
  formula1: formula,
  ...(!error && { errorStyle: 'none' as const }),
  ...(error && !error.strict && { errorStyle: 'warning' as const }),
  ...(error && { errorTitle: error.title, errorMessage: error.text }),
  ...(prompt && { promptTitle: prompt.title, promptMessage: prompt.text }),
});

const within = ({ row, column }: CellDocument, range: RangeAddress): boolean =>
  row >= range.row &&
  row < range.row + range.rowCount &&
  column >= range.column &&
  column < range.column + range.columnCount;

/** Only what is to be filled in can be changed once the sheet is protected; a box around it says so without colour. */
const unlocked = (cells: readonly CellDocument[], { inputs, inputLine }: FormSheet): readonly CellDocument[] => {
  const line = { style: 'thin', colour: inputLine } as const;
  const box = { locked: false, borders: { top: line, bottom: line, left: line, right: line } };
  return cells.map((cell) =>
    inputs.some((range) => within(cell, range)) ? { ...cell, style: { ...cell.style, ...box } } : cell,
  );
};

const sheetOf = (sheet: FormSheet, index: number): SheetDocument => {
  const document = specSheet(sheet, { id: `form-${index + 1}`, name: sheet.name });
  return {
    ...document,
    cells: sheet.locked ? unlocked(document.cells, sheet) : document.cells,
    validations: sheet.checks.map(validationOf),
    protected: sheet.locked,
  };
};

const nameOf = ({ name, sheet, range }: FormSpec['names'][number]): DefinedName => ({
  name,
  formula: `=${quoteSheet(sheet)}!${rangeToAbsoluteA1(range)}`,
});

/** A form as a document; sheets and structure are protected without a password, so that whoever must can take it away. */
export const formDocument = ({ title, author, sheets, names, locked }: FormSpec): WorkbookDocument => ({
  dateSystem: 1900,
  sheets: sheets.map(sheetOf),
  names: names.map(nameOf),
  settings: {},
  properties: { title, author, language: LANGUAGE },
  ...(locked && { structureProtected: true }),
});

/** A form (Vorlage, Rücklaufliste) as a workbook file. */
export const formFile = (form: FormSpec): Promise<Uint8Array> => saveDocument(formDocument(form));
