import type { CellDocument, StyleDocument } from '../../model/document';
import { present } from '../present';
import { cellKey } from '../ranges';
import type { ByCell } from './notes';
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

/** Cells of a sheet, with what hangs on them; cells without anything are left out. */
export const cellsOf = (
  { cells }: SheetTree,
  styles: StyleReader,
  sheetStyle: StyleDocument | undefined,
  { hyperlinks, comments }: { readonly hyperlinks: ByCell; readonly comments: ByCell },
): readonly CellDocument[] => {
  const found = new Map<string, CellDocument>();
  for (const cell of cells) {
    const { row, column, value, formula } = cell;
    const key = cellKey(cell);
    found.set(key, {
      row,
      column,
      value,
      ...present({
        formula: formula === '' ? undefined : formula,
        style: beyond(styles.style(cell.style), sheetStyle),
        numberFormat: styles.numberFormat(cell.style),
        hyperlink: hyperlinks.get(key),
        comment: comments.get(key),
      }),
    });
  }
  for (const [key, comment] of comments) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (!found.has(key)) found.set(key, { row, column, value: null, comment });
  }
  return [...found.values()].filter(isWorthKeeping);
};
