import type { ChartDocument } from './chart-document';
import type { SheetDocument } from './document';
import { charactersToPixels, DEFAULT_HEIGHT, DEFAULT_WIDTH, pixelsToPoints } from './measure';

const EMU_PER_POINT = 12_700;

export const pointsToEmu = (points: number): number => Math.round(points * EMU_PER_POINT);
export const emuToPoints = (emu: number): number => Math.round((emu / EMU_PER_POINT) * 1e6) / 1e6;

/** A corner of a drawing: a cell and how far into it, in EMU. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

type Frame = ChartDocument['frame'];
type Sizes = Pick<SheetDocument, 'columns' | 'rows'>;

/** Converts between points from the sheet's edge and cells. */
export interface Grid {
  anchorOf(left: number, top: number): Anchor;
  /** Left and top in points. */
  pointOf(anchor: Anchor): readonly [number, number];
}

const points = (pixels: number): number => pixelsToPoints(Math.round(pixels));

const columnSizes = ({ columns }: Sizes): ReadonlyMap<number, number> =>
  new Map(
    columns.map(({ index, width, hidden }) => {
      const pixels = width === undefined ? DEFAULT_WIDTH : charactersToPixels(width);
      return [index, hidden === true ? 0 : points(pixels)];
    }),
  );

const rowSizes = ({ rows }: Sizes): ReadonlyMap<number, number> =>
  new Map(rows.map(({ index, height, hidden }) => [index, hidden === true ? 0 : (height ?? points(DEFAULT_HEIGHT))]));

const LAST = 1_048_575;

/** What sums of heights miss of a whole line, in points: far less than a screen shows. */
const DUST = 1e-4;

/** The line of cells that a distance in points falls into, and what is left of it. */
const locate = (sizes: ReadonlyMap<number, number>, usual: number, distance: number): readonly [number, number] => {
  let rest = distance;
  for (let index = 0; index < LAST; index += 1) {
    const size = sizes.get(index) ?? usual;
    if (rest < size - DUST) return [index, Math.max(0, rest)];
    rest -= size;
  }
  return [LAST, 0];
};

const distance = (sizes: ReadonlyMap<number, number>, usual: number, count: number): number => {
  let sum = count * usual;
  for (const [index, size] of sizes) if (index < count) sum += size - usual;
  return sum;
};

/** The grid of a sheet, from its widths and heights. */
export const gridOf = (sheet: Sizes): Grid => {
  const [columns, rows] = [columnSizes(sheet), rowSizes(sheet)];
  const [width, height] = [points(DEFAULT_WIDTH), points(DEFAULT_HEIGHT)];
  return {
    anchorOf: (left, top) => {
      const [column, right] = locate(columns, width, Math.max(0, left));
      const [row, down] = locate(rows, height, Math.max(0, top));
      return { row, column, rowOffset: pointsToEmu(down), columnOffset: pointsToEmu(right) };
    },
    pointOf: ({ row, column, rowOffset, columnOffset }) => [
      distance(columns, width, column) + emuToPoints(columnOffset),
      distance(rows, height, row) + emuToPoints(rowOffset),
    ],
  };
};

/** Frame between two corners, in points. */
export const frameBetween = (grid: Grid, from: Anchor, to: Anchor): Frame => {
  const [left, top] = grid.pointOf(from);
  const [right, bottom] = grid.pointOf(to);
  return { left, top, width: right - left, height: bottom - top };
};
