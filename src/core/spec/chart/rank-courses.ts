import type { Area } from '../../model/catalogue';
import type { Ranking } from '../../model/figure';
import { TOTAL_BREAKDOWN } from '../../model/table';
import type { ChartContext } from './context';
import type { RankCourse } from './message-course';
import { comparableWaves } from './wave-dates';
import type { ShownSubject } from '../subject';

/** Course of the ranks of an area. */
export interface AreaRanks extends RankCourse {
  readonly area: Area;
  /** Waves whose value stands on a small base. */
  readonly small: readonly string[];
}

/** Rankings of a subject in the waves that can be compared, at the level of the evaluation. */
export const rankingsOf = (subject: ShownSubject, context: ChartContext): readonly Ranking[] => {
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

const isSmallIn = ({ entries }: Ranking, area: string): boolean =>
  entries.some((entry) => entry.area === area && entry.smallBase && entry.quantity.kind === 'known');

/** Courses of all areas that the rankings have, in the catalogue's order. */
export const coursesOf = (rankings: readonly Ranking[], { catalogue }: ChartContext): readonly AreaRanks[] => {
  const ids = new Set(rankings.flatMap(({ entries }) => entries.map(({ area }) => area)));
  return catalogue.areas
    .filter(({ id }) => ids.has(id))
    .map((area) => ({
      area,
      name: area.name,
      ranks: rankings.map((ranking) => rankIn(ranking, area.id)),
      small: rankings.filter((ranking) => isSmallIn(ranking, area.id)).map(({ wave }) => wave),
    }));
};

/** First and last of the newest ranking. */
export const endsOf = (rankings: readonly Ranking[]): readonly string[] => {
  const ranked = (rankings.at(-1)?.entries ?? [])
    .filter(({ rank }) => typeof rank === 'number')
    .map(({ area }) => area);
  return [...new Set([...ranked.slice(0, 1), ...ranked.slice(-1)])];
};

/** The course of the area that stands out, where it is among them. */
export const standsOut = (courses: readonly AreaRanks[], { highlight }: ChartContext): AreaRanks | undefined =>
  courses.find(({ area }) => area.id === highlight);
