import type { Package } from '../../package/container';
import { type ReadCell, sheetCells, type SheetContext } from '../../package/sheet-cells';
import { type Attributes, readXmlPart } from '../../package/xml-part';
import { treeBuilder } from '../../package/xml-tree';
import { element, type XmlElement } from '../xml';

/** A sheet's part in two halves: its cells as they were told one by one, and everything else as a tree. */
export interface SheetTree {
  readonly cells: readonly ReadCell[];
  readonly rows: readonly { readonly index: number; readonly attributes: Attributes }[];
  /** `<sheetData>` is empty here; names are without prefixes, attributes with theirs. */
  readonly root: XmlElement;
}

/** Reads a sheet's part. Throws FileError with sheet and cell. */
export const readSheetTree = (container: Package, part: string, sheet: string, context: SheetContext): SheetTree => {
  const cells: ReadCell[] = [];
  const rows: { index: number; attributes: Attributes }[] = [];
  const inner = sheetCells(sheet, context, {
    cell: (cell) => cells.push(cell),
    row: (index, attributes) => rows.push({ index, attributes }),
  });
  const outer = treeBuilder();
  let depth = 0;
  let inData = false;
  readXmlPart(container, part, {
    open: (name, attributes) => {
      (inData ? inner : outer).open(name, attributes);
      if (name === 'sheetData' && depth === 1) inData = true;
      depth += 1;
    },
    text: (text) => (inData ? inner : outer).text(text),
    close: (name) => {
      depth -= 1;
      if (name === 'sheetData' && depth === 1) inData = false;
      (inData ? inner : outer).close(name);
    },
  });
  return { cells, rows, root: outer.root() ?? element('worksheet') };
};
