import type { Area } from '../model/catalogue';
import { formatNumber } from '../model/rounding';
import { missingText } from '../text/catalogue.de';
import { brokenText, kindOfChartText, periodText } from '../text/chart.de';
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
import { columnChart } from './chart-columns';
import { gapMessage, type Observation } from './chart-message';
import { extentOf, type AxisScale } from './chart-scale';
import { paragraph, sentence, valuesOf } from './chart-text';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { breakText } from './words';

/** Two groups whose distance is a figure of its own. */
interface Groups {
  readonly name: string;
  readonly of: string;
  readonly minus: string;
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
  waves: readonly string[],
  { quantityOf, isSmall }: ChartContext,
): readonly Observation[] =>
  waves.map((wave) => {
    const key = { subject: subject.id, breakdown, area: city.id, wave };
    return { name: wave, quantity: quantityOf(key), smallBase: isSmall(key) };
  });

const shownGap = (name: string, { quantity }: Observation, { decimals }: ShownSubject, unit: string): string =>
  quantity.kind === 'known'
    ? `${name}, Abstand ${formatNumber(quantity.value, decimals, { signed: true })}${unit}`
    : `${name}, Abstand: ${missingText(quantity.reason)}`;

const groupText = (name: string, values: readonly Observation[], { decimals }: ShownSubject): string =>
  `${name}: ${values
    .map(({ name: wave, quantity }) =>
      quantity.kind === 'known'
        ? `${wave} ${formatNumber(quantity.value, decimals)}`
        : `${wave} ohne Wert (${missingText(quantity.reason)})`,
    )
    .join(', ')}.`;

const planGap = (
  template: Parameters<ChartPlanner>[0],
  subject: ShownSubject,
  { name, of, minus }: Groups,
  city: Area,
  context: ChartContext,
): ChartPlan => {
  const { waves } = context.evaluation;
  const comparable = comparableWaves(subject, context);
  const [first, second, distances] = [of, minus, name].map((one) => readings(subject, one, city, waves, context));
  const bases = [of, minus].map((one) => readings(subject, one, city, waves, context));
  const sound = (distances ?? []).map((one, index) => ({
    ...one,
    smallBase: bases.some((base) => base[index]?.smallBase === true),
  }));
  const unit = subject.kind === 'share' ? changeUnit(subject) : subject.unit;
  const spoken = { ...spokenOf(subject, context), unit };
  const message = template.message
    ? gapMessage(
        spoken,
        sound.filter((one) => comparable.includes(one.name)),
      )
    : undefined;
  const dates = waves.map((wave) => dateOf(wave, context));
  const breaks = breaksBetween(subject, dates, context);
  const heading = `${subject.name}: ${template.name}, ${name}`;
  const subtitle = `${subject.name}, ${axisTitle(subject.unit)}, ${of} und ${minus}, ${city.name}, ${periodText(dates)}`;
  const value = (breakdown: string, wave: string) =>
    chartValue({ subject: subject.id, breakdown, area: city.id, wave }, context);
  const names = waveNames(subject, context);
  const build = (scale: AxisScale): ChartBlock => ({
    heading,
    table: [
      ['Welle', of, minus, name],
      ...sound.map((one, index) => [
        shownGap(names[index] ?? one.name, one, subject, ''),
        value(of, one.name),
        value(minus, one.name),
        value(name, one.name),
      ]),
    ],
    valueFormat: numberFormat(subject.decimals),
    rows: template.rows,
    alternative: paragraph([
      `${kindOfChartText('groups')}: ${subtitle}.`,
      sentence(message),
      groupText(of, first ?? [], subject),
      groupText(minus, second ?? [], subject),
      ...sound.map((one) => `${shownGap(one.name, one, subject, ` ${unit}`)}.`),
      ...breaks.map(brokenText),
    ]),
    notes: breaks.map((one) => breakText(one, '|')),
    charts: columnChart({
      key: `${template.id}-${subject.id}-${of}-${minus}`,
      kind: 'columns',
      title: message ?? heading,
      subtitle,
      names: [of, minus],
      colours: context.catalogue.palette.series,
      rowCount: waves.length,
      labels: true,
      valueAxis: valueAxisOf(axisTitle(subject.unit), scale, axisFormat(scale, subject.decimals)),
      labelFormat: numberFormat(subject.decimals),
    }),
  });
  const extent = extentOf(valuesOf([...(first ?? []), ...(second ?? [])]));
  return { scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build };
};

/** Two groups of the population side by side (Bevölkerungsgruppen), with their distance named at each wave; the city only. */
export const planGroups: ChartPlanner = (template, subject, context) => {
  const { city } = context;
  return city
    ? groupsOf(subject, city, context).map((groups) => planGap(template, subject, groups, city, context))
    : [];
};
