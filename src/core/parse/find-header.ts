import type { Sheet } from '../model/sheet';
import type { SheetKind } from '../model/sheet-schema';
import { boundsOf } from './grid';
import { headingsIn, isHeader, matchHeader, missingKeys, type Header } from './headings';
import type { SchemaIndex } from './schema-index';

/** Rows at the top of a sheet among which a header is looked for. */
export const HEADER_ROWS = 40;

const lacking = ({ schema, fields }: Header): number => schema.schema.fields.length - fields.size;

/** More known headings are better; of equals, the schema that lacks fewer of its fields; then the one named first. */
const better = (one: Header | undefined, other: Header): Header => {
  if (!one || other.fields.size > one.fields.size) return other;
  return other.fields.size === one.fields.size && lacking(other) < lacking(one) ? other : one;
};

const headersIn = (sheet: Sheet, schemas: readonly SchemaIndex[]): readonly Header[] => {
  const { firstRow, endRow } = boundsOf(sheet);
  const last = Math.min(endRow, firstRow + HEADER_ROWS);
  return Array.from({ length: Math.max(0, last - firstRow) }, (_, index) => firstRow + index).flatMap((row) => {
    const headings = headingsIn(sheet, row);
    return headings.length < 2 ? [] : schemas.map((schema) => matchHeader(schema, row, headings));
  });
};

/** Headers of lists that can be told by themselves; tables of a schema of their own have to be chosen. */
const listHeadersIn = (sheet: Sheet, schemas: readonly SchemaIndex[]): readonly Header[] =>
  headersIn(
    sheet,
    schemas.filter(({ kind }) => kind === 'langformat' || kind === 'indikatorblatt'),
  );

/** The header row of a list that can be told by itself. */
export const findHeader = (sheet: Sheet, schemas: readonly SchemaIndex[]): Header | undefined =>
  listHeadersIn(sheet, schemas).filter(isHeader).reduce<Header | undefined>(better, undefined);

const MOST_MISSING = 2;

/** The row that is nearly the header of a list: at most two of the headings that no figure can do without are missing. */
export const closestHeader = (sheet: Sheet, schemas: readonly SchemaIndex[]): Header | undefined =>
  listHeadersIn(sheet, schemas)
    .filter((header) => missingKeys(header).length <= MOST_MISSING)
    .reduce<Header | undefined>(better, undefined);

/** The header row of a list whose kind was chosen: the row with most known headings, at least one. */
export const findChosenHeader = (sheet: Sheet, schemas: readonly SchemaIndex[], kind: SheetKind): Header | undefined =>
  headersIn(
    sheet,
    schemas.filter((schema) => schema.kind === kind),
  )
    .filter(({ fields }) => fields.size > 0)
    .reduce<Header | undefined>(better, undefined);
