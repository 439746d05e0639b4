import type { CountIndex } from './counts';
import { reckoned } from './equations';
import { priorsIn } from './exposed';
import type { Hidden, Prior, Range } from './hidden';
import type { Publication } from './publication';
import { possibleRanges, type Ranges } from './ranges';
import type { Relation } from './relation';
import { type Solution, solutionNear } from './solution';

/** Larger knots are not searched: the tables to be tried are too many. */
const MOST_HIDDEN = 80;
const TRIALS = 80;

const NOTHING: Range = { low: 0, high: 0 };

const beside = (value: number, { low, high }: Range): readonly Range[] =>
  [
    { low: value + 1, high },
    { low, high: value - 1 },
  ].filter((range) => range.low <= range.high);

/** A number within a range, as small as there is one. */
const someIn = ({ low, high }: Range): number => [low, high, 0].find(Number.isFinite) ?? 0;

/** Other tables in which the count is another number; `unknown` where the search was given up. */
const otherSolution = (
  count: CountIndex,
  base: Solution,
  ranges: Ranges,
  relations: readonly Relation[],
): Solution | 'none' | 'unknown' => {
  const near = (one: CountIndex): number => base.get(one) ?? 0;
  let result: 'none' | 'unknown' = 'none';
  for (const range of beside(near(count), ranges.get(count) ?? NOTHING)) {
    const found = solutionNear(relations, new Map([...ranges, [count, range]]), near, { left: TRIALS });
    if (typeof found !== 'string') return found;
    if (found === 'unknown') result = found;
  }
  return result;
};

/**
 * Hidden counts of a knot that have the same number in every possible table of whole numbers, by search; exact as far as it
 * goes. Large knots, and counts for which the search is given up, are left out.
 */
export const pinnedIn = (
  knot: readonly Relation[],
  hidden: Hidden,
  prior: Prior,
  publication: Publication,
): readonly CountIndex[] => {
  const priors = priorsIn(knot, hidden, prior);
  if (priors.size > MOST_HIDDEN) return [];
  const relations = reckoned(knot, hidden, publication);
  const ranges = possibleRanges(relations, priors);
  const base =
    ranges &&
    solutionNear(relations, ranges, (count) => someIn(ranges.get(count) ?? NOTHING), {
      left: TRIALS,
    });
  if (!ranges || !base || typeof base === 'string') return [];
  const varied = new Set<CountIndex>();
  return [...ranges.keys()].filter((count) => {
    if (varied.has(count) || hidden.get(count) === 'absent') return false;
    const other = otherSolution(count, base, ranges, relations);
    if (typeof other === 'string') return other === 'none';
    for (const [one, value] of other) if (value !== base.get(one)) varied.add(one);
    return false;
  });
};
