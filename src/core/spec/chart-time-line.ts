import type { Area } from '../model/catalogue';
import { TOTAL_BREAKDOWN } from '../model/table';
import type { ChartSeries, Content } from '../model/spec';
import { brokenText, CHART_WORDS, kindOfChartText, periodText, truncatedText } from '../text/chart.de';
import { levelPluralText } from '../text/catalogue.de';
import { formatNumber } from '../model/rounding';
import {
  areasOf,
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
  type BoundChart,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
  type TableOrigin,
} from './chart-block';
import { courseMessage, type Observation } from './chart-message';
import { extentOf, type AxisScale } from './chart-scale';
import { byValue, extremes, gaps, listed, paragraph, sentence, trend, valuesOf } from './chart-text';
import { dateSerial } from './date-serial';
import { DATE_FORMAT, numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { breakText } from './words';

/** One date of the time line; `wave` is undefined where a series break leaves a gap. */
export interface Column {
  readonly date: string;
  readonly wave: string | undefined;
}

/** Dates of a time line: those of the waves, and one without a wave for each break in the series. */
export const columnsOf = (subject: ShownSubject, context: ChartContext): readonly Column[] => {
  const waves = context.evaluation.waves.map((wave): Column => ({ date: dateOf(wave, context), wave }));
  const taken = waves.map(({ date }) => date);
  const marks = breaksBetween(subject, taken, context).map(({ after }): Column => ({ date: after, wave: undefined }));
  return [...waves, ...marks.filter(({ date }) => !taken.includes(date))].sort((a, b) => a.date.localeCompare(b.date));
};

/** Values of an area in some waves, named by the wave. */
export const courseOf = (
  subject: ShownSubject,
  area: Area,
  waves: readonly string[],
  { quantityOf, isSmall }: ChartContext,
): readonly Observation[] =>
  waves.map((wave) => {
    const key = { subject: subject.id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave };
    return { name: wave, quantity: quantityOf(key), smallBase: isSmall(key) };
  });

/** Table of a time line: dates across, areas down, no value where the series breaks. */
export const timeTable = (
  subject: ShownSubject,
  areas: readonly Area[],
  columns: readonly Column[],
  context: ChartContext,
): ChartBlock['table'] => {
  const valueAt = (area: Area, { wave }: Column): Content =>
    wave === undefined
      ? null
      : chartValue({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave }, context);
  return [
    ['Raum', ...columns.map(({ date }) => dateSerial(date))],
    ...areas.map((area) => [area.name, ...columns.map((column) => valueAt(area, column))]),
  ];
};

const hasBreak = (columns: readonly Column[]): boolean => columns.some(({ wave }) => wave === undefined);

const breakRow = (columns: readonly Column[], { minimum }: AxisScale): readonly (readonly Content[])[] =>
  hasBreak(columns) ? [[CHART_WORDS.break, ...columns.map(({ wave }) => (wave === undefined ? minimum : null))]] : [];

const rowOf = ({ row, column }: TableOrigin, index: number, columnCount: number) => ({
  row: row + 1 + index,
  column: column + 1,
  rowCount: 1,
  columnCount,
});

const seriesOf = (
  areas: readonly Area[],
  columns: readonly Column[],
  origin: TableOrigin,
  { catalogue: { palette }, city }: ChartContext,
): readonly ChartSeries[] => [
  ...areas.map((area, index) => ({
    name: area.name,
    values: rowOf(origin, index, columns.length),
    colour:
      area === city ? palette.muted : (palette.series[(index - (city ? 1 : 0)) % palette.series.length] ?? palette.ink),
    labels: false,
  })),
  ...(hasBreak(columns)
    ? [
        {
          name: CHART_WORDS.break,
          values: rowOf(origin, areas.length, columns.length),
          colour: palette.ink,
          labels: true,
          labelFormat: `"${CHART_WORDS.breakLabel}"`,
        },
      ]
    : []),
];

const cityCourse = (subject: ShownSubject, course: readonly Observation[]): string => {
  const known = course.flatMap((one) => byValue([one]));
  return known.length > 0 ? `Gesamtstadt: ${listed(known, subject.decimals)}.${gaps(course)}` : '';
};

const partsText = (subject: ShownSubject, areas: readonly Area[], waves: readonly string[], context: ChartContext) => {
  const last = waves.at(-1) ?? '';
  const parts = areas.flatMap((area) =>
    courseOf(subject, area, [last], context).map((one) => ({ ...one, name: area.name })),
  );
  const missing = areas.flatMap((area) =>
    courseOf(subject, area, waves.slice(0, -1), context).map((one) => ({ ...one, name: `${area.name} ${one.name}` })),
  );
  return parts.length > 1 ? `${extremes(parts, subject, { when: last })}${gaps([...parts, ...missing])}` : '';
};

/** Notes of a chart over time: breaks in the series, and an axis that does not begin at zero. */
export const timeNotes = (
  subject: ShownSubject,
  columns: readonly Column[],
  { minimum }: AxisScale,
  context: ChartContext,
): readonly string[] => [
  ...breaksBetween(
    subject,
    columns.map(({ date }) => date),
    context,
  ).map((one) => breakText(one, '|')),
  ...(minimum > 0 ? [truncatedText(formatNumber(minimum, Number.isInteger(minimum) ? 0 : subject.decimals))] : []),
];

/** Everything that one development is made of. */
interface Development {
  readonly subject: ShownSubject;
  readonly areas: readonly Area[];
  readonly columns: readonly Column[];
  readonly title: string;
  readonly subtitle: string;
  readonly alternative: string;
}

const chartOf =
  (
    { subject, areas, columns, title, subtitle }: Development,
    key: string,
    scale: AxisScale,
    context: ChartContext,
  ): ((origin: TableOrigin) => BoundChart) =>
  (origin) => ({
    key,
    kind: 'time-line',
    title,
    subtitle,
    categories: { row: origin.row, column: origin.column + 1, rowCount: 1, columnCount: columns.length },
    series: seriesOf(areas, columns, origin, context),
    valueAxis: valueAxisOf(axisTitle(subject.unit), scale, axisFormat(scale, subject.decimals)),
    labelFormat: numberFormat(subject.decimals),
    legend: true,
  });

const developmentOf = (
  subject: ShownSubject,
  template: Parameters<ChartPlanner>[0],
  context: ChartContext,
): Development => {
  const { city, evaluation } = context;
  const parts = areasOf('stadtbezirk', context);
  const areas = [...(city && template.city ? [city] : []), ...parts];
  const columns = columnsOf(subject, context);
  const dates = columns.flatMap(({ date, wave }) => (wave === undefined ? [] : [date]));
  const course = city ? courseOf(subject, city, evaluation.waves, context) : [];
  const comparable = city ? courseOf(subject, city, comparableWaves(subject, context), context) : [];
  const message = template.message ? courseMessage(spokenOf(subject, context), comparable) : undefined;
  const places = [...(areas.length > parts.length && city ? [city.name] : []), levelPluralText('stadtbezirk')].join(
    ' und ',
  );
  const subtitle = `${subject.name}, ${axisTitle(subject.unit)}, ${places}, ${periodText(dates)}`;
  const alternative = paragraph([
    `${kindOfChartText('development')}: ${subtitle}.`,
    sentence(message),
    cityCourse(subject, course),
    trend(comparable, { decimals: subject.decimals, unit: changeUnit(subject), relative: subject.kind === 'count' }),
    partsText(subject, parts, evaluation.waves, context),
    ...breaksBetween(subject, dates, context).map(brokenText),
  ]);
  return { subject, areas, columns, title: message ?? `${subject.name}: ${template.name}`, subtitle, alternative };
};

/** Development over the waves (Entwicklung), time to scale: the city and its Stadtbezirke; a series break is a gap and a mark. */
export const planDevelopment: ChartPlanner = (template, subject, context) => {
  const development = developmentOf(subject, template, context);
  const { areas, columns } = development;
  const courses = areas.flatMap((area) => courseOf(subject, area, context.evaluation.waves, context));
  const build = (scale: AxisScale): ChartBlock => ({
    heading: `${subject.name}: ${template.name}`,
    table: [...timeTable(subject, areas, columns, context), ...breakRow(columns, scale)],
    valueFormat: numberFormat(subject.decimals),
    headFormat: DATE_FORMAT,
    rows: template.rows,
    alternative: development.alternative,
    notes: [...timeNotes(subject, columns, scale, context), ...(hasBreak(columns) ? [CHART_WORDS.breakNote] : [])],
    charts: (origin) => [chartOf(development, `${template.id}-${subject.id}`, scale, context)(origin)],
  });
  return [{ scaleGroup: scaleGroupOf(template, subject), extent: extentOf(valuesOf(courses)), fromZero: false, build }];
};
