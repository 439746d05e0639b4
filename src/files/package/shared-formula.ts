import { type CellAddress, columnIndex, columnLetters } from '../../core/model/address';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Strings, quoted sheet names and bracketed names stay; then references, which move, and the names that look like one. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[A-Za-z_\\][\w.\\]*|\d[\d.]*(?:E[+-]?\d+)?/gi;

const movedColumn = (fixed: string, letters: string, by: number): string =>
  fixed ? `$${letters}` : columnLetters((((columnIndex(letters) + by) % LAST_COLUMN) + LAST_COLUMN) % LAST_COLUMN);

const movedRow = (fixed: string, digits: string, by: number): string =>
  fixed ? `$${digits}` : String(((((Number(digits) - 1 + by) % LAST_ROW) + LAST_ROW) % LAST_ROW) + 1);

type Groups = readonly (string | undefined)[];

const movedToken = (token: string, groups: Groups, rows: number, columns: number): string => {
  const [fixedColumn = '', letters, fixedRow = '', digits, fixedFrom = '', from, fixedTo = '', to] = groups;
  const [fixedFirst = '', first, fixedLast = '', last] = groups.slice(8);
  if (letters && digits) return movedColumn(fixedColumn, letters, columns) + movedRow(fixedRow, digits, rows);
  if (from && to) return `${movedColumn(fixedFrom, from, columns)}:${movedColumn(fixedTo, to, columns)}`;
  if (first && last) return `${movedRow(fixedFirst, first, rows)}:${movedRow(fixedLast, last, rows)}`;
  return token;
};

/**
 * A shared formula as it reads in another cell: what is not fixed moves along, round the edge of the sheet.
 *
 * @example moveFormula('B2*$C$1', { row: 1, column: 0 }, { row: 2, column: 0 }) // => 'B3*$C$1'
 */
export const moveFormula = (formula: string, from: CellAddress, to: CellAddress): string =>
  formula.replace(TOKEN, (token: string, ...rest: readonly unknown[]) =>
    movedToken(token, rest.slice(0, 12) as Groups, to.row - from.row, to.column - from.column),
  );
