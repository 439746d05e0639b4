import { present } from '../present';
import type { AxisDocument, ChartDocument, SeriesDocument } from '../../model/document';
import { childrenOf, descend, descendants, flag, localName, textOf, type XmlElement } from '../xml';

const valueOf = (parent: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  descend(parent, ...path)?.attributes['val'];

const numberOf = (parent: XmlElement | undefined, ...path: readonly string[]): number | undefined => {
  const value = valueOf(parent, ...path);
  return value === undefined ? undefined : Number(value);
};

const colourOf = (parent: XmlElement | undefined): string | undefined => {
  const value = valueOf(parent, 'solidFill', 'srgbClr');
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
};

const sizeOf = (properties: XmlElement | undefined): number | undefined => {
  const size = properties?.attributes['sz'];
  return size === undefined ? undefined : Number(size) / 100;
};

/** Properties of the text that an element speaks of: of its runs, or those it sets for all. */
const textProperties = (parent: XmlElement | undefined): XmlElement | undefined => {
  if (!parent) return undefined;
  return descendants(parent, 'rPr')[0] ?? descendants(parent, 'defRPr')[0];
};

/** Paragraphs are lines. */
const titleText = (title: XmlElement | undefined): string => {
  const lineOf = (paragraph: XmlElement) =>
    descendants(paragraph, 't')
      .map((run) => textOf(run))
      .join('');
  return title ? descendants(title, 'p').map(lineOf).join('\n') : '';
};

const titleOf = (chart: XmlElement | undefined): ChartDocument['title'] => {
  const title = descend(chart, 'title');
  const text = titleText(title);
  if (text === '') return undefined;
  const properties = textProperties(title);
  const bold = properties?.attributes['b'];
  return {
    text,
    ...present({
      size: sizeOf(properties),
      bold: bold === undefined ? undefined : flag(bold),
      colour: colourOf(properties),
    }),
  };
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
  if (!labels || !flag(valueOf(labels, 'showVal'))) return undefined;
  const properties = textProperties(descend(labels, 'txPr'));
  return present({
    numberFormat: descend(labels, 'numFmt')?.attributes['formatCode'],
    position: POSITIONS[valueOf(labels, 'dLblPos') ?? ''],
    size: sizeOf(properties),
    colour: colourOf(properties),
  });
};

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

const seriesOf = (series: XmlElement, group: XmlElement, isLine: boolean): SeriesDocument => {
  const look = descend(series, 'spPr');
  const line = descend(look, 'ln');
  const width = line?.attributes['w'];
  const points = childrenOf(series, 'dPt').flatMap((point) => {
    const colour = colourOf(descend(point, 'spPr'));
    return colour === undefined ? [] : [{ index: numberOf(point, 'idx') ?? 0, colour }];
  });
  return {
    name: referenceOf(descend(series, 'tx')) ?? textOf(descend(series, 'tx', 'v')),
    values: referenceOf(descend(series, 'val') ?? descend(series, 'yVal')) ?? '',
    ...present({
      categories: referenceOf(descend(series, 'cat') ?? descend(series, 'xVal')),
      colour: isLine ? colourOf(line) : colourOf(look),
      lineWeight: isLine && width !== undefined ? Number(width) / EMU_PER_POINT : undefined,
      marker: isLine ? MARKERS[valueOf(series, 'marker', 'symbol') ?? ''] : undefined,
      gapWidth: numberOf(group, 'gapWidth'),
      labels: labelsOf(descend(series, 'dLbls')),
    }),
    points,
  };
};

const LABELS: Readonly<Record<string, AxisDocument['labelPosition']>> = {
  nextTo: 'NextToAxis',
  low: 'Low',
  high: 'High',
  none: 'None',
};
const UNITS: Readonly<Record<string, AxisDocument['baseTimeUnit']>> = {
  days: 'Days',
  months: 'Months',
  years: 'Years',
};

const formatOf = (axis: XmlElement): string | undefined => {
  const { formatCode, sourceLinked } = descend(axis, 'numFmt')?.attributes ?? {};
  return flag(sourceLinked) ? undefined : formatCode;
};

const categoryTypeOf = (axis: XmlElement): AxisDocument['categoryType'] => {
  if (localName(axis) === 'dateAx') return 'DateAxis';
  if (localName(axis) !== 'catAx') return undefined;
  return flag(valueOf(axis, 'auto'), true) ? undefined : 'TextAxis';
};

const axisOf = (axis: XmlElement | undefined): AxisDocument => {
  if (!axis) return { visible: false };
  const title = titleText(descend(axis, 'title'));
  return {
    visible: !flag(valueOf(axis, 'delete')),
    ...present({
      title: title === '' ? undefined : title,
      numberFormat: formatOf(axis),
      minimum: numberOf(axis, 'scaling', 'min'),
      maximum: numberOf(axis, 'scaling', 'max'),
      majorUnit: numberOf(axis, 'majorUnit'),
      categoryType: categoryTypeOf(axis),
      baseTimeUnit: UNITS[valueOf(axis, 'baseTimeUnit') ?? ''],
      reversed: valueOf(axis, 'scaling', 'orientation') === 'maxMin' || undefined,
      labelPosition: LABELS[valueOf(axis, 'tickLblPos') ?? ''],
    }),
    gridlines: descend(axis, 'majorGridlines') !== undefined,
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
    ...present({ title: titleOf(chart), font: fontOf(root) }),
    series: groups.flatMap((group) => childrenOf(group, 'ser').map((series) => seriesOf(series, group, isLine))),
    categoryAxis: axisOf(category),
    valueAxis: axisOf(axes.find((axis) => axis !== category && localName(axis) === 'valAx')),
    legend: {
      visible: descend(chart, 'legend') !== undefined,
      position: LEGENDS[valueOf(chart, 'legend', 'legendPos') ?? ''] ?? 'Right',
    },
  };
};
