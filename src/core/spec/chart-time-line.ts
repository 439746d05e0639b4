import type { Area } from '../model/catalogue';
import { TOTAL_BREAKDOWN } from '../model/table';
import type { ChartSeries } from '../model/spec';
import { dateText } from '../text/de';
import { areasOf, axisTitle, chartValue, type ChartBlock, type ChartContext, type TableOrigin } from './chart-block';
import { extremes, gaps, listed, byValue } from './chart-text';
import { dateSerial } from './date-serial';
import { DATE_FORMAT, numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { breakText } from './words';

const ROWS = 18;

/** One date of the time line; `wave` is undefined where a series break leaves a gap. */
interface Column {
  readonly date: string;
  readonly wave: string | undefined;
}

const breaksBetween = (subject: ShownSubject, dates: readonly string[], { catalogue }: ChartContext) =>
  catalogue.breaks.filter(
    ({ measures, before, after }) =>
      measures.some((id) => subject.measures.includes(id)) &&
      dates.some((date) => date <= before) &&
      dates.some((date) => date >= after),
  );

const columnsOf = (subject: ShownSubject, context: ChartContext): readonly Column[] => {
  const dates = new Map(context.catalogue.waves.map(({ id, referenceDate }) => [id, referenceDate]));
  const waves = context.evaluation.waves.map((wave): Column => ({ date: dates.get(wave) ?? `${wave}-12-31`, wave }));
  const taken = waves.map(({ date }) => date);
  const marks = breaksBetween(subject, taken, context).map(({ after }): Column => ({ date: after, wave: undefined }));
  return [...waves, ...marks.filter(({ date }) => !taken.includes(date))].sort((a, b) => a.date.localeCompare(b.date));
};

const seriesOf = (
  areas: readonly Area[],
  columnCount: number,
  { row, column }: TableOrigin,
  { catalogue: { palette }, city }: ChartContext,
): readonly ChartSeries[] =>
  areas.map((area, index) => ({
    name: area.name,
    values: { row: row + 1 + index, column: column + 1, rowCount: 1, columnCount },
    colour: area === city ? palette.muted : (palette.series[(index - 1) % palette.series.length] ?? palette.ink),
    labels: false,
  }));

const textOf = (subject: ShownSubject, areas: readonly Area[], columns: readonly Column[], context: ChartContext) => {
  const { city, quantityOf } = context;
  const waves = columns.flatMap(({ wave }) => (wave === undefined ? [] : [wave]));
  const at = (area: Area, wave: string) =>
    quantityOf({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave });
  const last = waves.at(-1) ?? '';
  const course = city
    ? byTime(
        waves.map((wave) => ({ name: wave, quantity: at(city, wave) })),
        subject,
      )
    : '';
  const parts = areas.filter((area) => area !== city).map((area) => ({ name: area.name, quantity: at(area, last) }));
  const end = parts.length > 1 ? ` ${last}:${extremes(parts, subject)}${gaps(parts)}` : '';
  return `Liniendiagramm, ${subject.name}, ${axisTitle(subject.unit)}. ${course}${end}`.trim();
};

const byTime = (named: Parameters<typeof gaps>[0], { decimals }: ShownSubject): string => {
  const known = named.flatMap((one) => byValue([one]));
  return known.length > 0 ? `Gesamtstadt: ${listed(known, decimals)}.${gaps(named)}` : '';
};

/** Development over the waves (Entwicklung), time to scale: the city and its Stadtbezirke; a series break is a gap. */
export const timeLine = (subject: ShownSubject, context: ChartContext): ChartBlock => {
  const { city } = context;
  const areas = [...(city ? [city] : []), ...areasOf('stadtbezirk', context)];
  const columns = columnsOf(subject, context);
  const dates = columns.map(({ date }) => date);
  const valueAt = (area: Area, { wave }: Column) =>
    wave === undefined
      ? null
      : chartValue({ subject: subject.id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave }, context);
  const breaks = breaksBetween(subject, dates, context);
  return {
    heading: `${subject.name}: Entwicklung`,
    table: [
      ['Raum', ...dates.map(dateSerial)],
      ...areas.map((area) => [area.name, ...columns.map((column) => valueAt(area, column))]),
    ],
    valueFormat: numberFormat(subject.decimals),
    headFormat: DATE_FORMAT,
    rows: ROWS,
    alternative: textOf(subject, areas, columns, context),
    notes: breaks.map((one) => breakText(one, '|')),
    chart: (origin) => ({
      key: `entwicklung-${subject.id}`,
      kind: 'time-line',
      title: `${subject.name}, ${dateText(dates[0] ?? '')} bis ${dateText(dates.at(-1) ?? '')}`,
      categories: { row: origin.row, column: origin.column + 1, rowCount: 1, columnCount: columns.length },
      series: seriesOf(areas, columns.length, origin, context),
      valueAxis: { title: axisTitle(subject.unit), numberFormat: numberFormat(axisDecimals(subject), { zero: '0' }) },
      labelFormat: numberFormat(subject.decimals),
      legend: true,
    }),
  };
};

/** Axes show whole numbers for shares: the labels carry the decimals. */
const axisDecimals = ({ decimals, unit }: ShownSubject): number => (unit === 'Prozent' ? 0 : decimals);
