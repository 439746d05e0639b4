import type { Area } from '../../model/catalogue';
import { formatNumber } from '../../model/rounding';
import { valueText } from '../../text/chart-message.de';
import { measuredText, unitBeside } from '../../text/chart-note.de';
import { kindOfChartText } from '../../text/chart.de';
import { axisFormat, valueAxisOf } from './axis';
import type { BoundChart } from './block';
import type { ChartContext } from './context';
import { courseOf } from './course';
import { areaCourseText } from './course-text';
import type { LineStyle } from './line-choice';
import { linePlot, type LinePlot } from './line-plot';
import type { PlotRoom } from './line-room';
import type { AxisScale } from './scale';
import { breaksIn, courseCells, type Column } from './time-columns';
import { numberFormat } from '../number-format';
import type { ShownSubject } from '../subject';

/** Everything that the charts of one indicator share. */
export interface Panels {
  readonly subject: ShownSubject;
  /** In the order of the table; the city first, where it is shown. */
  readonly areas: readonly Area[];
  readonly parts: readonly Area[];
  /** Without a value in any wave: they have no chart. */
  readonly empty: readonly Area[];
  readonly columns: readonly Column[];
}

/** What the charts look like, for those who do not see them. */
export const kindText = kindOfChartText('small-multiples');

const titleOf = (subject: ShownSubject, area: Area, context: ChartContext): string => {
  const [last] = courseOf(subject, area, context.evaluation.waves.slice(-1), context);
  if (last?.quantity.kind !== 'known') return area.name;
  const { name, decimals, unit } = subject;
  const value = valueText(formatNumber(last.quantity.value, decimals), unitBeside(name, unit));
  return `${area.name}: ${last.smallBase ? `(${value})` : value}`;
};

const styleOf = ({ id }: Area, { city, highlight, catalogue: { palette } }: ChartContext): LineStyle => {
  if (id === city?.id) return { colour: palette.neutral, look: 'reference', isNamed: false };
  if (id === highlight) return { colour: palette.highlight, look: 'highlight', isNamed: false };
  return { colour: highlight === undefined ? palette.highlight : palette.muted, isNamed: false };
};

/** The table that all of them are bound to, the areas in its rows. */
export const plotOf = (
  { subject, areas, columns }: Panels,
  scale: AxisScale,
  room: PlotRoom,
  context: ChartContext,
): LinePlot =>
  linePlot(
    {
      stub: 'Raum',
      dates: columns.map(({ date }) => date),
      lines: areas.map((area) => ({
        name: area.name,
        style: styleOf(area, context),
        cells: courseCells(subject, area, columns, context),
      })),
      breaks: breaksIn(columns),
    },
    { scale, room, palette: context.catalogue.palette },
  );

/** The chart of one area: its own line, the city's, and the mark of a break. */
export const panel = (
  { subject, parts, areas }: Panels,
  area: Area,
  bound: ReturnType<LinePlot['chart']>,
  scale: AxisScale,
  context: ChartContext,
): BoundChart => {
  const others = new Set(
    parts.filter((one) => one !== area).map((one) => bound.categories.row + 1 + areas.indexOf(one)),
  );
  return {
    part: area.id,
    kind: 'time-line',
    title: titleOf(subject, area, context),
    alternative: `${kindText}: ${measuredText(subject.name, subject.unit)}. ${areaCourseText(subject, area, context)}`,
    ...bound,
    series: bound.series.filter(({ values }) => !others.has(values.row)),
    valueAxis: valueAxisOf('', scale, axisFormat(scale, subject.decimals)),
    labelFormat: numberFormat(subject.decimals),
  };
};
