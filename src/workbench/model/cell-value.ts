import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellValueDocument } from '../../files/xlsx/document';
import { ERRORS, typed, type TypedContent } from './typed';

/** A cell emptied of its contents; its looks stay. */
export const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** The value that Univer's cell holds; errors are told apart from texts. */
export function valueOf(cell: Nullable<ICellData>): CellValueDocument {
  if (!cell || cell.v === undefined || cell.v === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
  if (typeof cell.v === 'string' && cell.t !== CellValueType.FORCE_STRING && ERRORS.includes(cell.v))
    return { error: cell.v };
  return cell.v;
}

/** A value as Univer's cell; a text that looks like an error is marked as text. */
export function cellOf(value: CellValueDocument): ICellData {
  if (value === null) return { v: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: ERRORS.includes(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What becomes of an entry in a cell of this number format. */
export function entered(entry: string | number | boolean, numberFormat: string): TypedContent {
  if (typeof entry === 'string') return typed(entry, numberFormat);
  return { value: numberFormat === '@' && typeof entry === 'number' ? String(entry) : entry };
}
