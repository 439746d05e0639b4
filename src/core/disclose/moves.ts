import type { CountIndex } from './counts';
import type { Hidden } from './hidden';
import { costNow, type Problem } from './problem';
import type { Relation } from './relation';

/** By how much counts would change together so that all sums stay (Verschiebung); the first one by 1. */
export type Move = ReadonlyMap<CountIndex, number>;

/** A move over more counts than this costs more than it is worth. */
const MOST_COUNTS = 6;
const MOST_MOVES = 48;

/** By how much a relation would be off. */
export const offBy = ({ terms }: Relation, move: Move): number =>
  terms.reduce((sum, { count, factor }) => sum + factor * (move.get(count) ?? 0), 0);

const costOf = (move: Move, hidden: Hidden, problem: Problem): number =>
  [...move.keys()].reduce((sum, count) => sum + (costNow(count, hidden, problem) ?? 0), 0);

const firstBroken = (move: Move, dimension: string, { publication }: Problem): Relation | undefined => {
  for (const count of move.keys()) {
    for (const relation of publication.relationsOf[count] ?? []) {
      if (relation.dimension === dimension && offBy(relation, move) !== 0) return relation;
    }
  }
  return undefined;
};

/**
 * Moves of a count along one dimension, cheapest first: to a sibling, over totals to a count elsewhere, or up to the whole.
 * Only counts that are hidden or may be suppressed take part.
 */
export const movesAlong = (start: CountIndex, dimension: string, hidden: Hidden, problem: Problem): readonly Move[] => {
  const found: Move[] = [];
  const cost = (count: CountIndex) => costNow(count, hidden, problem);
  const visit = (move: Move): void => {
    const broken = firstBroken(move, dimension, problem);
    if (!broken) found.push(move);
    if (!broken || move.size >= MOST_COUNTS) return;
    const off = offBy(broken, move);
    const next = broken.terms.filter(({ count }) => !move.has(count) && cost(count) !== undefined);
    for (const { count, factor } of [...next].sort((a, b) => (cost(a.count) ?? 0) - (cost(b.count) ?? 0))) {
      if (found.length >= MOST_MOVES) return;
      visit(new Map([...move, [count, -off / factor]]));
    }
  };
  visit(new Map([[start, 1]]));
  const costs = new Map(found.map((move) => [move, costOf(move, hidden, problem)]));
  return found.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
};
