import { present } from '../present';
import type { ChartDocument } from '../chart-document';
import { childrenOf, descend, descendants, flag, localName, type XmlElement } from '../xml';
import { axisOf } from './chart-axes';
import { seriesOf } from './chart-series';
import { colourOf, sizeOf, textProperties, titleText, valueOf } from './chart-values';

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
