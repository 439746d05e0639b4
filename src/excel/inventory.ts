import { SHEET_NAMES, type SheetKey } from '../core/model/spec';
import type { SheetNames } from '../core/model/workbook-port';
import { parseRegistry, registeredKeys, type Registry, type SheetEntry, SETTING } from './registry';

/** A sheet of the workbook, ours or not. */
export interface SheetFact {
  readonly id: string;
  readonly name: string;
}

/** What the workbook holds, as far as it matters for telling our sheets from the user's (Bestand). */
export interface Inventory {
  readonly sheets: readonly SheetFact[];
  /** Our sheets that exist, under their present names and identities. */
  readonly ours: Registry;
  /** Text of the setting as it was found; undefined where there was none. */
  readonly stored: string | undefined;
  readonly structureProtected: boolean;
  /** Names of tables and defined names, in lower case: none of them is free for a new table. */
  readonly takenNames: ReadonlySet<string>;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const byIdentity = (entry: SheetEntry, sheets: readonly SheetFact[]): SheetFact | undefined =>
  sheets.find(({ id }) => id === entry.id);

const byName = (entry: SheetEntry, sheets: readonly SheetFact[]): SheetFact | undefined =>
  sheets.find(({ name }) => sameName(name, entry.name));

// Other programs give all sheets new identities on saving; then name and first cell together prove the sheet.
const provenSheets = async (
  context: Excel.RequestContext,
  registry: Registry,
  sheets: readonly SheetFact[],
): Promise<ReadonlyMap<SheetKey, SheetFact>> => {
  const candidates = registeredKeys(registry).flatMap((key) => {
    const entry = registry[key];
    const sheet = entry && !byIdentity(entry, sheets) && entry.mark ? byName(entry, sheets) : undefined;
    return entry && sheet ? [{ key, entry, sheet }] : [];
  });
  if (candidates.length === 0) return new Map();
  const marks = candidates.map((candidate) => {
    const cell = context.workbook.worksheets.getItem(candidate.sheet.id).getRangeByIndexes(0, 0, 1, 1).untrack();
    cell.load('values');
    return { ...candidate, cell };
  });
  await context.sync();
  const proven = marks.filter(({ entry, cell }) => cell.values[0]?.[0] === entry.mark);
  return new Map(proven.map(({ key, sheet }) => [key, sheet]));
};

const present = (
  registry: Registry,
  sheets: readonly SheetFact[],
  proven: ReadonlyMap<SheetKey, SheetFact>,
): Registry =>
  Object.fromEntries(
    registeredKeys(registry).flatMap((key) => {
      const entry = registry[key];
      const sheet = entry && (byIdentity(entry, sheets) ?? proven.get(key));
      return entry && sheet ? [[key, { ...entry, id: sheet.id, name: sheet.name }]] : [];
    }),
  );

/** Reads the inventory: one request, and one more only where sheets have lost their identity. */
export const readInventory = async (context: Excel.RequestContext): Promise<Inventory> => {
  const { workbook } = context;
  workbook.worksheets.load('items/id, items/name');
  workbook.tables.load('items/name');
  workbook.names.load('items/name');
  workbook.protection.load('protected');
  const setting = workbook.settings.getItemOrNullObject(SETTING);
  setting.load('value');
  await context.sync();
  const sheets = workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
  const stored: unknown = setting.isNullObject ? undefined : setting.value;
  const registry = parseRegistry(stored);
  return {
    sheets,
    ours: present(registry, sheets, await provenSheets(context, registry, sheets)),
    stored: typeof stored === 'string' ? stored : undefined,
    structureProtected: workbook.protection.protected,
    takenNames: new Set([...workbook.tables.items, ...workbook.names.items].map(({ name }) => name.toLowerCase())),
  };
};

/** Names that our sheets bear, and for those that do not exist the names they would get. */
export const sheetNames = ({ ours }: Inventory): SheetNames => {
  const nameOf = (key: SheetKey): string => ours[key]?.name ?? SHEET_NAMES[key];
  return Object.fromEntries((Object.keys(SHEET_NAMES) as SheetKey[]).map((key) => [key, nameOf(key)])) as Record<
    SheetKey,
    string
  >;
};
