import { alwaysFirstText, courseText, gapText, risenText } from '../../text/chart-message.de';
import { printed, shown, type MessageSubject, type Observation } from './message';

/**
 * Message of a development (Entwicklung) from its last two waves. `course` holds what can be compared, in order of time:
 * after a break in the series only what comes after it. Nothing where there are fewer than two waves, where one of the two has
 * no sound value, or where both print the same.
 *
 * @example courseMessage(migration, [22.6, 23.2]) // => 'Migrationsanteil steigt auf 23,2 %'
 */
export const courseMessage = (subject: MessageSubject, course: readonly Observation[]): string | undefined => {
  const [earlier, later] = printed(course.slice(-2), subject.decimals);
  if (!earlier || !later || earlier.value === later.value) return undefined;
  return courseText(subject.name, later.value > earlier.value, shown(later.value, subject));
};

/**
 * Message of a distance between two groups (Abstand), which may have either sign: its size in the last two waves that can be
 * compared. Nothing where one is missing or on a small base, where it changed its sign, or where both print the same.
 */
export const gapMessage = (subject: MessageSubject, gaps: readonly Observation[]): string | undefined => {
  const [earlier, later] = printed(gaps.slice(-2), subject.decimals);
  if (!earlier || !later || earlier.value * later.value < 0 || earlier.value === later.value) return undefined;
  const size = Math.abs(later.value);
  return gapText(subject.name, size > Math.abs(earlier.value), shown(size, subject));
};

/** Ranks of an area, one for each wave that can be compared; a wave without a rank is undefined. */
export interface RankCourse {
  readonly name: string;
  readonly ranks: readonly (number | undefined)[];
}

/**
 * Message of a course of ranks (Rangverlauf): who rose most, else who has been first all the time. Nothing where a rank is
 * missing, or where two rose as much.
 */
export const ranksMessage = (name: string, courses: readonly RankCourse[]): string | undefined => {
  const whole = courses.flatMap(({ name: area, ranks }) => {
    const known = ranks.flatMap((rank) => rank ?? []);
    return known.length === ranks.length && known.length > 1 ? [{ area, ranks: known }] : [];
  });
  if (whole.length < courses.length || whole.length === 0) return undefined;
  const rises = whole.map(({ area, ranks }) => ({ area, from: ranks[0] ?? 0, to: ranks.at(-1) ?? 0 }));
  const most = Math.max(...rises.map(({ from, to }) => from - to));
  const risen = rises.filter(({ from, to }) => from - to === most);
  const [best] = risen;
  if (best && most > 0) return risen.length === 1 ? risenText(name, best.area, best.from, best.to) : undefined;
  const first = whole.filter(({ ranks }) => ranks.every((rank) => rank === 1));
  return first.length === 1 && first[0] ? alwaysFirstText(name, first[0].area) : undefined;
};
