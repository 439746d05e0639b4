import type { ChartDocument } from '../chart-document';
import { type Grid, pointsToEmu } from '../grid';
import { isIdentity } from '../identity';
import { NAMESPACE } from '../namespaces';
import { descend, descendants, element, localName, prefixOf, withPrefix, type XmlElement } from '../xml';

const PREFIX = 'xdr:';
/** Excel's own place for the identity of something drawn. */
const CREATION = '{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}';

type Frame = ChartDocument['frame'];

const cornerElement = (name: 'from' | 'to', grid: Grid, left: number, top: number): XmlElement => {
  const { row, column, rowOffset, columnOffset } = grid.anchorOf(left, top);
  const numbers = { col: column, colOff: columnOffset, row, rowOff: rowOffset };
  return element(
    name,
    {},
    Object.entries(numbers).map(([key, value]) => element(key, {}, [String(value)])),
  );
};

/** The elements that say where a drawing stands, by name. */
const placeElements = (grid: Grid, { left, top, width, height }: Frame): Readonly<Record<string, XmlElement>> => ({
  from: cornerElement('from', grid, left, top),
  to: cornerElement('to', grid, left + width, top + height),
  pos: element('pos', { x: pointsToEmu(left), y: pointsToEmu(top) }),
  ext: element('ext', { cx: pointsToEmu(width), cy: pointsToEmu(height) }),
});

const identityElement = (id: string): XmlElement =>
  element('a:extLst', {}, [
    element('a:ext', { uri: CREATION }, [element('a16:creationId', { 'xmlns:a16': NAMESPACE.creation, id })]),
  ]);

const frameElement = ({ id, name, alternative }: ChartDocument, number: number, linkId: string): XmlElement =>
  element('graphicFrame', { macro: '' }, [
    element('nvGraphicFramePr', {}, [
      element('cNvPr', { id: number, name, descr: alternative }, [isIdentity(id) ? identityElement(id) : undefined]),
      element('cNvGraphicFramePr'),
    ]),
    element('xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
    element('a:graphic', {}, [
      element('a:graphicData', { uri: NAMESPACE.chart }, [
        element('c:chart', { 'xmlns:c': NAMESPACE.chart, 'xmlns:r': NAMESPACE.relationships, 'r:id': linkId }),
      ]),
    ]),
  ]);

/**
 * The place of a chart in a drawing. It hangs on the cells of both its corners, so that it covers them whatever the width of
 * columns on another machine; later it moves with them and keeps its size.
 */
export const anchorElement = (chart: ChartDocument, number: number, linkId: string, grid: Grid): XmlElement => {
  const { from, to } = placeElements(grid, chart.frame);
  return withPrefix(
    element('twoCellAnchor', { editAs: 'oneCell' }, [
      from,
      to,
      frameElement(chart, number, linkId),
      element('clientData'),
    ]),
    PREFIX,
  );
};

/** Moves a chart that is kept, and calls it as the document does. */
export const changeAnchor = (anchor: XmlElement, { frame, name, alternative }: ChartDocument, grid: Grid): void => {
  const places = placeElements(grid, frame);
  anchor.children.forEach((child, at) => {
    const place = typeof child === 'string' ? undefined : places[localName(child)];
    if (place) anchor.children[at] = withPrefix(place, prefixOf(anchor));
  });
  const properties = descendants(anchor, 'cNvPr')[0];
  if (!properties) return;
  properties.attributes['name'] = name;
  if (alternative === undefined) delete properties.attributes['descr'];
  else properties.attributes['descr'] = alternative;
};

/** Number of something drawn, which no other on its sheet bears. */
export const shapeNumbers = (root: XmlElement): ReadonlySet<number> =>
  new Set(descendants(root, 'cNvPr').map(({ attributes }) => Number(attributes['id'])));

/** Whether an anchor holds a chart and nothing else: a chart in a group is left as it is. */
export const holdsChart = (anchor: XmlElement): boolean => descend(anchor, 'graphicFrame') !== undefined;
