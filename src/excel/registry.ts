import { parseRangeA1, type RangeAddress } from '../core/model/address';
import { SHEET_NAMES, type SheetKey } from '../core/model/spec';

/** What is remembered of a chart of ours. `id` tells the original from a copy that bears the same name. */
export interface ChartEntry {
  readonly name: string;
  readonly id: string;
  /**
   * Cells that we laid it over, as A1 texts: a chart that still covers them was not moved by the user. More than one only
   * while a run is not over; none in what older versions wrote.
   */
  readonly places: readonly string[];
}

/** What is remembered of a sheet of ours. */
export interface SheetEntry {
  /** Excel's identity of the sheet; survives renaming. */
  readonly id: string;
  readonly name: string;
  /** Text of the first cell: proves a sheet to be ours when another program gave it a new identity. */
  readonly mark: string;
  readonly table?: string;
  /** By chart key. */
  readonly charts: Readonly<Record<string, ChartEntry>>;
}

/** Our sheets and charts in this workbook (Verzeichnis), kept in the workbook's settings. */
export type Registry = Readonly<Partial<Record<SheetKey, SheetEntry>>>;

export const SETTING = 'Integrationsmonitoring';
const VERSION = 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Excel refuses ranges that reach over a sheet's end. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

const isOnSheet = (range: RangeAddress | undefined): boolean =>
  range !== undefined &&
  range.rowCount > 0 &&
  range.columnCount > 0 &&
  range.row + range.rowCount <= MOST_ROWS &&
  range.column + range.columnCount <= MOST_COLUMNS;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const parsePlaces = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : []).map(text).filter((place) => isOnSheet(parseRangeA1(place)));

const parseCharts = (value: unknown): Readonly<Record<string, ChartEntry>> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([key, chart]) =>
      isRecord(chart) ? [[key, { name: text(chart.name), id: text(chart.id), places: parsePlaces(chart.places) }]] : [],
    ),
  );

const parseEntry = (value: unknown): SheetEntry | undefined => {
  if (!isRecord(value) || !text(value.id)) return undefined;
  const charts = parseCharts(value.charts);
  const entry = { id: text(value.id), name: text(value.name), mark: text(value.mark), charts };
  return text(value.table) ? { ...entry, table: text(value.table) } : entry;
};

const KEYS = Object.keys(SHEET_NAMES) as readonly SheetKey[];

const parseJson = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

/** The registry as the setting holds it. Foreign, damaged or newer content counts as nothing: no sheet is then ours. */
export const parseRegistry = (value: unknown): Registry => {
  const stored = typeof value === 'string' ? parseJson(value) : undefined;
  if (!isRecord(stored) || stored.version !== VERSION || !isRecord(stored.sheets)) return {};
  const { sheets } = stored;
  return Object.fromEntries(KEYS.flatMap((key) => [[key, parseEntry(sheets[key])]]).filter(([, entry]) => entry));
};

/** The text that the setting holds. */
export const formatRegistry = (registry: Registry): string => JSON.stringify({ version: VERSION, sheets: registry });

/** Keys of the sheets that are registered. */
export const registeredKeys = (registry: Registry): readonly SheetKey[] => KEYS.filter((key) => registry[key]);

/** Our sheets as the settings of a workbook list them. */
export const registeredSheets = (settings: Readonly<Record<string, unknown>>): readonly SheetEntry[] => {
  const registry = parseRegistry(settings[SETTING]);
  return registeredKeys(registry).flatMap((key) => registry[key] ?? []);
};
