/** A cell (Zelle), zero-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells (Bereich), zero-based. */
export interface RangeAddress extends CellAddress {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell of a named sheet (Fundstelle). Without `cell` the sheet as a whole is meant. */
export interface Place {
  readonly sheet: string;
  readonly cell?: CellAddress;
}

const LETTERS = 26;

/** Column letters of a zero-based column. @example columnLetters(27) // => 'AB' */
export const columnLetters = (column: number): string =>
  (column >= LETTERS ? columnLetters(Math.floor(column / LETTERS) - 1) : '') +
  String.fromCharCode(65 + (column % LETTERS));

/** Zero-based column of column letters. @example columnIndex('AB') // => 27 */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;

/** A1 form of a cell. @example toA1({ row: 3, column: 2 }) // => 'C4' */
export const toA1 = ({ row, column }: CellAddress): string => `${columnLetters(column)}${row + 1}`;

/** A1 form that does not move when copied. @example toAbsoluteA1({ row: 3, column: 2 }) // => '$C$4' */
export const toAbsoluteA1 = ({ row, column }: CellAddress): string => `$${columnLetters(column)}$${row + 1}`;

const lastCell = ({ row, column, rowCount, columnCount }: RangeAddress): CellAddress => ({
  row: row + rowCount - 1,
  column: column + columnCount - 1,
});

/** A1 form of a range; a range of one cell is that cell. @example 'B2:C4' */
export const rangeToA1 = (range: RangeAddress): string =>
  range.rowCount === 1 && range.columnCount === 1 ? toA1(range) : `${toA1(range)}:${toA1(lastCell(range))}`;

/** A1 form of a range with fixed rows and columns. @example '$B$2:$C$4' */
export const rangeToAbsoluteA1 = (range: RangeAddress): string =>
  range.rowCount === 1 && range.columnCount === 1
    ? toAbsoluteA1(range)
    : `${toAbsoluteA1(range)}:${toAbsoluteA1(lastCell(range))}`;

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Cell of an A1 text, `undefined` when it is none. */
export const parseA1 = (text: string): CellAddress | undefined => {
  const [, letters, digits] = A1.exec(text) ?? [];
  return letters && digits ? { row: Number(digits) - 1, column: columnIndex(letters) } : undefined;
};

/** Range of an A1 text such as `B2` or `B2:C4`, `undefined` when it is none. */
export const parseRangeA1 = (text: string): RangeAddress | undefined => {
  const [first = '', last = first] = text.split(':');
  const from = parseA1(first);
  const to = parseA1(last);
  if (!from || !to) return undefined;
  return { ...from, rowCount: to.row - from.row + 1, columnCount: to.column - from.column + 1 };
};

/** Sheet name as a formula needs it. @example quoteSheet("Stadt's Blatt") // => "'Stadt''s Blatt'" */
export const quoteSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Reference to a cell on another sheet, as a formula needs it. @example "'Daten'!$C$4" */
export const sheetReference = (sheet: string, cell: CellAddress): string =>
  `${quoteSheet(sheet)}!${toAbsoluteA1(cell)}`;
