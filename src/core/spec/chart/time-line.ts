import type { Area } from '../../model/catalogue';
import { CHART_NOTES, highlightText, measuredText } from '../../text/chart-note.de';
import { inAreasText } from '../../text/chart-place.de';
import { brokenText, kindOfChartText, periodText } from '../../text/chart.de';
import { axisFormat, axisTitle, scaleGroupOf, valueAxisOf } from './axis';
import type { ChartBlock, ChartPlanner } from './block';
import { spokenOf, type ChartContext } from './context';
import { breaksBetween, comparableWaves } from './wave-dates';
import { courseOf } from './course';
import { areaCourseText, areasAtEndText, smallBaseText } from './course-text';
import { lineStyles } from './line-choice';
import { linePlot, namesOf, type Line } from './line-plot';
import { plotRoom } from './line-room';
import { courseMessage } from './message-course';
import { linesSubtitle, partsOf } from './place';
import { extentOf, type AxisScale } from './scale';
import { byValue, paragraph, sentence, valuesOf } from './text';
import { breaksIn, columnsOf, courseCells, type Column } from './time-columns';
import { timeNotes } from './time-notes';
import { numberFormat } from '../number-format';
import type { ShownSubject } from '../subject';

/** Everything that one development is made of. */
interface Development {
  readonly subject: ShownSubject;
  readonly areas: readonly Area[];
  readonly columns: readonly Column[];
  readonly title: string;
  readonly subtitle: string;
  readonly alternative: string;
}

/** Highest and lowest area in the last wave. */
const endsOf = (subject: ShownSubject, parts: readonly Area[], context: ChartContext): readonly string[] => {
  const last = parts.flatMap((area) =>
    courseOf(subject, area, context.evaluation.waves.slice(-1), context).map((one) => ({ ...one, name: area.id })),
  );
  const sorted = byValue(last).map(({ name }) => name);
  return [...new Set([...sorted.slice(0, 1), ...sorted.slice(-1)])];
};

const linesOf = ({ subject, areas, columns }: Development, context: ChartContext): readonly Line[] => {
  const parts = areas.filter(({ id }) => id !== context.city?.id);
  const styles = lineStyles({ ids: areas.map(({ id }) => id), ends: endsOf(subject, parts, context) }, context);
  return areas.flatMap((area, index) => {
    const style = styles[index];
    return style ? [{ name: area.name, style, cells: courseCells(subject, area, columns, context) }] : [];
  });
};

/** The area that stands out, where it is one of those that are shown. */
const highlighted = (parts: readonly Area[], { highlight }: ChartContext): Area | undefined =>
  parts.find(({ id }) => id === highlight);

const messageOf = (
  subject: ShownSubject,
  city: Area | undefined,
  parts: readonly Area[],
  context: ChartContext,
): string | undefined => {
  const spoken = spokenOf(subject, context);
  const area = highlighted(parts, context);
  const whose = area ?? city;
  const name = area ? `${spoken.name} ${inAreasText([area.name], area.level)}` : spoken.name;
  return (
    whose && courseMessage({ ...spoken, name }, courseOf(subject, whose, comparableWaves(subject, context), context))
  );
};

const developmentOf = (
  subject: ShownSubject,
  template: Parameters<ChartPlanner>[0],
  context: ChartContext,
): Development => {
  const { city } = context;
  const parts = partsOf(subject, context);
  const shownCity = template.city ? city : undefined;
  const columns = columnsOf(subject, context);
  const dates = columns.flatMap(({ date, wave }) => (wave === undefined ? [] : [date]));
  const message = template.message ? messageOf(subject, shownCity, parts, context) : undefined;
  const area = highlighted(parts, context);
  const subtitle = [
    measuredText(subject.name, subject.unit),
    linesSubtitle(shownCity, parts, context),
    ...(area ? [highlightText(area.name)] : []),
    periodText(dates),
  ].join(', ');
  const areas = [...(shownCity ? [shownCity] : []), ...parts];
  const alternative = paragraph([
    `${kindOfChartText('development')}: ${subtitle}.`,
    sentence(message),
    shownCity ? areaCourseText(subject, shownCity, context) : '',
    area ? areaCourseText(subject, area, context) : '',
    areasAtEndText(subject, parts, context),
    parts.length > 0 ? CHART_NOTES.allInTable : '',
    smallBaseText(subject, areas, context),
    ...breaksBetween(subject, dates, context).map(brokenText),
  ]);
  return { subject, areas, columns, title: message ?? `${subject.name}: ${template.name}`, subtitle, alternative };
};

/**
 * Development over the waves (Entwicklung), time to scale: the city as the reference and the areas of the evaluation's level,
 * each with its name at its line; a break in the series is a gap and a mark.
 */
export const planDevelopment: ChartPlanner = (template, subject, context) => {
  const development = developmentOf(subject, template, context);
  const { areas, columns, title, subtitle, alternative } = development;
  const values = areas.flatMap((area) => valuesOf(courseOf(subject, area, context.evaluation.waves, context)));
  if (values.length === 0) return [];
  const lines = {
    stub: 'Raum',
    lines: linesOf(development, context),
    dates: columns.map(({ date }) => date),
    breaks: breaksIn(columns),
  };
  const room = plotRoom({ title, subtitle, names: namesOf(lines) }, template, context);
  const build = (scale: AxisScale): ChartBlock => {
    const { chart, ...laidOut } = linePlot(lines, { scale, room, palette: context.catalogue.palette });
    return {
      ...laidOut,
      heading: `${subject.name}: ${template.name}`,
      valueFormat: numberFormat(subject.decimals),
      rows: room.rows,
      alternative,
      notes: timeNotes(subject, areas, columns, scale, context),
      charts: (origin) => [
        {
          kind: 'time-line',
          title,
          subtitle,
          ...chart(origin),
          valueAxis: valueAxisOf(axisTitle(subject.unit), scale, axisFormat(scale, subject.decimals)),
          labelFormat: numberFormat(subject.decimals),
        },
      ],
    };
  };
  return [{ scaleGroup: scaleGroupOf(template, subject), extent: extentOf(values), fromZero: false, build }];
};
