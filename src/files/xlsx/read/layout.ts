import type { Attributes } from '../../package/xml-part';
import { present } from '../present';
import type { SheetDocument } from '../document';
import { rangesOf } from '../ranges';
import { childrenOf, descend, flag, type XmlElement } from '../xml';
import type { ColourReader } from './colours';
import type { SheetTree } from './sheet-tree';

/** Files count the margin of 5 pixels in, screens and documents do not; one character is 7 pixels wide. */
export const MARGIN = 5 / 7;
/** Width of a column that nobody has changed: 64 pixels. */
export const DEFAULT_FILE_WIDTH = 64 / 7;
const LAST_COLUMN = 16_384;

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Width in characters; the default one says nothing. */
const widthOf = ({ width, customWidth }: Attributes): number | undefined => {
  const number = Number(width);
  const usual = !flag(customWidth) && Math.abs(number - DEFAULT_FILE_WIDTH) < 0.01;
  return width === undefined || usual ? undefined : rounded(Math.max(0, number - MARGIN));
};

const columnElements = (root: XmlElement) =>
  childrenOf(descend(root, 'cols'), 'col').map(({ attributes }) => ({
    first: Number(attributes['min']) - 1,
    last: Number(attributes['max']) - 1,
    width: widthOf(attributes),
    hidden: flag(attributes['hidden']),
    style: Number(attributes['style'] ?? 0),
  }));

const indices = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** Widths and hidden columns; a span that runs to the sheet's end counts only as far as there are cells. */
export const columnsOf = ({ root, cells }: SheetTree): SheetDocument['columns'] => {
  const used = cells.reduce((last, { column }) => Math.max(last, column), 0);
  return columnElements(root).flatMap(({ first, last, width, hidden }) => {
    const end = last >= LAST_COLUMN - 1 ? Math.max(used, first - 1) : last;
    const sized = present({
      width,
      hidden: hidden || undefined,
    });
    return Object.keys(sized).length === 0 ? [] : indices(first, end).map((index) => ({ index, ...sized }));
  });
};

/** Number of the style that lies on all columns of the sheet, 0 where there is none. */
export const sheetStyleNumber = ({ root }: SheetTree): number => {
  const columns = columnElements(root);
  const style = columns[0]?.style ?? 0;
  const covered = columns.reduce((count, { first, last }) => count + last - first + 1, 0);
  return covered === LAST_COLUMN && columns.every((column) => column.style === style) ? style : 0;
};

/** Heights that somebody chose, and hidden rows. */
export const rowsOf = ({ rows }: SheetTree): SheetDocument['rows'] =>
  rows.flatMap(({ index, attributes }) => {
    const { ht, customHeight, hidden } = attributes;
    const sized = present({
      height: ht !== undefined && flag(customHeight) ? Number(ht) : undefined,
      hidden: flag(hidden) || undefined,
    });
    return Object.keys(sized).length === 0 ? [] : [{ index, ...sized }];
  });

const paneOf = (root: XmlElement): SheetDocument['frozen'] => {
  const { state, xSplit = '0', ySplit = '0' } = descend(root, 'sheetViews', 'sheetView', 'pane')?.attributes ?? {};
  const frozen = state === 'frozen' || state === 'frozenSplit';
  return frozen ? { rows: Number(ySplit), columns: Number(xSplit) } : { rows: 0, columns: 0 };
};

const filterOf = (root: XmlElement): SheetDocument['autoFilter'] => {
  const filter = descend(root, 'autoFilter');
  const [range] = rangesOf(filter?.attributes['ref']);
  return filter && range ? { range, filtered: childrenOf(filter, 'filterColumn').length > 0 } : undefined;
};

/** Everything of a sheet's view and frame that a document holds. */
export const viewOf = (root: XmlElement, colour: ColourReader) => ({
  merges: childrenOf(descend(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => rangesOf(attributes['ref'])),
  frozen: paneOf(root),
  protected: flag(descend(root, 'sheetProtection')?.attributes['sheet']),
  gridlines: flag(descend(root, 'sheetViews', 'sheetView')?.attributes['showGridLines'], true),
  ...present({ autoFilter: filterOf(root), tabColour: colour(descend(root, 'sheetPr', 'tabColor')) }),
});
