import { openPackage } from '../../package/container';
import { readSharedStrings } from '../../package/shared-strings';
import { readWorkbookParts } from '../../package/workbook-part';
import { cellKey } from '../ranges';
import { readSheetTree } from '../read/sheet-tree';

/** Formulas that a file gives the cells of one of its sheets, by cell key; shared ones moved to where they stand. */
export type OriginFormulas = (part: string, sheet: string) => ReadonlyMap<string, string>;

/** Reads formulas of a file when they are asked for. */
export const originFormulas =
  (origin: Uint8Array): OriginFormulas =>
  (part, sheet) => {
    const container = openPackage(origin);
    const { sharedStrings, dateSystem } = readWorkbookParts(container);
    const context = { sharedStrings: readSharedStrings(container, sharedStrings), formats: [], dateSystem };
    const { cells } = readSheetTree(container, part, sheet, context);
    return new Map(cells.filter(({ formula }) => formula !== '').map((cell) => [cellKey(cell), cell.formula]));
  };
