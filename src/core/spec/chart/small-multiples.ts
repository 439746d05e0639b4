import type { Area } from '../../model/catalogue';
import { combine } from '../../model/quantity';
import { exactDifference } from '../../model/rounding';
import { levelPluralText, levelText } from '../../text/catalogue.de';
import { brokenText, panelsText, periodText } from '../../text/chart.de';
import {
  areasOf,
  axisTitle,
  breaksBetween,
  changeUnit,
  comparableWaves,
  dateOf,
  scaleGroupOf,
  spokenOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './block';
import { courseOf } from './course';
import { areaCourseText } from './course-text';
import { MOST_LINES } from './line-choice';
import { panelRoom } from './line-room';
import type { Observation } from './message';
import { strongestMessage } from './message-areas';
import { kindText, panel, plotOf, type Panels } from './panel';
import { extentOf, type AxisScale } from './scale';
import { gaps, paragraph, sentence, valuesOf } from './text';
import { columnsOf } from './time-columns';
import { timeNotes } from './time-notes';
import { numberFormat } from '../number-format';
import type { ShownSubject } from '../subject';

const changeSince = (subject: ShownSubject, area: Area, context: ChartContext): readonly Observation[] => {
  const course = courseOf(subject, area, comparableWaves(subject, context), context);
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last || course.length < 2) return [];
  const quantity = combine([first.quantity, last.quantity], ([from = 0, to = 0]) => exactDifference(to, from));
  return [{ name: area.name, quantity, smallBase: first.smallBase || last.smallBase }];
};

const messageOf = ({ subject, parts, empty }: Panels, context: ChartContext): string | undefined => {
  const changes = [...parts, ...empty].flatMap((area) => changeSince(subject, area, context));
  const unit = subject.kind === 'share' ? changeUnit(subject) : subject.unit;
  const since = comparableWaves(subject, context)[0] ?? '';
  return strongestMessage({ ...spokenOf(subject, context), unit }, context.evaluation.level, changes, since);
};

const panelsOf = (template: Parameters<ChartPlanner>[0], subject: ShownSubject, context: ChartContext): Panels => {
  const { city, evaluation } = context;
  const hasValue = (area: Area) => valuesOf(courseOf(subject, area, evaluation.waves, context)).length > 0;
  const all = areasOf(evaluation.level, context).filter((area) => area.id !== city?.id);
  const parts = all.filter(hasValue);
  // The city's line is left out of counts: on its scale those of the areas would be flat.
  const hasCity = template.city && city !== undefined && subject.kind !== 'count';
  return {
    subject,
    parts,
    empty: all.filter((area) => !hasValue(area)),
    columns: columnsOf(subject, context),
    areas: [...(hasCity ? [city] : []), ...parts],
  };
};

const emptyText = ({ subject, empty }: Panels, context: ChartContext): string =>
  gaps(
    empty.flatMap((area) =>
      courseOf(subject, area, context.evaluation.waves.slice(-1), context).map((one) => ({ ...one, name: area.name })),
    ),
  );

/**
 * One small line chart for each area (Kleine Vielfache), all on one scale, the city's line in each. None for a single area, nor
 * for more than twelve.
 */
export const planSmallMultiples: ChartPlanner = (template, subject, context) => {
  const panels = panelsOf(template, subject, context);
  const { parts, areas, columns } = panels;
  const { level, waves } = context.evaluation;
  if (waves.length < 2 || parts.length < 2 || parts.length > MOST_LINES) return [];
  const dates = waves.map((wave) => dateOf(wave, context));
  const values = areas.flatMap((area) => valuesOf(courseOf(subject, area, waves, context)));
  const message = template.message ? messageOf(panels, context) : undefined;
  const title = message ?? `${subject.name}: ${template.name}`;
  const subtitle = `${subject.name}, ${axisTitle(subject.unit)}, ${levelPluralText(level)}, ${periodText(dates)}`;
  const alternative = paragraph([
    `${kindText}: ${subtitle}.`,
    sentence(message),
    ...areas.map((area) => areaCourseText(subject, area, context)),
    emptyText(panels, context),
    ...breaksBetween(subject, dates, context).map(brokenText),
  ]);
  const room = panelRoom(parts.length, template, context);
  const build = (scale: AxisScale): ChartBlock => {
    const { chart, ...laidOut } = plotOf(panels, scale, room, context);
    return {
      ...laidOut,
      heading: `${title} (${subtitle})`,
      group: { title, subtitle },
      valueFormat: numberFormat(subject.decimals),
      rows: room.rows,
      across: room.across,
      alternative,
      notes: [
        panelsText(levelText(level), areas.length > parts.length),
        ...timeNotes(subject, columns, scale, context),
      ],
      charts: (origin) => parts.map((area) => panel(panels, area, chart(origin), scale, context)),
    };
  };
  return [{ scaleGroup: scaleGroupOf(template, subject), extent: extentOf(values), fromZero: false, build }];
};
