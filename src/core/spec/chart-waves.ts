import type { Area } from '../model/catalogue';
import { TOTAL_BREAKDOWN } from '../model/table';
import { levelPluralText } from '../text/catalogue.de';
import { brokenText, kindOfChartText, periodText } from '../text/chart.de';
import {
  areasOf,
  axisFormat,
  axisTitle,
  breaksBetween,
  chartValue,
  comparableWaves,
  dateOf,
  scaleGroupOf,
  spokenOf,
  valueAxisOf,
  waveNames,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './chart-block';
import { columnChart } from './chart-columns';
import { wavesMessage, type Pair } from './chart-message';
import { extentOf, type AxisScale } from './chart-scale';
import { gaps, listed, byValue, paragraph, sentence, valuesOf } from './chart-text';
import { courseOf } from './chart-time-line';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { breakText } from './words';

const pairOf = (
  subject: ShownSubject,
  area: Area,
  waves: readonly string[],
  context: ChartContext,
): readonly Pair[] => {
  const [earlier, later] = courseOf(subject, area, waves.slice(-2), context);
  return earlier && later ? [{ name: area.name, earlier, later }] : [];
};

const areaText = (subject: ShownSubject, area: Area, context: ChartContext): string => {
  const course = courseOf(subject, area, context.evaluation.waves, context);
  const known = course.flatMap((one) => byValue([one]));
  return `${area.name}: ${known.length > 0 ? `${listed(known, subject.decimals)}.` : 'keine Werte.'}${gaps(course)}`;
};

/** Waves side by side for each area (Wellenvergleich): columns from zero. */
export const planWaves: ChartPlanner = (template, subject, context) => {
  const { city, evaluation, catalogue } = context;
  const { waves } = evaluation;
  const parts = areasOf('stadtbezirk', context);
  const areas = [...(city && template.city ? [city] : []), ...parts];
  const values = areas.flatMap((area) => valuesOf(courseOf(subject, area, waves, context)));
  if (waves.length < 2 || values.length === 0) return [];
  const pairs = parts.flatMap((area) => pairOf(subject, area, comparableWaves(subject, context), context));
  const message = template.message ? wavesMessage(spokenOf(subject, context), 'stadtbezirk', pairs) : undefined;
  const dates = waves.map((wave) => dateOf(wave, context));
  const places = [...(areas.length > parts.length && city ? [city.name] : []), levelPluralText('stadtbezirk')].join(
    ' und ',
  );
  const subtitle = `${subject.name}, ${axisTitle(subject.unit)}, ${places}, ${periodText(dates)}`;
  const breaks = breaksBetween(subject, dates, context);
  const value = (area: Area, wave: string) =>
    chartValue({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave }, context);
  const names = waveNames(subject, context);
  const build = (scale: AxisScale): ChartBlock => ({
    heading: `${subject.name}: ${template.name}`,
    table: [['Raum', ...names], ...areas.map((area) => [area.name, ...waves.map((wave) => value(area, wave))])],
    valueFormat: numberFormat(subject.decimals),
    rows: template.rows,
    alternative: paragraph([
      `${kindOfChartText('waves')}: ${subtitle}.`,
      sentence(message),
      ...areas.map((area) => areaText(subject, area, context)),
      ...breaks.map(brokenText),
    ]),
    notes: breaks.map((one) => breakText(one, '|')),
    charts: columnChart({
      key: `${template.id}-${subject.id}`,
      kind: 'columns',
      title: message ?? `${subject.name}: ${template.name}`,
      subtitle,
      names,
      colours: catalogue.palette.series,
      rowCount: areas.length,
      labels: false,
      valueAxis: valueAxisOf(axisTitle(subject.unit), scale, axisFormat(scale, subject.decimals)),
      labelFormat: numberFormat(subject.decimals),
    }),
  });
  return [{ scaleGroup: scaleGroupOf(template, subject), extent: extentOf(values), fromZero: true, build }];
};
