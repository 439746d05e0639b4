import type { LookDocument } from '../document';
import { flag } from '../xml';
import type { SheetText } from './sheet-text';

/** Gives the number of a style that is another one but for a look. */
export type Restyle = (style: number, look: LookDocument) => number;

/** Number of the style that a cell shows: its own, or where there is no cell that of its row or column. */
export const styleAt = (
  { rows, columns }: SheetText,
  { row, column }: { readonly row: number; readonly column: number },
): number => {
  const line = rows.get(row);
  const cell = line?.cells.get(column);
  if (cell) return Number(cell.attributes['s'] ?? 0);
  if (line && flag(line.attributes['customFormat'])) return Number(line.attributes['s'] ?? 0);
  return columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
};

const OPEN_TAG = /^<[^\s/>]+(?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*/;
const STYLE = /\ss\s*=\s*(?:"[^"]*"|'[^']*')/;

/** Text of a cell with another style and nothing else changed. */
export const restyled = (cell: string, style: number): string => {
  const tag = OPEN_TAG.exec(cell)?.[0] ?? '';
  const attribute = ` s="${style}"`;
  const changed = STYLE.test(tag) ? tag.replace(STYLE, attribute) : tag + attribute;
  return changed + cell.slice(tag.length);
};
