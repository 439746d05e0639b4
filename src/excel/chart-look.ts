import {
  CHART_FONT,
  gapWidthOf,
  headingText,
  isLine,
  isUpright,
  labelLookOf,
  overlapOf,
  subtitleSizeOf,
  textSizeOf,
  titleSizeOf,
} from '../core/model/chart-look';
import type { ChartSeries, ChartSpec } from '../core/model/spec';
import type { ChartHandles } from './chart';
import { labelSeries } from './chart-label-look';
import { paintLine } from './chart-line-look';
import { ACTION_BYTES, type Step } from './step';

/** Otherwise Excel leaves out every second name where it finds them narrow. */
const ALL_NAMES = 1;

type Look = (chart: Excel.Chart, spec: ChartSpec) => void;

const lookOfText: Look = (chart, spec) => {
  const { legend } = spec;
  chart.format.font.name = CHART_FONT.name;
  chart.format.font.size = textSizeOf(spec);
  chart.title.text = headingText(spec);
  chart.title.format.font.size = titleSizeOf(spec);
  chart.title.format.font.bold = true;
  chart.legend.visible = legend;
  if (legend) chart.legend.position = 'Bottom';
};

const lookOfSubtitle: Look = (chart, spec) => {
  const { title, subtitle } = spec;
  if (subtitle === undefined) return;
  const { font } = chart.title.getSubstring(title.length + 1, subtitle.length);
  font.size = subtitleSizeOf(spec);
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

const timeUnitOf = ({ timeUnit }: ChartSpec): 'Months' | 'Years' => (timeUnit === 'months' ? 'Months' : 'Years');

const lookOfYears = (axis: Excel.ChartAxis, spec: ChartSpec): void => {
  const { yearFormat = 'yyyy' } = spec;
  axis.categoryType = 'DateAxis';
  axis.baseTimeUnit = timeUnitOf(spec);
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

const lookOfCategories: Look = (chart, spec) => {
  const axis = chart.axes.categoryAxis;
  if (isLine(spec)) lookOfYears(axis, spec);
  else (isUpright(spec) ? lookOfNames : lookOfRows)(axis);
  // A reversed axis of values takes the years to its top; they belong below.
  if (isLine(spec)) axis.tickLabelPosition = spec.valueAxis.reversed ? 'High' : 'Low';
};

const lookOfYearSteps: Look = (chart, spec) => {
  if (!isLine(spec)) return;
  const { yearStep } = spec;
  const axis = chart.axes.categoryAxis;
  // An empty text means that Excel chooses.
  axis.majorUnit = yearStep ?? '';
  if (yearStep !== undefined) axis.majorTimeUnitScale = timeUnitOf(spec);
};

const paintBar = (series: Excel.ChartSeries, { colour, points = [] }: ChartSeries, spec: ChartSpec): void => {
  series.gapWidth = gapWidthOf(spec);
  series.overlap = overlapOf(spec);
  series.format.fill.setSolidColor(colour);
  for (const point of points) series.points.getItemAt(point.index).format.fill.setSolidColor(point.colour);
};

const lookOfSeries: Look = (chart, spec) =>
  spec.series.forEach((series, index) => {
    if (isLine(spec)) paintLine(chart.series.getItemAt(index), spec, series, index);
    else paintBar(chart.series.getItemAt(index), series, spec);
  });

const lookOfLabels: Look = (chart, spec) =>
  spec.series.forEach((series, index) => labelSeries(chart.series.getItemAt(index), series, labelLookOf(spec, series)));

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
    actions: ({ series }) => series.reduce((sum, { points = [] }) => sum + 13 + 3 * points.length, 1),
  },
  {
    look: lookOfLabels,
    actions: ({ series }) => series.reduce((sum, { points = [] }) => sum + 18 + 8 * points.length, 1),
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
