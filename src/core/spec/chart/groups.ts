import type { Area } from '../../model/catalogue';
import type { ChartTemplate } from '../../model/chart-template';
import { axisFormat, axisTitle, scaleGroupOf, valueAxisOf } from './axis';
import { spaced } from './axis-steps';
import { valueLabels } from './bars';
import type { ChartBlock, ChartPlan, ChartPlanner } from './block';
import { chartValue, type ChartContext } from './context';
import { columnChart, type ColumnSeries } from './columns';
import { frameOf } from './frame';
import { columnsOf, groupsOf, type GroupColumns } from './group-columns';
import { groupAlternative, groupNotes } from './group-words';
import { nameLines } from './name-lines';
import { withNumbers } from './label-room';
import { barRows, isUpright, legendRows, rowsFor, rowsUnder } from './room';
import { extentOf, type AxisScale } from './scale';
import { valuesOf } from './text';
import { numberFormat } from '../number-format';

/** Rows that the two bars of a wave need. */
const LYING_ROWS = 2.5;

const seriesOf = ({ subject, groups, of, minus }: GroupColumns, context: ChartContext): readonly ColumnSeries[] => {
  const { series, ink } = context.catalogue.palette;
  return [
    { name: groups.of, values: of, colour: series[0] ?? ink },
    { name: groups.minus, values: minus, colour: series[1] ?? ink },
  ].map(({ name, values, colour }) => {
    const points = values.flatMap(({ smallBase }, index) =>
      smallBase ? [{ index, colour, labelFormat: valueLabels(subject.decimals, true) }] : [],
    );
    return { name, colour, labels: true, ...(points.length > 0 && { points }) };
  });
};

const tableOf = (
  { subject, groups, of }: GroupColumns,
  names: readonly string[],
  city: Area,
  context: ChartContext,
) => {
  const { name, of: first, minus: second } = groups;
  const value = (breakdown: string, wave: string) =>
    chartValue({ subject: subject.id, breakdown, area: city.id, wave }, context);
  return [
    ['Welle', first, second, name],
    ...of.map(({ name: wave }, index) => [
      names[index] ?? wave,
      ...[first, second, name].map((breakdown) => value(breakdown, wave)),
    ]),
  ];
};

const blockOf = (
  one: GroupColumns,
  city: Area,
  template: ChartTemplate,
  scale: AxisScale,
  context: ChartContext,
): ChartBlock => {
  const { subject, groups, labels, heading, subtitle, message } = one;
  const title = message ?? heading;
  const frame = frameOf(template, context);
  const upright = isUpright(labels, frame);
  const names = upright ? labels : labels.map((label) => nameLines(label, frame.width));
  const axis = upright ? scale : spaced(scale, subject, { names, width: frame.width });
  const series = seriesOf(one, context);
  const bars = barRows(names, LYING_ROWS) + legendRows(series, frame);
  return {
    heading,
    table: tableOf(one, names, city, context),
    valueFormat: numberFormat(subject.decimals),
    rows: upright ? rowsUnder(title, subtitle, frame) : rowsFor(bars, title, subtitle, frame),
    alternative: groupAlternative(one, upright, context),
    notes: groupNotes(one, context),
    charts: columnChart({
      part: `${groups.of}-${groups.minus}`,
      kind: upright ? 'columns' : 'bars',
      title,
      subtitle,
      series,
      rowCount: labels.length,
      valueAxis: valueAxisOf(axisTitle(subject.unit), axis, axisFormat(axis, subject.decimals)),
      labelFormat: valueLabels(subject.decimals),
    }),
  };
};

/** Two groups of the population side by side (Bevölkerungsgruppen), with their distance named at each wave; the city only. */
export const planGroups: ChartPlanner = (template, subject, context) => {
  const { city } = context;
  if (!city) return [];
  return groupsOf(subject, city, context).map((groups): ChartPlan => {
    const one = columnsOf(subject, groups, city, template, context);
    const extent = withNumbers(extentOf(valuesOf([...one.of, ...one.minus])), frameOf(template, context));
    const build = (scale: AxisScale) => blockOf(one, city, template, scale, context);
    return { scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build };
  });
};
