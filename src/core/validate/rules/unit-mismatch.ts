import type { CellAddress } from '../../model/address';
import { isBlank } from '../../model/sheet';
import { subjectOf } from '../amounts';
import { oncePer } from '../repetition';
import { findingAt, notVerifiable, result, type Rule, type RuleContext, valueAt } from '../rule';

interface Unit {
  readonly cell: CellAddress;
  readonly text: string;
  readonly expected: string;
}

/** Spellings that mean the same. */
const SAME: readonly (readonly string[])[] = [
  ['anzahl', 'anz', 'zahl', 'absolut', 'abs', 'personen', 'einwohner', 'personenzahl', 'fälle', 'haushalte', 'kinder'],
  ['prozent', '%', 'vh', 'in%', 'inprozent', 'anteilin%', 'anteilinprozent'],
  ['promille', '‰', 'je1000', 'vt'],
];

const plain = (unit: string): string =>
  unit
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.()[\]]/g, '');

const canonical = (unit: string): string => SAME.find((words) => words.includes(plain(unit)))?.[0] ?? plain(unit);

const unitsOf = (context: RuleContext): readonly Unit[] =>
  context.observations.flatMap((observation) => {
    const cell = observation.cells.unit;
    const expected = subjectOf(observation, context)?.unit;
    const text = cell ? valueAt(context.sheet, cell) : null;
    return cell && expected !== undefined && !isBlank(text) && typeof text === 'string'
      ? [{ cell, text, expected }]
      : [];
  });

/** Unit beside the value against the unit of its subject; usual spellings are taken for the same. One finding per pair of units. */
export const unitMismatch: Rule = {
  code: 'unit-mismatch',
  check: (context) => {
    const units = unitsOf(context);
    if (units.length === 0) return notVerifiable('no-units');
    const wrong = units.filter(({ text, expected }) => canonical(text) !== canonical(expected));
    return result(
      oncePer(wrong, ({ text, expected }) => `${text} ${expected}`).map(({ first: { cell, text, expected }, more }) =>
        findingAt(context, 'unit-mismatch', cell, { text, expected, ...more }),
      ),
    );
  },
};
