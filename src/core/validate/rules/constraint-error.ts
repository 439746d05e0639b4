import { toA1 } from '../../model/address';
import type { Finding } from '../../model/finding';
import { isBlank } from '../../model/sheet';
import type { Field, Role } from '../../model/sheet-schema';
import type { TableCell, TableColumn } from '../../model/table';
import { limitsOf, patternOf } from '../constraints';
import { cellNumber } from '../cell-number';
import { type Entry, entryOf, numbersByCell, settledCells } from '../entry';
import { once } from '../once';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';

interface Constrained {
  readonly column: TableColumn;
  readonly field: Field;
  readonly cells: readonly TableCell[];
}

/** Columns whose fields have constraints, with their cells outside blank rows. */
const constrained = ({ table, schema }: RuleContext): readonly Constrained[] =>
  table.columns.flatMap((column, index) => {
    const field = schema?.fields.find(({ name }) => name === column.field);
    if (!field?.constraints) return [];
    const rows = table.rows.filter(({ blank }) => !blank);
    return [{ column, field, cells: rows.map(({ cells }) => cells[index]).filter((cell) => cell !== undefined) }];
  });

interface Violation {
  readonly cell: TableCell;
  readonly constraint: string;
  readonly limit: string;
}

const textOf = (entry: Entry | undefined): string => (entry === undefined ? '' : String(entry));

/** What a figure cannot do without is reported when reading, where it is empty. */
const READ: readonly (Role | undefined)[] = ['time', 'area', 'area-code', 'subject', 'value'];

const blanks = ({ column, field, cells }: Constrained): readonly Violation[] =>
  field.constraints?.required && !READ.includes(column.role)
    ? cells.filter(({ value }) => isBlank(value)).map((cell) => ({ cell, constraint: 'required', limit: '' }))
    : [];

/** What reading and other rules have made of the cells; worked out when a column needs it. */
interface Read {
  readonly numbers: () => ReturnType<typeof numbersByCell>;
  readonly settled: () => ReadonlySet<number>;
}

const NO_NUMBERS: ReturnType<typeof numbersByCell> = new Map();
const NUMBERS: readonly (Role | undefined)[] = ['value', 'numerator', 'denominator'];

type Entries = readonly { readonly cell: TableCell; readonly entry: Entry }[];

const repeats = ({ field }: Constrained, entries: Entries): readonly Violation[] => {
  if (!field.constraints?.unique) return [];
  const first = new Map<Entry, string>();
  return entries.flatMap(({ cell, entry }) => {
    const limit = first.get(entry);
    if (limit !== undefined) return [{ cell, constraint: 'unique', limit }];
    first.set(entry, toA1(cell.address));
    return [];
  });
};

/** The first constraint that an entry breaks: one cell, one finding. */
const violations = ({ field }: Constrained, entries: Entries): readonly Violation[] => {
  const constraints = field.constraints ?? {};
  const pattern = patternOf(constraints);
  const limits = [...limitsOf(constraints), ...(pattern ? [pattern] : [])];
  return entries.flatMap(({ cell, entry }) => {
    const broken = limits.find(({ keeps }) => !keeps(entry));
    return broken ? [{ cell, constraint: broken.name, limit: broken.text }] : [];
  });
};

const looksAtEntries = ({ field: { constraints = {} } }: Constrained): boolean =>
  constraints.unique === true || patternOf(constraints) !== undefined || limitsOf(constraints).length > 0;

const entriesOf = (context: RuleContext, { column, field, cells }: Constrained, read: Read): Entries => {
  const settled = read.settled();
  const numbers = NUMBERS.includes(column.role) ? read.numbers() : NO_NUMBERS;
  return cells.flatMap((cell) => {
    if (settled.has(cellNumber(cell.address))) return [];
    const entry = entryOf(cell, field, context, numbers);
    return entry === undefined ? [] : [{ cell, entry }];
  });
};

const checkColumn = (context: RuleContext, checked: Constrained, read: Read): readonly Finding[] => {
  const entries = looksAtEntries(checked) ? entriesOf(context, checked, read) : [];
  const broken = [...blanks(checked), ...repeats(checked, entries), ...violations(checked, entries)];
  if (broken.length === 0) return [];
  const texts = new Map(entries.map(({ cell, entry }) => [cell, entry]));
  return broken.map(({ cell, constraint, limit }) => {
    const facts = { field: checked.column.heading, constraint, limit, text: textOf(texts.get(cell)) };
    return findingAt(context, 'constraint-error', cell.address, facts);
  });
};

const hasBadPattern = ({ field }: Constrained): boolean =>
  field.constraints?.pattern !== undefined && patternOf(field.constraints) === undefined;

/**
 * Constraints of the schema's fields (Table Schema): required, unique, bounds, lengths, enum, pattern. One finding per cell
 * and kind; what could not be read as the field's type was reported when reading and is skipped, and so are negative counts.
 */
export const constraintError: Rule = {
  code: 'constraint-error',
  check: (context) => {
    if (!context.schema) return notVerifiable('no-schema');
    const columns = constrained(context);
    if (columns.length === 0) return notVerifiable('no-constraints');
    const read = { numbers: once(() => numbersByCell(context)), settled: once(() => settledCells(context)) };
    const findings = columns.flatMap((column) => checkColumn(context, column, read));
    return result(findings, columns.some(hasBadPattern) ? 'unreadable-pattern' : undefined);
  },
};
