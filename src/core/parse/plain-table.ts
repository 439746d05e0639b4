import type { Sheet, Submission } from '../model/sheet';
import type { SheetSchema } from '../model/sheet-schema';
import type { RecognitionReason, Table, TableColumn } from '../model/table';
import { compileFields, isPlainSchema } from '../table-schema/fields';
import { matchLabels, type HeaderMatch } from '../table-schema/header';
import { findBodyEnd, rangeOf, sourceIn, textsBetween } from './body';
import { boundsOf } from './grid';
import { reportStrayColumns } from './labels';
import { plainGrid, type PlainGrid } from './plain-grid';
import { findPlainHeader, plainHeadings, type PlainHeader } from './plain-header';
import { reportPlainLabels } from './plain-labels';
import { readPlainRows, type PlainColumn } from './plain-rows';
import type { Report } from './reporter';

/**
 * The plain schema that a sheet is read by: of several the one with most of its fields found, then with fewest fields.
 * `undefined` where there is none, or one with roles among them: such tables hold figures.
 */
export const choosePlainSchema = (sheet: Sheet, schemas: readonly SheetSchema[]): SheetSchema | undefined => {
  if (!schemas.every(isPlainSchema)) return undefined;
  const grid = plainGrid(sheet);
  const score = (schema: SheetSchema): number => {
    const labels = findPlainHeader(grid, schema)?.labels ?? [];
    return schema.fields.filter((field) => plainHeadings(schema, field).some((one) => labels.includes(one))).length;
  };
  const scored = schemas.map((schema) => ({ schema, score: score(schema) }));
  scored.sort((a, b) => b.score - a.score || a.schema.fields.length - b.schema.fields.length);
  return scored[0]?.schema;
};

const matchOf = (schema: SheetSchema, { labels }: PlainHeader): HeaderMatch => {
  const keys = [schema.primaryKey ?? []].flat();
  const wanted = schema.fields.map((field) => ({
    headings: plainHeadings(schema, field),
    required: field.constraints?.required === true || keys.includes(field.name),
  }));
  return matchLabels(labels, wanted, schema.fieldsMatch);
};

/** Columns with a field or a label, from left to right. */
const columnsOf = (
  { fields, width }: HeaderMatch,
  { labels }: PlainHeader,
  schema: SheetSchema,
  dateSystem: Submission['dateSystem'],
): readonly PlainColumn[] => {
  const compiled = compileFields(schema, dateSystem);
  return Array.from({ length: Math.max(width, labels.length) }, (_, position) => {
    const field = compiled[fields[position] ?? -1];
    return { position, name: labels[position] || (field?.name ?? ''), field };
  });
};

/** A workbook's table ends before a line `Quelle: …`; a text file's is all of it. */
const endOf = (sheet: Sheet, grid: PlainGrid, firstRow: number, columns: readonly number[]): number =>
  sheet.texts
    ? grid.endRow
    : findBodyEnd(
        sheet,
        firstRow,
        { all: columns, areas: new Set(), values: new Set(columns) },
        { isArea: () => false },
      );

const tableColumns = (columns: readonly PlainColumn[], grid: PlainGrid, row: number): readonly TableColumn[] =>
  columns.map(({ position, name, field }) => ({
    field: field?.name,
    role: undefined,
    heading: name,
    address: { row, column: grid.firstColumn + position },
  }));

/**
 * Reads a table by a schema of its own and by nothing else (Table Schema): labels after `fieldsMatch`, cells by the types
 * of their fields, texts of a text file as they were written. It holds no figures.
 *
 * `undefined` where the sheet has no row that could be a header.
 */
export const parsePlainTable = (
  sheet: Sheet,
  schema: SheetSchema,
  reasons: readonly RecognitionReason[],
  dateSystem: Submission['dateSystem'],
  report: Report,
): Table | undefined => {
  const grid = plainGrid(sheet);
  const header = findPlainHeader(grid, schema);
  if (!header) return undefined;
  const match = matchOf(schema, header);
  const columns = columnsOf(match, header, schema, dateSystem);
  const named = tableColumns(columns, grid, header.row);
  const numbers = named.map(({ address }) => address.column);
  const firstRow = header.row + 1;
  const endRow = endOf(sheet, grid, firstRow, numbers);
  const { endRow: bottom } = boundsOf(sheet);
  reportPlainLabels(match, { header, firstColumn: grid.firstColumn, schema, report });
  if (!sheet.texts) reportStrayColumns(sheet, new Set(numbers), { headRow: header.row, firstRow, endRow }, report);
  const below = textsBetween(sheet, endRow, bottom);
  const above = textsBetween(sheet, grid.firstRow, header.row);
  return {
    sheet: sheet.name,
    kind: 'tabelle',
    reasons,
    range: rangeOf(header.row, Math.max(endRow, firstRow), numbers),
    columns: named,
    rows: readPlainRows(firstRow, endRow, { grid, columns, width: match.width, report }),
    observations: [],
    above,
    below,
    source: sourceIn([...below, ...above]),
  };
};
