import type { CountIndex } from './counts';
import type { Hidden, HiddenKind, Prior } from './hidden';
import type { Publication } from './publication';

/** What must be protected, and what may be suppressed for it at which cost. */
export interface Problem {
  readonly publication: Publication;
  /** What is not shown in any case. */
  readonly given: Hidden;
  /** What readers know beforehand who know the rule, and which counts are primary. */
  readonly prior: Prior;
  /** What readers know beforehand who cannot tell why a count is hidden. */
  readonly weakerPrior: Prior;
  /** By count; `undefined` where a count cannot be suppressed. */
  readonly costs: readonly (number | undefined)[];
}

/** Counts that are not shown while a choice is being made. */
export type Choice = Map<CountIndex, HiddenKind>;

/** What suppressing a count costs now: nothing where it is not shown anyway. */
export const costNow = (count: CountIndex, hidden: Hidden, { costs }: Problem): number | undefined =>
  hidden.has(count) ? 0 : costs[count];

/** Whether a count must not be worked out: all that were hidden from the start, what nobody knows aside. */
const isSecret = (count: CountIndex, { given }: Problem): boolean => {
  const kind = given.get(count);
  return kind !== undefined && kind !== 'absent';
};

/** Counts that must not be worked out, in the order of the publication. */
export const secretsIn = (problem: Problem): readonly CountIndex[] =>
  [...problem.given.keys()].filter((count) => isSecret(count, problem)).sort((a, b) => a - b);

/** Cheapest count of several that may still be suppressed; of equally cheap ones the first. */
export const cheapestOf = (
  counts: Iterable<CountIndex>,
  hidden: Hidden,
  { costs }: Problem,
): CountIndex | undefined => {
  let best: CountIndex | undefined;
  for (const count of counts) {
    const cost = costs[count];
    if (hidden.has(count) || cost === undefined) continue;
    if (best === undefined || cost < (costs[best] ?? Infinity)) best = count;
  }
  return best;
};
