import { present } from '../present';
import type { ChartDocument } from '../document';
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

const chartIn = (parts: Parts, drawing: string, anchor: XmlElement, grid: Grid): ChartDocument | undefined => {
  const [frame] = descendants(anchor, 'graphicFrame');
  const reference = frame && descendants(frame, 'chart')[0];
  const id = reference && prefixedAttribute(reference, 'id');
  const link = parts.links(drawing).find((candidate) => candidate.id === id && candidate.type === 'chart');
  const root = link && parts.tree(link.target);
  if (!frame || !root) return undefined;
  const { id: identity = '', name = '', descr } = descendants(frame, 'cNvPr')[0]?.attributes ?? {};
  return { id: identity, name, ...present({ alternative: descr }), ...chartOf(root), frame: frameOf(anchor, grid) };
};

/** Charts of a sheet; pictures and shapes stay in the file and are not told. */
export const chartsOf = (parts: Parts, sheetPart: string, grid: Grid): readonly ChartDocument[] => {
  const link = parts.links(sheetPart).find(({ type }) => type === 'drawing');
  const anchors = link ? childrenOf(parts.tree(link.target)) : [];
  return anchors.flatMap((anchor) => (link ? (chartIn(parts, link.target, anchor, grid) ?? []) : []));
};
