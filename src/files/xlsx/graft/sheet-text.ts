import { visitSpans, type XmlSpan } from '../../package/xml-spans';
import { rangeOf } from '../ranges';

/** Where a cell stands in the text of its sheet. */
export interface CellSpan extends XmlSpan {
  readonly attributes: Readonly<Record<string, string>>;
  /** Its formula element, with attributes. */
  readonly formula?: { readonly span: XmlSpan; readonly attributes: Readonly<Record<string, string>> };
}

export interface RowSpan extends XmlSpan {
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: ReadonlyMap<number, CellSpan>;
}

/** Where rows and cells stand in the text of a sheet. */
export interface SheetText {
  readonly rows: ReadonlyMap<number, RowSpan>;
  /** Columns that bear a style; zero-based, both inclusive. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  readonly data: XmlSpan;
  /** Prefix of the elements' names, with its colon; mostly ''. */
  readonly prefix: string;
}

/** Prefix of the element that begins here, with its colon. */
export const prefixAt = (text: string, { start }: XmlSpan): string =>
  /^<([\w.-]+:)?/.exec(text.slice(start, start + 80))?.[1] ?? '';

/** Cells by column; those without an address follow the one before. */
const byColumn = (cells: readonly CellSpan[]): ReadonlyMap<number, CellSpan> => {
  const found = new Map<number, CellSpan>();
  let column = -1;
  for (const cell of cells) {
    column = rangeOf(cell.attributes['r'])?.column ?? column + 1;
    found.set(column, cell);
  }
  return found;
};

const columnSpan = ({ min, max }: Readonly<Record<string, string>>, style: string): SheetText['columns'][number] => ({
  first: Number(min) - 1,
  last: Number(max) - 1,
  style: Number(style),
});

/** Finds rows and cells in the text of a sheet; `undefined` where it holds no `<sheetData>`. */
export const scanSheet = (part: string, text: string): SheetText | undefined => {
  const rows = new Map<number, RowSpan>();
  const columns: SheetText['columns'][number][] = [];
  let cells: CellSpan[] = [];
  let formula: CellSpan['formula'];
  let row = -1;
  let data: XmlSpan | undefined;
  visitSpans(part, text, (name, attributes, span, path) => {
    if (name === 'col' && path[1] === 'cols' && attributes['style'] !== undefined)
      columns.push(columnSpan(attributes, attributes['style']));
    if (path[1] !== 'sheetData' && !(name === 'sheetData' && path.length === 1)) return;
    if (name === 'f') formula = { span, attributes };
    if (name === 'c') {
      cells.push({ ...span, attributes, ...(formula && { formula }) });
      formula = undefined;
    }
    if (name === 'row') {
      row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
      rows.set(row, { ...span, attributes, cells: byColumn(cells) });
      cells = [];
    }
    if (name === 'sheetData') data = span;
  });
  return data && { rows, columns, data, prefix: prefixAt(text, data) };
};
