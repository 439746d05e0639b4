import type { SheetDocument, TableDocument } from '../document';
import { CONTENT, NAMESPACE, RELATION } from '../namespaces';
import type { Parts } from '../parts';
import { cellKey, rangeText } from '../ranges';
import { element, type XmlElement } from '../xml';

/** Headings must be unique and not empty; where they are not, Excel numbers them in the same way. */
const uniqueHeadings = (headings: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const base = heading === '' ? `Spalte${index + 1}` : heading;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
};

const headingsOf = (sheet: SheetDocument, { range }: TableDocument): readonly string[] => {
  const inRow = sheet.cells.filter(({ row }) => row === range.row);
  const texts = new Map(inRow.map((cell) => [cellKey(cell), typeof cell.value === 'object' ? '' : String(cell.value)]));
  const columns = Array.from({ length: range.columnCount }, (_, index) => range.column + index);
  return uniqueHeadings(columns.map((column) => texts.get(cellKey({ row: range.row, column })) ?? ''));
};

const tableElement = (sheet: SheetDocument, table: TableDocument, id: number): XmlElement => {
  const ref = rangeText(table.range);
  // Line breaks in headings are spelt out here, unlike in cells.
  const columns = headingsOf(sheet, table).map((name, index) =>
    element('tableColumn', { id: index + 1, name: name.replaceAll('\n', '_x000a_') }),
  );
  return element(
    'table',
    { xmlns: NAMESPACE.main, id, name: table.name, displayName: table.name, ref, totalsRowShown: false },
    [
      table.filterButton ? element('autoFilter', { ref }) : undefined,
      element('tableColumns', { count: columns.length }, columns),
      element('tableStyleInfo', {
        name: table.style,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: table.banded,
        showColumnStripes: false,
      }),
    ],
  );
};

/** A number that no table of the workbook bears. */
const freeTableId = (parts: Parts): number => {
  const tables = parts.names.filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name));
  return Math.max(0, ...tables.map((name) => Number(parts.tree(name)?.attributes['id'] ?? 0))) + 1;
};

/** Writes the tables of a sheet and gives the element that names them. */
export const writeTables = (parts: Parts, sheetPart: string, sheet: SheetDocument): XmlElement | undefined => {
  const references = sheet.tables.map((table) => {
    const part = parts.freeName('xl/tables/table', '.xml');
    parts.put(part, tableElement(sheet, table, freeTableId(parts)), CONTENT.table);
    return element('tablePart', { 'r:id': parts.link(sheetPart, RELATION.table, part) });
  });
  return references.length === 0 ? undefined : element('tableParts', { count: references.length }, references);
};
