import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre';
import { columnLetters, toA1 } from '../../../src/core/model/address';

export interface DraftCell {
  readonly value: CellValue;
  readonly style?: CellStyle;
  /** Without `=`; the value is then its result. */
  readonly formula?: string;
}

export interface DraftRow {
  readonly key: string;
  readonly cells: readonly DraftCell[];
  readonly height?: number;
  readonly hidden?: boolean;
  /** One text over the whole width of the table. */
  readonly wide?: boolean;
}

export interface DraftColumn {
  readonly key: string;
  readonly width: number;
  readonly hidden?: boolean;
}

/** A sheet before it is written: rows and columns have keys, so that a cell is found again after rows were moved. */
export interface Draft {
  readonly name: string;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
  /** Merged cells of the head, above all rows that could move. */
  readonly merges: readonly MergeRange[];
  /** The rows that stay in sight and are repeated on every page: all up to and with this one. */
  readonly headRows: number;
  /** Column by which the body is filtered, and the values that stay in sight. */
  readonly filter?: { readonly column: string; readonly values: readonly string[] };
  readonly orientation: 'portrait' | 'landscape';
  readonly pagesTall: number;
}

/** Position of a row or column by its key; throws where there is none, since that is a mistake in the program. */
const positionOf = (entries: readonly { readonly key: string }[], key: string): number => {
  const position = entries.findIndex((entry) => entry.key === key);
  if (position < 0) throw new Error(`Im Entwurf gibt es „${key}“ nicht.`);
  return position;
};

/** A1 address of a cell by the keys of its row and column. */
export const locate = (draft: Draft, row: string, column: string): string =>
  toA1({ row: positionOf(draft.rows, row), column: positionOf(draft.columns, column) });

const mergesOf = (draft: Draft, width: number): MergeRange[] => [
  ...draft.merges,
  ...draft.rows.flatMap(({ wide }, row) =>
    wide ? [{ startRow: row, endRow: row, startCol: 0, endCol: width - 1 }] : [],
  ),
];

const cellsOf = (rows: readonly DraftRow[]): Map<string, Partial<Cell>> =>
  new Map(
    rows.flatMap(({ cells }, row) =>
      cells.map(({ value, style, formula }, column): [string, Partial<Cell>] => [
        `${row},${column}`,
        { ...(formula === undefined ? { value } : { formula, formulaResult: value }), ...(style && { style }) },
      ]),
    ),
  );

const rowDefs = (rows: readonly DraftRow[]): NonNullable<WriteSheet['rowDefs']> =>
  new Map(
    rows.flatMap(({ height, hidden }, row) =>
      height === undefined && hidden === undefined
        ? []
        : [[row, { ...(height !== undefined && { height }), ...(hidden && { hidden }) }] as const],
    ),
  );

const autoFilterOf = ({ filter, columns, rows }: Draft): Pick<WriteSheet, 'autoFilter'> => {
  if (!filter) return {};
  const from = { row: positionOf(rows, 'head'), column: 0 };
  const to = { row: positionOf(rows, 'gap-below') - 1, column: columns.length - 1 };
  const colIndex = positionOf(columns, filter.column);
  return { autoFilter: { range: `${toA1(from)}:${toA1(to)}`, columns: [{ colIndex, filters: [...filter.values] }] } };
};

/** Sheet for the writer: A4, one page wide, head frozen and repeated. */
export const toWriteSheet = (draft: Draft, printedColumns: number): WriteSheet => ({
  name: draft.name,
  columns: draft.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
  rows: draft.rows.map(({ cells }) => cells.map(({ value }) => value)),
  cells: cellsOf(draft.rows),
  rowDefs: rowDefs(draft.rows),
  merges: mergesOf(draft, printedColumns),
  ...autoFilterOf(draft),
  ...(draft.headRows > 0 && { freezePane: { rows: draft.headRows } }),
  view: { showGridLines: false },
  pageSetup: {
    paperSize: 'a4',
    orientation: draft.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: draft.pagesTall,
    horizontalCentered: true,
    printArea: `$A$1:$${columnLetters(printedColumns - 1)}$${draft.rows.length}`,
    ...(draft.headRows > 0 && { printTitlesRow: `$1:$${draft.headRows}` }),
    margins: { top: 0.6, bottom: 0.7, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: '&L&8&A&R&8Seite &P von &N' },
});
