import type { RangeAddress } from '../core/model/address';
import type { CellStyle, SheetSpec } from '../core/model/spec';
import type { StyleDocument } from './xlsx/document';
import { present } from './xlsx/present';

const LINE = { style: 'thin', colour: '#000000' } as const;

/** What is painted on a cell: later paint covers earlier one, property by property. */
export interface Paint {
  style?: StyleDocument;
  numberFormat?: string;
}

/** Rows of cells. */
export type Canvas = readonly Paint[][];

const paint = (canvas: Canvas, range: RangeAddress, brush: (paint: Paint, row: number) => void): void => {
  for (let row = range.row; row < range.row + range.rowCount; row += 1)
    for (let column = range.column; column < range.column + range.columnCount; column += 1) {
      const cell = canvas[row]?.[column];
      if (cell) brush(cell, row);
    }
};

const plain = ({ bold, italic, size, colour, fill, horizontal, vertical, wrap, indent }: CellStyle): StyleDocument =>
  present({ bold, italic, size, colour, fill, horizontal, vertical, wrap, indent });

/** Lines of a range run along its edges, not around each of its cells. */
const edges = (border: NonNullable<CellStyle['border']>, top: boolean, bottom: boolean): StyleDocument['borders'] =>
  ({
    ...(border.top !== undefined && top && { top: border.top ? LINE : undefined }),
    ...(border.bottom !== undefined && bottom && { bottom: border.bottom ? LINE : undefined }),
  }) as NonNullable<StyleDocument['borders']>;

const withStyle = (before: StyleDocument | undefined, style: StyleDocument, borders: StyleDocument['borders']) => {
  const lines = present({ ...before?.borders, ...borders });
  const { borders: covered, ...rest } = { ...before, ...style };
  void covered;
  return Object.keys(lines).length > 0 ? { ...rest, borders: lines } : rest;
};

/** Styles and formats of a spec, cell by cell, row by row. */
export const paintAll = ({
  contents,
  styles,
  numberFormats,
}: Pick<SheetSpec, 'contents' | 'styles' | 'numberFormats'>): Canvas => {
  const canvas = contents.map((row) => row.map((): Paint => ({})));
  for (const { range, style } of styles) {
    const own = plain(style);
    const last = range.row + range.rowCount - 1;
    paint(canvas, range, (cell, row) => {
      const borders = style.border && edges(style.border, row === range.row, row === last);
      cell.style = withStyle(cell.style, own, borders);
    });
  }
  for (const { range, numberFormat } of numberFormats)
    paint(canvas, range, (cell) => {
      cell.numberFormat = numberFormat;
    });
  return canvas;
};
