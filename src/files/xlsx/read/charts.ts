import { present } from '../present';
import type { ChartDocument, LabelFieldDocument, SeriesDocument } from '../chart-document';
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

const EMU_PER_POINT = 12_700;

const formatOf = (labels: XmlElement | undefined): string | undefined =>
  descend(labels, 'numFmt')?.attributes['formatCode'];

const fieldOf = (labels: XmlElement | undefined): LabelFieldDocument => {
  const look = descend(labels, 'spPr');
  const line = descend(look, 'ln');
  const [fill, colour, width] = [colourOf(look), colourOf(line), line?.attributes['w']];
  const border =
    colour === undefined || width === undefined ? undefined : { colour, weight: Number(width) / EMU_PER_POINT };
  return present({ fill, border });
};

const labelsOf = (labels: XmlElement | undefined): SeriesDocument['labels'] => {
  const [showValue, showSeriesName] = [flag(valueOf(labels, 'showVal')), flag(valueOf(labels, 'showSerName'))];
  if (!labels || (!showValue && !showSeriesName)) return undefined;
  const properties = textProperties(descend(labels, 'txPr'));
  return present({
    numberFormat: formatOf(labels),
    position: POSITIONS[valueOf(labels, 'dLblPos') ?? ''],
    size: sizeOf(properties),
    colour: colourOf(properties),
    showValue: showValue ? undefined : false,
    showSeriesName: showSeriesName || undefined,
    ...fieldOf(labels),
  });
};

type PointLabel = Pick<SeriesDocument['points'][number], 'labelFormat' | 'label'>;

/** Labels that differ from those of their series, by the index of their point. */
const ownLabels = (labels: XmlElement | undefined): ReadonlyMap<number | undefined, PointLabel> => {
  const [usualFormat, usualField] = [formatOf(labels), JSON.stringify(fieldOf(labels))];
  return new Map(
    childrenOf(labels, 'dLbl').map((one) => {
      const [format, field] = [formatOf(one), fieldOf(one)];
      const labelFormat = format === usualFormat ? undefined : format;
      const label = JSON.stringify(field) === usualField ? undefined : field;
      return [numberOf(one, 'idx'), present({ labelFormat, label })];
    }),
  );
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
  const labels = ownLabels(descend(series, 'dLbls'));
  const points = childrenOf(series, 'dPt').flatMap((point) => {
    const colour = colourOf(descend(point, 'spPr'));
    const index = numberOf(point, 'idx') ?? 0;
    return colour === undefined ? [] : [{ index, colour, ...labels.get(index) }];
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
      overlap: valueOf(group, 'grouping') === 'clustered' ? numberOf(group, 'overlap') : undefined,
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
