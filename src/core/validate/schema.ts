import type { Catalogue } from '../model/catalogue';
import type { Severity } from '../model/finding';
import type { SheetSchema } from '../model/sheet-schema';
import type { Table } from '../model/table';

const isBetter = (one: SheetSchema, other: SheetSchema, table: Table): boolean => {
  const difference = fieldsFound(one, table) - fieldsFound(other, table);
  return difference > 0 || (difference === 0 && one.fields.length < other.fields.length);
};

const fieldsFound = ({ fields }: SheetSchema, { columns }: Table): number =>
  fields.filter(({ name }) => columns.some(({ field }) => field === name)).length;

/**
 * Schema that a table was read by: of the catalogue's schemas for its kind the one with most of its fields found; of
 * several the one that lacks fewer, then the first. `undefined` where the catalogue has none for the kind.
 */
export const schemaOf = (table: Table, { sheetSchemas }: Catalogue): SheetSchema | undefined =>
  sheetSchemas
    .filter(({ monitoring }) => (monitoring?.kind ?? 'tabelle') === table.kind)
    .reduce<SheetSchema | undefined>(
      (best, schema) => (best && !isBetter(schema, best, table) ? best : schema),
      undefined,
    );

/** Severity that a schema gives a finding code in place of the default. */
export const severityIn = (schema: SheetSchema | undefined, code: string): Severity | undefined =>
  schema?.monitoring?.severities?.[code];
