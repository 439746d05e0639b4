import type { CellAddress } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import type { Observation } from '../../model/table';
import { cellOf, PARTS, quantityOf } from '../amounts';
import { upTo } from '../repetition';
import { findingAt, notVerifiable, result, type Rule } from '../rule';

const LIMIT = 20;

const formulaAt = ({ formulas, origin }: Sheet, { row, column }: CellAddress): string =>
  formulas[row - origin.row]?.[column - origin.column] ?? '';

const formulaCells = (sheet: Sheet, observations: readonly Observation[]): readonly CellAddress[] => {
  const cells: CellAddress[] = [];
  for (const observation of observations) {
    for (const part of PARTS) {
      if (quantityOf(observation, part) === undefined) continue;
      const cell = cellOf(observation, part);
      if (formulaAt(sheet, cell) !== '') cells.push(cell);
    }
  }
  return cells;
};

/** Cells of figures that hold a formula: the figure changes when others do. At most 20 are reported one by one. */
export const formulaCell: Rule = {
  code: 'formula-cell',
  check: (context) => {
    const { sheet, observations } = context;
    if (!sheet) return notVerifiable('no-sheet');
    if (observations.length === 0) return notVerifiable('no-figures');
    return result(
      upTo(LIMIT, formulaCells(sheet, observations)).map(({ first, more }) =>
        findingAt(context, 'formula-cell', first, { formula: formulaAt(sheet, first), ...more }),
      ),
    );
  },
};
