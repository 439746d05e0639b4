import { connected } from '../linear/connected';
import type { CountIndex } from './counts';
import { cutFor } from './cut';
import { type Budget, cheapestHittingSet } from './hitting-set';
import { type Choice, type Problem, secretsIn } from './problem';
import type { Proposal } from './proposal';
import type { Relation } from './relation';
import { exposureOf, noEvidence } from './safety';

/** Larger tables are not solved exactly: the number of choices grows beyond any time. */
const MOST_COUNTS = 200;
const MOST_CUTS = 400;
const CHOICES_OF_A_TABLE = 20_000;

/** A table: counts that are related to each other, shown or not, and to no others. */
type Table = readonly Relation[];

const countsIn = (table: Table): readonly CountIndex[] => [
  ...new Set(table.flatMap(({ terms }) => terms.map(({ count }) => count))),
];

const withChosen = (given: readonly CountIndex[], chosen: readonly CountIndex[], problem: Problem): Choice =>
  new Map([
    ...given.flatMap((count) => {
      const kind = problem.given.get(count);
      return kind === undefined ? [] : [[count, kind] as const];
    }),
    ...chosen.map((count) => [count, 'complementary'] as const),
  ]);

/** Cuts that the choice leaves unhit; none: it protects everything. */
const cutsLeft = (
  table: Table,
  hidden: Choice,
  { unprotected, weak }: Proposal,
  problem: Problem,
): readonly (readonly CountIndex[])[] => {
  const counts = new Set(countsIn(table));
  const evidence = noEvidence(weak);
  const secrets = secretsIn(problem).filter((count) => counts.has(count) && !unprotected.has(count));
  const usable = [...counts].filter((count) => !hidden.has(count) && problem.costs[count] !== undefined);
  return secrets.flatMap((count) => {
    const exposure = exposureOf(count, hidden, evidence, problem);
    if (!exposure) return [];
    // What bounds give away may depend on anything that is shown.
    return [exposure.by === 'sum' ? cutFor(exposure, hidden, problem) : usable];
  });
};

const optimumOf = (
  table: Table,
  below: number,
  proposal: Proposal,
  problem: Problem,
): readonly CountIndex[] | 'none' | 'unknown' => {
  const counts = countsIn(table);
  const budget: Budget = { left: CHOICES_OF_A_TABLE };
  const cuts: (readonly CountIndex[])[] = [];
  while (cuts.length < MOST_CUTS) {
    const chosen = cheapestHittingSet(cuts, (count) => problem.costs[count] ?? Infinity, below, budget);
    if (typeof chosen === 'string') return chosen;
    const left = cutsLeft(table, withChosen(counts, chosen, problem), proposal, problem);
    if (left.length === 0) return chosen;
    cuts.push(...left);
  }
  return 'unknown';
};

/** A proposal, and whether it is proven that none costs less. */
export interface Improved {
  readonly hidden: Choice;
  readonly cheapest: boolean;
}

/**
 * Replaces what was chosen in small tables by the cheapest choice there is.
 *
 * Exact: every choice must hit each set of counts that gives a hidden one away. The cheapest set that hits those known so far
 * is tried; what it leaves exposed names further ones, until nothing is. Where that takes too long the proposal stays.
 */
export const cheapestChoice = (proposal: Proposal, problem: Problem): Improved => {
  const { hidden } = proposal;
  const result: Choice = new Map(hidden);
  let cheapest = true;
  const tables = connected(problem.publication.relations, ({ terms }) => terms.map(({ count }) => count));
  for (const table of tables) {
    const counts = countsIn(table);
    const chosen = counts.filter((count) => hidden.get(count) === 'complementary');
    if (chosen.length === 0) continue;
    const below = chosen.reduce((sum, count) => sum + (problem.costs[count] ?? 0), 0);
    const better = counts.length > MOST_COUNTS ? 'unknown' : optimumOf(table, below, proposal, problem);
    if (better === 'unknown') cheapest = false;
    if (typeof better === 'string') continue;
    for (const count of chosen) result.delete(count);
    for (const count of better) result.set(count, 'complementary');
  }
  return { hidden: result, cheapest };
};
