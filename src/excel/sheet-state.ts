import type { SheetKey } from '../core/model/spec';
import { parseRangeA1 } from '../core/model/address';
import { area } from './area';
import { type ChartFact, covers } from './chart';
import type { SheetEntry } from './registry';
import type { TableFact } from './table';

/** A sheet of ours as it stands in the workbook before it is written anew. */
export interface SheetState {
  readonly key: SheetKey;
  readonly entry: SheetEntry;
  readonly protected: boolean;
  /** Whether a filter lies on the sheet itself, outside of tables. */
  readonly filtered: boolean;
  readonly tables: readonly TableFact[];
  /** Charts of ours that are still there, by key. */
  readonly charts: ReadonlyMap<string, ChartFact>;
}

const requestSheet = (context: Excel.RequestContext, key: SheetKey, entry: SheetEntry) => {
  const worksheet = context.workbook.worksheets.getItem(entry.id);
  worksheet.protection.load('protected');
  worksheet.autoFilter.load('enabled');
  worksheet.tables.load('items/name, items/autoFilter/isDataFiltered');
  worksheet.charts.load('items/id, items/name, items/left, items/top, items/width, items/height');
  return { key, entry, worksheet };
};

const requestTables = ({ worksheet }: ReturnType<typeof requestSheet>) =>
  worksheet.tables.items.map((table) => {
    const range = table.getRange().untrack();
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    return { table, range };
  });

const tableFact = ({ table, range }: ReturnType<typeof requestTables>[number]): TableFact => ({
  name: table.name,
  range: {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  },
  filtered: table.autoFilter.isDataFiltered,
});

/** A chart of ours with the cells that we laid it over. */
interface FoundChart {
  readonly chart: Excel.Chart;
  readonly places: readonly Excel.Range[];
}

const frameOf = ({ left, top, width, height }: Excel.Chart | Excel.Range) => ({ left, top, width, height });

// A chart of an older version has no places: nobody knows who put it where it stands.
const chartFact = ({ chart, places }: FoundChart): ChartFact => ({
  chart,
  seriesCount: chart.series.count,
  frame: frameOf(chart),
  moved: !places.some((range) => covers(frameOf(chart), frameOf(range))),
});

const requestPlaces = (worksheet: Excel.Worksheet, entry: SheetEntry, key: string): readonly Excel.Range[] =>
  (entry.charts[key]?.places ?? []).flatMap((place) => {
    const address = parseRangeA1(place);
    if (!address) return [];
    const range = area(worksheet, address);
    range.load('left, top, width, height');
    return [range];
  });

// Only of our own charts: Excel refuses questions about the series of some modern chart types.
const requestCharts = (
  { entry, worksheet }: ReturnType<typeof requestSheet>,
  charts: ReadonlyMap<string, Excel.Chart>,
): ReadonlyMap<string, FoundChart> => {
  for (const chart of charts.values()) chart.series.load('count');
  return new Map([...charts].map(([key, chart]) => [key, { chart, places: requestPlaces(worksheet, entry, key) }]));
};

// The name decides: a chart that the user renamed is the user's. Among copies of one name the identity tells the original.
const ourCharts = (entry: SheetEntry, charts: readonly Excel.Chart[]): ReadonlyMap<string, Excel.Chart> =>
  new Map(
    Object.entries(entry.charts).flatMap(([key, { id, name }]) => {
      const named = charts.filter((chart) => chart.name === name);
      const chart = named.find((candidate) => candidate.id === id) ?? named[0];
      return chart ? [[key, chart] as const] : [];
    }),
  );

/** Reads our sheets that exist: two requests, however many there are; none where there are none. */
export const readSheetStates = async (
  context: Excel.RequestContext,
  entries: readonly (readonly [SheetKey, SheetEntry])[],
): Promise<readonly SheetState[]> => {
  if (entries.length === 0) return [];
  const requests = entries.map(([key, entry]) => requestSheet(context, key, entry));
  await context.sync();
  const sheets = requests.map((request) => {
    const tables = requestTables(request);
    const charts = requestCharts(request, ourCharts(request.entry, request.worksheet.charts.items));
    return { ...request, tables, charts };
  });
  if (sheets.some(({ tables, charts }) => tables.length > 0 || charts.size > 0)) await context.sync();
  return sheets.map(({ key, entry, worksheet, tables, charts }) => ({
    key,
    entry,
    protected: worksheet.protection.protected,
    filtered: worksheet.autoFilter.enabled,
    tables: tables.map(tableFact),
    charts: new Map([...charts].map(([chartKey, found]) => [chartKey, chartFact(found)])),
  }));
};
