import type { Sheet } from '../core/model/sheet';
import { PUBLIC_SHEETS, type SheetKey } from '../core/model/spec';
import { parseRegistry, SETTING } from './registry';

/** Names that our sheets bear in a workbook, by whom they are for. */
export interface OwnSheets {
  /** Those that a publication has too. */
  readonly renewed: readonly string[];
  /** Those for the house alone. */
  readonly house: readonly string[];
}

const isPublic = (key: string): boolean => PUBLIC_SHEETS.some((one: SheetKey) => one === key);

/** Our sheet of this key among the sheets of a file, as its settings list it. */
export const ownSheet = (
  settings: Readonly<Record<string, unknown>>,
  key: SheetKey,
  sheets: readonly Sheet[],
): Sheet | undefined => {
  const entry = parseRegistry(settings[SETTING])[key];
  return entry && sheets.find(({ name }) => name === entry.name);
};

/** Our sheets in a workbook, as its settings list them. */
export const ownSheets = (settings: Readonly<Record<string, unknown>>): OwnSheets => {
  const entries = Object.entries(parseRegistry(settings[SETTING]));
  const names = (wanted: boolean) => entries.flatMap(([key, { name }]) => (isPublic(key) === wanted ? [name] : []));
  return { renewed: names(true), house: names(false) };
};
