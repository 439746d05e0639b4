import type { SheetDocument } from '../document';
import { cellText, rangeText } from '../ranges';
import { DEFAULT_FILE_WIDTH, MARGIN } from '../read/layout';
import { element, type XmlElement } from '../xml';
import { argb } from './looks';

const LAST_COLUMN = 16_384;

const rounded = (value: number): number => Math.round(value * 1e8) / 1e8;

/** Sheet properties: tab colour, and that the page set-up counts pages. */
export const sheetProperties = ({ tabColour, page }: SheetDocument): XmlElement | undefined => {
  const fits = page.fitWide !== undefined || page.fitTall !== undefined;
  if (tabColour === undefined && !fits) return undefined;
  return element('sheetPr', {}, [
    tabColour === undefined ? undefined : element('tabColor', { rgb: argb(tabColour) }),
    fits ? element('pageSetUpPr', { fitToPage: true }) : undefined,
  ]);
};

const paneElement = ({ rows, columns }: SheetDocument['frozen']): XmlElement | undefined => {
  if (rows === 0 && columns === 0) return undefined;
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellText(rows, columns),
    activePane,
    state: 'frozen',
  });
};

/** How the sheet is shown. */
export const sheetViews = ({ gridlines, frozen }: SheetDocument, active: boolean): XmlElement =>
  element('sheetViews', {}, [
    element(
      'sheetView',
      { showGridLines: gridlines ? undefined : false, tabSelected: active || undefined, workbookViewId: 0 },
      [paneElement(frozen)],
    ),
  ]);

const columnElement = (
  first: number,
  last: number,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
) => element('col', { min: first + 1, max: last + 1, ...attributes });

/** Widths; where the sheet has a style, columns without a width bear it too. */
export const columnElements = ({ columns }: SheetDocument, style: number): XmlElement | undefined => {
  const inOrder = [...columns].sort((one, other) => one.index - other.index);
  const found: XmlElement[] = [];
  let next = 0;
  const fill = (end: number) => {
    if (style !== 0 && next < end)
      found.push(columnElement(next, end - 1, { width: rounded(DEFAULT_FILE_WIDTH), style }));
  };
  for (const { index, width, hidden } of inOrder) {
    fill(index);
    const size = width === undefined ? rounded(DEFAULT_FILE_WIDTH) : rounded(width + MARGIN);
    found.push(
      columnElement(index, index, {
        width: size,
        style: style || undefined,
        hidden,
        customWidth: width === undefined ? undefined : true,
      }),
    );
    next = index + 1;
  }
  fill(LAST_COLUMN);
  return found.length > 0 ? element('cols', {}, found) : undefined;
};

/** Everything between the cells and the rules. */
export const frameElements = ({
  protected: locked,
  autoFilter,
  merges,
}: SheetDocument): readonly (XmlElement | undefined)[] => [
  locked ? element('sheetProtection', { sheet: true, objects: true, scenarios: true }) : undefined,
  autoFilter ? element('autoFilter', { ref: rangeText(autoFilter.range) }) : undefined,
  merges.length > 0
    ? element(
        'mergeCells',
        { count: merges.length },
        merges.map((merge) => element('mergeCell', { ref: rangeText(merge) })),
      )
    : undefined,
];
