import type { CellAddress } from '../model/address';
import { isBlank, type Sheet } from '../model/sheet';
import type { IsoDate } from '../model/table';
import { HEADER_ROWS } from './find-header';
import { boundsOf, filledCells, textOf, valueAt } from './grid';
import type { Lookups } from './lookups';

/** How a cross table lies on its sheet (Lage einer Kreuztabelle). */
export interface CrossLayout {
  readonly yearRow: number;
  /** Cells that hold a year or a day, from left to right; those of groups where `date` is given. */
  readonly years: readonly CellAddress[];
  /** The one day of all figures and the cell that names it, where groups stand across in place of years. */
  readonly date?: { readonly iso: IsoDate; readonly address: CellAddress };
  /** Column of area names; of codes where there are no names. */
  readonly areaColumn: number;
  /** Column of codes beside the names. */
  readonly codeColumn: number | undefined;
  readonly areaCount: number;
}

const AREA_ROWS = 200;

const isArea = (sheet: Sheet, row: number, column: number, lookups: Lookups): boolean => {
  const value = valueAt(sheet, row, column);
  if (isBlank(value) || (typeof value !== 'string' && typeof value !== 'number')) return false;
  const { kind } = lookups.area(textOf(value));
  return kind === 'known' || kind === 'respelled';
};

const isYear = (sheet: Sheet, { row, column }: CellAddress, lookups: Lookups): boolean => {
  const format = sheet.numberFormats[row - sheet.origin.row]?.[column - sheet.origin.column] ?? 'General';
  return lookups.date(valueAt(sheet, row, column), format).kind !== 'unknown';
};

const countAreas = (sheet: Sheet, firstRow: number, column: number, lookups: Lookups): number => {
  const last = Math.min(boundsOf(sheet).endRow, firstRow + AREA_ROWS);
  let count = 0;
  for (let row = firstRow; row < last; row += 1) if (isArea(sheet, row, column, lookups)) count += 1;
  return count;
};

const CODE = /^\d+(?: ?[-–] ?\d+)?$/;

const isCodeColumn = (sheet: Sheet, firstRow: number, column: number): boolean => {
  const last = Math.min(boundsOf(sheet).endRow, firstRow + AREA_ROWS);
  for (let row = firstRow; row < last; row += 1) {
    const text = textOf(valueAt(sheet, row, column)).trim();
    if (text !== '' && !CODE.test(text)) return false;
  }
  return true;
};

/** Codes beside names must agree with them, else they are running numbers. */
const agrees = (sheet: Sheet, firstRow: number, names: number, codes: number, lookups: Lookups): boolean => {
  const last = Math.min(boundsOf(sheet).endRow, firstRow + AREA_ROWS);
  let [same, different] = [0, 0];
  for (let row = firstRow; row < last; row += 1) {
    if (!isArea(sheet, row, names, lookups) || !isArea(sheet, row, codes, lookups)) continue;
    const reading = lookups.codeAndName(textOf(valueAt(sheet, row, codes)), textOf(valueAt(sheet, row, names)));
    if (reading.kind === 'mismatch') different += 1;
    else same += 1;
  }
  return same > different;
};

/** Where the areas stand to the left of the figures (Vorspalte). */
export interface Stub {
  readonly areaColumn: number;
  readonly codeColumn: number | undefined;
  readonly areaCount: number;
}

/** Cells of a column that stand beside something in the first column of years. */
const countFilled = (sheet: Sheet, firstRow: number, column: number, yearColumn: number): number => {
  const last = Math.min(boundsOf(sheet).endRow, firstRow + AREA_ROWS);
  let count = 0;
  for (let row = firstRow; row < last; row += 1) {
    if (!isBlank(valueAt(sheet, row, column)) && !isBlank(valueAt(sheet, row, yearColumn))) count += 1;
  }
  return count;
};

/** Share of known areas that makes a column one of areas: numbers turn out to be codes by chance, names hardly ever. */
const SHARE_OF_NAMES = 1 / 3;
const SHARE_OF_CODES = 0.9;

/** Finds the areas below a head, to the left of its first column of figures; `strict` where nobody chose the kind. */
export const findStub = (
  sheet: Sheet,
  yearRow: number,
  yearColumn: number,
  strict: boolean,
  lookups: Lookups,
): Stub | undefined => {
  const { firstColumn } = boundsOf(sheet);
  const top = yearRow + 1;
  const columns = Array.from({ length: yearColumn - firstColumn }, (_, index) => firstColumn + index)
    .map((column) => ({
      column,
      count: countAreas(sheet, top, column, lookups),
      code: isCodeColumn(sheet, top, column),
    }))
    .filter(({ count }) => count > 0)
    .map((found) => ({ ...found, share: found.count / countFilled(sheet, top, found.column, yearColumn) }))
    .filter(({ code, share }) => !strict || code || share >= SHARE_OF_NAMES)
    .sort((a, b) => Number(a.code) - Number(b.code) || b.count - a.count);
  const [best] = columns;
  if (!best || (strict && best.code && best.share < SHARE_OF_CODES)) return undefined;
  const code = columns.find(
    (other) => other.code && !best.code && agrees(sheet, top, best.column, other.column, lookups),
  );
  return { areaColumn: best.column, codeColumn: code?.column, areaCount: best.count };
};

/** What stands before the figures of a row, and never before the years of a head. */
const isFigureOrArea = (sheet: Sheet, row: number, column: number, lookups: Lookups): boolean =>
  typeof valueAt(sheet, row, column) !== 'string' || isArea(sheet, row, column, lookups);

/** Whether a row is one of figures, by what stands in it before the first column of a head. */
export const isBodyRow = (sheet: Sheet, row: number, firstColumn: number, lookups: Lookups): boolean =>
  filledCells(sheet, row).some(({ column }) => column < firstColumn && isFigureOrArea(sheet, row, column, lookups));

const layoutAt = (sheet: Sheet, row: number, least: number, lookups: Lookups): CrossLayout | undefined => {
  const filled = filledCells(sheet, row);
  const years = filled.filter((cell) => isYear(sheet, cell, lookups));
  const [first] = years;
  if (!first || years.length < least) return undefined;
  const beside = filled.filter(({ column }) => column >= first.column);
  if (isBodyRow(sheet, row, first.column, lookups) || years.length * 2 < beside.length) return undefined;
  const stub = findStub(sheet, row, first.column, least > 1, lookups);
  return stub && stub.areaCount >= least ? { yearRow: row, years, ...stub } : undefined;
};

const LEAST_BY_ITSELF = 2;

/** Whether a row is the head of a cross table that can be told by itself. */
export const isCrossHead = (sheet: Sheet, row: number, lookups: Lookups): boolean =>
  layoutAt(sheet, row, LEAST_BY_ITSELF, lookups) !== undefined;

/**
 * Finds a cross table: years or days side by side in one row, known areas one below the other to the left of them. Rows
 * that begin with an area or a number are figures, be they ever so like years. `least`: how many years and areas there must be.
 */
export const findCrossLayout = (sheet: Sheet, lookups: Lookups, least: number): CrossLayout | undefined => {
  const { firstRow, endRow } = boundsOf(sheet);
  for (let row = firstRow; row < Math.min(endRow, firstRow + HEADER_ROWS); row += 1) {
    const layout = layoutAt(sheet, row, least, lookups);
    if (layout) return layout;
  }
  return undefined;
};
