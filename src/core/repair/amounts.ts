import type { CellPlace } from '../model/blame';
import type { Quantity } from '../model/quantity';
import type { Observation, Table } from '../model/table';

/** A cell of a figure, and what was read from it. */
interface Amount {
  readonly place: CellPlace;
  readonly quantity: Quantity;
}

const amountsOf = ({ place, quantity, numerator, denominator, cells }: Observation): readonly Amount[] => {
  const at = (cell: CellPlace['cell']): CellPlace => ({ sheet: place.sheet, cell });
  return [
    { place: at(place.cell), quantity },
    ...(numerator && cells.numerator ? [{ place: at(cells.numerator), quantity: numerator }] : []),
    ...(denominator && cells.denominator ? [{ place: at(cells.denominator), quantity: denominator }] : []),
  ];
};

/** Values, numerators and denominators of all tables. */
export const amountsIn = (tables: readonly Table[]): readonly Amount[] =>
  tables.flatMap(({ observations }) => observations.flatMap(amountsOf));
