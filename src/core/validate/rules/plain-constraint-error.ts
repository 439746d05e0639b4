import { finding, type Finding } from '../../model/finding';
import type { TableCell } from '../../model/table';
import { compileJsonSchema } from '../../table-schema/json-schema';
import { cellsOf, plainColumns, textsOf, type PlainColumn } from '../plain-columns';
import { notVerifiable, result, type Rule, type RuleContext } from '../rule';

const hasUnreadableJsonSchema = ({ field }: PlainColumn): boolean => {
  const raw = field.field.constraints?.jsonSchema;
  return raw !== undefined && compileJsonSchema(raw) === undefined;
};

const isConstrained = (column: PlainColumn): boolean => {
  const { required, constraints } = column.field;
  return required || constraints.length > 0 || hasUnreadableJsonSchema(column);
};

/** All constraints that a cell breaks; a missing value breaks `required` only, an unreadable one was reported as such. */
const broken = ({ value, numberFormat }: TableCell, { field }: PlainColumn): readonly (readonly [string, string])[] => {
  const reading = field.read(value, numberFormat);
  if (reading === undefined) return [];
  if (reading === null) return field.required ? [['required', '']] : [];
  return field.constraints.filter(({ keeps }) => !keeps(reading)).map(({ name, limit }) => [name, limit]);
};

const checkColumn = (context: RuleContext, column: PlainColumn): readonly Finding[] =>
  cellsOf(context, column).flatMap((cell) =>
    broken(cell, column).map(([constraint, limit]) =>
      finding(
        'constraint-error',
        { sheet: context.table.sheet, cell: cell.address },
        { field: column.heading, constraint, limit, text: textsOf([cell]) },
        cell.value,
      ),
    ),
  );

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
