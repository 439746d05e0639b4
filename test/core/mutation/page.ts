import type { CellAddress } from '../../../src/core/model/address';
import type { Area } from '../../../src/core/model/catalogue';
import type { CellValue, Sheet } from '../../../src/core/model/sheet';

/** Columns of the two kinds of lists and of the cross table, by what stands in them. */
export type Column =
  | 'time'
  | 'area'
  | 'code'
  | 'subject'
  | 'breakdown'
  | 'value'
  | 'unit'
  | 'numerator'
  | 'denominator'
  | 'source'
  | 'note';

/** A figure on a page and where its parts stand. */
export interface Spot {
  readonly area: Area;
  readonly wave: string;
  readonly breakdown: string;
  /** A row of a list; in a cross table the row of the area. */
  row: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

/** A sheet that can be changed: values from A1 on. */
export interface Page {
  readonly name: string;
  readonly kind: 'langformat' | 'indikatorblatt' | 'kreuztabelle';
  readonly subject: string;
  readonly waves: readonly string[];
  readonly values: CellValue[][];
  readonly formulas: Map<string, string>;
  readonly formats: Map<string, string>;
  readonly headRow: number;
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  filtered: boolean;
  spots: Spot[];
}

const keyOf = ({ row, column }: CellAddress): string => `${row},${column}`;

export const cellAt = ({ row, columns }: Spot, column: Column = 'value'): CellAddress => {
  const found = columns[column];
  if (found === undefined) throw new Error(`Kein Feld „${column}“ auf diesem Blatt.`);
  return { row, column: found };
};

export const valueAt = (page: Page, { row, column }: CellAddress): CellValue => page.values[row]?.[column] ?? null;

export const put = (page: Page, cell: CellAddress, value: CellValue): void => {
  page.values[cell.row]![cell.column] = value;
};

export const putFormat = (page: Page, cell: CellAddress, format: string): void => {
  page.formats.set(keyOf(cell), format);
};

export const putFormula = (page: Page, cell: CellAddress, formula: string): void => {
  page.formulas.set(keyOf(cell), formula);
};

/** Takes out a row; what stands below moves up. */
export const removeRow = (page: Page, row: number): void => {
  page.values.splice(row, 1);
  page.spots = page.spots.filter((spot) => spot.row !== row);
  for (const spot of page.spots) if (spot.row > row) spot.row -= 1;
};

/** Puts in a row; what stands from there on moves down. */
export const insertRow = (page: Page, row: number, values: readonly CellValue[]): void => {
  page.values.splice(row, 0, [...values]);
  for (const spot of page.spots) if (spot.row >= row) spot.row += 1;
};

/** The sheet as a host would read it: a rectangle. */
export const toSheet = (page: Page): Sheet => {
  const width = Math.max(...page.values.map((row) => row.length));
  const values = page.values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const like = (entries: ReadonlyMap<string, string>, otherwise: string) =>
    values.map((line, row) => line.map((_, column) => entries.get(keyOf({ row, column })) ?? otherwise));
  return {
    name: page.name,
    origin: { row: 0, column: 0 },
    values,
    numberFormats: like(page.formats, 'General'),
    formulas: like(page.formulas, ''),
    merges: [],
    hiddenRows: page.hiddenRows,
    hiddenColumns: page.hiddenColumns,
    filtered: page.filtered,
  };
};
