import type { ReadCell } from '../../package/sheet-cells';
import type { CellDocument, StyleDocument } from '../document';
import { present } from '../present';
import { cellKey } from '../ranges';
import type { ByCell, ReadComment } from './notes';
import type { SheetTree } from './sheet-tree';
import type { StyleReader } from './styles';

/** What a cell's style says beyond the style of its whole sheet. */
const beyond = (style: StyleDocument | undefined, sheet: StyleDocument | undefined): StyleDocument | undefined => {
  if (!style || !sheet) return style;
  const keys = Object.keys(style) as (keyof StyleDocument)[];
  const own = keys.filter((key) => JSON.stringify(style[key]) !== JSON.stringify(sheet[key]));
  return own.length === 0 ? undefined : Object.fromEntries(own.map((key) => [key, style[key]]));
};

const isWorthKeeping = (cell: CellDocument): boolean => cell.value !== null || Object.keys(cell).length > 3;

/** What hangs on the cells of a sheet. */
interface Notes {
  readonly hyperlinks: ByCell;
  readonly comments: ReadonlyMap<string, ReadComment>;
}

const commentOf = (comment: ReadComment | undefined): Pick<CellDocument, 'comment' | 'commentAuthor'> =>
  comment ? { comment: comment.text, ...(comment.author !== '' && { commentAuthor: comment.author }) } : {};

const cellOf = (
  cell: ReadCell,
  styles: StyleReader,
  sheetStyle: StyleDocument | undefined,
  { hyperlinks, comments }: Notes,
): CellDocument => {
  const { row, column, value } = cell;
  const key = cellKey(cell);
  const more = present({
    formula: cell.formula === '' ? undefined : cell.formula,
    style: beyond(styles.style(cell.style), sheetStyle),
    numberFormat: styles.numberFormat(cell.style),
    hyperlink: hyperlinks.get(key),
    ...commentOf(comments.get(key)),
  });
  return { row, column, value, ...more };
};

/** Most cells of large sheets hold a value and nothing else. */
const isPlain = ({ formula, style }: ReadCell, { hyperlinks, comments }: Notes): boolean =>
  formula === '' && style === 0 && hyperlinks.size === 0 && comments.size === 0;

/** Comments on cells that hold nothing else. */
const lonelyComments = (cells: readonly ReadCell[], comments: Notes['comments']): readonly CellDocument[] => {
  if (comments.size === 0) return [];
  const known = new Set(cells.map(cellKey));
  return [...comments].flatMap(([key, comment]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return known.has(key) ? [] : [{ row, column, value: null, ...commentOf(comment) }];
  });
};

/** Cells of a sheet, with what hangs on them; cells without anything are left out. */
export const cellsOf = (
  { cells }: SheetTree,
  styles: StyleReader,
  sheetStyle: StyleDocument | undefined,
  notes: Notes,
): readonly CellDocument[] => {
  const plainStyle = sheetStyle === undefined && styles.style(0) === undefined && styles.numberFormat(0) === undefined;
  const found = cells.map((cell) => {
    const { row, column, value } = cell;
    return plainStyle && isPlain(cell, notes) ? { row, column, value } : cellOf(cell, styles, sheetStyle, notes);
  });
  return [...found, ...lonelyComments(cells, notes.comments)].filter(isWorthKeeping);
};
