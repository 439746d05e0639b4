import type { SheetDocument, WorkbookDocument } from './document';
import { blankWorkbook, ensureStyles } from './graft/blank';
import { followRenames } from './graft/chart-references';
import { keepDrawing } from './graft/kept-drawing';
import { type SheetPositions, writeNames } from './graft/names';
import { originFormulas } from './graft/origin-formulas';
import { deselect } from './graft/selection';
import { type Editing, editSheet, isKept, orderEntries, placeSheet, removeSheet } from './graft/sheets';
import {
  ensureChild,
  openWorkbookRoot,
  requestCalculation,
  sheetEntries,
  type SheetEntry,
  type WorkbookRoot,
} from './graft/workbook-root';
import { Parts } from './parts';
import { writeProperties } from './properties';
import { cellReader } from './references';
import type { SheetRenames } from './sheet-renames';
import { writeSettings } from './settings';
import type { ChartSurroundings } from './write/drawings';
import { StyleBook } from './write/style-book';
import { writeSheet } from './write/sheet';
import { childrenOf, descend, type XmlElement } from './xml';

/** A file while the document is put into it. */
interface Graft {
  readonly document: WorkbookDocument;
  readonly parts: Parts;
  readonly workbook: WorkbookRoot;
  /** The file's sheets as they were. */
  readonly before: readonly SheetEntry[];
  /** The workbook's styles, opened when they are first asked for. */
  readonly styles: () => StyleBook;
}

const openGraft = (document: WorkbookDocument): Graft => {
  const parts = document.origin ? Parts.open(document.origin) : blankWorkbook(document);
  const workbook = openWorkbookRoot(parts);
  let book: StyleBook | undefined;
  const styles = () => (book ??= new StyleBook(ensureStyles(parts, workbook.part)));
  return { document, parts, workbook, before: sheetEntries(parts, workbook), styles };
};

const entryOf = ({ before }: Graft, { originPart }: SheetDocument): SheetEntry | undefined =>
  originPart === undefined ? undefined : before.find(({ part }) => part.toLowerCase() === originPart.toLowerCase());

/** Sheets of the file that bear another name in the document. */
const renamesIn = (graft: Graft): SheetRenames =>
  new Map(
    graft.document.sheets.flatMap((sheet) => {
      const before = entryOf(graft, sheet)?.element.attributes['name'];
      return before === undefined || before === sheet.name ? [] : [[before.toLowerCase(), sheet.name] as const];
    }),
  );

const isDropped = (graft: Graft, { part, type }: SheetEntry): boolean =>
  type === 'worksheet' &&
  !graft.document.sheets.some(({ originPart }) => originPart?.toLowerCase() === part.toLowerCase());

const editing = ({ styles }: Graft, origin: Uint8Array): Editing => ({
  formulas: originFormulas(origin),
  restyle: (number, look) => styles().changedStyle(number, look),
});

/** Whether a sheet is to show when the file is opened, as far as the document says. */
const isActive = ({ active, origin, sheets }: WorkbookDocument, { id }: SheetDocument): boolean =>
  active === undefined
    ? origin === undefined && sheets.find(({ visibility }) => visibility === 'Visible')?.id === id
    : active === id;

/** Keeps, edits or writes one sheet and gives its entry. */
const putSheet = (graft: Graft, sheet: SheetDocument, around: ChartSurroundings): XmlElement => {
  const { parts, workbook, document, styles } = graft;
  const entry = entryOf(graft, sheet);
  if (entry && isKept(sheet)) {
    if (document.origin) editSheet(parts, entry.part, sheet, editing(graft, document.origin));
    return entry.element;
  }
  const kept = entry && keepDrawing(entry.part, sheet, around);
  const place = placeSheet(parts, workbook, sheet, entry);
  writeSheet(place.part, sheet, { ...around, styles: styles(), active: isActive(document, sheet), kept });
  return place.entry;
};

const putSheets = (graft: Graft): ReadonlyMap<string, XmlElement> => {
  const { document, parts } = graft;
  const around = { parts, read: cellReader(document), dateSystem: document.dateSystem };
  return new Map(document.sheets.map((sheet) => [sheet.id, putSheet(graft, sheet, around)]));
};

const positionsOf = (
  graft: Graft,
  entries: ReadonlyMap<string, XmlElement>,
  order: readonly XmlElement[],
): SheetPositions => {
  const at = (element: XmlElement | undefined): number | undefined => {
    const position = element === undefined ? -1 : order.indexOf(element);
    return position < 0 ? undefined : position;
  };
  const ids = new Map([...entries].map(([id, element]) => [element, id]));
  const elementBefore = (position: number) => graft.before[position]?.element;
  return {
    moved: (position) => at(elementBefore(position)),
    idBefore: (position) => ids.get(elementBefore(position) as XmlElement),
    position: (id) => at(entries.get(id)),
    written: new Set(graft.document.sheets.filter((sheet) => !isKept(sheet)).map(({ id }) => id)),
  };
};

/** Views name the sheet that shows by its position. */
const moveViews = ({ workbook }: Graft, { moved }: SheetPositions): void => {
  for (const { attributes } of childrenOf(descend(workbook.root, 'bookViews'), 'workbookView'))
    for (const name of ['activeTab', 'firstSheet'])
      if (attributes[name] !== undefined) attributes[name] = String(moved(Number(attributes[name])) ?? 0);
};

/** Makes the sheet show that the document names, and that one alone. */
const activate = ({ document, parts, workbook, before }: Graft, { position }: SheetPositions): void => {
  const { active, sheets } = document;
  const chosen = active === undefined ? undefined : position(active);
  if (active === undefined || chosen === undefined) return;
  for (const { attributes } of childrenOf(descend(workbook.root, 'bookViews'), 'workbookView')) {
    attributes['activeTab'] = String(chosen);
    delete attributes['firstSheet'];
  }
  const own = sheets.find(({ id }) => id === active)?.originPart;
  for (const { part } of before) if (part !== own) deselect(parts, part);
};

/** Only for files that come from nowhere: a file of others keeps the protection that it has. */
const protectStructure = ({ document, workbook }: Graft): void => {
  if (document.structureProtected && !document.origin)
    ensureChild(workbook, 'workbookProtection').attributes['lockStructure'] = '1';
};

/** Excel's list of what to calculate in which order; it is made anew where it is missing, and wrong lists are damage. */
const dropCalculationChain = ({ parts, workbook }: Graft): void => {
  const link = parts.links(workbook.part).find(({ type }) => type === 'calcChain');
  if (!link) return;
  parts.remove(link.target);
  parts.unlink(workbook.part, link.id);
};

const hasFormulas = ({ cells }: SheetDocument): boolean => cells.some(({ formula }) => formula !== undefined);

const prepareCalculation = (graft: Graft, dropped: boolean): void => {
  const { document, workbook } = graft;
  const changed = document.sheets.some((sheet) => isKept(sheet) && sheet.edited.length > 0);
  const replaced = document.sheets.some((sheet) => sheet.originPart !== undefined && !isKept(sheet));
  if (changed || replaced || dropped) dropCalculationChain(graft);
  if (changed || document.sheets.some((sheet) => !isKept(sheet) && hasFormulas(sheet))) requestCalculation(workbook);
};

/**
 * A document as a workbook file.
 *
 * Where it came from a file, that file is the ground: every part of it stays byte for byte but for the few that must name
 * the new sheets; of kept sheets only the `edited` cells, `looks` and `notes` change. Sheets without `originPart`, and those `replaced`, are
 * written; sheets that the document lacks are taken out.
 */
export const saveDocument = async (document: WorkbookDocument): Promise<Uint8Array> => {
  const graft = openGraft(document);
  followRenames(graft.parts, renamesIn(graft));
  const dropped = graft.before.filter((entry) => isDropped(graft, entry));
  for (const entry of dropped) removeSheet(graft.parts, graft.workbook, entry);
  const entries = putSheets(graft);
  const elements = graft.before.map(({ element }) => element);
  const others = graft.before.flatMap(({ element, type }, at) =>
    type === 'worksheet' ? [] : [{ element, before: elements.slice(0, at), after: elements.slice(at + 1) }],
  );
  const positions = positionsOf(graft, entries, orderEntries(graft.workbook, document, entries, others));
  moveViews(graft, positions);
  activate(graft, positions);
  writeNames(graft.workbook, document, positions);
  prepareCalculation(graft, dropped.length > 0);
  protectStructure(graft);
  writeSettings(graft.parts, document.settings);
  writeProperties(graft.parts, document.properties);
  return graft.parts.toFile();
};
