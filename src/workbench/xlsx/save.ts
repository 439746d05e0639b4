import { decodeXml } from '../../files/package/xml-part';
import { openPackage } from '../../files/package/container';
import type { SheetDocument, WorkbookDocument } from '../model/document';
import { blankWorkbook, ensureStyles } from './graft/blank';
import { editCells } from './graft/edit-cells';
import { type SheetPositions, writeNames } from './graft/names';
import { removeWithBelongings } from './graft/removal';
import {
  ensureChild,
  newEntry,
  openWorkbookRoot,
  requestCalculation,
  setLink,
  type SheetEntry,
  sheetEntries,
  type WorkbookRoot,
} from './graft/workbook-root';
import { RELATION } from './namespaces';
import { Parts } from './parts';
import { writeProperties } from './properties';
import { cellKey } from './ranges';
import { readSheetTree } from './read/sheet-tree';
import { valueReader } from './references';
import { writeSettings } from './settings';
import { StyleBook } from './write/style-book';
import { writeSheet } from './write/sheet';
import { childrenOf, descend, type XmlElement } from './xml';
