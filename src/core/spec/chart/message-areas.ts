import type { Level } from '../../model/catalogue';
import {
  aboveCityText,
  endsText,
  farthestText,
  splitText,
  strongestSinceText,
  wavesText,
  type Shared,
} from '../../text/chart-message.de';
import { printed, shown, stepOf, strongest, type MessageSubject, type Observation, type Printed } from './message';

const sharedBy = (all: readonly Printed[], subject: MessageSubject, signed = false): Shared => ({
  names: all.map(({ name }) => name),
  value: shown(all[0]?.value ?? 0, subject, signed),
});

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
  const end = (at: number): Shared =>
    sharedBy(
      all.filter(({ value }) => value === at),
      subject,
    );
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
  return splitText(subject.name, level, split, sharedBy(strongest(all), subject, true));
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
  if (all.length < 2 || all.every(({ value }) => value === 0)) return undefined;
  const above = all.filter(({ value }) => value > 0).length;
  const { names, value } = sharedBy(strongest(all), distance, true);
  return (
    aboveCityText(distance.name, above, all.length, level, city) +
    (names.length > 0 ? farthestText(names, value, level) : '')
  );
};

/** Two waves of an area. */
export interface Pair {
  readonly name: string;
  readonly earlier: Observation;
  readonly later: Observation;
}

/**
 * Message of a comparison of waves (Wellenvergleich). Nothing where a value is missing or on a small base, where as many areas
 * rose as fell, or where one changed otherwise than its printed values say: the title would not fit the chart of changes.
 */
export const wavesMessage = (subject: MessageSubject, level: Level, pairs: readonly Pair[]): string | undefined => {
  const [first] = pairs;
  const steps = pairs.flatMap(({ earlier, later }) => stepOf(earlier, later, subject.decimals) ?? []);
  if (!first || pairs.length < 2 || steps.length < pairs.length) return undefined;
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
  const all = printed(changes, subject.decimals);
  const most = strongest(all);
  const value = most[0]?.value ?? 0;
  if (value === 0) return undefined;
  return strongestSinceText(
    subject.name,
    level,
    { rises: value > 0, since, all: all.length },
    sharedBy(most, subject, true),
  );
};
