import { type Area, area, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './area';

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]{0,6})?$/;
const PLAIN_NAME = /^[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*$/;
const LIKE_A_CELL = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc]?[0-9]*)$/;

export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as it stands in formulas and addresses. */
export function quotedSheet(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Mein Blatt'!A1` into sheet and cells. */
export function splitSheet(address: string): { readonly sheet?: string; readonly cells: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { cells: address };
  const sheet = address.slice(0, at);
  const cells = address.slice(at + 1);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, cells };
}

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function corner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (match === null || text === '') return null;
  const [, letters, digits] = match;
  const found = {
    ...(letters === undefined ? {} : { column: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  };
  return (found.column ?? 0) < MAX_COLUMNS && (found.row ?? 0) < MAX_ROWS ? found : null;
}

function span(from: number | undefined, to: number | undefined, all: number): readonly [number, number] {
  if (from === undefined || to === undefined) return [0, all];
  return [Math.min(from, to), Math.abs(to - from) + 1];
}

/** Cells such as `A1`, `$A$1:B2`, `A:C`, `1:5`; null when it is none of these. */
export function parseCells(text: string): Area | null {
  const [first = '', second, ...more] = text.trim().split(':');
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (from === null || to === null || more.length > 0) return null;
  const whole = from.row === undefined || from.column === undefined;
  const alike =
    (from.row === undefined) === (to.row === undefined) && (from.column === undefined) === (to.column === undefined);
  if (!alike || (whole && second === undefined)) return null;
  const [row, rowCount] = span(from.row, to.row, MAX_ROWS);
  const [column, columnCount] = span(from.column, to.column, MAX_COLUMNS);
  return area(row, column, rowCount, columnCount);
}

function label(part: Area, fixed: string): readonly [string, string] {
  const lastRow = part.row + part.rowCount;
  const lastColumn = columnName(part.column + part.columnCount - 1);
  if (isWholeRows(part)) return [`${fixed}${part.row + 1}`, `${fixed}${lastRow}`];
  if (isWholeColumns(part)) return [fixed + columnName(part.column), fixed + lastColumn];
  return [`${fixed}${columnName(part.column)}${fixed}${part.row + 1}`, `${fixed}${lastColumn}${fixed}${lastRow}`];
}

/** `A1`, `A1:B2`, `A:C`, `1:5`. */
export function formatCells(part: Area, fixed: '' | '$' = ''): string {
  const [from, to] = label(part, fixed);
  return from === to && !isWholeRows(part) && !isWholeColumns(part) ? from : `${from}:${to}`;
}

/** `'Mein Blatt'!A1:B2`. */
export function formatAddress(sheet: string, part: Area, fixed: '' | '$' = ''): string {
  return `${quotedSheet(sheet)}!${formatCells(part, fixed)}`;
}
