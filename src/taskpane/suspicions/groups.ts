import { toA1 } from '../../core/model/address';
import type { Suspicion } from '../../core/model/blame';

/** Suspicions of which one is true: they explain the same contradiction. */
export interface SuspicionGroup {
  readonly first: Suspicion;
  readonly others: readonly Suspicion[];
}

const keyOf = ({ broken }: Suspicion): string => broken.map(({ sheet, cell }) => `${sheet}!${toA1(cell)}`).join(' ');

/** How well a suspicion is founded; lower comes first. */
const rankOf = ({ likeliest, cause }: Suspicion): number => (likeliest ? 0 : cause ? 1 : 2);

/** Suspicions by the contradiction that they explain, the likeliest first in each; groups stay in their order. */
export const suspicionGroups = (suspicions: readonly Suspicion[]): readonly SuspicionGroup[] => {
  const groups = new Map<string, Suspicion[]>();
  for (const suspicion of suspicions) {
    const group = groups.get(keyOf(suspicion)) ?? [];
    group.push(suspicion);
    groups.set(keyOf(suspicion), group);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.sort((a, b) => rankOf(a) - rankOf(b));
    return first ? [{ first, others }] : [];
  });
};
