import type { CountIndex } from './counts';
import { cheapestCuboid } from './cuboid';
import { cutFor } from './cut';
import type { Exposed } from './exposed';
import { cheapestOf, type Choice, type Problem, secretsIn } from './problem';
import { type Evidence, exposureOf, keep, noEvidence } from './safety';

/** Complementary counts that were chosen, and what nothing protects. */
export interface Proposal {
  readonly hidden: Choice;
  readonly unprotected: ReadonlyMap<CountIndex, Exposed>;
  /** What is protected from readers only who cannot tell why a count is hidden. */
  readonly weak: ReadonlySet<CountIndex>;
}

const withCuboids = (hidden: Choice, evidence: Evidence, problem: Problem): void => {
  for (const count of secretsIn(problem)) {
    if (!exposureOf(count, hidden, evidence, problem)) continue;
    const cuboid = cheapestCuboid(count, hidden, problem);
    if (!cuboid) continue;
    keep(cuboid, evidence);
    for (const corner of cuboid.keys()) if (!hidden.has(corner)) hidden.set(corner, 'complementary');
  }
};

/** Suppresses one count after the other until an exposed one is not; what remains where nothing is left to suppress. */
const protect = (count: CountIndex, hidden: Choice, evidence: Evidence, problem: Problem): Exposed | undefined => {
  for (;;) {
    const exposure = exposureOf(count, hidden, evidence, problem);
    if (!exposure) return undefined;
    const next = cheapestOf(cutFor(exposure, hidden, problem), hidden, problem);
    if (next === undefined) return exposure;
    hidden.set(next, 'complementary');
  }
};

/** Shows again whatever need not be suppressed, most expensive first, until nothing is superfluous. */
const prune = ({ hidden, unprotected }: Proposal, evidence: Evidence, problem: Problem): void => {
  const secrets = secretsIn(problem).filter((count) => !unprotected.has(count));
  const chosen = [...hidden.keys()].filter((count) => hidden.get(count) === 'complementary');
  const cost = (count: CountIndex): number => problem.costs[count] ?? 0;
  const isNeeded = (count: CountIndex): boolean => {
    hidden.delete(count);
    const isSafe = secrets.every((secret) => !exposureOf(secret, hidden, evidence, problem));
    if (!isSafe) hidden.set(count, 'complementary');
    return !isSafe;
  };
  for (let left = chosen.sort((a, b) => cost(b) - cost(a) || b - a); ;) {
    const needed = left.filter(isNeeded);
    if (needed.length === left.length) return;
    left = needed;
  }
};

/**
 * Chooses complementary counts so that nothing hidden can be worked out: the cheapest cuboid for each count, then, where there
 * is none, the cheapest count of what gives it away, one by one. Whatever turns out superfluous is shown again. Not always
 * the cheapest choice of all; deterministic.
 */
export const propose = (problem: Problem): Proposal => {
  const hidden: Choice = new Map(problem.given);
  const evidence = noEvidence();
  withCuboids(hidden, evidence, problem);
  const unprotected = new Map<CountIndex, Exposed>();
  for (const count of secretsIn(problem)) {
    if (!protect(count, hidden, evidence, problem)) continue;
    evidence.weak.add(count);
    const exposure = protect(count, hidden, evidence, problem);
    if (exposure) unprotected.set(count, exposure);
  }
  const weak = new Set([...evidence.weak].filter((count) => !unprotected.has(count)));
  const proposal = { hidden, unprotected, weak };
  prune(proposal, evidence, problem);
  return proposal;
};
