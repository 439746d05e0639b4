import { connected } from '../linear/connected';
import type { CountIndex } from './counts';
import { derivations, followsFrom, reckoned } from './equations';
import type { Hidden, Prior, Range } from './hidden';
import type { Publication } from './publication';
import { type Ranges, rangesOf } from './ranges';
import type { Relation } from './relation';

/** A hidden count that can be worked out, and how. */
export interface Exposed {
  readonly count: CountIndex;
  readonly by: 'sum' | 'bounds';
}

/** Relations that hidden counts tie together, in groups that have nothing to do with each other. */
export const knots = (relations: readonly Relation[], hidden: Hidden): readonly (readonly Relation[])[] => {
  const hiddenIn = ({ terms }: Relation) => terms.map(({ count }) => count).filter((count) => hidden.has(count));
  return connected(
    relations.filter((relation) => hiddenIn(relation).length > 0),
    hiddenIn,
  );
};

/** The knot around some counts: all relations that hidden counts tie to theirs. */
export const knotAround = (
  counts: readonly CountIndex[],
  hidden: Hidden,
  { relationsOf }: Publication,
): readonly Relation[] => {
  const [seen, found] = [new Set(counts), new Set<Relation>()];
  for (const count of seen) {
    for (const relation of relationsOf[count] ?? []) {
      if (found.has(relation)) continue;
      found.add(relation);
      for (const { count: other } of relation.terms) if (hidden.has(other)) seen.add(other);
    }
  }
  return [...found];
};

/** What a reader takes for granted about the hidden counts of a knot. */
export const priorsIn = (knot: readonly Relation[], hidden: Hidden, prior: Prior): Ranges => {
  const start = new Map<CountIndex, Range>();
  for (const { terms } of knot) {
    for (const { count } of terms) {
      const kind = hidden.get(count);
      if (kind !== undefined) start.set(count, prior(count, kind));
    }
  }
  return start;
};

/** Ranges that a reader finds for the hidden counts of a knot. */
export const rangesIn = (knot: readonly Relation[], hidden: Hidden, prior: Prior, publication: Publication): Ranges =>
  rangesOf(reckoned(knot, hidden, publication), priorsIn(knot, hidden, prior));

/**
 * Hidden counts of a knot that a reader can work out, `absent` ones aside.
 *
 * By sums: exact, a count follows exactly if it is determined by the linear equations. By bounds: where narrowing leaves one
 * whole number.
 */
export const exposedIn = (
  knot: readonly Relation[],
  hidden: Hidden,
  prior: Prior,
  publication: Publication,
): readonly Exposed[] => {
  const bySum = followsFrom(knot, hidden);
  const ranges = rangesIn(knot, hidden, prior, publication);
  return [...ranges]
    .filter(([count, { low, high }]) => hidden.get(count) !== 'absent' && (bySum.has(count) || low === high))
    .map(([count]): Exposed => ({ count, by: bySum.has(count) ? 'sum' : 'bounds' }))
    .sort((a, b) => a.count - b.count);
};

/** Exposed counts of a whole publication, in its order. */
export const exposed = (publication: Publication, hidden: Hidden, prior: Prior): readonly Exposed[] =>
  knots(publication.relations, hidden)
    .flatMap((knot) => exposedIn(knot, hidden, prior, publication))
    .sort((a, b) => a.count - b.count);

/** The printed counts from which a count follows that is exposed by sums. */
export const sourcesOf = (count: CountIndex, hidden: Hidden, publication: Publication): readonly CountIndex[] =>
  derivations(knotAround([count], hidden, publication), hidden).get(count) ?? [];
