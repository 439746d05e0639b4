import type { ChartDocument } from '../chart-document';
import { NAMESPACE } from '../namespaces';
import type { CellReader } from '../references';
import { element, type XmlElement } from '../xml';
import { axisElements, axisIds } from './chart-axes';
import { seriesElement } from './chart-series';
import { solidFill, textProperties, titleElement } from './chart-text';

const GAP_WIDTH = 60;

const groupingOf = (type: string, usual: string): string => {
  if (type.endsWith('Stacked100')) return 'percentStacked';
  return type.endsWith('Stacked') ? 'stacked' : usual;
};

const barGroup = (chart: ChartDocument, series: readonly XmlElement[]): XmlElement => {
  const grouping = groupingOf(chart.type, 'clustered');
  const overlap = grouping === 'clustered' ? chart.series[0]?.overlap : 100;
  return element('c:barChart', {}, [
    element('c:barDir', { val: chart.type.startsWith('Bar') ? 'bar' : 'col' }),
    element('c:grouping', { val: grouping }),
    element('c:varyColors', { val: 0 }),
    ...series,
    element('c:gapWidth', { val: chart.series[0]?.gapWidth ?? GAP_WIDTH }),
    overlap === undefined ? undefined : element('c:overlap', { val: overlap }),
    ...axisIds(),
  ]);
};

const lineGroup = (chart: ChartDocument, series: readonly XmlElement[]): XmlElement =>
  element('c:lineChart', {}, [
    element('c:grouping', { val: groupingOf(chart.type, 'standard') }),
    element('c:varyColors', { val: 0 }),
    ...series,
    element('c:marker', { val: 1 }),
    ...axisIds(),
  ]);

const areaGroup = (chart: ChartDocument, series: readonly XmlElement[]): XmlElement =>
  element('c:areaChart', {}, [
    element('c:grouping', { val: groupingOf(chart.type, 'standard') }),
    element('c:varyColors', { val: 0 }),
    ...series,
    ...axisIds(),
  ]);

/** Bars, columns, lines and areas; the add-in makes no other charts, and any other type is drawn as columns. */
const groupElement = (chart: ChartDocument, series: readonly XmlElement[]): XmlElement => {
  if (chart.type.startsWith('Line')) return lineGroup(chart, series);
  return (chart.type.startsWith('Area') ? areaGroup : barGroup)(chart, series);
};

const LEGENDS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;

const BLANKS = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const;

const legendElement = ({ legend }: ChartDocument): XmlElement | undefined =>
  legend.visible
    ? element('c:legend', {}, [
        element('c:legendPos', { val: LEGENDS[legend.position] }),
        element('c:overlay', { val: 0 }),
      ])
    : undefined;

/** A chart part: native, bound to cells, with the values of now beside the references. */
export const chartElement = (chart: ChartDocument, read: CellReader, dateSystem: 1900 | 1904): XmlElement =>
  element(
    'c:chartSpace',
    { 'xmlns:c': NAMESPACE.chart, 'xmlns:a': NAMESPACE.drawing, 'xmlns:r': NAMESPACE.relationships },
    [
      element('c:date1904', { val: dateSystem === 1904 }),
      element('c:lang', { val: 'de-DE' }),
      element('c:roundedCorners', { val: 0 }),
      element('c:chart', {}, [
        chart.title ? titleElement(chart.title.text, chart.title) : undefined,
        element('c:autoTitleDeleted', { val: chart.title === undefined }),
        element('c:plotArea', {}, [
          element('c:layout'),
          groupElement(
            chart,
            chart.series.map((series, index) => seriesElement(chart, series, index, read)),
          ),
          ...axisElements(chart),
        ]),
        legendElement(chart),
        element('c:plotVisOnly', { val: 1 }),
        element('c:dispBlanksAs', { val: BLANKS[chart.blanks ?? 'NotPlotted'] }),
      ]),
      element('c:spPr', {}, [solidFill('#FFFFFF'), element('a:ln', {}, [element('a:noFill')])]),
      chart.font ? textProperties(chart.font) : undefined,
    ],
  );
