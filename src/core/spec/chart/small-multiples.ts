import type { Area } from '../../model/catalogue';
import { combine, missing } from '../../model/quantity';
import { exactDifference } from '../../model/rounding';
import { levelPluralText, levelText } from '../../text/catalogue.de';
import { CHART_NOTES, measuredText } from '../../text/chart-note.de';
import { brokenText, panelsText, periodText } from '../../text/chart.de';
import { changeUnit, scaleGroupOf } from './axis';
import type { ChartBlock, ChartPlanner } from './block';
import { areasOf, spokenOf, type ChartContext } from './context';
import { breaksBetween, comparableWaves, dateOf } from './wave-dates';
import { courseOf } from './course';
import { areaCourseText, smallBaseText } from './course-text';
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

const PER_CENT = 100;
/** Decimals of changes in per cent. */
const CHANGE_DECIMALS = 1;

const changeSince = (subject: ShownSubject, area: Area, context: ChartContext): readonly Observation[] => {
  const course = courseOf(subject, area, comparableWaves(subject, context), context);
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last || course.length < 2) return [];
  const isRelative = subject.kind === 'count';
  const quantity = combine([first.quantity, last.quantity], ([from = 0, to = 0]) =>
    isRelative ? (to / from - 1) * PER_CENT : exactDifference(to, from),
  );
  // From zero there is no per cent.
  if (isRelative && first.quantity.kind === 'known' && first.quantity.value <= 0)
    return [{ name: area.name, quantity: missing('zero-base'), smallBase: false }];
  return [{ name: area.name, quantity, smallBase: first.smallBase || last.smallBase }];
};

const messageOf = ({ subject, parts, empty }: Panels, context: ChartContext): string | undefined => {
  const changes = [...parts, ...empty].flatMap((area) => changeSince(subject, area, context));
  const since = comparableWaves(subject, context)[0] ?? '';
  const decimals = subject.kind === 'count' ? CHANGE_DECIMALS : subject.decimals;
  const spoken = { ...spokenOf(subject, context), unit: changeUnit(subject), decimals };
  return strongestMessage(spoken, context.evaluation.level, changes, since);
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
  const { parts, areas, empty, columns } = panels;
  const { level, waves } = context.evaluation;
  if (waves.length < 2 || parts.length < 2 || parts.length > MOST_LINES) return [];
  const dates = waves.map((wave) => dateOf(wave, context));
  const values = areas.flatMap((area) => valuesOf(courseOf(subject, area, waves, context)));
  const message = template.message ? messageOf(panels, context) : undefined;
  const title = message ?? `${subject.name}: ${template.name}`;
  const subtitle = `${measuredText(subject.name, subject.unit)}, ${levelPluralText(level)}, ${periodText(dates)}`;
  const alternative = paragraph([
    `${kindText}: ${subtitle}.`,
    sentence(message),
    ...areas.map((area) => areaCourseText(subject, area, context)),
    emptyText(panels, context),
    smallBaseText(subject, areas, context),
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
        panelsText(levelText(level), areas.length > parts.length, waves.at(-1) ?? ''),
        ...(message === undefined || subject.kind === 'count' ? [] : [CHART_NOTES.changeRounding]),
        ...timeNotes(subject, [...areas, ...empty], columns, scale, context),
      ],
      charts: (origin) => parts.map((area) => panel(panels, area, chart(origin), scale, context)),
    };
  };
  return [{ scaleGroup: scaleGroupOf(template, subject), extent: extentOf(values), fromZero: false, build }];
};
