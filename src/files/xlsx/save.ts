import type { SheetDocument, WorkbookDocument } from './document';
import { blankWorkbook, ensureStyles } from './graft/blank';
import { type SheetPositions, writeNames } from './graft/names';
import { originFormulas } from './graft/origin-formulas';
import { editSheet, isKept, orderEntries, placeSheet, removeSheet } from './graft/sheets';
import {
  openWorkbookRoot,
  requestCalculation,
  sheetEntries,
  type SheetEntry,
  type WorkbookRoot,
} from './graft/workbook-root';
import { Parts } from './parts';
import { writeProperties } from './properties';
import { valueReader } from './references';
import { writeSettings } from './settings';
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
}

const openGraft = (document: WorkbookDocument): Graft => {
  const parts = document.origin ? Parts.open(document.origin) : blankWorkbook(document);
  const workbook = openWorkbookRoot(parts);
  return { document, parts, workbook, before: sheetEntries(parts, workbook) };
};

const entryOf = ({ before }: Graft, { originPart }: SheetDocument): SheetEntry | undefined =>
  originPart === undefined ? undefined : before.find(({ part }) => part.toLowerCase() === originPart.toLowerCase());

const isDropped = (graft: Graft, { part, type }: SheetEntry): boolean =>
  type === 'worksheet' &&
  !graft.document.sheets.some(({ originPart }) => originPart?.toLowerCase() === part.toLowerCase());

/** Keeps, edits or writes one sheet and gives its entry. */
const putSheet = (graft: Graft, sheet: SheetDocument, write: (part: string) => void): XmlElement => {
  const { parts, workbook, document } = graft;
  const entry = entryOf(graft, sheet);
  if (entry && isKept(sheet)) {
    if (document.origin) editSheet(parts, entry.part, sheet, originFormulas(document.origin));
    return entry.element;
  }
  const place = placeSheet(parts, workbook, sheet, entry);
  write(place.part);
  return place.entry;
};

/** Writes sheets under given part names; the workbook's styles are opened when the first one comes. */
const sheetWriter = ({ document, parts, workbook }: Graft) => {
  const read = valueReader(document);
  const first = document.sheets.find(({ visibility }) => visibility === 'Visible');
  let styles: StyleBook | undefined;
  return (part: string, sheet: SheetDocument): void => {
    styles ??= new StyleBook(ensureStyles(parts, workbook.part));
    const active = document.origin === undefined && sheet === first;
    writeSheet(part, sheet, { parts, styles, read, dateSystem: document.dateSystem, active });
  };
};

const putSheets = (graft: Graft): ReadonlyMap<string, XmlElement> => {
  const write = sheetWriter(graft);
  return new Map(
    graft.document.sheets.map((sheet) => [sheet.id, putSheet(graft, sheet, (part) => write(part, sheet))]),
  );
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
 * the new sheets; of kept sheets only the `edited` cells change. Sheets without `originPart`, and those `replaced`, are
 * written; sheets that the document lacks are taken out.
 */
export const saveDocument = async (document: WorkbookDocument): Promise<Uint8Array> => {
  const graft = openGraft(document);
  const dropped = graft.before.filter((entry) => isDropped(graft, entry));
  for (const entry of dropped) removeSheet(graft.parts, graft.workbook, entry);
  const entries = putSheets(graft);
  const others = graft.before
    .map(({ element, type }, position) => ({ element, type, position }))
    .filter(({ type }) => type !== 'worksheet');
  const positions = positionsOf(graft, entries, orderEntries(graft.workbook, document, entries, others));
  moveViews(graft, positions);
  writeNames(graft.workbook, document, positions);
  prepareCalculation(graft, dropped.length > 0);
  writeSettings(graft.parts, document.settings);
  writeProperties(graft.parts, document.properties);
  return graft.parts.toFile();
};
