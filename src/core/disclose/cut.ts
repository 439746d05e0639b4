import type { CountIndex } from './counts';
import { type Exposed, knotAround, sourcesOf } from './exposed';
import type { Hidden } from './hidden';
import type { Problem } from './problem';

/**
 * Counts of which one at least must be suppressed, too, so that an exposed one is not (Schnitt).
 *
 * By sums: the printed counts that it was worked out from, since any choice that leaves them all shown leaves it exposed. By
 * bounds: whatever is shown around it. Empty: nothing can protect it.
 */
export const cutFor = ({ count, by }: Exposed, hidden: Hidden, problem: Problem): readonly CountIndex[] => {
  const { publication, costs } = problem;
  const shown =
    by === 'sum'
      ? sourcesOf(count, hidden, publication)
      : knotAround([count], hidden, publication).flatMap(({ terms }) => terms.map((term) => term.count));
  return [...new Set(shown)].filter((one) => !hidden.has(one) && costs[one] !== undefined);
};
