import type { ChartDocument } from '../chart-document';
import type { SheetDocument } from '../document';
import { type Grid, gridOf } from '../grid';
import { CONTENT, NAMESPACE, RELATION } from '../namespaces';
import type { Parts } from '../parts';
import type { CellReader } from '../references';
import { element, type XmlElement } from '../xml';
import { chartElement } from './chart';
import { anchorElement, shapeNumbers } from './chart-anchor';

/** What charts need from the workbook around them. */
export interface ChartSurroundings {
  readonly parts: Parts;
  readonly read: CellReader;
  readonly dateSystem: 1900 | 1904;
}

/** A drawing that a sheet keeps when it is written anew, and the ids of the charts that are in it as they are to be. */
export interface KeptDrawing {
  readonly part: string;
  readonly charts: ReadonlySet<string>;
}

const NUMBER = /^[1-9]\d{0,8}$/;

/** A chart's own number where it has one that is free, or else the next one. */
const numberOf = ({ id }: ChartDocument, taken: ReadonlySet<number>): number => {
  if (NUMBER.test(id) && !taken.has(Number(id))) return Number(id);
  // Excel's numbers of shapes begin behind that of the drawing itself.
  let number = 2;
  while (taken.has(number)) number += 1;
  return number;
};

/** Numbers of charts in a drawing: an id that is a number stays one as long as the chart lives. */
const numbersOf = (charts: readonly ChartDocument[], root: XmlElement): ReadonlyMap<ChartDocument, number> => {
  const taken = new Set(shapeNumbers(root));
  const numbered = charts.filter(({ id }) => NUMBER.test(id));
  return new Map(
    [...new Set([...numbered, ...charts])].map((chart) => {
      const number = numberOf(chart, taken);
      taken.add(number);
      return [chart, number];
    }),
  );
};

const addCharts = (
  part: string,
  root: XmlElement,
  charts: readonly ChartDocument[],
  grid: Grid,
  { parts, read, dateSystem }: ChartSurroundings,
): void => {
  root.attributes['xmlns:xdr'] ??= NAMESPACE.spreadsheetDrawing;
  root.attributes['xmlns:a'] ??= NAMESPACE.drawing;
  const numbers = numbersOf(charts, root);
  for (const chart of charts) {
    const chartPart = parts.freeName('xl/charts/chart', '.xml');
    parts.put(chartPart, chartElement(chart, read, dateSystem), CONTENT.chart);
    const link = parts.link(part, RELATION.chart, chartPart);
    root.children.push(anchorElement(chart, numbers.get(chart) ?? 0, link, grid));
  }
};

const newDrawing = (parts: Parts): string => {
  const part = parts.freeName('xl/drawings/drawing', '.xml');
  parts.put(part, element('xdr:wsDr'), CONTENT.drawing);
  return part;
};

/** Writes the charts of a sheet, those of its kept drawing aside, and gives the element that names the drawing. */
export const writeDrawing = (
  sheetPart: string,
  sheet: SheetDocument,
  around: ChartSurroundings,
  kept?: KeptDrawing,
): XmlElement | undefined => {
  const charts = sheet.charts.filter(({ id }) => !kept?.charts.has(id));
  if (!kept && charts.length === 0) return undefined;
  const part = kept?.part ?? newDrawing(around.parts);
  const root = around.parts.edit(part);
  if (root && charts.length > 0) addCharts(part, root, charts, gridOf(sheet), around);
  return element('drawing', { 'r:id': around.parts.link(sheetPart, RELATION.drawing, part) });
};
