import { present } from '../present';
import type { ChartDocument, SeriesDocument } from '../document';
import { childrenOf, descend, descendants, flag, localName, textOf, type XmlElement } from '../xml';
import { axisOf } from './chart-axes';
import { colourOf, numberOf, sizeOf, textProperties, titleText, valueOf } from './chart-values';

const lineLook = (paragraph: XmlElement) => {
  const properties = textProperties(paragraph);
  const bold = properties?.attributes['b'];
  return present({
    size: sizeOf(properties),
    bold: bold === undefined ? undefined : flag(bold),
    colour: colourOf(properties),
  });
};

const titleOf = (chart: XmlElement | undefined): ChartDocument['title'] => {
  const title = descend(chart, 'title');
  const text = titleText(title);
  if (text === '') return undefined;
  const [look, subtitle] = (title ? descendants(title, 'p') : []).map(lineLook);
  const differs = subtitle !== undefined && JSON.stringify(subtitle) !== JSON.stringify(look);
  return { text, ...look, ...(differs && { subtitle }) };
};

/** Where values come from; a chart without references has none of its own. */
const referenceOf = (parent: XmlElement | undefined): string | undefined => {
  const reference = parent && descendants(parent, 'f')[0];
  return reference && textOf(reference);
};

const POSITIONS: Readonly<Record<string, string>> = {
  outEnd: 'OutsideEnd',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  ctr: 'Center',
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  bestFit: 'BestFit',
};

const labelsOf = (labels: XmlElement | undefined): SeriesDocument['labels'] => {
  const [showValue, showSeriesName] = [flag(valueOf(labels, 'showVal')), flag(valueOf(labels, 'showSerName'))];
  if (!labels || (!showValue && !showSeriesName)) return undefined;
  const properties = textProperties(descend(labels, 'txPr'));
  return present({
    numberFormat: descend(labels, 'numFmt')?.attributes['formatCode'],
    position: POSITIONS[valueOf(labels, 'dLblPos') ?? ''],
    size: sizeOf(properties),
    colour: colourOf(properties),
    showValue: showValue ? undefined : false,
    showSeriesName: showSeriesName || undefined,
  });
};

/** Number formats of labels that have one of their own, by the index of their point. */
const labelFormats = (labels: XmlElement | undefined): ReadonlyMap<number, string> =>
  new Map(
    childrenOf(labels, 'dLbl').flatMap((label) => {
      const format = descend(label, 'numFmt')?.attributes['formatCode'];
      return format === undefined ? [] : [[numberOf(label, 'idx') ?? 0, format] as const];
    }),
  );

const MARKERS: Readonly<Record<string, string>> = {
  none: 'None',
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  plus: 'Plus',
  star: 'Star',
  dot: 'Dot',
  dash: 'Dash',
};

const EMU_PER_POINT = 12_700;
const USUAL_MARKER = 7;

const markerSizeOf = (series: XmlElement): number | undefined => {
  const size = numberOf(series, 'marker', 'size');
  return size === USUAL_MARKER ? undefined : size;
};

const DASHES: Readonly<Record<string, SeriesDocument['lineStyle']>> = {
  dash: 'Dash',
  dashDot: 'DashDot',
  sysDash: 'Dot',
  sysDot: 'RoundDot',
};

const lineStyleOf = (line: XmlElement | undefined): SeriesDocument['lineStyle'] =>
  descend(line, 'noFill') ? 'None' : DASHES[valueOf(line, 'prstDash') ?? ''];

const seriesOf = (series: XmlElement, group: XmlElement, isLine: boolean): SeriesDocument => {
  const look = descend(series, 'spPr');
  const line = descend(look, 'ln');
  const width = line?.attributes['w'];
  const formats = labelFormats(descend(series, 'dLbls'));
  const points = childrenOf(series, 'dPt').flatMap((point) => {
    const colour = colourOf(descend(point, 'spPr'));
    const index = numberOf(point, 'idx') ?? 0;
    return colour === undefined ? [] : [{ index, colour, ...present({ labelFormat: formats.get(index) }) }];
  });
  return {
    name: referenceOf(descend(series, 'tx')) ?? textOf(descend(series, 'tx', 'v')),
    values: referenceOf(descend(series, 'val') ?? descend(series, 'yVal')) ?? '',
    ...present({
      categories: referenceOf(descend(series, 'cat') ?? descend(series, 'xVal')),
      colour: isLine ? colourOf(line) : colourOf(look),
      lineWeight: isLine && width !== undefined ? Number(width) / EMU_PER_POINT : undefined,
      lineStyle: isLine ? lineStyleOf(line) : undefined,
      marker: isLine ? MARKERS[valueOf(series, 'marker', 'symbol') ?? ''] : undefined,
      markerSize: isLine ? markerSizeOf(series) : undefined,
      gapWidth: numberOf(group, 'gapWidth'),
      labels: labelsOf(descend(series, 'dLbls')),
    }),
    points,
  };
};

const GROUPING: Readonly<Record<string, string>> = { stacked: 'Stacked', percentStacked: 'Stacked100' };

const barType = (group: XmlElement): string =>
  (valueOf(group, 'barDir') === 'bar' ? 'Bar' : 'Column') + (GROUPING[valueOf(group, 'grouping') ?? ''] ?? 'Clustered');

const lineType = (group: XmlElement): string => {
  const plain = childrenOf(group, 'ser').every((series) => valueOf(series, 'marker', 'symbol') === 'none');
  return `Line${plain ? '' : 'Markers'}${GROUPING[valueOf(group, 'grouping') ?? ''] ?? ''}`;
};

const OTHER_TYPES: Readonly<Record<string, string>> = {
  areaChart: 'Area',
  pieChart: 'Pie',
  doughnutChart: 'Doughnut',
  scatterChart: 'XYScatter',
  bubbleChart: 'Bubble',
  radarChart: 'Radar',
};

const typeOf = (group: XmlElement | undefined): string => {
  if (!group) return 'Invalid';
  if (localName(group) === 'barChart') return barType(group);
  return localName(group) === 'lineChart' ? lineType(group) : (OTHER_TYPES[localName(group)] ?? 'Invalid');
};

const LEGENDS: Readonly<Record<string, ChartDocument['legend']['position']>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
};

const fontOf = (root: XmlElement): ChartDocument['font'] => {
  const properties = textProperties(descend(root, 'txPr'));
  if (!properties) return undefined;
  const name = descend(properties, 'latin')?.attributes['typeface'];
  return present({ name, size: sizeOf(properties), colour: colourOf(properties) });
};

const isCategoryAxis = (axis: XmlElement): boolean => localName(axis) === 'catAx' || localName(axis) === 'dateAx';

const BLANKS: Readonly<Record<string, ChartDocument['blanks']>> = { zero: 'Zero', span: 'Interplotted' };

/** What a chart part tells; the drawing adds identity, name, place and text alternative. */
export const chartOf = (root: XmlElement): Omit<ChartDocument, 'id' | 'name' | 'frame' | 'alternative'> => {
  const chart = descend(root, 'chart');
  const plot = descend(chart, 'plotArea');
  const groups = childrenOf(plot).filter((child) => localName(child).endsWith('Chart'));
  const axes = childrenOf(plot).filter((child) => localName(child).endsWith('Ax'));
  const category = axes.find(isCategoryAxis);
  const isLine = groups[0] !== undefined && localName(groups[0]) === 'lineChart';
  return {
    type: typeOf(groups[0]),
    ...present({ title: titleOf(chart), font: fontOf(root), blanks: BLANKS[valueOf(chart, 'dispBlanksAs') ?? ''] }),
    series: groups.flatMap((group) => childrenOf(group, 'ser').map((series) => seriesOf(series, group, isLine))),
    categoryAxis: axisOf(category),
    valueAxis: axisOf(axes.find((axis) => axis !== category && localName(axis) === 'valAx')),
    legend: {
      visible: descend(chart, 'legend') !== undefined,
      position: LEGENDS[valueOf(chart, 'legend', 'legendPos') ?? ''] ?? 'Right',
    },
  };
};
