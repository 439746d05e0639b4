import type { Role } from '../model/sheet-schema';
import type { TableCell, TableColumn } from '../model/table';
import type { Header, Heading } from './headings';

/** Columns of a list: a field's first heading names it, a second one and all others name nothing. */
export const listColumns = ({ schema, headings, fields }: Header): readonly TableColumn[] => {
  const named = new Map<Heading, string>([...fields].map(([field, heading]) => [heading, field.name]));
  return headings.map((heading) => {
    const field = named.get(heading);
    const role = field === undefined ? undefined : schema.roles.get(field);
    return { field, role, heading: heading.text, address: heading.address };
  });
};

/** One column with its position among the cells of a row. */
export interface Position {
  readonly index: number;
  readonly column: TableColumn;
}

/** Where the roles stand in a row (Spaltenplan). Of two fields with one role the first counts, but for values. */
export interface Plan {
  readonly roles: ReadonlyMap<Role, Position>;
  readonly values: readonly Position[];
}

/** Plan of a list's columns. */
export const planOf = (columns: readonly TableColumn[]): Plan => {
  const roles = new Map<Role, Position>();
  const values: Position[] = [];
  columns.forEach((column, index) => {
    if (column.role === 'value') values.push({ index, column });
    if (column.role !== undefined && !roles.has(column.role)) roles.set(column.role, { index, column });
  });
  return { roles, values };
};

/** Cell of a position in a row. */
export const cellOf = (cells: readonly TableCell[], position: Position | undefined): TableCell | undefined =>
  position && cells[position.index];
