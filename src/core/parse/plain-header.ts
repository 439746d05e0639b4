import type { Field, SheetSchema } from '../model/sheet-schema';
import type { PlainGrid } from './plain-grid';
import { cleanText } from './text';

/** Rows at the top of a sheet among which a header is looked for. */
const HEADER_ROWS = 40;

/** The header of a table with a schema of its own: its row, and what stands in it from the first column on. */
export interface PlainHeader {
  readonly row: number;
  readonly labels: readonly string[];
}

/** Headings under which a field is found: its name, and those that the schema lists; never its title. */
export const plainHeadings = ({ monitoring }: SheetSchema, { name }: Field): readonly string[] => {
  const listed = Object.entries(monitoring?.headings ?? {}).find(([field]) => field === name)?.[1] ?? [];
  return [name, ...listed].map(cleanText);
};

/** Blank labels at the end name nothing; up to `least` they are kept, since fields belong to them. */
const labelsOf = (grid: PlainGrid, row: number, least: number): readonly string[] => {
  const labels = grid.textsOf(row).map(cleanText);
  let end = labels.length;
  while (end > least && labels[end - 1] === '') end -= 1;
  return labels.slice(0, end);
};

/** A row that is not the first may be the header only if at least half of what it could name is named. */
const isConvincing = (known: number, row: readonly string[], fields: number): boolean =>
  known * 2 >= Math.min(fields, row.filter((label) => label !== '').length);

/**
 * The header row: the one with most known headings among the first rows, else the first that is not blank. In a text file
 * it is the first row that is not an empty line, blank or not, where no heading is known at all.
 */
export const findPlainHeader = (grid: PlainGrid, schema: SheetSchema): PlainHeader | undefined => {
  const headings = new Set(schema.fields.flatMap((field) => plainHeadings(schema, field)));
  const isText = grid.lengthOf(grid.firstRow) !== undefined;
  const least = (schema.fieldsMatch ?? 'exact') === 'exact' && isText ? schema.fields.length : 0;
  let first: number | undefined;
  let best = { row: -1, known: 0 };
  for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + HEADER_ROWS); row += 1) {
    const labels = grid.textsOf(row).map(cleanText);
    const filled = labels.some((label) => label !== '');
    if (first === undefined && (filled || labels.length > 1)) first = row;
    const known = labels.filter((label) => headings.has(label)).length;
    if (known > best.known && (row === first || isConvincing(known, labels, schema.fields.length)))
      best = { row, known };
  }
  const row = best.known > 0 ? best.row : first;
  return row === undefined ? undefined : { row, labels: labelsOf(grid, row, least) };
};
