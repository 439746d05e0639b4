import { decodeXml } from '../../package/xml-part';
import type { SheetDocument, WorkbookDocument } from '../document';
import { RELATION } from '../namespaces';
import type { Parts } from '../parts';
import { removeChild, type XmlElement } from '../xml';
import type { Restyle } from './cell-style';
import { editCells } from './edit-cells';
import { addNotes } from './notes';
import type { OriginFormulas } from './origin-formulas';
import { removeWithBelongings } from './removal';
import { ensureChild, newEntry, setLink, type SheetEntry, type WorkbookRoot } from './workbook-root';

/** Whether a sheet of the document stays the sheet of the file that it came from. */
export const isKept = ({ originPart, replaced }: SheetDocument): boolean =>
  originPart !== undefined && replaced !== true;

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const describe = (entry: XmlElement, { name, visibility }: SheetDocument): void => {
  const state = STATES[visibility];
  entry.attributes['name'] = name;
  if (state !== undefined) entry.attributes['state'] = state;
  else if (entry.attributes['state'] !== undefined && entry.attributes['state'] !== 'visible')
    delete entry.attributes['state'];
};

/** Bytes of a text that declares the encoding that it came in: from here on it is UTF-8. */
export const encodeText = (text: string): Uint8Array =>
  new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])[\w-]+/, '$1UTF-8'));

/** What is needed for changing sheets that are kept. */
export interface Editing {
  readonly formulas: OriginFormulas;
  readonly restyle: Restyle;
}

/** Changes the edited cells, the looks and the notes of a sheet that is kept. */
export const editSheet = (parts: Parts, part: string, sheet: SheetDocument, { formulas, restyle }: Editing): void => {
  const { edited, looks = [], notes = [] } = sheet;
  const bytes = parts.bytes(part);
  if (!bytes || edited.length + looks.length + notes.length === 0) return;
  const before = decodeXml(part, bytes);
  const known = edited.length === 0 ? new Map<string, string>() : formulas(part, sheet.name);
  const cells = edited.length + looks.length === 0 ? before : editCells(part, before, sheet, known, restyle);
  const text = addNotes(parts, part, cells, sheet);
  if (text !== before) parts.put(part, encodeText(text));
};

/** Takes a sheet out of the file, with its drawings, tables and comments. */
export const removeSheet = (parts: Parts, workbook: WorkbookRoot, entry: SheetEntry): void => {
  if (parts.find(entry.part)) removeWithBelongings(parts, entry.part);
  parts.unlink(workbook.part, entry.linkId);
  removeChild(ensureChild(workbook, 'sheets'), entry.element);
};

/** Part and entry for a sheet that is to be written; one that is replaced keeps its entry. */
export const placeSheet = (
  parts: Parts,
  workbook: WorkbookRoot,
  sheet: SheetDocument,
  entry: SheetEntry | undefined,
): { readonly part: string; readonly entry: XmlElement } => {
  if (entry && parts.find(entry.part)) removeWithBelongings(parts, entry.part);
  const part = parts.freeName('xl/worksheets/sheet', '.xml');
  if (entry) parts.unlink(workbook.part, entry.linkId);
  const link = parts.link(workbook.part, RELATION.worksheet, part);
  if (!entry) return { part, entry: newEntry(workbook, sheet.name, link) };
  setLink(workbook, entry.element, link);
  return { part, entry: entry.element };
};

/** An entry that the document does not know, with the entries around it in the file. */
export interface OtherEntry {
  readonly element: XmlElement;
  readonly before: readonly XmlElement[];
  readonly after: readonly XmlElement[];
}

/** Place for an entry: before the one that followed it in the file, else behind the one that it followed. */
const placeOf = (wanted: readonly XmlElement[], { before, after }: OtherEntry): number => {
  const next = after.find((entry) => wanted.includes(entry));
  if (next) return wanted.indexOf(next);
  const previous = before.findLast((entry) => wanted.includes(entry));
  return previous ? wanted.indexOf(previous) + 1 : wanted.length;
};

/**
 * Puts the entries into the document's order; sheets that the document does not know (charts on sheets of their own) stay
 * beside their neighbours.
 */
export const orderEntries = (
  workbook: WorkbookRoot,
  document: WorkbookDocument,
  entries: ReadonlyMap<string, XmlElement>,
  others: readonly OtherEntry[],
): readonly XmlElement[] => {
  const wanted: XmlElement[] = document.sheets.flatMap((sheet) => {
    const entry = entries.get(sheet.id);
    if (entry) describe(entry, sheet);
    return entry ?? [];
  });
  // From the last on, so that neighbours of their own kind are there already.
  for (const other of [...others].reverse()) wanted.splice(placeOf(wanted, other), 0, other.element);
  const list = ensureChild(workbook, 'sheets');
  const same = list.children
    .filter((child) => typeof child !== 'string')
    .every((child, index) => child === wanted[index]);
  if (!same) list.children.splice(0, list.children.length, ...wanted);
  return wanted;
};
