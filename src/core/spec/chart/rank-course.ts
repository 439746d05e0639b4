import type { Area } from '../../model/catalogue';
import type { Ranking } from '../../model/figure';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { levelPluralText, levelText } from '../../text/catalogue.de';
import { risenText } from '../../text/chart-message.de';
import { kindOfChartText, periodText } from '../../text/chart.de';
import {
  comparableWaves,
  dateOf,
  scaleGroupOf,
  spokenOf,
  valueAxisOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './block';
import { lineStyles, MOST_LINES } from './line-choice';
import { linePlot, namesOf, type Lines } from './line-plot';
import { plotRoom } from './line-room';
import { ranksMessage, type RankCourse } from './message-course';
import type { AxisScale } from './scale';
import { paragraph, sentence } from './text';
import type { ShownSubject } from '../subject';
import { WORDS } from '../words';

/** Course of the ranks of an area. */
interface AreaRanks extends RankCourse {
  readonly area: Area;
}

const rankingsOf = (subject: ShownSubject, context: ChartContext): readonly Ranking[] => {
  const { rankings, level } = context.evaluation;
  const waves = comparableWaves(subject, context);
  return waves.flatMap((wave) =>
    rankings.filter(
      (one) =>
        one.subject === subject.id && one.breakdown === TOTAL_BREAKDOWN && one.level === level && one.wave === wave,
    ),
  );
};

const rankIn = ({ entries }: Ranking, area: string): number | undefined => {
  const rank = entries.find((entry) => entry.area === area)?.rank;
  return typeof rank === 'number' ? rank : undefined;
};

const coursesOf = (rankings: readonly Ranking[], { catalogue }: ChartContext): readonly AreaRanks[] => {
  const ids = new Set(rankings.flatMap(({ entries }) => entries.map(({ area }) => area)));
  return catalogue.areas
    .filter(({ id }) => ids.has(id))
    .map((area) => ({ area, name: area.name, ranks: rankings.map((ranking) => rankIn(ranking, area.id)) }));
};

const courseText = ({ name, ranks }: RankCourse, waves: readonly string[]): string =>
  `${name}: ${ranks.map((rank, index) => `${waves[index]} ${rank === undefined ? 'ohne Rang' : `Rang ${rank}`}`).join(', ')}.`;

/** First and last of the newest ranking. */
const endsOf = (rankings: readonly Ranking[]): readonly string[] => {
  const ranked = (rankings.at(-1)?.entries ?? [])
    .filter(({ rank }) => typeof rank === 'number')
    .map(({ area }) => area);
  return [...new Set([...ranked.slice(0, 1), ...ranked.slice(-1)])];
};

/** Of the area that stands out, else of the one that rose most. */
const messageOf = (name: string, courses: readonly AreaRanks[], { highlight }: ChartContext): string | undefined => {
  const own = courses.find(({ area }) => area.id === highlight);
  if (!own) return ranksMessage(name, courses);
  const [from, to] = [own.ranks[0], own.ranks.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  return from === to ? ranksMessage(name, [own]) : risenText(name, own.name, from, to);
};

/** Steps between ranks that begin with 1 and, where that is possible, end with the last one. */
const rankStep = (count: number): number => {
  if (count <= MOST_LINES) return 1;
  const steps = Array.from({ length: count - 1 }, (_, index) => index + 1);
  return steps.find((step) => (count - 1) % step === 0 && (count - 1) / step <= 8 && (count - 1) / step >= 3) ?? 10;
};

/** From rank 1 on; below the last rank there is room for its name, unless there are so many that it would cost too much. */
const rankScale = (count: number): AxisScale => ({
  minimum: 1,
  maximum: count <= MOST_LINES ? count + 1 : count,
  majorUnit: rankStep(count),
  reversed: true,
});

const rankFormat = (count: number): string => `[<=${count}]0;""`;

const linesOf = (courses: readonly AreaRanks[], rankings: readonly Ranking[], context: ChartContext): Lines => {
  const styles = lineStyles({ ids: courses.map(({ area }) => area.id), ends: endsOf(rankings) }, context);
  return {
    stub: levelText(rankings[0]?.level ?? context.evaluation.level),
    dates: rankings.map(({ wave }) => dateOf(wave, context)),
    lines: courses.flatMap(({ name, ranks }, index) => {
      const style = styles[index];
      return style ? [{ name, style, cells: ranks.map((rank) => rank ?? null) }] : [];
    }),
    breaks: [],
  };
};

/** In words all areas, or where there are too many those that are named in the chart. */
const spokenOfCourses = (courses: readonly AreaRanks[], { lines }: Lines): readonly AreaRanks[] =>
  courses.length <= MOST_LINES ? courses : courses.filter((_, index) => lines[index]?.style.isNamed);

/**
 * Ranks over the waves that can be compared (Rangverlauf), rank 1 on top, names at their lines; ties share a place, those
 * without a rank leave a gap. More than twelve areas only where one of them stands out.
 */
export const planRankCourse: ChartPlanner = (template, subject, context) => {
  const rankings = rankingsOf(subject, context);
  const courses = coursesOf(rankings, context);
  const isCrowd = courses.length > MOST_LINES;
  const first = rankings[0];
  if (!first || rankings.length < 2 || courses.length < 2) return [];
  if (isCrowd && !courses.some(({ area }) => area.id === context.highlight)) return [];
  const lines = linesOf(courses, rankings, context);
  const message = template.message ? messageOf(spokenOf(subject, context).name, courses, context) : undefined;
  const heading = `${subject.name}: ${template.name}`;
  const subtitle = `${subject.name}, Rang 1 = höchster Wert, ${levelPluralText(first.level)}, ${periodText(lines.dates)}`;
  const title = message ?? heading;
  const scale = rankScale(courses.length);
  const room = plotRoom({ title, subtitle, names: namesOf(lines) }, template, context);
  const { chart, ...laidOut } = linePlot(lines, { scale, room, palette: context.catalogue.palette });
  const waves = rankings.map(({ wave }) => wave);
  const build = (): ChartBlock => ({
    ...laidOut,
    heading,
    valueFormat: '0',
    rows: room.rows,
    alternative: paragraph([
      `${kindOfChartText('rank-course')}: ${subtitle}.`,
      sentence(message),
      ...spokenOfCourses(courses, lines).map((course) => courseText(course, waves)),
    ]),
    notes: [WORDS.ties],
    charts: (origin) => [
      {
        kind: 'time-line',
        title,
        subtitle,
        ...chart(origin),
        valueAxis: { ...valueAxisOf(WORDS.rank, scale, rankFormat(courses.length)), gridlines: false },
        labelFormat: '0',
      },
    ],
  });
  const extent = { lowest: 1, highest: courses.length };
  return [{ scaleGroup: scaleGroupOf(template, subject), extent, fromZero: false, build }];
};
