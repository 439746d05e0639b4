import { splitSheet } from './a1';
import type { CellDocument, SheetDocument, WorkbookDocument } from './document';
import { rangeOf } from './ranges';

/** What a chart shows of a cell. */
export type ReadCell = Pick<CellDocument, 'value' | 'numberFormat'>;

/** Cells of a reference such as `'Daten'!$B$2:$B$5`, in reading order; none where it leads nowhere. */
export type CellReader = (reference: string) => readonly ReadCell[];

/** Longest reference that is read; a chart over whole columns keeps no values of its own. */
const LONGEST = 20_000;
const EMPTY: ReadCell = { value: null };

type Rows = ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;

const rowsOf = (sheet: SheetDocument): Rows => {
  const rows = new Map<number, Map<number, ReadCell>>();
  for (const cell of sheet.cells) {
    const line = rows.get(cell.row) ?? new Map<number, ReadCell>();
    rows.set(cell.row, line.set(cell.column, cell));
  }
  return rows;
};

/** A reader of the document's cells; looks at each sheet once. */
export const cellReader = (document: WorkbookDocument): CellReader => {
  const known = new Map<SheetDocument, Rows>();
  return (reference) => {
    const { sheet: name, cells } = splitSheet(reference.replace(/^=/, ''));
    const sheet = document.sheets.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
    const range = rangeOf(cells);
    if (!sheet || !range || range.rowCount * range.columnCount > LONGEST) return [];
    const rows = known.get(sheet) ?? rowsOf(sheet);
    known.set(sheet, rows);
    return Array.from({ length: range.rowCount * range.columnCount }, (_, index) => {
      const row = range.row + Math.floor(index / range.columnCount);
      return rows.get(row)?.get(range.column + (index % range.columnCount)) ?? EMPTY;
    });
  };
};
