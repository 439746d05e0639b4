import { present } from '../present';
import type { ChartDocument } from '../chart-document';
import { type Anchor, emuToPoints, frameBetween, type Grid } from '../grid';
import type { Parts } from '../parts';
import { childrenOf, descend, descendants, localName, prefixedAttribute, textOf, type XmlElement } from '../xml';
import { chartOf } from './charts';

const cornerOf = (corner: XmlElement | undefined): Anchor => {
  const read = (name: string) => Number(textOf(descend(corner, name)) || 0);
  return { row: read('row'), column: read('col'), rowOffset: read('rowOff'), columnOffset: read('colOff') };
};

const sizeOf = (anchor: XmlElement): { readonly width: number; readonly height: number } => {
  const { cx = '0', cy = '0' } = descend(anchor, 'ext')?.attributes ?? {};
  return { width: emuToPoints(Number(cx)), height: emuToPoints(Number(cy)) };
};

/** Place of a drawing in points, whichever of the three ways the file tells it. */
const frameOf = (anchor: XmlElement, grid: Grid): ChartDocument['frame'] => {
  const to = descend(anchor, 'to');
  if (to) return frameBetween(grid, cornerOf(descend(anchor, 'from')), cornerOf(to));
  if (localName(anchor) === 'oneCellAnchor') {
    const [left, top] = grid.pointOf(cornerOf(descend(anchor, 'from')));
    return { left, top, ...sizeOf(anchor) };
  }
  const { x = '0', y = '0' } = descend(anchor, 'pos')?.attributes ?? {};
  return { left: emuToPoints(Number(x)), top: emuToPoints(Number(y)), ...sizeOf(anchor) };
};

/** A chart as its drawing holds it. */
export interface StoredChart {
  readonly anchor: XmlElement;
  /** Id of the drawing's link to the chart. */
  readonly link: string;
  readonly part: string;
  readonly chart: Omit<ChartDocument, 'frame'>;
}

/** Excel's identity of a chart, or its number among the shapes in files of others. */
const identityOf = (properties: XmlElement | undefined): string =>
  (properties && descendants(properties, 'creationId')[0]?.attributes['id']) ?? properties?.attributes['id'] ?? '';

const storedChart = (parts: Parts, drawing: string, anchor: XmlElement): StoredChart | undefined => {
  const [frame] = descendants(anchor, 'graphicFrame');
  const reference = frame && descendants(frame, 'chart')[0];
  const id = reference && prefixedAttribute(reference, 'id');
  const link = parts.links(drawing).find((candidate) => candidate.id === id && candidate.type === 'chart');
  const root = link && parts.tree(link.target);
  if (!frame || !root) return undefined;
  const properties = descendants(frame, 'cNvPr')[0];
  const { name = '', descr } = properties?.attributes ?? {};
  const chart = { id: identityOf(properties), name, ...present({ alternative: descr }), ...chartOf(root) };
  return { anchor, link: link.id, part: link.target, chart };
};

/** Copies may bear the identity of their original: the later ones are told apart by their number. */
const withOwnIdentity = (stored: StoredChart, index: number, all: readonly StoredChart[]): StoredChart => {
  const { chart, anchor } = stored;
  if (all.findIndex((other) => other.chart.id === chart.id) === index) return stored;
  return { ...stored, chart: { ...chart, id: descendants(anchor, 'cNvPr')[0]?.attributes['id'] ?? '' } };
};

/** Charts of a drawing, in its order; pictures and shapes stay in the file and are not told. */
export const storedCharts = (parts: Parts, drawing: string): readonly StoredChart[] =>
  childrenOf(parts.tree(drawing))
    .flatMap((anchor) => storedChart(parts, drawing, anchor) ?? [])
    .map(withOwnIdentity);

/** Charts of a sheet. */
export const chartsOf = (parts: Parts, sheetPart: string, grid: Grid): readonly ChartDocument[] => {
  const link = parts.links(sheetPart).find(({ type }) => type === 'drawing');
  const stored = link ? storedCharts(parts, link.target) : [];
  return stored.map(({ chart, anchor }) => ({ ...chart, frame: frameOf(anchor, grid) }));
};
