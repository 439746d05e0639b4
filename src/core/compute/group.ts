import type { Figure } from '../model/figure';

/** Items by key, keys and items in the order in which they come. */
export const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** Figures of one subject and breakdown each (Reihen), in their order. */
export const seriesOf = (figures: readonly Figure[]): readonly (readonly Figure[])[] => [
  ...groupBy(figures, ({ subject, breakdown }) => `${subject}|${breakdown}`).values(),
];
