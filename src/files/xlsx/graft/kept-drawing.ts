import type { ChartDocument } from '../chart-document';
import type { SheetDocument } from '../document';
import { gridOf } from '../grid';
import { CONTENT } from '../namespaces';
import { type StoredChart, storedCharts } from '../read/drawings';
import { changeAnchor, holdsChart } from '../write/chart-anchor';
import { chartElement } from '../write/chart';
import { refreshValues } from '../write/chart-values';
import type { ChartSurroundings, KeptDrawing } from '../write/drawings';
import { childrenOf, removeChild, type XmlElement } from '../xml';
import { removeWithBelongings } from './removal';

/** A drawing while the charts of a sheet are put into it. */
interface Redrawing extends ChartSurroundings {
  readonly sheet: SheetDocument;
  readonly drawing: string;
  readonly root: XmlElement;
}

/** All of a chart but what its drawing tells of it. */
const lookOf = ({ id: _id, name: _name, alternative: _text, frame: _frame, ...look }: Partial<ChartDocument>): string =>
  JSON.stringify(look);

const takeOut = ({ parts, drawing, root }: Redrawing, { anchor, link, part }: StoredChart): void => {
  removeChild(root, anchor);
  parts.unlink(drawing, link);
  removeWithBelongings(parts, part);
};

/** A chart that is as it was keeps all that a document does not know of it. */
const redraw = ({ parts, read, dateSystem }: Redrawing, { part, chart: before }: StoredChart, chart: ChartDocument) => {
  if (lookOf(before) !== lookOf(chart)) {
    removeWithBelongings(parts, part);
    parts.put(part, chartElement(chart, read, dateSystem), CONTENT.chart);
    return;
  }
  const tree = parts.edit(part);
  if (tree) refreshValues(tree, read);
};

const settle = (redrawing: Redrawing, stored: StoredChart): void => {
  const chart = redrawing.sheet.charts.find(({ id }) => id === stored.chart.id);
  if (!holdsChart(stored.anchor)) return;
  if (!chart) return takeOut(redrawing, stored);
  redraw(redrawing, stored, chart);
  changeAnchor(stored.anchor, chart, gridOf(redrawing.sheet));
};

/**
 * Keeps the drawing of a sheet that is written anew: pictures, shapes and charts that were not changed stay as they are, charts
 * that the document does not have any more go. To be called before the sheet's part is taken away.
 */
export const keepDrawing = (
  sheetPart: string,
  sheet: SheetDocument,
  around: ChartSurroundings,
): KeptDrawing | undefined => {
  const { parts } = around;
  const link = parts.links(sheetPart).find(({ type }) => type === 'drawing');
  const root = link && parts.edit(link.target);
  if (!link || !root) return undefined;
  const stored = storedCharts(parts, link.target);
  for (const one of stored) settle({ ...around, sheet, drawing: link.target, root }, one);
  // An empty drawing goes with the sheet.
  if (childrenOf(root).length === 0) return undefined;
  parts.unlink(sheetPart, link.id);
  return { part: link.target, charts: new Set(stored.map(({ chart }) => chart.id)) };
};
