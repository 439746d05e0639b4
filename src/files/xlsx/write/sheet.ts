import type { SheetDocument } from '../document';
import { isIdentity } from '../identity';
import { CONTENT, NAMESPACE } from '../namespaces';
import type { Parts } from '../parts';
import type { CellReader } from '../references';
import { element, type XmlElement } from '../xml';
import { sheetDataElement } from './cells';
import { type KeptDrawing, writeDrawing } from './drawings';
import { columnElements, frameElements, sheetProperties, sheetViews } from './layout';
import { writeComments, writeHyperlinks } from './notes';
import { pageElements } from './page';
import { conditionalFormatElements, validationsElement } from './rules';
import type { StyleBook } from './style-book';
import { writeTables } from './tables';

/** What a sheet needs from the workbook around it. */
export interface SheetSurroundings {
  readonly parts: Parts;
  readonly styles: StyleBook;
  readonly read: CellReader;
  readonly dateSystem: 1900 | 1904;
  /** Whether this sheet is the one that shows when the file is opened. */
  readonly active: boolean;
  /** Drawing that the sheet has already. */
  readonly kept?: KeptDrawing | undefined;
}

/** Excel's own place for the identity of a sheet; other ids than Excel's live only as long as the program runs. */
const identityAttributes = (id: string): Readonly<Record<string, string>> =>
  isIdentity(id)
    ? { 'xmlns:mc': NAMESPACE.compatibility, 'mc:Ignorable': 'xr', 'xmlns:xr': NAMESPACE.revision, 'xr:uid': id }
    : {};

/** Writes a sheet and everything that belongs to it under new names. */
export const writeSheet = (part: string, sheet: SheetDocument, around: SheetSurroundings): void => {
  const { parts, styles, active, kept } = around;
  const sheetStyle = styles.cellStyle(sheet.style, undefined);
  const root: XmlElement = element(
    'worksheet',
    { xmlns: NAMESPACE.main, 'xmlns:r': NAMESPACE.relationships, ...identityAttributes(sheet.id) },
    [
      sheetProperties(sheet),
      sheetViews(sheet, active),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      columnElements(sheet, sheetStyle),
      sheetDataElement(sheet, styles),
      ...frameElements(sheet),
      ...conditionalFormatElements(sheet.conditionalFormats, styles),
      validationsElement(sheet.validations),
      writeHyperlinks(parts, part, sheet),
      ...pageElements(sheet.page),
      writeDrawing(part, sheet, around, kept),
      writeComments(parts, part, sheet),
      writeTables(parts, part, sheet),
    ],
  );
  parts.put(part, root, CONTENT.worksheet);
};
