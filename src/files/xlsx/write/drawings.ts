import type { ChartDocument, SheetDocument } from '../document';
import { type Grid, gridOf, pointsToEmu } from '../grid';
import { CONTENT, NAMESPACE, RELATION } from '../namespaces';
import type { Parts } from '../parts';
import type { ValueReader } from '../references';
import { element, type XmlElement } from '../xml';
import { chartElement } from './chart';

const FIRST_SHAPE = 2;

const cornerElement = (grid: Grid, left: number, top: number): XmlElement => {
  const { row, column, rowOffset, columnOffset } = grid.anchorOf(left, top);
  const numbers = { col: column, colOff: columnOffset, row, rowOff: rowOffset };
  const children = Object.entries(numbers).map(([name, value]) => element(`xdr:${name}`, {}, [String(value)]));
  return element('xdr:from', {}, children);
};

const frameElement = (chart: ChartDocument, index: number, linkId: string): XmlElement =>
  element('xdr:graphicFrame', { macro: '' }, [
    element('xdr:nvGraphicFramePr', {}, [
      element('xdr:cNvPr', { id: FIRST_SHAPE + index, name: chart.name, descr: chart.alternative }),
      element('xdr:cNvGraphicFramePr'),
    ]),
    element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
    element('a:graphic', {}, [
      element('a:graphicData', { uri: NAMESPACE.chart }, [
        element('c:chart', { 'xmlns:c': NAMESPACE.chart, 'xmlns:r': NAMESPACE.relationships, 'r:id': linkId }),
      ]),
    ]),
  ]);

/** Charts move with their cell and keep their size. */
const anchorElement = (chart: ChartDocument, index: number, linkId: string, grid: Grid): XmlElement => {
  const { left, top, width, height } = chart.frame;
  return element('xdr:oneCellAnchor', {}, [
    cornerElement(grid, left, top),
    element('xdr:ext', { cx: pointsToEmu(width), cy: pointsToEmu(height) }),
    frameElement(chart, index, linkId),
    element('xdr:clientData'),
  ]);
};

/** Writes the charts of a sheet and gives the element that names their drawing. */
export const writeDrawing = (
  parts: Parts,
  sheetPart: string,
  sheet: SheetDocument,
  read: ValueReader,
  dateSystem: 1900 | 1904,
): XmlElement | undefined => {
  if (sheet.charts.length === 0) return undefined;
  const part = parts.freeName('xl/drawings/drawing', '.xml');
  const root = element('xdr:wsDr', { 'xmlns:xdr': NAMESPACE.spreadsheetDrawing, 'xmlns:a': NAMESPACE.drawing });
  parts.put(part, root, CONTENT.drawing);
  const grid = gridOf(sheet);
  sheet.charts.forEach((chart, index) => {
    const chartPart = parts.freeName('xl/charts/chart', '.xml');
    parts.put(chartPart, chartElement(chart, read, dateSystem), CONTENT.chart);
    root.children.push(anchorElement(chart, index, parts.link(part, RELATION.chart, chartPart), grid));
  });
  return element('drawing', { 'r:id': parts.link(sheetPart, RELATION.drawing, part) });
};
