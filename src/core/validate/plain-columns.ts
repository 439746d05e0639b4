import type { Field } from '../model/sheet-schema';
import type { TableCell } from '../model/table';
import { compileFields, isPlainSchema, type CompiledField } from '../table-schema/fields';
import type { KeyRow } from '../table-schema/keys';
import type { RuleContext } from './rule';

/** Whether a table was read by a plain Table Schema, and by nothing else. */
export const isPlainTable = ({ table, schema }: RuleContext): boolean =>
  table.kind === 'tabelle' && schema !== undefined && isPlainSchema(schema);

/** A column of the table under its field. */
export interface PlainColumn {
  readonly index: number;
  readonly heading: string;
  readonly field: CompiledField;
}

/** Columns with a field, from left to right. */
export const plainColumns = ({ table, schema, dateSystem }: RuleContext): readonly PlainColumn[] => {
  if (!schema) return [];
  const fields = new Map(compileFields(schema, dateSystem).map((field) => [field.name, field]));
  return table.columns.flatMap(({ field: name, heading }, index) => {
    const field = fields.get(name ?? '');
    return field ? [{ index, heading, field }] : [];
  });
};

/** Columns of these fields in their order; `undefined` where the table lacks one. */
export const columnsNamed = (
  columns: readonly PlainColumn[],
  names: readonly Field['name'][],
): readonly PlainColumn[] | undefined => {
  const found = names.flatMap((name) => columns.find(({ field }) => field.name === name) ?? []);
  return found.length < names.length ? undefined : found;
};

/** Rows of a key, each with its cells as place; blank rows have none. */
export const keyRows = (
  { table }: RuleContext,
  columns: readonly PlainColumn[],
): readonly KeyRow<readonly TableCell[]>[] =>
  table.rows.flatMap((row) => {
    if (row.blank) return [];
    const cells = columns.flatMap(({ index }) => row.cells[index] ?? []);
    const values = cells.map(({ value, numberFormat }, at) => columns[at]?.field.read(value, numberFormat));
    return [{ place: cells, values }];
  });

/** What stands in the cells, as one text. */
export const textsOf = (cells: readonly TableCell[]): string =>
  cells.map(({ value }) => (typeof value === 'object' ? '' : String(value))).join(', ');
