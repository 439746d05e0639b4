import { decodeXml } from '../../package/xml-part';
import type { SheetDocument, WorkbookDocument } from '../document';
import { RELATION } from '../namespaces';
import type { Parts } from '../parts';
import { removeChild, type XmlElement } from '../xml';
import { editCells } from './edit-cells';
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

/** Changes the edited cells of a sheet that is kept. */
export const editSheet = (parts: Parts, part: string, sheet: SheetDocument, formulas: OriginFormulas): void => {
  const bytes = parts.bytes(part);
  if (!bytes || sheet.edited.length === 0) return;
  const text = editCells(part, decodeXml(part, bytes), sheet, formulas(part, sheet.name));
  // The text declares the encoding that it came in; from here on it is UTF-8.
  const declared = text.replace(/^(<\?xml[^>]*encoding=["'])[\w-]+/, '$1UTF-8');
  parts.put(part, new TextEncoder().encode(declared));
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

/**
 * Puts the entries into the document's order; sheets that the document does not know (charts on sheets of their own) stay
 * where they were.
 */
export const orderEntries = (
  workbook: WorkbookRoot,
  document: WorkbookDocument,
  entries: ReadonlyMap<string, XmlElement>,
  others: readonly { readonly element: XmlElement; readonly position: number }[],
): readonly XmlElement[] => {
  const wanted: XmlElement[] = document.sheets.flatMap((sheet) => {
    const entry = entries.get(sheet.id);
    if (entry) describe(entry, sheet);
    return entry ?? [];
  });
  for (const { element, position } of others) wanted.splice(Math.min(position, wanted.length), 0, element);
  const list = ensureChild(workbook, 'sheets');
  const same = list.children
    .filter((child) => typeof child !== 'string')
    .every((child, index) => child === wanted[index]);
  if (!same) list.children.splice(0, list.children.length, ...wanted);
  return wanted;
};
