import { splitSheet } from './a1';
import type { CellValueDocument, SheetDocument, WorkbookDocument } from './document';
import { rangeOf } from './ranges';

/** Values of a reference such as `'Daten'!$B$2:$B$5`, in reading order; none where it leads nowhere. */
export type ValueReader = (reference: string) => readonly CellValueDocument[];

/** Longest reference that is read; a chart over whole columns keeps no values of its own. */
const LONGEST = 20_000;

type Values = ReadonlyMap<number, ReadonlyMap<number, CellValueDocument>>;

const valuesOf = (sheet: SheetDocument): Values => {
  const rows = new Map<number, Map<number, CellValueDocument>>();
  for (const { row, column, value } of sheet.cells) {
    const line = rows.get(row) ?? new Map<number, CellValueDocument>();
    rows.set(row, line.set(column, value));
  }
  return rows;
};

/** A reader of the document's values; looks at each sheet once. */
export const valueReader = (document: WorkbookDocument): ValueReader => {
  const known = new Map<SheetDocument, Values>();
  return (reference) => {
    const { sheet: name, cells } = splitSheet(reference.replace(/^=/, ''));
    const sheet = document.sheets.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
    const range = rangeOf(cells);
    if (!sheet || !range || range.rowCount * range.columnCount > LONGEST) return [];
    const values = known.get(sheet) ?? valuesOf(sheet);
    known.set(sheet, values);
    return Array.from({ length: range.rowCount * range.columnCount }, (_, index) => {
      const row = range.row + Math.floor(index / range.columnCount);
      return values.get(row)?.get(range.column + (index % range.columnCount)) ?? null;
    });
  };
};
