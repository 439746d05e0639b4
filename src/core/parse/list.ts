import type { Sheet } from '../model/sheet';
import type { RecognitionReason, Table, TableColumn, TableRow } from '../model/table';
import { findBodyEnd, rangeOf, rowsBetween, sourceIn, textsBetween, type TableColumns } from './body';
import { boundsOf, cellAt, textOf } from './grid';
import { headingsIn, isHeader, matchHeader, type Header } from './headings';
import { reportLabels, reportStrayColumns } from './labels';
import { listColumns, planOf, type Plan } from './list-columns';
import { readListRow } from './list-row';
import { readListTitle } from './list-title';
import type { Lookups } from './lookups';
import { inspectCell } from './read-cell';
import { readRows } from './read-rows';
import type { Report } from './reporter';
import type { Scribe } from './scribe';
import { namedDay } from './stichtag';
import { cleanText } from './text';
import { reportTypedCells } from './typed-cell';

const sourceInColumn = (rows: readonly TableRow[], plan: Plan): string | undefined => {
  const index = plan.roles.get('source')?.index;
  if (index === undefined) return undefined;
  const sources = new Set(rows.map(({ cells }) => cleanText(textOf(cells[index]?.value ?? null))));
  sources.delete('');
  return sources.size === 0 ? undefined : [...sources].join('; ');
};

const VALUES: ReadonlySet<string | undefined> = new Set(['value', 'numerator', 'denominator']);
const AREAS: ReadonlySet<string | undefined> = new Set(['area', 'area-code']);

const columnsWith = (columns: readonly TableColumn[], roles: ReadonlySet<string | undefined>): ReadonlySet<number> =>
  new Set(columns.filter(({ role }) => roles.has(role)).map(({ address }) => address.column));

const tableColumns = (columns: readonly TableColumn[]): TableColumns => ({
  all: columns.map(({ address }) => address.column),
  areas: columnsWith(columns, AREAS),
  values: columnsWith(columns, VALUES),
});

const reportHead = (header: Header, columns: readonly TableColumn[], endRow: number, scribe: Scribe): void => {
  const { sheet, report } = scribe;
  reportLabels(header, columns, report);
  const own = new Set(columns.map(({ address }) => address.column));
  reportStrayColumns(sheet, own, { headRow: header.row, firstRow: header.row + 1, endRow }, report);
  for (const { address } of columns) inspectCell(cellAt(sheet, address.row, address.column), scribe);
};

/**
 * Reads a list – one row a figure, whatever its kind – below its header row.
 *
 * A row with several value columns is several figures. Years without a day are those of the wave, or have the day that a
 * line with "Stichtag" above the header names.
 */
export const parseList = (
  sheet: Sheet,
  header: Header,
  reasons: readonly RecognitionReason[],
  lookups: Lookups,
  report: Report,
): Table => {
  const columns = listColumns(header);
  const plan = planOf(columns);
  const own = tableColumns(columns);
  const { firstRow: top, endRow: bottom } = boundsOf(sheet);
  const isHead = (row: number) => isHeader(matchHeader(header.schema, row, headingsIn(sheet, row)));
  const endRow = findBodyEnd(sheet, header.row + 1, own, { isArea: lookups.isArea, isHead });
  const above = textsBetween(sheet, top, header.row);
  const below = textsBetween(sheet, endRow, bottom);
  const scribe: Scribe = { sheet, lookups, report, day: namedDay(above.filter((text) => /stichtag/i.test(text))) };
  const rows = rowsBetween(sheet, header.row + 1, endRow, own.all);
  reportHead(header, columns, endRow, scribe);
  reportTypedCells(rows, columns, header.schema.schema, scribe);
  const title = readListTitle(header, plan, above, scribe);
  return {
    sheet: sheet.name,
    kind: header.schema.kind,
    reasons,
    range: rangeOf(header.row, endRow, own.all),
    columns,
    rows,
    observations: readRows(rows, (row) => readListRow(row, plan, title, scribe), scribe),
    above,
    below,
    source: sourceIn(below) ?? sourceIn(above) ?? sourceInColumn(rows, plan),
  };
};

/** What a list's header was recognised by. */
export const listReason = ({ row, fields }: Header): RecognitionReason => ({
  reason: 'headings-found',
  headings: [...fields.values()].map(({ text }) => text),
  row,
});
