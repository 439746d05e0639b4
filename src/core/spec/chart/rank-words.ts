import type { ChartTemplate } from '../../model/chart-template';
import type { SeriesBreak } from '../../model/catalogue';
import { levelPluralText } from '../../text/catalogue.de';
import { rankText } from '../../text/chart-message.de';
import { CHART_NOTES, highlightText, inWavesText, smallBasesNote } from '../../text/chart-note.de';
import { breakNote, brokenText, kindOfChartText, periodText } from '../../text/chart.de';
import { spokenOf, type ChartContext } from './context';
import { MOST_LINES } from './line-choice';
import type { Lines } from './line-plot';
import { ranksMessage, type RankCourse } from './message-course';
import { standsOut, type AreaRanks } from './rank-courses';
import { paragraph, sentence } from './text';
import { breaksBetween, dateOf } from './wave-dates';
import type { ShownSubject } from '../subject';

/** What is said of a chart of ranks. */
export interface RankWords {
  readonly heading: string;
  readonly title: string;
  readonly subtitle: string;
  readonly alternative: string;
  readonly notes: readonly string[];
}

const courseText = ({ name, ranks }: RankCourse, waves: readonly string[]): string => {
  const [first] = ranks;
  const isSame = first !== undefined && ranks.every((rank) => rank === first);
  if (isSame) return `${name}: ${rankText(first)} in ${waves.length > 2 ? 'allen' : 'beiden'} Wellen.`;
  const all = ranks.map((rank, index) => `${rank === undefined ? 'ohne Rang' : rankText(rank)} (${waves[index]})`);
  return `${name}: ${all.join(', ')}.`;
};

/** A value on a small base could hold any rank, and with it the others. */
const messageOf = (
  name: string,
  courses: readonly AreaRanks[],
  waves: readonly string[],
  context: ChartContext,
): string | undefined =>
  courses.some(({ small }) => small.length > 0)
    ? undefined
    : ranksMessage(name, courses, waves, standsOut(courses, context));

const smallNote = (courses: readonly AreaRanks[], waves: readonly string[], { catalogue }: ChartContext): string =>
  smallBasesNote(
    courses
      .filter(({ small }) => small.length > 0)
      .map(({ name, small }) => (small.length === waves.length ? name : inWavesText(name, small))),
    catalogue.settings.smallBase,
  );

/** In words all areas, or where there are too many those that are named in the chart. */
const spokenOfCourses = (courses: readonly AreaRanks[], { lines }: Lines): readonly AreaRanks[] =>
  courses.length <= MOST_LINES ? courses : courses.filter((_, index) => lines[index]?.style.isNamed);

const subtitleOf = (
  subject: ShownSubject,
  courses: readonly AreaRanks[],
  { dates }: Lines,
  context: ChartContext,
): string => {
  const own = standsOut(courses, context);
  return [
    `${subject.name}, Rang 1 = höchster Wert`,
    levelPluralText(context.evaluation.level),
    ...(own ? [highlightText(own.name)] : []),
    periodText(dates),
  ].join(', ');
};

/** Breaks of all waves: they say why the course begins later than those of other charts. */
const breaksOf = (subject: ShownSubject, context: ChartContext): readonly SeriesBreak[] =>
  breaksBetween(
    subject,
    context.evaluation.waves.map((wave) => dateOf(wave, context)),
    context,
  );

/** Title, subtitle, notes and text equivalent of the courses of ranks in some waves. */
export const rankWords = (
  subject: ShownSubject,
  courses: readonly AreaRanks[],
  waves: readonly string[],
  lines: Lines,
  template: ChartTemplate,
  context: ChartContext,
): RankWords => {
  const message = template.message ? messageOf(spokenOf(subject, context).name, courses, waves, context) : undefined;
  const heading = `${subject.name}: ${template.name}`;
  const subtitle = subtitleOf(subject, courses, lines, context);
  const small = smallNote(courses, waves, context);
  const broken = breaksOf(subject, context);
  return {
    heading,
    title: message ?? heading,
    subtitle,
    alternative: paragraph([
      `${kindOfChartText('rank-course')}: ${subtitle}.`,
      sentence(message),
      ...spokenOfCourses(courses, lines).map((course) => courseText(course, waves)),
      small,
      ...broken.map(brokenText),
    ]),
    notes: [CHART_NOTES.ranks, ...(small === '' ? [] : [small]), ...broken.map(breakNote)],
  };
};
