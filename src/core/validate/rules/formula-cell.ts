import type { CellAddress } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import type { Observation } from '../../model/table';
import { upTo } from '../repetition';
import { findingAt, notVerifiable, result, type Rule } from '../rule';

const LIMIT = 20;

const formulaAt = ({ formulas, origin }: Sheet, { row, column }: CellAddress): string =>
  formulas[row - origin.row]?.[column - origin.column] ?? '';

const numberCells = ({ place, cells }: Observation): readonly CellAddress[] =>
  [place.cell, cells.numerator, cells.denominator].filter((cell) => cell !== undefined);

/** Cells of figures that hold a formula: the figure changes when others do. At most 20 are reported one by one. */
export const formulaCell: Rule = {
  code: 'formula-cell',
  check: (context) => {
    const { sheet, observations } = context;
    if (!sheet) return notVerifiable('no-sheet');
    if (observations.length === 0) return notVerifiable('no-figures');
    const cells = observations.flatMap(numberCells).filter((cell) => formulaAt(sheet, cell) !== '');
    return result(
      upTo(LIMIT, cells).map(({ first, more }) =>
        findingAt(context, 'formula-cell', first, { formula: formulaAt(sheet, first), ...more }),
      ),
    );
  },
};
