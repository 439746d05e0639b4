import type { CellDocument, CellValueDocument, SheetDocument } from '../document';
import { escapeCellText } from '../cell-text';
import { storedFormula } from '../future-functions';
import { cellText } from '../ranges';
import { element, type XmlElement } from '../xml';
import type { StyleBook } from './style-book';

/** Spaces at the ends and line breaks are kept only where it is said. */
const keepsSpace = (text: string): boolean => /^\s|\s$|\n/.test(text);

export const textElement = (text: string): XmlElement =>
  element('t', keepsSpace(text) ? { 'xml:space': 'preserve' } : {}, [escapeCellText(text)]);

/** Type attribute and content of a constant. */
const constantContent = (value: CellValueDocument) => {
  if (value === null) return { type: undefined, content: [] };
  if (typeof value === 'string') return { type: 'inlineStr', content: [element('is', {}, [textElement(value)])] };
  if (typeof value === 'boolean') return { type: 'b', content: [element('v', {}, [value ? '1' : '0'])] };
  if (typeof value === 'number') return { type: undefined, content: [element('v', {}, [String(value)])] };
  return { type: 'e', content: [element('v', {}, [value.error])] };
};

/** Type attribute and content of a formula's result. */
export const resultContent = (value: CellValueDocument) =>
  typeof value === 'string'
    ? { type: 'str', content: [element('v', {}, [escapeCellText(value)])] }
    : constantContent(value);

export const formulaElement = (formula: string): XmlElement =>
  element('f', {}, [escapeCellText(storedFormula(formula))]);

/** A cell from its contents; `formula` is the finished element where the caller has one. */
export const cellElement = (
  { row, column, value, formula }: Pick<CellDocument, 'row' | 'column' | 'value' | 'formula'>,
  attributes: Readonly<Record<string, string | number | undefined>>,
): XmlElement => {
  const { type, content } = formula === undefined ? constantContent(value) : resultContent(value);
  const children = formula === undefined ? content : [formulaElement(formula), ...content];
  return element('c', { r: cellText(row, column), ...attributes, t: type }, children);
};

const styled = (sheet: SheetDocument, cell: CellDocument, book: StyleBook): number => {
  const style = sheet.style === undefined && cell.style === undefined ? undefined : { ...sheet.style, ...cell.style };
  return book.cellStyle(style, cell.numberFormat);
};

const rowElement = (
  index: number,
  size: SheetDocument['rows'][number] | undefined,
  cells: readonly XmlElement[],
): XmlElement =>
  element(
    'row',
    {
      r: index + 1,
      ht: size?.height,
      customHeight: size?.height === undefined ? undefined : true,
      hidden: size?.hidden,
    },
    cells,
  );

/** `<sheetData>` of a sheet: rows in order, cells in order. */
export const sheetDataElement = (sheet: SheetDocument, book: StyleBook): XmlElement => {
  const sizes = new Map(sheet.rows.map((row) => [row.index, row]));
  const rows = new Map<number, CellDocument[]>(sheet.rows.map(({ index }) => [index, []]));
  for (const cell of sheet.cells) {
    const known = rows.get(cell.row);
    if (known) known.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const elements = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([index, cells]) => {
      const inOrder = [...cells].sort((one, other) => one.column - other.column);
      const written = inOrder.map((cell) => cellElement(cell, { s: styled(sheet, cell, book) || undefined }));
      return rowElement(index, sizes.get(index), written);
    });
  return element('sheetData', {}, elements);
};
