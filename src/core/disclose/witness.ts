import type { CountIndex } from './counts';
import { cheapestCuboid } from './cuboid';
import { reckoned } from './equations';
import { knotAround, priorsIn } from './exposed';
import type { Hidden } from './hidden';
import type { Move } from './moves';
import type { Problem } from './problem';
import { solutionNear, type Trials } from './solution';

/** Tables that are tried for one count. */
const TRIALS = 120;

const isKnown = (hidden: Hidden, counts: Iterable<CountIndex>, { publication }: Problem): boolean =>
  [...counts].every((count) => !hidden.has(count) || publication.counts[count]?.value !== undefined);

/** Another table of whole numbers that readers could as well have before them, in which a count has another value. */
const otherTable = (start: CountIndex, hidden: Hidden, problem: Problem): Move | undefined => {
  const { publication, prior } = problem;
  const knot = knotAround([start], hidden, publication);
  const priors = priorsIn(knot, hidden, prior);
  const own = priors.get(start);
  const valueOf = (count: CountIndex): number => publication.counts[count]?.value ?? 0;
  if (!own || !isKnown(hidden, priors.keys(), problem)) return undefined;
  const relations = reckoned(knot, hidden, publication);
  const trials: Trials = { left: TRIALS };
  const value = valueOf(start);
  for (const range of [
    { low: value + 1, high: own.high },
    { low: own.low, high: value - 1 },
  ]) {
    if (range.low > range.high) continue;
    const found = solutionNear(relations, new Map([...priors, [start, range]]), valueOf, trials);
    if (typeof found !== 'string') {
      return new Map(
        [...found].map(([count, to]) => [count, to - valueOf(count)] as const).filter(([, by]) => by !== 0),
      );
    }
  }
  return undefined;
};

/**
 * A proof that a hidden count cannot be worked out (Zeuge): hidden counts that could all be others without any printed sum, or
 * anything that a reader knows beforehand, being broken. `undefined` where none was found; where hidden numbers are known to
 * nobody here there may be none to find.
 */
export const witnessFor = (count: CountIndex, hidden: Hidden, problem: Problem): Move | undefined =>
  cheapestCuboid(count, hidden, { ...problem, costs: [] }) ?? otherTable(count, hidden, problem);

/** Whether all numbers around a count are known here, so that a witness can be asked for. */
export const canBeProven = (count: CountIndex, hidden: Hidden, problem: Problem): boolean =>
  isKnown(
    hidden,
    knotAround([count], hidden, problem.publication).flatMap(({ terms }) => terms.map((term) => term.count)),
    problem,
  );
