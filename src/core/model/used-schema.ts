import type { Catalogue } from './catalogue';
import type { SheetSchema } from './sheet-schema';
import type { Table } from './table';

const fieldsFound = ({ fields }: SheetSchema, { columns }: Table): number =>
  fields.filter(({ name }) => columns.some(({ field }) => field === name)).length;

const isBetter = (one: SheetSchema, other: SheetSchema, table: Table): boolean => {
  const difference = fieldsFound(one, table) - fieldsFound(other, table);
  return difference > 0 || (difference === 0 && one.fields.length < other.fields.length);
};

/**
 * Schema that a table was read by (angewandtes Blattschema): the one that a template names; else of the catalogue's schemas
 * for its kind the one with most of its fields found; of several the one that lacks fewer, then the first. `undefined`
 * where there is none for the kind.
 */
export const usedSchema = (table: Table, { sheetSchemas }: Pick<Catalogue, 'sheetSchemas'>): SheetSchema | undefined =>
  sheetSchemas.find(({ name }) => table.order && name === table.order.schema) ??
  sheetSchemas
    .filter(({ monitoring }) => (monitoring?.kind ?? 'tabelle') === table.kind)
    .reduce<SheetSchema | undefined>(
      (best, schema) => (best && !isBetter(schema, best, table) ? best : schema),
      undefined,
    );
