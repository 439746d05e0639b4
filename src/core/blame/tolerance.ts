import type { Catalogue } from '../model/catalogue';
import type { SheetSchema } from '../model/sheet-schema';
import type { Table } from '../model/table';
import type { SheetTolerance } from './sums';

const fieldsFound = ({ fields }: SheetSchema, { columns }: Table): number =>
  fields.filter(({ name }) => columns.some(({ field }) => field === name)).length;

/** Tolerance of sums that the schema of a sheet gives: of the schemas for its kind the one with most of its fields found. */
export const toleranceOfSheet = ([table]: readonly Table[], { sheetSchemas }: Catalogue): SheetTolerance => {
  if (!table) return undefined;
  const [best] = sheetSchemas
    .filter(({ monitoring }) => (monitoring?.kind ?? 'tabelle') === table.kind)
    .sort((a, b) => fieldsFound(b, table) - fieldsFound(a, table) || a.fields.length - b.fields.length);
  return best?.monitoring?.tolerance;
};
