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

const IN_HEADING: readonly RegExp[] = [/\(([^()]+)\)\s*$/, /\bin (%|‰|\p{L}+\.?|1[. ]?000)\s*$/iu, /(%|‰)\s*$/];

const THOUSANDS = ['in1000', '1000', 'tausend', 'tsd', 'in1000personen', 'mio'];

const isUnit = (text: string): boolean =>
  SAME.some((words) => words.includes(plain(text))) || THOUSANDS.includes(plain(text));

/** Unit that a heading names, such as "Wert (in %)"; other words in brackets are none. */
const unitInHeading = (heading: string): string | undefined =>
  IN_HEADING.map((pattern) => pattern.exec(heading)?.[1]).find((text) => text !== undefined && isUnit(text));

/** Units in the headings of value columns, once for each unit that the figures below must have. */
const headingUnits = (context: RuleContext): readonly Unit[] => {
  const named = context.table.columns.flatMap(({ role, heading, address }) => {
    const text = role === 'value' ? unitInHeading(heading) : undefined;
    return text === undefined ? [] : [{ text, cell: address }];
  });
  return named.flatMap(({ text, cell }) => {
    const below = context.series.filter(({ figures }) =>
      [...figures.values()].some(({ place }) => place.cell.column === cell.column),
    );
    const expected = new Set(below.flatMap(({ subject }) => context.directory.subjects.get(subject)?.unit ?? []));
    return [...expected].map((unit) => ({ cell, text, expected: unit }));
  });
};

const besideValues = (context: RuleContext): readonly Unit[] =>
  context.observations.flatMap((observation) => {
    const cell = observation.cells.unit;
    const expected = subjectOf(observation, context)?.unit;
    const text = cell ? valueAt(context.sheet, cell) : null;
    return cell && expected !== undefined && !isBlank(text) && typeof text === 'string'
      ? [{ cell, text, expected }]
      : [];
  });

/**
 * Unit beside the value, or in the heading over it, against the unit of its subject; usual spellings are taken for the same.
 * One finding per pair of units.
 */
export const unitMismatch: Rule = {
  code: 'unit-mismatch',
  check: (context) => {
    const units = [...headingUnits(context), ...besideValues(context)];
    if (units.length === 0) return notVerifiable('no-units');
    const wrong = units.filter(({ text, expected }) => text !== expected && canonical(text) !== canonical(expected));
    return result(
      oncePer(wrong, ({ text, expected }) => `${text} ${expected}`).map(({ first: { cell, text, expected }, more }) =>
        findingAt(context, 'unit-mismatch', cell, { text, expected, ...more }),
      ),
    );
  },
};
