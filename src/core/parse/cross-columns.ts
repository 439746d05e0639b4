import type { CellAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Role } from '../model/sheet-schema';
import type { TableColumn } from '../model/table';
import type { CrossHead } from './cross-heads';
import type { CrossLayout } from './cross-layout';
import { textOf, valueAt } from './grid';
import type { SchemaIndex } from './schema-index';
import { cleanHeading } from './text';

const fieldOf = (schema: SchemaIndex | undefined, role: Role): string | undefined =>
  [...(schema?.roles ?? [])].find(([, one]) => one === role)?.[0];

/** Heading at a place of the sheet, as a person reads it. */
export const headingAt = (sheet: Sheet, { row, column }: CellAddress): string =>
  cleanHeading(textOf(valueAt(sheet, row, column)));

/** Columns of the stub: names, then codes where they have a column of their own. */
export const stubColumns = (
  sheet: Sheet,
  { yearRow, codeColumn }: CrossLayout,
  stub: CellAddress,
  schema: SchemaIndex | undefined,
): readonly TableColumn[] => {
  const columnAt = (address: CellAddress, role: Role): TableColumn => ({
    field: fieldOf(schema, role),
    role,
    heading: headingAt(sheet, address),
    address,
  });
  const names = columnAt(stub, 'area');
  return codeColumn === undefined ? [names] : [names, columnAt({ row: yearRow, column: codeColumn }, 'area-code')];
};

/** Columns of figures, under their years. */
export const headColumns = (
  sheet: Sheet,
  heads: readonly CrossHead[],
  schema: SchemaIndex | undefined,
): readonly TableColumn[] =>
  heads.map(({ year, column }) => ({
    field: fieldOf(schema, 'value'),
    role: 'value',
    heading: headingAt(sheet, year),
    address: { row: year.row, column },
  }));
