import type { Ranking } from '../../model/figure';
import { levelText } from '../../text/catalogue.de';
import { scaleGroupOf, valueAxisOf } from './axis';
import type { ChartBlock, ChartPlanner } from './block';
import type { ChartContext } from './context';
import { lineStyles, MOST_LINES } from './line-choice';
import { linePlot, namesOf, type Lines } from './line-plot';
import { plotRoom } from './line-room';
import { coursesOf, endsOf, rankingsOf, type AreaRanks } from './rank-courses';
import { rankWords } from './rank-words';
import type { AxisScale } from './scale';
import { dateOf } from './wave-dates';
import { WORDS } from '../words';

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
  const waves = rankings.map(({ wave }) => wave);
  const { title, subtitle, ...words } = rankWords(subject, courses, waves, lines, template, context);
  const scale = rankScale(courses.length);
  const room = plotRoom({ title, subtitle, names: namesOf(lines) }, template, context);
  const { chart, ...laidOut } = linePlot(lines, { scale, room, palette: context.catalogue.palette });
  const build = (): ChartBlock => ({
    ...laidOut,
    ...words,
    valueFormat: '0',
    rows: room.rows,
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
