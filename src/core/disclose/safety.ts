import type { CountIndex } from './counts';
import { type Exposed, exposedIn, knotAround } from './exposed';
import type { Move } from './moves';
import type { Choice, Problem } from './problem';
import { canBeProven, witnessFor } from './witness';

/** What is known so far about how well counts can be protected. */
export interface Evidence {
  /** Proofs by the counts that they protect; each holds as long as all its counts are hidden. */
  readonly witnesses: Map<CountIndex, Move>;
  /** Counts that nothing protects from readers who know the rule, only from others. */
  readonly weak: Set<CountIndex>;
}

/** Nothing known yet. */
export const noEvidence = (weak: Iterable<CountIndex> = []): Evidence => ({
  witnesses: new Map(),
  weak: new Set(weak),
});

const holds = (witness: Move | undefined, hidden: Choice): boolean =>
  witness !== undefined && [...witness.keys()].every((count) => hidden.has(count));

/** Keeps a proof for every count that it protects. */
export const keep = (witness: Move, { witnesses }: Evidence): void => {
  for (const count of witness.keys()) witnesses.set(count, witness);
};

/**
 * How a hidden count can be worked out, `undefined` where it cannot. Where all numbers are known, that is proven by a witness;
 * what cannot be proven counts as exposed by bounds.
 */
export const exposureOf = (
  count: CountIndex,
  hidden: Choice,
  evidence: Evidence,
  problem: Problem,
): Exposed | undefined => {
  const { publication, weakerPrior } = problem;
  if (holds(evidence.witnesses.get(count), hidden)) return undefined;
  const isWeak = evidence.weak.has(count);
  const prior = isWeak ? weakerPrior : problem.prior;
  const knot = knotAround([count], hidden, publication);
  const found = exposedIn(knot, hidden, prior, publication).find((one) => one.count === count);
  if (found || !canBeProven(count, hidden, problem)) return found;
  const witness = witnessFor(count, hidden, { ...problem, prior });
  if (!witness) return { count, by: 'bounds' };
  // A proof for some readers only is none for the other counts in it.
  if (isWeak) evidence.witnesses.set(count, witness);
  else keep(witness, evidence);
  return undefined;
};
