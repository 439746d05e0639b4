import { decodeXml } from '../../package/xml-part';
import type { SheetDocument } from '../document';
import { gridOf } from '../grid';
import { CONTENT } from '../namespaces';
import type { Parts } from '../parts';
import { cellKey } from '../ranges';
import { boxesElement } from '../write/note-box';
import { legacyDrawing } from './legacy-drawing';
import { addBoxes } from './note-boxes';
import { writeTexts } from './note-texts';

/** Puts the notes of a sheet into the file and gives the sheet's text, which must name the drawing of their boxes. */
export const addNotes = (parts: Parts, part: string, text: string, sheet: SheetDocument): string => {
  const threads = new Set(sheet.threads?.map(cellKey));
  const notes = (sheet.notes ?? []).filter((note) => !threads.has(cellKey(note)));
  if (notes.length === 0) return text;
  const written = writeTexts(parts, part, notes);
  const drawing = legacyDrawing(parts, part, text);
  const bytes = drawing.known ? parts.bytes(drawing.part) : undefined;
  const grid = gridOf(sheet);
  const own = bytes === undefined ? '' : decodeXml(drawing.part, bytes);
  if (own.includes('</')) parts.put(drawing.part, new TextEncoder().encode(addBoxes(own, written, grid)));
  else parts.put(drawing.part, boxesElement(written, grid), CONTENT.vmlDrawing);
  return drawing.text;
};
