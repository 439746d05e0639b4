import type { Area } from '../../model/catalogue';
import { levelPluralText } from '../../text/catalogue.de';
import { brokenText, CHART_WORDS, inAreaText, kindOfChartText, periodText } from '../../text/chart.de';
import {
  areasOf,
  axisFormat,
  axisTitle,
  breaksBetween,
  comparableWaves,
  scaleGroupOf,
  spokenOf,
  valueAxisOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './block';
import { courseOf } from './course';
import { areaCourseText, areasAtEndText } from './course-text';
import { lineStyles } from './line-choice';
import { linePlot, namesOf, type Line } from './line-plot';
import { plotRoom } from './line-room';
import { courseMessage } from './message-course';
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

const messageOf = (subject: ShownSubject, parts: readonly Area[], context: ChartContext): string | undefined => {
  const spoken = spokenOf(subject, context);
  const area = highlighted(parts, context);
  const whose = area ?? context.city;
  const name = area ? inAreaText(spoken.name, area.name) : spoken.name;
  return (
    whose && courseMessage({ ...spoken, name }, courseOf(subject, whose, comparableWaves(subject, context), context))
  );
};

const developmentOf = (
  subject: ShownSubject,
  template: Parameters<ChartPlanner>[0],
  context: ChartContext,
): Development => {
  const { city, evaluation } = context;
  const parts = areasOf(evaluation.level, context).filter(({ id }) => id !== city?.id);
  const shownCity = template.city ? city : undefined;
  const columns = columnsOf(subject, context);
  const dates = columns.flatMap(({ date, wave }) => (wave === undefined ? [] : [date]));
  const message = template.message ? messageOf(subject, parts, context) : undefined;
  const places = [
    ...(shownCity ? [shownCity.name] : []),
    ...(parts.length > 0 ? [levelPluralText(evaluation.level)] : []),
  ];
  const subtitle = `${subject.name}, ${axisTitle(subject.unit)}, ${places.join(' und ')}, ${periodText(dates)}`;
  const area = highlighted(parts, context);
  const alternative = paragraph([
    `${kindOfChartText('development')}: ${subtitle}.`,
    sentence(message),
    city ? areaCourseText(subject, city, context, CHART_WORDS.city) : '',
    area ? areaCourseText(subject, area, context) : '',
    areasAtEndText(subject, parts, context),
    ...breaksBetween(subject, dates, context).map(brokenText),
  ]);
  const areas = [...(shownCity ? [shownCity] : []), ...parts];
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
      notes: timeNotes(subject, columns, scale, context),
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
