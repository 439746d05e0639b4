import type { Area } from '../model/catalogue';
import type { ChartTemplate } from '../model/chart-template';
import { formatNumber } from '../model/rounding';
import { missingText } from '../text/catalogue.de';
import { columnsText, measuredText, smallBaseNote } from '../text/chart-note.de';
import { brokenText, periodText } from '../text/chart.de';
import { valueLabels } from './chart-bars';
import {
  axisFormat,
  axisTitle,
  breaksBetween,
  changeUnit,
  chartValue,
  comparableWaves,
  dateOf,
  scaleGroupOf,
  spokenOf,
  valueAxisOf,
  waveNames,
  type ChartBlock,
  type ChartContext,
  type ChartPlan,
  type ChartPlanner,
} from './chart-block';
import { columnChart, type ColumnSeries } from './chart-columns';
import type { Observation } from './chart-message';
import { gapMessage } from './chart-message-course';
import { isUpright, rowsFor, rowsUnder, withLabels } from './chart-room';
import { extentOf, type AxisScale } from './chart-scale';
import { gaps, paragraph, sentence, valuesOf } from './chart-text';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { breakText } from './words';

/** Two groups whose distance is a figure of its own. */
interface Groups {
  readonly name: string;
  readonly of: string;
  readonly minus: string;
}

/** Everything that one comparison of two groups is made of; values are one for each wave. */
interface GroupColumns {
  readonly subject: ShownSubject;
  readonly groups: Groups;
  readonly of: readonly Observation[];
  readonly minus: readonly Observation[];
  readonly distances: readonly Observation[];
  /** Waves as they are named below their columns, with the distance. */
  readonly labels: readonly string[];
  readonly heading: string;
  readonly subtitle: string;
  readonly message: string | undefined;
}

const groupsOf = (subject: ShownSubject, city: Area, { evaluation }: ChartContext): readonly Groups[] => {
  const own = evaluation.figures.filter((figure) => figure.subject === subject.id && figure.area === city.id);
  const named = own.flatMap(({ breakdown, gap }) => (gap ? [[breakdown, { name: breakdown, ...gap }] as const] : []));
  return [...new Map(named).values()];
};

const readings = (
  subject: ShownSubject,
  breakdown: string,
  city: Area,
  { evaluation, quantityOf, isSmall }: ChartContext,
): readonly Observation[] =>
  evaluation.waves.map((wave) => {
    const key = { subject: subject.id, breakdown, area: city.id, wave };
    return { name: wave, quantity: quantityOf(key), smallBase: isSmall(key) };
  });

/** A distance is in percentage points for shares, else in the subject's unit. */
const distanceUnit = (subject: ShownSubject): string => (subject.kind === 'share' ? changeUnit(subject) : subject.unit);

const distanceText = (name: string, { quantity }: Observation, subject: ShownSubject): string =>
  quantity.kind === 'known'
    ? `${name}: Abstand ${formatNumber(quantity.value, subject.decimals, { signed: true })} ${distanceUnit(subject)}`
    : `${name}: ohne Abstand`;

const columnsOf = (
  subject: ShownSubject,
  groups: Groups,
  city: Area,
  template: ChartTemplate,
  context: ChartContext,
): GroupColumns => {
  const [of, minus, gap] = [groups.of, groups.minus, groups.name].map((one) => readings(subject, one, city, context));
  // A distance stands on a small base where one of its groups does.
  const distances = (gap ?? []).map((one, index) => ({
    ...one,
    smallBase: [of, minus].some((group) => group?.[index]?.smallBase === true),
  }));
  const comparable = comparableWaves(subject, context);
  const spoken = { ...spokenOf(subject, context), unit: distanceUnit(subject) };
  const sound = distances.filter(({ name }) => comparable.includes(name));
  const names = waveNames(subject, context);
  const period = periodText(context.evaluation.waves.map((wave) => dateOf(wave, context)));
  const measured = measuredText(subject.name, subject.unit);
  return {
    ...{ subject, groups, of: of ?? [], minus: minus ?? [], distances },
    labels: distances.map((one, index) => distanceText(names[index] ?? one.name, one, subject)),
    heading: `${subject.name}: ${template.name}, ${groups.name}`,
    subtitle: `${measured}, ${groups.of} und ${groups.minus}, ${city.name}, ${period}`,
    message: template.message ? gapMessage(spoken, sound) : undefined,
  };
};

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
    ...breaksOf(one, context).map((broken) => breakText(broken, '|')),
  ].filter((note) => note !== '');
};

const alternativeOf = (one: GroupColumns, context: ChartContext): string => {
  const { subject, groups, of, minus, distances, labels, subtitle, message } = one;
  return paragraph([
    `${columnsText('groups', isUpright(labels))}: ${subtitle}.`,
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
  const upright = isUpright(labels);
  return {
    heading,
    table: tableOf(one, city, context),
    valueFormat: numberFormat(subject.decimals),
    rows: upright
      ? rowsUnder(title, subtitle, template.rows)
      : rowsFor(2 * labels.length, title, subtitle, template.rows),
    alternative: alternativeOf(one, context),
    notes: notesOf(one, context),
    charts: columnChart({
      ...{ part: `${groups.of}-${groups.minus}`, kind: upright ? 'columns' : 'ranking-bar', title, subtitle },
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
    const extent = withLabels(extentOf(valuesOf([...one.of, ...one.minus])));
    const build = (scale: AxisScale) => blockOf(one, city, template, scale, context);
    return { scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build };
  });
};
