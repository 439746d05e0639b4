import type { EChartsCoreOption } from 'echarts/core';
import { format } from 'numfmt';
import type { AxisDocument, CellValueDocument, ChartDocument, SeriesDocument } from '../../files/xlsx/document';

/** Values of a reference such as `'Daten'!$B$2:$B$5`, in reading order. */
export type ReadReference = (reference: string) => readonly CellValueDocument[];

const DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
const toTime = (serial: number) => Math.round((serial - UNIX_EPOCH_SERIAL) * DAY);

const INK = '#333333';
const GRID = '#D9D9D9';
const GENERAL = 'General';

const shown = (value: unknown, code = GENERAL) =>
  typeof value === 'number' ? format(code, value, { locale: 'de', throws: false }) : String(value ?? '');

const numberOrGap = (value: CellValueDocument) => (typeof value === 'number' ? value : '-');

const isHorizontal = ({ type }: ChartDocument) => type.startsWith('Bar');
const isLine = ({ type }: ChartDocument) => type.startsWith('Line');
const isStacked = ({ type }: ChartDocument) => type.includes('Stacked');
const isTimeScaled = ({ categoryAxis }: ChartDocument) => categoryAxis.categoryType === 'DateAxis';

const textOf = (name: string, read: ReadReference) =>
  /^'.*'!|^[^'\s]+!\$/.test(name) ? String(read(name)[0] ?? '') : name;

const labelOf = ({ labels }: SeriesDocument, horizontal: boolean, line: boolean) => ({
  show: labels !== undefined,
  position: line ? 'top' : horizontal ? 'right' : 'top',
  color: labels?.colour ?? INK,
  fontSize: labels?.size ?? 10,
  formatter: ({ value }: { value: unknown }) => shown(Array.isArray(value) ? value[1] : value, labels?.numberFormat),
});

const pointsOf = (
  series: SeriesDocument,
  values: readonly CellValueDocument[],
  times: readonly number[] | undefined,
) => {
  const colours = new Map(series.points.map(({ index, colour }) => [index, colour]));
  return values.map((value, index) => {
    const data = times ? [times[index] ?? 0, numberOrGap(value)] : numberOrGap(value);
    const colour = colours.get(index);
    const position = typeof value === 'number' && value < 0 ? { label: { position: 'left' } } : {};
    return { value: data, ...(colour && { itemStyle: { color: colour } }), ...position };
  });
};

const seriesOf = (chart: ChartDocument, times: readonly number[] | undefined, read: ReadReference) =>
  chart.series.map((series) => ({
    name: textOf(series.name, read),
    type: isLine(chart) ? 'line' : 'bar',
    data: pointsOf(series, read(series.values), times),
    color: series.colour ?? INK,
    connectNulls: false,
    symbol: series.marker === 'None' ? 'none' : 'circle',
    symbolSize: 6,
    lineStyle: { width: series.lineWeight ?? 2 },
    barCategoryGap: `${Math.round((100 * (series.gapWidth ?? 60)) / (100 + (series.gapWidth ?? 60)))}%`,
    ...(isStacked(chart) && { stack: 'all' }),
    label: labelOf(series, isHorizontal(chart), isLine(chart)),
    animation: false,
  }));

const titleOf = (axis: AxisDocument) =>
  axis.title === undefined
    ? {}
    : { name: axis.title, nameLocation: 'middle' as const, nameTextStyle: { color: INK, fontSize: 10 } };

const valueAxis = (axis: AxisDocument, horizontal: boolean) => ({
  type: 'value' as const,
  show: axis.visible,
  ...titleOf(axis),
  nameGap: horizontal ? 26 : 40,
  ...(axis.minimum !== undefined && { min: axis.minimum }),
  ...(axis.maximum !== undefined && { max: axis.maximum }),
  ...(axis.majorUnit !== undefined && { interval: axis.majorUnit }),
  inverse: axis.reversed === true,
  axisLabel: { color: INK, fontSize: 10, formatter: (value: number) => shown(value, axis.numberFormat) },
  splitLine: { show: axis.gridlines !== false, lineStyle: { color: GRID } },
});

const categoryAxis = (chart: ChartDocument, categories: readonly string[]) => ({
  type: 'category' as const,
  data: [...categories],
  inverse: isHorizontal(chart) && chart.categoryAxis.reversed === true,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: GRID }, onZero: chart.categoryAxis.labelPosition !== 'Low' },
  axisLabel: { color: INK, fontSize: 10, interval: 0 },
});

const timeAxis = (chart: ChartDocument, times: readonly number[]) => ({
  type: 'value' as const,
  min: Math.min(...times) - 180 * DAY,
  max: Math.max(...times) + 180 * DAY,
  splitLine: { show: false },
  axisLine: { lineStyle: { color: GRID } },
  axisTick: { customValues: [...times] },
  axisLabel: {
    color: INK,
    fontSize: 10,
    customValues: [...times],
    formatter: (time: number) => shown(time / DAY + UNIX_EPOCH_SERIAL, chart.categoryAxis.numberFormat ?? 'yyyy'),
  },
});

const HEADING_TOP = 6;
const LINE = 1.3;
/** Mean width of a bold letter as a part of its size. */
const LETTER = 0.58;

const linesOf = (text: string, size: number, width: number): number =>
  Math.max(1, Math.ceil((text.length * size * LETTER) / width));

interface HeadingLine {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
}

const headingLines = ({ text, size, colour = INK, subtitle }: NonNullable<ChartDocument['title']>) =>
  text
    .split('\n')
    .map((line, index): HeadingLine =>
      index === 0
        ? { text: line, size: size ?? 12, colour, bold: true }
        : { text: line, size: subtitle?.size ?? 10, colour: subtitle?.colour ?? INK, bold: false },
    );

const heightOf = ({ text, size }: HeadingLine, width: number): number => linesOf(text, size, width) * size * LINE;

// Each line is a title of its own: ECharts would lay a subtitle over the second line of a long title.
const headingOf = (title: NonNullable<ChartDocument['title']>, width: number) => {
  const lines = headingLines(title);
  return lines.map((line, index) => ({
    text: line.text,
    left: 'center',
    padding: 0,
    top: HEADING_TOP + lines.slice(0, index).reduce((sum, one) => sum + heightOf(one, width), 0),
    textStyle: {
      ...{ fontSize: line.size, color: line.colour, fontWeight: line.bold ? ('bold' as const) : ('normal' as const) },
      ...{ width, overflow: 'break' as const, lineHeight: line.size * LINE },
    },
  }));
};

const topOf = ({ title, frame }: ChartDocument): number =>
  title ? HEADING_TOP + 18 + headingLines(title).reduce((sum, line) => sum + heightOf(line, frame.width), 0) : 16;

/** The drawing of a chart as Excel would show it: same data, scale, colours, labels. */
export const chartOption = (chart: ChartDocument, read: ReadReference): EChartsCoreOption => {
  const first = chart.series[0];
  const categories = first?.categories === undefined ? [] : read(first.categories);
  const times = isTimeScaled(chart)
    ? categories.map((value) => (typeof value === 'number' ? toTime(value) : 0))
    : undefined;
  const values = valueAxis(chart.valueAxis, isHorizontal(chart));
  const labels = times
    ? timeAxis(chart, times)
    : categoryAxis(
        chart,
        categories.map((value) => shown(value)),
      );
  return {
    animation: false,
    backgroundColor: '#FFFFFF',
    textStyle: { fontFamily: chart.font?.name ?? 'Arial' },
    ...(chart.title && { title: headingOf(chart.title, chart.frame.width) }),
    legend: { show: chart.legend.visible, bottom: 4, itemHeight: 8, textStyle: { color: INK, fontSize: 10 } },
    grid: {
      left: 16,
      right: 40,
      top: topOf(chart),
      bottom: chart.legend.visible ? 44 : 40,
      containLabel: true,
    },
    ...(isHorizontal(chart) ? { xAxis: values, yAxis: labels } : { xAxis: labels, yAxis: values }),
    series: seriesOf(chart, times, read),
  };
};
