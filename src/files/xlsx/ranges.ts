import { formatCells, parseCells } from './a1';
import type { RangeDocument } from './document';

/** Range of an A1 text; `undefined` where it is none. */
export const rangeOf = (text: string | undefined): RangeDocument | undefined => {
  const found = text === undefined ? null : parseCells(text.trim());
  if (!found) return undefined;
  const { row, column, rowCount, columnCount } = found;
  return { row, column, rowCount, columnCount };
};

/** Ranges of a list such as `A1:B2 D4`. */
export const rangesOf = (text: string | undefined): readonly RangeDocument[] =>
  (text ?? '').split(/\s+/).flatMap((part) => rangeOf(part) ?? []);

/** A1 text of a range. */
export const rangeText = (range: RangeDocument, fixed: '' | '$' = ''): string => formatCells({ ...range }, fixed);

/** A1 text of a cell. */
export const cellText = (row: number, column: number): string =>
  rangeText({ row, column, rowCount: 1, columnCount: 1 });

/** Key of a cell in maps. */
export const cellKey = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row},${column}`;
