/** A text beside a line: where it would stand, and how high it is; both in the unit of the axis. */
export interface Slot {
  readonly at: number;
  readonly height: number;
}

/** Neighbours that were pushed together: their common place is the mean of where they would stand. */
interface Group {
  readonly sum: number;
  readonly count: number;
}

const meanOf = ({ sum, count }: Group): number => sum / count;

const added = (groups: readonly Group[], group: Group): readonly Group[] => {
  const last = groups.at(-1);
  return last && meanOf(last) > meanOf(group)
    ? added(groups.slice(0, -1), { sum: last.sum + group.sum, count: last.count + group.count })
    : [...groups, group];
};

/** The nearest places, by least squares, that do not fall (pool adjacent violators: Ayer and others 1955). */
const rising = (places: readonly number[]): readonly number[] =>
  places
    .reduce<readonly Group[]>((groups, place) => added(groups, { sum: place, count: 1 }), [])
    .flatMap((group) => Array<number>(group.count).fill(meanOf(group)));

/** Distances of the middles from the middle of the first one, where all touch. */
const distances = (slots: readonly Slot[], room: number): readonly number[] => {
  let sum = 0;
  const all = slots.map(({ height }, index) => {
    const before = slots[index - 1];
    sum += before ? (before.height + height) / 2 : 0;
    return sum;
  });
  // More than there is room for: closer together, but still in their order.
  return sum > room ? all.map((one) => (one * room) / sum) : all;
};

/**
 * Moves texts apart so that none covers another and their middles stay between two ends (Entzerrung): in the order of where
 * they would stand, each as near to it as it can be. Texts for the same place keep their order.
 *
 * @example apart([{ at: 10, height: 4 }, { at: 11, height: 4 }], 0, 50) // => [8.5, 12.5]
 */
export const apart = (slots: readonly Slot[], lowest: number, highest: number): readonly number[] => {
  const order = slots.map((slot, index) => ({ slot, index })).sort((a, b) => a.slot.at - b.slot.at);
  const sorted = order.map(({ slot }) => slot);
  const steps = distances(sorted, highest - lowest);
  const last = highest - (steps.at(-1) ?? 0);
  const free = rising(sorted.map(({ at }, place) => at - (steps[place] ?? 0)));
  const placed = free.map((one, place) => Math.min(Math.max(one, lowest), last) + (steps[place] ?? 0));
  return slots.map((_, index) => placed[order.findIndex((one) => one.index === index)] ?? lowest);
};
