import type { Level } from '../../model/catalogue';
import {
  aboveCityText,
  areasText,
  endsText,
  farthestText,
  splitText,
  strongestSinceText,
  strongestText,
  wavesText,
  type RankingEnd,
} from '../../text/chart-message.de';
import { printed, shown, strongest, type MessageSubject, type Observation } from './message';

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
  if (pairs.length < 2 || !first || earlier?.length !== pairs.length || later?.length !== pairs.length)
    return undefined;
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
