import type { Area } from '../model/catalogue';
import { combine } from '../model/quantity';
import { exactDifference, formatNumber } from '../model/rounding';
import { levelPluralText } from '../text/catalogue.de';
import { valueText } from '../text/chart-message.de';
import { brokenText, kindOfChartText, periodText } from '../text/chart.de';
import {
  areasOf,
  axisFormat,
  axisTitle,
  breaksBetween,
  changeUnit,
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
import { strongestMessage, type Observation } from './chart-message';
import { extentOf, type AxisScale } from './chart-scale';
import { byValue, gaps, listed, paragraph, sentence, trend, valuesOf } from './chart-text';
import { columnsOf, courseOf, timeNotes, timeTable, type Column } from './chart-time-line';
import { DATE_FORMAT, numberFormat } from './number-format';
import type { ShownSubject } from './subject';

const ACROSS = 2;

/** Everything that the charts of one indicator share. */
interface Panels {
  readonly subject: ShownSubject;
  readonly columns: readonly Column[];
  readonly hasCity: boolean;
  readonly id: string;
  readonly scale: AxisScale;
}

const kindText = kindOfChartText('small-multiples');

const areaText = (subject: ShownSubject, area: Area, context: ChartContext): string => {
  const course = courseOf(subject, area, context.evaluation.waves, context);
  const known = course.flatMap((one) => byValue([one]));
  const comparable = courseOf(subject, area, comparableWaves(subject, context), context);
  const run = { decimals: subject.decimals, unit: changeUnit(subject), relative: subject.kind === 'count' };
  return `${area.name}: ${listed(known, subject.decimals)}.${trend(comparable, run)}${gaps(course)}`;
};

const titleOf = (subject: ShownSubject, area: Area, context: ChartContext): string => {
  const [last] = valuesOf(courseOf(subject, area, context.evaluation.waves.slice(-1), context));
  return last === undefined
    ? area.name
    : `${area.name}: ${valueText(formatNumber(last, subject.decimals), subject.unit)}`;
};

const panel = (
  { subject, columns, hasCity, id, scale }: Panels,
  area: Area,
  index: number,
  { row, column }: TableOrigin,
  context: ChartContext,
): BoundChart => {
  const { palette } = context.catalogue;
  const across = (line: number) => ({ row: row + line, column: column + 1, rowCount: 1, columnCount: columns.length });
  const own = { name: area.name, values: across(index + (hasCity ? 2 : 1)), colour: palette.highlight, labels: false };
  const city =
    context.city && hasCity
      ? [{ name: context.city.name, values: across(1), colour: palette.muted, labels: false }]
      : [];
  return {
    key: `${id}-${subject.id}-${area.id}`,
    kind: 'time-line',
    title: titleOf(subject, area, context),
    alternative: `${kindText}: ${subject.name}, ${axisTitle(subject.unit)}. ${areaText(subject, area, context)}`,
    categories: across(0),
    series: [own, ...city],
    valueAxis: valueAxisOf('', scale, axisFormat(scale, subject.decimals)),
    labelFormat: numberFormat(subject.decimals),
    legend: false,
  };
};

const changeSince = (subject: ShownSubject, area: Area, context: ChartContext): readonly Observation[] => {
  const course = courseOf(subject, area, comparableWaves(subject, context), context);
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last || course.length < 2) return [];
  const quantity = combine([first.quantity, last.quantity], ([from = 0, to = 0]) => exactDifference(to, from));
  return [{ name: area.name, quantity, smallBase: first.smallBase || last.smallBase }];
};

const messageOf = (subject: ShownSubject, parts: readonly Area[], context: ChartContext): string | undefined => {
  const changes = parts.flatMap((area) => changeSince(subject, area, context));
  const unit = subject.kind === 'share' ? changeUnit(subject) : subject.unit;
  const since = comparableWaves(subject, context)[0] ?? '';
  return strongestMessage({ ...spokenOf(subject, context), unit }, 'stadtbezirk', changes, since);
};

const CITY_NOTE =
  'In jedem kleinen Diagramm: Linie mit Kreisen der Stadtbezirk, graue Linie mit Quadraten die Stadt; alle auf gleicher Skala.';
const NOTE = 'Alle kleinen Diagramme haben die gleiche Skala.';

/** One small line chart for each Stadtbezirk (Kleine Vielfache), all on one scale, the city's line in each. */
export const planSmallMultiples: ChartPlanner = (template, subject, context) => {
  const { city, evaluation } = context;
  const parts = areasOf('stadtbezirk', context);
  // The city's line is left out of counts: on its scale those of the areas would be flat.
  const hasCity = template.city && city !== undefined && subject.kind !== 'count';
  const areas = [...(hasCity ? [city] : []), ...parts];
  const columns = columnsOf(subject, context);
  const dates = evaluation.waves.map((wave) => dateOf(wave, context));
  const values = areas.flatMap((area) => valuesOf(courseOf(subject, area, evaluation.waves, context)));
  if (dates.length < 2 || values.length === 0) return [];
  const message = template.message ? messageOf(subject, parts, context) : undefined;
  const subtitle = `${subject.name}, ${axisTitle(subject.unit)}, ${levelPluralText('stadtbezirk')}, ${periodText(dates)}`;
  const build = (scale: AxisScale): ChartBlock => ({
    heading: `${message ?? `${subject.name}: ${template.name}`} (${subtitle})`,
    table: timeTable(subject, areas, columns, context),
    valueFormat: numberFormat(subject.decimals),
    headFormat: DATE_FORMAT,
    rows: template.rows,
    across: ACROSS,
    alternative: paragraph([
      `${kindText}: ${subtitle}.`,
      sentence(message),
      ...areas.map((area) => areaText(subject, area, context)),
      ...breaksBetween(subject, dates, context).map(brokenText),
    ]),
    notes: [hasCity ? CITY_NOTE : NOTE, ...timeNotes(subject, columns, scale, context)],
    charts: (origin) =>
      parts.map((area, index) =>
        panel({ subject, columns, hasCity, id: template.id, scale }, area, index, origin, context),
      ),
  });
  return [{ scaleGroup: scaleGroupOf(template, subject), extent: extentOf(values), fromZero: false, build }];
};
