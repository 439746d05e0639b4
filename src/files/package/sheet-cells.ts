import { type CellAddress, parseA1, toA1 } from '../../core/model/address';
import type { CellValue } from '../../core/model/sheet';
import { type CellContext, cellValue } from './cell-value';
import { FileError } from '../file-error';
import { moveFormula } from './shared-formula';
import { runReader, unescapeText } from './shared-strings';
import { GENERAL } from './number-formats';
import { type Attributes, type XmlHandler } from './xml-part';

/** A cell as the file tells it; one without value and formula is there for its style only. */
export interface ReadCell extends CellAddress {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** Number of the cell style. */
  readonly style: number;
  /** With `=`, or ''. */
  readonly formula: string;
}

export interface SheetContext extends CellContext {
  /** Format codes by cell style. */
  readonly formats: readonly string[];
}

/** Where the reader puts what it finds; `row` hears of every row that the file mentions. */
export interface CellSink {
  cell(cell: ReadCell): void;
  row(row: number, attributes: Attributes): void;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Formula of a cell that shares one: its own, or the first one's moved to here. */
const sharedFormulas = () => {
  const masters = new Map<string, { readonly formula: string; readonly cell: CellAddress }>();
  return (attributes: Attributes, text: string, cell: CellAddress): string => {
    const formula = unescapeText(text)
      .replace(/_xlfn\.(_xlws\.)?/g, '')
      .replace(/^=/, '');
    const key = attributes['t'] === 'shared' ? attributes['si'] : undefined;
    if (key !== undefined && formula !== '') masters.set(key, { formula, cell });
    const master = key === undefined || formula !== '' ? undefined : masters.get(key);
    return master ? moveFormula(master.formula, master.cell, cell) : formula;
  };
};

/** The next row or cell is the one after the last where the file gives no address. */
const cursor = (sheet: string) => {
  let row = -1;
  let column = -1;
  const damaged = (cell: string) => new FileError('damaged', { sheet, cell });
  return {
    row: (number: string | undefined): number => {
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) throw damaged(`A${number ?? ''}`);
      return row;
    },
    cell: (reference: string | undefined): CellAddress => {
      const address = reference === undefined ? { row, column: column + 1 } : parseA1(reference);
      if (!address || address.row < 0 || address.row > LAST_ROW || address.column > LAST_COLUMN)
        throw damaged(reference ?? '');
      column = address.column;
      return address;
    },
  };
};

interface OpenCell {
  readonly address: CellAddress;
  readonly attributes: Attributes;
  v: string;
  f: string;
  formulaAttributes: Attributes;
}

/** Reads rows and cells of one sheet as their elements come. Throws `damaged` with sheet and cell. */
export const sheetCells = (sheet: string, context: SheetContext, sink: CellSink): Required<XmlHandler> => {
  const runs = runReader();
  const formulaOf = sharedFormulas();
  const at = cursor(sheet);
  let open: OpenCell | undefined;
  let inside: 'v' | 'f' | 'is' | undefined;
  let depth = 0;

  const openCell = (attributes: Attributes): OpenCell => ({
    address: at.cell(attributes['r']),
    attributes,
    v: '',
    f: '',
    formulaAttributes: {},
  });

  const finish = ({ address, attributes, v: text, f: own, formulaAttributes }: OpenCell): void => {
    const type = attributes['t'] ?? 'n';
    const place = { sheet, cell: toA1(address) };
    const written = type === 'inlineStr' ? runs.take() : text;
    const formula = formulaOf(formulaAttributes, own, address);
    const value = cellValue(type, written, context, place);
    const style = Number(attributes['s'] ?? 0);
    // Spelt out: a million cells are read so in a third of the time that a spread takes.
    const { row, column } = address;
    sink.cell({
      row,
      column,
      value: formula === '' && value === '' ? null : value,
      numberFormat: context.formats[style] ?? GENERAL,
      style,
      formula: formula && `=${formula}`,
    });
  };

  const openChild = (name: string, attributes: Attributes): void => {
    if (!open) return;
    depth += 1;
    // What stands deeper, or under other names, belongs to extensions.
    if (depth === 1) inside = name === 'v' || name === 'f' || name === 'is' ? name : undefined;
    if (name === 'f' && depth === 1) open.formulaAttributes = attributes;
    if (inside === 'is') runs.open(name);
  };

  const close = (name: string): void => {
    if (!open) return;
    if (depth === 0) {
      finish(open);
      open = undefined;
      return;
    }
    if (inside === 'is') runs.close(name);
    depth -= 1;
    if (depth === 0) inside = undefined;
  };

  return {
    open: (name, attributes) => {
      if (open) openChild(name, attributes);
      else if (name === 'row') sink.row(at.row(attributes['r']), attributes);
      else if (name === 'c') open = openCell(attributes);
    },
    text: (text) => {
      if (!open || inside === undefined) return;
      if (inside === 'is') runs.text(text);
      else if (depth === 1) open[inside] += text;
    },
    close,
  };
};
