import type { ArchivedFile } from './archive';
import { csvOf } from './findings-csv';

/** A table as it is written; `fields` are its columns. */
export interface ExportTable {
  readonly name: string;
  readonly fields: readonly { readonly name: string }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A data package as it is written: its tables, and the descriptor that names their files. */
export interface ExportPackage {
  readonly tables: readonly ExportTable[];
  readonly descriptor: { readonly resources: readonly { readonly name: string; readonly path: string }[] };
}

const linesOf = ({ fields, rows }: ExportTable) => [fields.map(({ name }) => name), ...rows];

/** A table as CSV that German Excel opens: with the mark of UTF-8, without which it takes umlauts for something else. */
export const exportCsv = (table: ExportTable): Uint8Array => csvOf(linesOf(table));

const pathOf = ({ name }: ExportTable, { descriptor }: ExportPackage): string =>
  descriptor.resources.find((resource) => resource.name === name)?.path ?? `${name}.csv`;

/**
 * The files of a data package (Datenpaket): `datapackage.json` and a CSV file for each table. These have no mark: readers of
 * data packages know the encoding from the descriptor, and many take the mark for a part of the first heading.
 */
export const packageFiles = (made: ExportPackage): readonly ArchivedFile[] => [
  { name: 'datapackage.json', bytes: new TextEncoder().encode(`${JSON.stringify(made.descriptor, null, 2)}\n`) },
  ...made.tables.map((table) => ({ name: pathOf(table, made), bytes: csvOf(linesOf(table), { mark: false }) })),
];
