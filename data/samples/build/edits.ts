import type { CellValue } from 'hucre';
import type { Draft, DraftCell, DraftRow } from './draft';

/** A change to a sheet. */
export type Edit = (draft: Draft) => Draft;

const editRow =
  (key: string, edit: (row: DraftRow, draft: Draft) => readonly DraftRow[]): Edit =>
  (draft) => {
    if (!draft.rows.some((row) => row.key === key)) throw new Error(`Im Entwurf gibt es „${key}“ nicht.`);
    return { ...draft, rows: draft.rows.flatMap((row) => (row.key === key ? edit(row, draft) : [row])) };
  };

const editCell = (row: string, column: string, edit: (cell: DraftCell) => DraftCell): Edit =>
  editRow(row, (found, { columns }) => {
    const position = columns.findIndex(({ key }) => key === column);
    if (position < 0) throw new Error(`Im Entwurf gibt es „${column}“ nicht.`);
    return [{ ...found, cells: found.cells.map((cell, index) => (index === position ? edit(cell) : cell)) }];
  });

export const put = (row: string, column: string, value: CellValue): Edit =>
  editCell(row, column, (cell) => ({ ...cell, value }));

export const rewrite = (row: string, column: string, edit: (value: CellValue) => CellValue): Edit =>
  editCell(row, column, (cell) => ({ ...cell, value: edit(cell.value) }));

/** Number with its last two digits transposed (Zahlendreher). */
export const swapLastDigits = (value: CellValue): number => Number(String(value).replace(/(.)(.)$/, '$2$1'));

/** The value stays as the formula's result. */
export const putFormula = (row: string, column: string, formula: string): Edit =>
  editCell(row, column, (cell) => ({ ...cell, formula }));

export const remove = (row: string): Edit => editRow(row, () => []);

export const hideRow = (row: string): Edit => editRow(row, (found) => [{ ...found, hidden: true }]);

/** Leaves only rows in sight that have one of the values; the others are hidden, as Excel does it. */
export const filterBy =
  (column: string, values: readonly string[], hidden: readonly string[]): Edit =>
  (draft) =>
    hidden.reduce<Draft>((changed, row) => hideRow(row)(changed), { ...draft, filter: { column, values } });

export const hideColumn =
  (column: string): Edit =>
  (draft) => ({
    ...draft,
    columns: draft.columns.map((found) => (found.key === column ? { ...found, hidden: true } : found)),
  });

export const insertAfter = (row: string, ...rows: readonly DraftRow[]): Edit =>
  editRow(row, (found) => [found, ...rows]);

/** The same row once more, under another key. */
export const repeat = (row: string, key: string): Edit => editRow(row, (found) => [found, { ...found, key }]);

/** One more column at the right; `entries` by the key of their row. */
export const addColumn =
  (key: string, width: number, entries: ReadonlyMap<string, DraftCell>): Edit =>
  (draft) => ({
    ...draft,
    columns: [...draft.columns, { key, width }],
    rows: draft.rows.map((row) => {
      const entry = entries.get(row.key);
      if (!entry) return row;
      const blanks = Array.from({ length: draft.columns.length - row.cells.length }, (): DraftCell => ({
        value: null,
      }));
      return { ...row, cells: [...row.cells, ...blanks, entry] };
    }),
  });

/** Takes out a column with all its cells. */
export const removeColumn =
  (column: string): Edit =>
  (draft) => {
    const position = draft.columns.findIndex(({ key }) => key === column);
    if (position < 0) throw new Error(`Im Entwurf gibt es „${column}“ nicht.`);
    const without = <T>(entries: readonly T[]): readonly T[] => entries.filter((_, index) => index !== position);
    return {
      ...draft,
      columns: without(draft.columns),
      rows: draft.rows.map((row) => (row.wide ? row : { ...row, cells: without(row.cells) })),
    };
  };

/** The number format of a cell. */
export const format = (row: string, column: string, numFmt: string): Edit =>
  editCell(row, column, (cell) => ({ ...cell, style: { ...cell.style, numFmt } }));

/** Several entries of one row, by their columns. */
export const putAll =
  (row: string, cells: Readonly<Record<string, CellValue>>): Edit =>
  (draft) =>
    Object.entries(cells).reduce((changed, [column, value]) => put(row, column, value)(changed), draft);

/** One edit after the other. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (draft) =>
    edits.reduce((changed, edit) => edit(changed), draft);

/** The mistake is made already: what is found here is a consequence, or the other half of it. */
export const none: Edit = (draft) => draft;
