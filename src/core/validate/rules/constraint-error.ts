import { toA1 } from '../../model/address';
import type { Finding } from '../../model/finding';
import { isBalance } from '../../model/balance';
import { isBlank } from '../../model/sheet';
import type { Field, Role } from '../../model/sheet-schema';
import type { TableCell, TableColumn } from '../../model/table';
import { type Limit, limitsOf, patternOf } from '../constraints';
import { subjectOf } from '../amounts';
import { cellNumber } from '../cell-number';
import { type Entry, entryOf, type NumbersByCell, numbersByCell, settledCells } from '../entry';
import { once } from '../once';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';

interface Constrained {
  readonly column: TableColumn;
  readonly index: number;
  readonly field: Field;
}

/** Columns whose fields have constraints. */
const constrained = ({ table, schema }: RuleContext): readonly Constrained[] =>
  table.columns.flatMap((column, index) => {
    const field = schema?.fields.find(({ name }) => name === column.field);
    return field?.constraints ? [{ column, index, field }] : [];
  });

/** Cells of a column, those of blank rows apart. */
const cellsOf = ({ table }: RuleContext, { index }: Constrained): readonly TableCell[] => {
  const cells: TableCell[] = [];
  for (const row of table.rows) {
    const cell = row.blank ? undefined : row.cells[index];
    if (cell) cells.push(cell);
  }
  return cells;
};

interface Violation {
  readonly cell: TableCell;
  readonly constraint: string;
  readonly limit: string;
  readonly entry?: Entry;
}

/** What a figure cannot do without is reported when reading, where it is empty. */
const READ: readonly (Role | undefined)[] = ['time', 'area', 'area-code', 'subject', 'value'];

const blanks = (context: RuleContext, checked: Constrained): readonly Violation[] =>
  checked.field.constraints?.required && !READ.includes(checked.column.role)
    ? cellsOf(context, checked)
        .filter(({ value }) => isBlank(value))
        .map((cell) => ({ cell, constraint: 'required', limit: '' }))
    : [];

/** What reading and other rules have made of the cells; worked out when a column needs it. */
interface Read {
  readonly numbers: () => NumbersByCell;
  readonly settled: () => ReadonlySet<number>;
  readonly balances: () => ReadonlySet<number>;
}

const NO_NUMBERS: NumbersByCell = new Map();
const NUMBERS: readonly (Role | undefined)[] = ['value', 'numerator', 'denominator'];

/** A check of one entry after the other; the first constraint that it breaks: one cell, one finding. */
type Check = (cell: TableCell, entry: Entry) => Omit<Violation, 'cell' | 'entry'> | undefined;

const LOWER_BOUNDS = ['minimum', 'exclusiveMinimum'];

/** Numerators of balances: a lower bound of their column is meant for the counts in it. */
const numeratorsOfBalances = (context: RuleContext): ReadonlySet<number> =>
  new Set(
    context.observations.flatMap((observation) => {
      const { numerator } = observation.cells;
      const indicator = subjectOf(observation, context)?.indicator;
      return numerator && indicator && isBalance(indicator) ? [cellNumber(numerator)] : [];
    }),
  );

const limitCheck = ({ column, field: { constraints = {} } }: Constrained, read: Read): Check | undefined => {
  const pattern = patternOf(constraints);
  const limits = [...limitsOf(constraints), ...(pattern ? [pattern] : [])];
  if (limits.length === 0) return undefined;
  const isFree = ({ address }: TableCell, { name }: Limit): boolean =>
    column.role === 'numerator' && LOWER_BOUNDS.includes(name) && read.balances().has(cellNumber(address));
  return (cell, entry) => {
    const broken = limits.find((limit) => !limit.keeps(entry) && !isFree(cell, limit));
    return broken && { constraint: broken.name, limit: broken.text };
  };
};

const uniqueCheck = ({ field }: Constrained): Check | undefined => {
  if (!field.constraints?.unique) return undefined;
  const first = new Map<Entry, string>();
  return ({ address }, entry) => {
    const limit = first.get(entry);
    if (limit === undefined) first.set(entry, toA1(address));
    return limit === undefined ? undefined : { constraint: 'unique', limit };
  };
};

const violations = (context: RuleContext, checked: Constrained, read: Read): readonly Violation[] => {
  const checks = [uniqueCheck(checked), limitCheck(checked, read)].filter((check) => check !== undefined);
  if (checks.length === 0) return [];
  const { column, field } = checked;
  const settled = read.settled();
  const numbers = NUMBERS.includes(column.role) ? read.numbers() : NO_NUMBERS;
  const found: Violation[] = [];
  for (const cell of cellsOf(context, checked)) {
    const entry = settled.has(cellNumber(cell.address)) ? undefined : entryOf(cell, field, context, numbers);
    if (entry === undefined) continue;
    for (const check of checks) {
      const broken = check(cell, entry);
      if (broken) found.push({ cell, entry, ...broken });
    }
  }
  return found;
};

const checkColumn = (context: RuleContext, checked: Constrained, read: Read): readonly Finding[] =>
  [...blanks(context, checked), ...violations(context, checked, read)].map(({ cell, constraint, limit, entry }) => {
    const text = entry === undefined ? '' : String(entry);
    const facts = { field: checked.column.heading, constraint, limit, text };
    return findingAt(context, 'constraint-error', cell.address, facts);
  });

const hasBadPattern = ({ field }: Constrained): boolean =>
  field.constraints?.pattern !== undefined && patternOf(field.constraints) === undefined;

/**
 * Constraints of the schema's fields (Table Schema): required, unique, bounds, lengths, enum, pattern. One finding per cell
 * and kind; what could not be read as the field's type was reported when reading and is skipped, and so are negative counts.
 * A lower bound does not hold for the numerator of a balance.
 */
export const constraintError: Rule = {
  code: 'constraint-error',
  check: (context) => {
    if (!context.schema) return notVerifiable('no-schema');
    const columns = constrained(context);
    if (columns.length === 0) return notVerifiable('no-constraints');
    const read = {
      numbers: once(() => numbersByCell(context)),
      settled: once(() => settledCells(context)),
      balances: once(() => numeratorsOfBalances(context)),
    };
    const findings = columns.flatMap((column) => checkColumn(context, column, read));
    return result(findings, columns.some(hasBadPattern) ? 'unreadable-pattern' : undefined);
  },
};
