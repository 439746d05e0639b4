import type { ChartSeries, ChartSpec } from '../core/model/spec';
import type { ChartHandles } from './chart';
import { labelLine, paintLine } from './chart-line-look';
import { ACTION_BYTES, type Step } from './step';

const FONT = 'Arial';
const TITLE_SIZE = 11;
const TEXT_SIZE = 9;
const GAP_WIDTH = 40;
/** Otherwise Excel leaves out every second name where it finds them narrow. */
const ALL_NAMES = 1;

type Look = (chart: Excel.Chart, spec: ChartSpec) => void;

const isLine = ({ kind }: ChartSpec): boolean => kind === 'time-line';

/** Title, and below it the subtitle on a line of its own: charts of Excel have no other place for it. */
const titleOf = ({ title, subtitle }: ChartSpec): string => (subtitle === undefined ? title : `${title}\n${subtitle}`);

const lookOfText: Look = (chart, spec) => {
  const { legend } = spec;
  chart.format.font.name = FONT;
  chart.format.font.size = spec.textSize ?? TEXT_SIZE;
  chart.title.text = titleOf(spec);
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.legend.visible = legend;
  if (legend) chart.legend.position = 'Bottom';
};

const lookOfSubtitle: Look = (chart, { title, subtitle }) => {
  if (subtitle === undefined) return;
  const { font } = chart.title.getSubstring(title.length + 1, subtitle.length);
  font.size = TEXT_SIZE;
  font.bold = false;
};

const lookOfValues: Look = (chart, { valueAxis }) => {
  const axis = chart.axes.valueAxis;
  axis.linkNumberFormat = false;
  axis.numberFormat = valueAxis.numberFormat;
  // An empty text means that Excel chooses; a limit of the last run must not stay.
  axis.minimum = valueAxis.minimum ?? '';
  axis.maximum = valueAxis.maximum ?? '';
  axis.majorUnit = valueAxis.majorUnit ?? '';
  axis.reversePlotOrder = valueAxis.reversed ?? false;
  // Where the axis stands on its head, the years' line comes down with its labels.
  axis.position = valueAxis.reversed ? 'Maximum' : 'Automatic';
  axis.majorGridlines.visible = valueAxis.gridlines ?? true;
  if (valueAxis.title) axis.title.text = valueAxis.title;
  else axis.title.visible = false;
};

const lookOfYears = (axis: Excel.ChartAxis, { yearFormat = 'yyyy' }: ChartSpec): void => {
  axis.categoryType = 'DateAxis';
  axis.baseTimeUnit = 'Years';
  axis.linkNumberFormat = false;
  axis.numberFormat = yearFormat;
};

// First row on top; the value axis then crosses at the last row to stay below, and names keep clear of negative bars.
const lookOfRows = (axis: Excel.ChartAxis): void => {
  axis.reversePlotOrder = true;
  axis.position = 'Maximum';
  axis.tickLabelPosition = 'Low';
  axis.tickLabelSpacing = ALL_NAMES;
};

const lookOfNames = (axis: Excel.ChartAxis): void => {
  axis.categoryType = 'TextAxis';
  axis.tickLabelPosition = 'Low';
  axis.tickLabelSpacing = ALL_NAMES;
};

const isColumns = ({ kind }: ChartSpec): boolean => kind === 'columns' || kind === 'stacked-columns';

const lookOfCategories: Look = (chart, spec) => {
  const axis = chart.axes.categoryAxis;
  if (isLine(spec)) lookOfYears(axis, spec);
  else (isColumns(spec) ? lookOfNames : lookOfRows)(axis);
  // A reversed axis of values takes the years to its top; they belong below.
  if (isLine(spec)) axis.tickLabelPosition = spec.valueAxis.reversed ? 'High' : 'Low';
};

const lookOfYearSteps: Look = (chart, { kind, yearStep }) => {
  if (kind !== 'time-line') return;
  const axis = chart.axes.categoryAxis;
  // An empty text means that Excel chooses.
  axis.majorUnit = yearStep ?? '';
  if (yearStep !== undefined) axis.majorTimeUnitScale = 'Years';
};

const paintBar = (series: Excel.ChartSeries, { colour, points = [] }: ChartSeries, gapWidth = GAP_WIDTH): void => {
  series.gapWidth = gapWidth;
  series.format.fill.setSolidColor(colour);
  for (const point of points) series.points.getItemAt(point.index).format.fill.setSolidColor(point.colour);
};

const lookOfSeries: Look = (chart, spec) =>
  spec.series.forEach((series, index) => {
    if (isLine(spec)) paintLine(chart.series.getItemAt(index), series, index);
    else paintBar(chart.series.getItemAt(index), series, spec.gapWidth);
  });

const label = (
  series: Excel.ChartSeries,
  { labels, labelColour, points = [] }: ChartSeries,
  numberFormat: string,
  position: 'OutsideEnd' | 'Center',
): void => {
  series.hasDataLabels = labels;
  if (!labels) return;
  series.dataLabels.showValue = true;
  series.dataLabels.linkNumberFormat = false;
  series.dataLabels.numberFormat = numberFormat;
  series.dataLabels.position = position;
  if (labelColour !== undefined) series.dataLabels.format.font.color = labelColour;
  for (const { index, labelFormat } of points)
    if (labelFormat !== undefined) series.points.getItemAt(index).dataLabel.numberFormat = labelFormat;
};

const LABELS: Readonly<Record<Exclude<ChartSpec['kind'], 'time-line'>, Parameters<typeof label>[3]>> = {
  'ranking-bar': 'OutsideEnd',
  'change-bar': 'OutsideEnd',
  columns: 'OutsideEnd',
  'stacked-columns': 'Center',
  'stacked-bars': 'Center',
};

const lookOfLabels: Look = (chart, spec) =>
  spec.series.forEach((series, index) => {
    const { labelFormat = spec.labelFormat } = series;
    if (spec.kind === 'time-line') labelLine(chart.series.getItemAt(index), series, labelFormat);
    else label(chart.series.getItemAt(index), series, labelFormat, LABELS[spec.kind]);
  });

const lookOfGaps: Look = (chart) => {
  chart.displayBlanksAs = 'NotPlotted';
};

/** Groups of formatting, each on its own: one that Excel refuses does not cost the others, let alone the chart. */
const LOOKS: readonly { readonly look: Look; readonly actions: (spec: ChartSpec) => number }[] = [
  { look: lookOfText, actions: () => 14 },
  { look: lookOfSubtitle, actions: () => 4 },
  { look: lookOfValues, actions: () => 14 },
  { look: lookOfCategories, actions: () => 9 },
  { look: lookOfYearSteps, actions: () => 4 },
  {
    look: lookOfSeries,
    actions: ({ series }) => series.reduce((sum, { points = [] }) => sum + 12 + 3 * points.length, 1),
  },
  {
    look: lookOfLabels,
    actions: ({ series }) => series.reduce((sum, { points = [] }) => sum + 14 + 3 * points.length, 1),
  },
  { look: lookOfGaps, actions: () => 2 },
];

/** Everything that makes a chart look as it should; may be repeated. */
export const chartLookSteps = (spec: ChartSpec, handles: ChartHandles, sheet: string): readonly Step[] =>
  LOOKS.map(({ look, actions }) => ({
    sheet,
    bytes: actions(spec) * ACTION_BYTES,
    write: () => {
      const chart = handles.get(spec.key);
      if (chart) look(chart, spec);
    },
  }));
