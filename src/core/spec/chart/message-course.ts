import { courseText, gapText, movedRankText, sameRankText } from '../../text/chart-message.de';
import { printed, shown, stepOf, type MessageSubject, type Observation } from './message';

/**
 * Message of a development (Entwicklung) from its last two waves. `course` holds what can be compared, in order of time:
 * after a break in the series only what comes after it. Nothing where there are fewer than two waves, where one of the two has
 * no sound value, where both print the same, or where the unrounded difference does not go the printed way.
 *
 * @example courseMessage(migration, [22.6, 23.2]) // => 'Migrationsanteil steigt auf 23,2 %'
 */
export const courseMessage = (subject: MessageSubject, course: readonly Observation[]): string | undefined => {
  const [earlier, later] = course.slice(-2);
  const step = earlier && later && stepOf(earlier, later, subject.decimals);
  const [value] = printed(course.slice(-1), subject.decimals);
  return step && value ? courseText(subject.name, step > 0, shown(value.value, subject)) : undefined;
};

/**
 * Message of a distance between two groups (Abstand), which may have either sign: its size in the last two waves that can be
 * compared. Nothing where one is missing or on a small base, where it changed its sign, or where it cannot be said which way
 * it went.
 */
export const gapMessage = (subject: MessageSubject, gaps: readonly Observation[]): string | undefined => {
  const [earlier, later] = gaps.slice(-2);
  const [from, to] = printed(gaps.slice(-2), subject.decimals);
  const step = earlier && later && stepOf(earlier, later, subject.decimals);
  if (!step || !from || !to || from.value * to.value < 0) return undefined;
  const size = Math.abs(to.value);
  return gapText(subject.name, size > Math.abs(from.value), shown(size, subject));
};

/** Ranks of an area, one for each wave that can be compared; a wave without a rank is undefined. */
export interface RankCourse {
  readonly name: string;
  readonly ranks: readonly (number | undefined)[];
}

/** Between the first wave and the last: from one rank to another, or the same one in all. */
const rankMessage = (name: string, { name: area, ranks }: RankCourse, waves: readonly string[]): string | undefined => {
  const [from, to] = [ranks[0], ranks.at(-1)];
  if (from === undefined || to === undefined || ranks.includes(undefined) || ranks.length < 2) return undefined;
  const at = (rank: number, wave = '') => ({ rank, wave });
  if (from !== to) return movedRankText(name, area, at(from, waves[0]), at(to, waves.at(-1)));
  return ranks.every((rank) => rank === from) ? sameRankText(name, area, from, waves) : undefined;
};

/**
 * Message of a course of ranks (Rangverlauf): of `own`, the area that stands out; else who rose most, else who has been first
 * all the time. Nothing where a rank is missing, or where two rose as much.
 */
export const ranksMessage = (
  name: string,
  courses: readonly RankCourse[],
  waves: readonly string[],
  own?: RankCourse,
): string | undefined => {
  if (own) return rankMessage(name, own, waves);
  if (courses.some(({ ranks }) => ranks.includes(undefined))) return undefined;
  const rise = ({ ranks }: RankCourse) => (ranks[0] ?? 0) - (ranks.at(-1) ?? 0);
  const most = Math.max(...courses.map(rise));
  const told =
    most > 0
      ? courses.filter((course) => rise(course) === most)
      : courses.filter(({ ranks }) => ranks.every((rank) => rank === 1));
  return told.length === 1 && told[0] ? rankMessage(name, told[0], waves) : undefined;
};
