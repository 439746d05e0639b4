import { parseRangeA1, type RangeAddress, toA1 } from '../core/model/address';
import { FileError } from './file-error';
import type { Package } from './package/container';
import { type ReadCell, sheetCells, type SheetContext } from './package/sheet-cells';
import { type Attributes, isSet, readXmlPart } from './package/xml-part';
import { tableFilters } from './table-filters';

/** A span of columns, zero-based, both inclusive. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** A worksheet as its part tells it; `dimension` is not read, because writers lie there. */
export interface ReadSheet {
  readonly cells: readonly ReadCell[];
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly ColumnSpan[];
  /** Ranges under an active filter condition of the sheet itself or of one of its tables. */
  readonly filters: readonly RangeAddress[];
}

/** Most cells with content that a sheet may have; protects memory, 50 times the largest submission seen. */
const MAXIMUM_CELLS = 3_000_000;

const rangeOf = (sheet: string, reference: string | undefined): RangeAddress => {
  const range = parseRangeA1(reference ?? '');
  if (!range || range.rowCount < 1 || range.columnCount < 1)
    throw new FileError('damaged', { sheet, cell: reference ?? '' });
  return range;
};

const spanOf = ({ min, max }: Attributes): ColumnSpan => ({ first: Number(min) - 1, last: Number(max) - 1 });

/** What stands outside `<sheetData>`: columns, merges, the sheet's own filter. */
const surroundings = (sheet: string) => {
  const found = { merges: [] as RangeAddress[], hiddenColumns: [] as ColumnSpan[], filters: [] as RangeAddress[] };
  let filter: RangeAddress | undefined;
  const open = (name: string, attributes: Attributes, depth: number): void => {
    if (name === 'mergeCell') found.merges.push(rangeOf(sheet, attributes['ref']));
    if (name === 'col' && isSet(attributes['hidden'])) found.hiddenColumns.push(spanOf(attributes));
    if (name === 'autoFilter') filter = rangeOf(sheet, attributes['ref']);
    // Saved views hold filters too, deeper down, which are not in force.
    if (name === 'filterColumn' && depth === 2 && filter && found.filters.at(-1) !== filter) found.filters.push(filter);
  };
  return { found, open };
};

const checkRoot = (name: string, part: string): void => {
  if (name !== 'worksheet') throw new FileError('damaged', { part });
};

/** Reads one worksheet. Throws `damaged` with sheet and cell, or `too-large`. */
export const readSheetPart = (container: Package, part: string, sheet: string, context: SheetContext): ReadSheet => {
  const cells: ReadCell[] = [];
  const hiddenRows: number[] = [];
  const around = surroundings(sheet);
  const inner = sheetCells(sheet, context, {
    cell: (cell) => {
      if (cell.value === null && cell.formula === '') return;
      if (cells.push(cell) > MAXIMUM_CELLS) throw new FileError('too-large', { sheet, cell: toA1(cell) });
    },
    row: (row, { hidden }) => {
      if (isSet(hidden)) hiddenRows.push(row);
    },
  });
  let depth = 0;
  let inData = false;
  readXmlPart(container, part, {
    open: (name, attributes) => {
      if (depth === 0) checkRoot(name, part);
      if (inData) inner.open(name, attributes);
      else around.open(name, attributes, depth);
      if (name === 'sheetData' && depth === 1) inData = true;
      depth += 1;
    },
    close: (name) => {
      depth -= 1;
      if (name === 'sheetData' && depth === 1) inData = false;
      if (inData) inner.close(name);
    },
    text: (text) => {
      if (inData) inner.text(text);
    },
  });
  const { filters, ...found } = around.found;
  return { cells, hiddenRows, ...found, filters: [...filters, ...tableFilters(container, part)] };
};
