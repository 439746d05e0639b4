import type { DefinedName, SheetDocument, WorkbookDocument } from '../document';
import { quotedSheet } from '../a1';
import { storedFormula } from '../future-functions';
import { rangeText } from '../ranges';
import { RESERVED, type StoredName, storedNames } from '../read/names';
import { childrenOf, element, prefixOf, removeChild, withPrefix, type XmlElement } from '../xml';
import { ensureChild, type WorkbookRoot } from './workbook-root';

/** How the sheets of the file and those of the document belong together. */
export interface SheetPositions {
  /** Position now of what stood at a position of the file; `undefined` for sheets that are gone. */
  readonly moved: (before: number) => number | undefined;
  /** Id of the document's sheet that stood at a position of the file. */
  readonly idBefore: (before: number) => string | undefined;
  /** Position now of a sheet of the document. */
  readonly position: (id: string) => number | undefined;
  /** Ids of the sheets that were written anew. */
  readonly written: ReadonlySet<string>;
}

const nameElement = (name: string, formula: string, position: number | undefined, hidden: boolean): XmlElement =>
  element('definedName', { name, localSheetId: position, hidden: hidden || undefined }, [storedFormula(formula)]);

const sameName = (one: DefinedName, name: string, sheet: string | undefined): boolean =>
  one.name.toLowerCase() === name.toLowerCase() && one.sheet === sheet;

/** A name of the file, adjusted to the document; `undefined` where it is gone. */
const kept = (stored: StoredName, document: WorkbookDocument, positions: SheetPositions): XmlElement | undefined => {
  const { element: entry, name, formula, position } = stored;
  const now = position === undefined ? undefined : positions.moved(position);
  if (position !== undefined && now === undefined) return undefined;
  const id = position === undefined ? undefined : positions.idBefore(position);
  if (now !== undefined) entry.attributes['localSheetId'] = String(now);
  if (name.startsWith(RESERVED)) return id !== undefined && positions.written.has(id) ? undefined : entry;
  // Names of chart sheets are not in the document.
  if (position !== undefined && id === undefined) return entry;
  const wanted = document.names.find((candidate) => sameName(candidate, name, id));
  if (wanted && wanted.formula !== `=${formula}`)
    entry.children.splice(0, entry.children.length, storedFormula(wanted.formula));
  return wanted && entry;
};

/** Reserved names of a sheet that was written: what is printed, what repeats, what is filtered. */
const reservedOf = (sheet: SheetDocument, position: number | undefined): readonly XmlElement[] => {
  const { printArea, titleRows } = sheet.page;
  const on = (address: string) => `${quotedSheet(sheet.name)}!${address}`;
  const entries: readonly (readonly [string, string | undefined, boolean])[] = [
    ['_FilterDatabase', sheet.autoFilter && on(rangeText(sheet.autoFilter.range, '$')), true],
    ['Print_Area', printArea && on(rangeText(printArea, '$')), false],
    ['Print_Titles', titleRows && on(`$${titleRows.first + 1}:$${titleRows.last + 1}`), false],
  ];
  return entries.flatMap(([name, formula, hidden]) =>
    formula === undefined ? [] : [nameElement(RESERVED + name, formula, position, hidden)],
  );
};

/** Brings the list of names up to the document. */
export const writeNames = (workbook: WorkbookRoot, document: WorkbookDocument, positions: SheetPositions): void => {
  const stored = storedNames(workbook.root);
  const known = (name: DefinedName) =>
    stored.some((candidate) =>
      sameName(
        name,
        candidate.name,
        candidate.position === undefined ? undefined : positions.idBefore(candidate.position),
      ),
    );
  const added = document.names
    .filter((name) => !known(name))
    .map(({ name, formula, sheet, hidden }) =>
      nameElement(name, formula, sheet === undefined ? undefined : positions.position(sheet), hidden ?? false),
    );
  const reserved = document.sheets
    .filter(({ id }) => positions.written.has(id))
    .flatMap((sheet) => reservedOf(sheet, positions.position(sheet.id)));
  const all = [...stored.flatMap((name) => kept(name, document, positions) ?? []), ...added, ...reserved];
  if (stored.length === 0 && all.length === 0) return;
  const list = ensureChild(workbook, 'definedNames');
  if (all.length === 0) removeChild(workbook.root, list);
  // White space between the names stays where they do.
  const same = childrenOf(list).length === all.length && childrenOf(list).every((entry, at) => entry === all[at]);
  if (!same)
    list.children.splice(0, list.children.length, ...all.map((entry) => withPrefix(entry, prefixOf(workbook.root))));
};
