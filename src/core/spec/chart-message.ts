import type { Level } from '../model/catalogue';
import { formatNumber, roundHalfAwayFromZero } from '../model/rounding';
import {
  aboveCityText,
  alwaysFirstText,
  areasText,
  courseText,
  endsText,
  farthestText,
  gapText,
  largestPartText,
  risenText,
  splitText,
  strongestSinceText,
  strongestText,
  valueText,
  wavesText,
  type RankingEnd,
} from '../text/chart-message.de';
import type { NamedQuantity } from './chart-text';

/** What a message speaks of; the name is the short one. */
export interface MessageSubject {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
}

/** A named value that may stand on a small base. */
export interface Observation extends NamedQuantity {
  readonly smallBase: boolean;
}

/** A value as it is printed. */
interface Printed {
  readonly name: string;
  readonly value: number;
}

/**
 * Values that a message may be made of: as printed, in their order. None where one is missing or stands on a small base: it
 * could be the very one that matters.
 */
const printed = (observations: readonly Observation[], decimals: number): readonly Printed[] =>
  observations.some(({ quantity, smallBase }) => quantity.kind === 'missing' || smallBase)
    ? []
    : observations.flatMap(({ name, quantity }) =>
        quantity.kind === 'known' ? [{ name, value: roundHalfAwayFromZero(quantity.value, decimals) }] : [],
      );

const shown = (value: number, { unit, decimals }: MessageSubject, signed = false): string =>
  valueText(formatNumber(value, decimals, { signed }), unit);

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
 * Message of a ranking (Rangfolge): both ends, ties named together. Nothing where a value is missing or on a small base, or
 * where all print the same.
 */
export const endsMessage = (
  subject: MessageSubject,
  level: Level,
  observations: readonly Observation[],
): string | undefined => {
  const all = printed(observations, subject.decimals);
  const values = all.map(({ value }) => value);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  if (all.length < 2 || highest === lowest) return undefined;
  const end = (at: number): RankingEnd => ({
    names: all.filter(({ value }) => value === at).map(({ name }) => name),
    value: shown(at, subject),
  });
  return endsText(subject.name, level, end(highest), end(lowest));
};

const strongest = (all: readonly Printed[]): readonly Printed[] => {
  const most = Math.max(...all.map(({ value }) => Math.abs(value)));
  const found = all.filter(({ value }) => Math.abs(value) === most);
  // An equally strong rise and fall have no common value to be named.
  return found.every(({ value }) => value === found[0]?.value) ? found : [];
};

/**
 * Message of changes (Veränderung): in how many areas the value rose and fell, and where most. `subject` has the unit and
 * decimals of the change. Nothing where a change is missing or on a small base, or where nothing changed.
 */
export const changesMessage = (
  subject: MessageSubject,
  level: Level,
  changes: readonly Observation[],
): string | undefined => {
  const all = printed(changes, subject.decimals);
  const count = (sign: number) => all.filter(({ value }) => Math.sign(value) === sign).length;
  const split = { up: count(1), down: count(-1), all: all.length };
  if (all.length < 2 || split.up + split.down === 0) return undefined;
  const most = strongest(all);
  const names = most.map(({ name }) => name);
  const value = shown(most[0]?.value ?? 0, subject, true);
  return splitText(subject.name, level, split) + (most.length > 0 ? strongestText(names, value, level) : '');
};

/**
 * Message of distances to the city (Abstand): how many areas lie above it, and which is farthest. `distance` is what the
 * distances are measured in, `city` the city's own value. Nothing where a value is missing or on a small base.
 */
export const distanceMessage = (
  distance: MessageSubject,
  level: Level,
  distances: readonly Observation[],
  city: string,
): string | undefined => {
  const all = printed(distances, distance.decimals);
  const most = strongest(all);
  if (all.length < 2 || all.every(({ value }) => value === 0)) return undefined;
  const above = all.filter(({ value }) => value > 0).length;
  const names = most.map(({ name }) => name);
  const value = shown(most[0]?.value ?? 0, distance, true);
  return (
    aboveCityText(distance.name, above, all.length, level, city) +
    (most.length > 0 ? farthestText(names, value, level) : '')
  );
};

/** Two waves of an area. */
export interface Pair {
  readonly name: string;
  readonly earlier: Observation;
  readonly later: Observation;
}

/**
 * Message of a comparison of waves (Wellenvergleich), of values as printed. Nothing where one is missing or on a small base,
 * or where as many areas rose as fell.
 */
export const wavesMessage = (subject: MessageSubject, level: Level, pairs: readonly Pair[]): string | undefined => {
  const [earlier, later] = [pairs.map((pair) => pair.earlier), pairs.map((pair) => pair.later)].map((all) =>
    printed(all, subject.decimals),
  );
  const first = pairs[0];
  if (!first || earlier?.length !== pairs.length || later?.length !== pairs.length) return undefined;
  const steps = later.map(({ value }, index) => Math.sign(value - (earlier[index]?.value ?? value)));
  const count = (sign: number) => steps.filter((step) => step === sign).length;
  const split = { up: count(1), down: count(-1), all: pairs.length };
  return split.up === split.down
    ? undefined
    : wavesText(subject.name, split, first.earlier.name, first.later.name, level);
};

/** Message of the strongest change among areas since a wave (Kleine Vielfache); `subject` has the change's unit. */
export const strongestMessage = (
  subject: MessageSubject,
  level: Level,
  changes: readonly Observation[],
  since: string,
): string | undefined => {
  const most = strongest(printed(changes, subject.decimals));
  const value = most[0]?.value ?? 0;
  if (value === 0) return undefined;
  const places = areasText(
    most.map(({ name }) => name),
    level,
  );
  return strongestSinceText(subject.name, value > 0, since, places, shown(value, subject, true));
};

/** Message of a structure (Struktur): its largest part. Nothing where a part is missing or two are equally large. */
export const largestMessage = (subject: MessageSubject, parts: readonly Observation[]): string | undefined => {
  const all = printed(parts, subject.decimals);
  const most = strongest(all);
  const [first] = most;
  return first && most.length === 1 && all.length > 1
    ? largestPartText(subject.name, first.name, shown(first.value, subject))
    : undefined;
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
