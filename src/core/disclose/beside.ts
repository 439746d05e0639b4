import type { CellAddress } from '../model/address';
import { figureKey, type Figure } from '../model/figure';
import type { Quantity } from '../model/quantity';
import type { Sheet } from '../model/sheet';
import type { Observation, Table } from '../model/table';

const cellKey = ({ row, column }: CellAddress): string => `${row}|${column}`;

/** What two publications of one number say together: a number, wherever one of them prints it. */
const together = (one: Quantity | undefined, other: Quantity | undefined): Quantity | undefined =>
  one?.kind === 'known' || other === undefined ? one : other.kind === 'known' || one === undefined ? other : one;

const joined = (shown: Figure, beside: Figure): Figure => {
  const { numerator, denominator, ...rest } = shown;
  const [top, bottom] = [together(numerator, beside.numerator), together(denominator, beside.denominator)];
  return {
    ...rest,
    quantity: together(shown.quantity, beside.quantity) ?? shown.quantity,
    ...(top && { numerator: top }),
    ...(bottom && { denominator: bottom }),
  };
};

/**
 * Figures as readers have them who see a delivered sheet beside the published figures: what either of the two shows is
 * shown. In the order of the published ones, then those of the sheet alone.
 */
export const figuresBeside = (shown: readonly Figure[], beside: readonly Figure[]): readonly Figure[] => {
  const others = new Map(beside.map((figure) => [figureKey(figure), figure]));
  const known = new Set(shown.map(figureKey));
  return [
    ...shown.map((figure) => {
      const other = others.get(figureKey(figure));
      return other ? joined(figure, other) : figure;
    }),
    ...beside.filter((figure) => !known.has(figureKey(figure))),
  ];
};

const checkedCells = (
  { place, cells }: Observation,
  figureCells: ReadonlySet<string>,
): readonly (CellAddress | undefined)[] => {
  const { value, numerator, denominator, ...keys } = cells;
  const parts = figureCells.has(cellKey(place.cell)) ? [place.cell, value, numerator, denominator] : [];
  return [...Object.values(keys), ...parts];
};

/**
 * Cells with numbers that belong to no figure: neither the headings nor the keys of a figure, nor its numbers. What stands
 * there nobody could hold against the disclosure control. In reading order.
 */
export const uncheckedNumbers = (sheet: Sheet, table: Table, figures: readonly Figure[]): readonly CellAddress[] => {
  const places = figures.flatMap((figure) =>
    figure.places.flatMap(({ sheet: name, cell }) => (name === sheet.name && cell ? [cell] : [])),
  );
  const figureCells = new Set(places.map(cellKey));
  const checked = new Set(
    table.observations
      .flatMap((observation) => checkedCells(observation, figureCells))
      .flatMap((cell) => (cell ? [cellKey(cell)] : [])),
  );
  const body = table.rows[0]?.row ?? 0;
  return sheet.values.flatMap((line, index) =>
    line.flatMap((value, offset) => {
      const cell = { row: sheet.origin.row + index, column: sheet.origin.column + offset };
      const isHead = cell.row >= table.range.row && cell.row < body;
      return typeof value === 'number' && !isHead && !checked.has(cellKey(cell)) ? [cell] : [];
    }),
  );
};
