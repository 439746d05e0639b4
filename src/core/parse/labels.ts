import { columnLetters, toA1 } from '../model/address';
import { isBlank, type Sheet } from '../model/sheet';
import type { Field } from '../model/sheet-schema';
import type { TableColumn } from '../model/table';
import { textOf, valueAt } from './grid';
import { missingKeys, nearestHeading, type Header, type Heading } from './headings';
import { candidatesOf, nearest } from './nearest';
import type { Report } from './reporter';
import { headingsOf } from './schema-index';
import { cleanHeading, nameKey } from './text';

const NEEDS_ALL: ReadonlySet<string> = new Set(['exact', 'equal', 'subset']);

const matching = ({ schema }: Header): string => schema.schema.fieldsMatch ?? 'exact';

/** Fields that a header must have and lacks: what `fieldsMatch` asks for, required fields, and a figure's keys and value. */
const missingFields = (header: Header): readonly Field[] => {
  const keys = missingKeys(header);
  return header.schema.schema.fields.filter(
    (field) =>
      !header.fields.has(field) &&
      (NEEDS_ALL.has(matching(header)) || field.constraints?.required === true || keys.includes(field.name)),
  );
};

const reportMissing = (header: Header, report: Report): ReadonlySet<Heading> => {
  const misspelt = new Set<Heading>();
  for (const field of missingFields(header)) {
    const meant = nearestHeading(header, field);
    if (meant) misspelt.add(meant);
    const place = (meant ?? header.headings[0])?.address;
    report('missing-label', place, { field: field.name, nearest: meant?.text }, meant?.text ?? null);
  }
  return misspelt;
};

const reportExtra = (header: Header, column: TableColumn, report: Report): void => {
  const absent = header.schema.schema.fields.filter((field) => !header.fields.has(field));
  const names = absent.flatMap((field) => headingsOf(header.schema.schema, field));
  const hint = nearest(column.heading, candidatesOf(names));
  if (matching(header) === 'subset' && hint === undefined) return;
  report('extra-label', column.address, { heading: column.heading, nearest: hint }, column.heading);
};

/**
 * Reports headings that are missing, unknown or there twice, held against what the schema asks for. Unknown columns are
 * not evaluated, and that is said unless the schema expects more columns than its own (`subset`).
 */
export const reportLabels = (header: Header, columns: readonly TableColumn[], report: Report): void => {
  const misspelt = reportMissing(header, report);
  const first = new Map<string, TableColumn>();
  for (const column of columns) {
    const field = header.schema.headings.get(nameKey(column.heading));
    const key = field ? `field ${field.name}` : `text ${nameKey(column.heading)}`;
    const before = first.get(key);
    const { heading, address } = column;
    if (before) report('duplicate-label', address, { heading, first: toA1(before.address) }, heading);
    else if (!field && ![...misspelt].some((one) => one.address.column === address.column)) {
      reportExtra(header, column, report);
    }
    if (!before) first.set(key, column);
  }
};

/** Rows of a table's head and body. */
export interface Extent {
  readonly headRow: number;
  readonly firstRow: number;
  readonly endRow: number;
}

/** Columns from a table's first one on that hold something in its body and are none of its own, from left to right. */
const strayColumns = (sheet: Sheet, own: ReadonlySet<number>, { firstRow, endRow }: Extent): readonly number[] => {
  const found = new Set<number>();
  const from = Math.min(...own);
  for (let row = firstRow; row < endRow; row += 1) {
    const values = sheet.values[row - sheet.origin.row] ?? [];
    for (let c = Math.max(0, from - sheet.origin.column); c < values.length; c += 1) {
      const column = c + sheet.origin.column;
      if (!own.has(column) && !isBlank(values[c] ?? null)) found.add(column);
    }
  }
  return [...found].sort((a, b) => a - b);
};

/** Reports columns that hold something in the body and are not read: their heading is unknown, or there is none. */
export const reportStrayColumns = (sheet: Sheet, own: ReadonlySet<number>, extent: Extent, report: Report): void => {
  for (const column of strayColumns(sheet, own, extent)) {
    let row = extent.firstRow - 1;
    while (row > extent.headRow && isBlank(valueAt(sheet, row, column))) row -= 1;
    const heading = cleanHeading(textOf(valueAt(sheet, row, column)));
    if (heading === '') report('blank-label', { row, column }, { column: columnLetters(column) });
    else report('extra-label', { row, column }, { heading, nearest: undefined }, heading);
  }
};
