import type { Area } from '../../model/catalogue';
import type { ChartTemplate } from '../../model/chart-template';
import { formatNumber } from '../../model/rounding';
import { missingText } from '../../text/catalogue.de';
import { columnsText, smallBaseNote } from '../../text/chart-note.de';
import { breakNote, brokenText } from '../../text/chart.de';
import { valueLabels } from './bars';
import {
  axisFormat,
  axisTitle,
  breaksBetween,
  chartValue,
  dateOf,
  scaleGroupOf,
  valueAxisOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlan,
  type ChartPlanner,
} from './block';
import { columnChart, type ColumnSeries } from './columns';
import { frameOf } from './frame';
import type { Observation } from './message';
import { isUpright, rowsFor, rowsUnder, withLabels } from './room';
import { extentOf, type AxisScale } from './scale';
import { gaps, paragraph, sentence, valuesOf } from './text';
import { numberFormat } from '../number-format';
import type { ShownSubject } from '../subject';
import { type GroupColumns, groupsOf, distanceText, columnsOf } from './group-columns';

/** Rows that the two bars of a wave need, with a name of two lines. */
const LYING_ROWS = 3;

const groupText = (name: string, values: readonly Observation[], { decimals }: ShownSubject): string =>
  `Gruppe ${name}: ${values
    .map(({ name: wave, quantity }) =>
      quantity.kind === 'known'
        ? `${wave} ${formatNumber(quantity.value, decimals)}`
        : `${wave} ohne Wert (${missingText(quantity.reason)})`,
    )
    .join(', ')}.`;

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

const breaksOf = ({ subject, of }: GroupColumns, context: ChartContext) =>
  breaksBetween(
    subject,
    of.map(({ name }) => dateOf(name, context)),
    context,
  );

const notesOf = (one: GroupColumns, context: ChartContext): readonly string[] => {
  const named = ([name, values]: readonly [string, readonly Observation[]]) =>
    values.map((value) => ({ ...value, name: `${name} ${value.name}` }));
  const values = (
    [
      [one.groups.of, one.of],
      [one.groups.minus, one.minus],
    ] as const
  ).flatMap(named);
  const small = values.filter(({ smallBase, quantity }) => smallBase && quantity.kind === 'known');
  return [
    gaps(values).trim(),
    smallBaseNote(
      small.map(({ name }) => name),
      context.catalogue.settings.smallBase,
    ),
    ...breaksOf(one, context).map((broken) => breakNote(broken)),
  ].filter((note) => note !== '');
};

const alternativeOf = (one: GroupColumns, upright: boolean, context: ChartContext): string => {
  const { subject, groups, of, minus, distances, subtitle, message } = one;
  return paragraph([
    `${columnsText('groups', upright)}: ${subtitle}.`,
    sentence(message),
    groupText(groups.of, of, subject),
    groupText(groups.minus, minus, subject),
    ...distances.map((distance) => `${distanceText(distance.name, distance, subject)}.`),
    ...breaksOf(one, context).map(brokenText),
  ]);
};

const tableOf = ({ subject, groups, labels, of }: GroupColumns, city: Area, context: ChartContext) => {
  const { name, of: first, minus: second } = groups;
  const value = (breakdown: string, wave: string) =>
    chartValue({ subject: subject.id, breakdown, area: city.id, wave }, context);
  return [
    ['Welle', first, second, name],
    ...of.map(({ name: wave }, index) => [
      labels[index] ?? wave,
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
  return {
    heading,
    table: tableOf(one, city, context),
    valueFormat: numberFormat(subject.decimals),
    rows: upright ? rowsUnder(title, subtitle, frame) : rowsFor(LYING_ROWS * labels.length, title, subtitle, frame),
    alternative: alternativeOf(one, upright, context),
    notes: notesOf(one, context),
    charts: columnChart({
      part: `${groups.of}-${groups.minus}`,
      kind: upright ? 'columns' : 'ranking-bar',
      title,
      subtitle,
      series: seriesOf(one, context),
      rowCount: labels.length,
      valueAxis: valueAxisOf(axisTitle(subject.unit), scale, axisFormat(scale, subject.decimals)),
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
    const extent = withLabels(extentOf(valuesOf([...one.of, ...one.minus])), frameOf(template, context));
    const build = (scale: AxisScale) => blockOf(one, city, template, scale, context);
    return { scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build };
  });
};
