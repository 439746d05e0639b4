import { finding, type Finding } from '../../model/finding';
import type { TableCell } from '../../model/table';
import type { Constraint } from '../../table-schema/constraints';
import type { CompiledField } from '../../table-schema/fields';
import { compileJsonSchema } from '../../table-schema/json-schema';
import { plainColumns, textsOf, type PlainColumn } from '../plain-columns';
import { notVerifiable, result, type Rule, type RuleContext } from '../rule';

const hasUnreadableJsonSchema = ({ field }: PlainColumn): boolean => {
  const raw = field.field.constraints?.jsonSchema;
  return raw !== undefined && compileJsonSchema(raw) === undefined;
};

const isConstrained = (column: PlainColumn): boolean => {
  const { required, constraints } = column.field;
  return required || constraints.length > 0 || hasUnreadableJsonSchema(column);
};

const REQUIRED = { name: 'required', limit: '' } as const;

type Broken = Pick<Constraint, 'name' | 'limit'>;
const NOTHING: readonly Broken[] = [];

/** All constraints that a cell breaks; a missing value breaks `required` only, an unreadable one was reported as such. */
const broken = (
  { value, numberFormat }: TableCell,
  { required, constraints, read }: CompiledField,
): readonly Broken[] => {
  const reading = read(value, numberFormat);
  if (reading === undefined) return NOTHING;
  if (reading === null) return required ? [REQUIRED] : NOTHING;
  return constraints.every(({ keeps }) => keeps(reading))
    ? NOTHING
    : constraints.filter(({ keeps }) => !keeps(reading));
};

const checkColumn = ({ table }: RuleContext, { index, heading, field }: PlainColumn): readonly Finding[] => {
  const findings: Finding[] = [];
  for (const { cells, blank } of table.rows) {
    const cell = blank ? undefined : cells[index];
    if (!cell) continue;
    for (const { name, limit } of broken(cell, field)) {
      const facts = { field: heading, constraint: name, limit, text: textsOf([cell]) };
      findings.push(finding('constraint-error', { sheet: table.sheet, cell: cell.address }, facts, cell.value));
    }
  }
  return findings;
};

/**
 * Constraints of a plain Table Schema: one finding for each that a cell breaks. Fields of the primary key are required.
 * A JSON Schema that uses more than is checked here makes the column unverifiable in part.
 */
export const plainConstraintError: Rule = {
  code: 'constraint-error',
  check: (context) => {
    const columns = plainColumns(context).filter(isConstrained);
    if (columns.length === 0) return notVerifiable('no-constraints');
    const findings = columns.flatMap((column) => checkColumn(context, column));
    return result(findings, columns.some(hasUnreadableJsonSchema) ? 'unreadable-json-schema' : undefined);
  },
};
