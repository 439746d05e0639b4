import type { CountIndex } from './counts';
import type { Range } from './hidden';
import type { Relation } from './relation';

/** Rounds of narrowing; later ones bring little. */
const MOST_ROUNDS = 60;

type Term = Relation['terms'][number];

const scaled = ({ low, high }: Range, factor: number): Range =>
  factor > 0 ? { low: low * factor, high: high * factor } : { low: high * factor, high: low * factor };

const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high });

const NOTHING: Range = { low: 0, high: 0 };

/** Sums of the ranges of all terms but one, for each: ends may be infinite, so nothing is subtracted. */
const sumsOfOthers = (terms: readonly Range[]): readonly Range[] => {
  const after: Range[] = [];
  let sum = NOTHING;
  for (const range of [...terms].reverse()) {
    after.unshift(sum);
    sum = plus(sum, range);
  }
  let before = NOTHING;
  return terms.map((range, index) => {
    const others = plus(before, after[index] ?? NOTHING);
    before = plus(before, range);
    return others;
  });
};

// The noise of dividing numbers of this size lies far below; whole numbers are never cut off.
const NOISE = 1e-9;

const narrowed = (range: Range, { factor }: Term, { low, high }: Relation, others: Range): Range => {
  const ends = scaled({ low: low - others.high, high: high - others.low }, 1 / factor);
  return {
    low: Math.max(range.low, Math.ceil(ends.low - NOISE)),
    high: Math.min(range.high, Math.floor(ends.high + NOISE)),
  };
};

type Narrowing = 'narrowed' | 'unchanged' | 'contradiction';

const narrow = (relation: Relation, ranges: Map<CountIndex, Range>): Narrowing => {
  const { terms } = relation;
  const own = terms.map(({ count }) => ranges.get(count) ?? NOTHING);
  const others = sumsOfOthers(terms.map(({ factor }, index) => scaled(own[index] ?? NOTHING, factor)));
  let outcome: Narrowing = 'unchanged';
  for (const [index, term] of terms.entries()) {
    const before = own[index] ?? NOTHING;
    const after = narrowed(before, term, relation, others[index] ?? NOTHING);
    if (after.low > after.high) return 'contradiction';
    if (after.low === before.low && after.high === before.high) continue;
    ranges.set(term.count, after);
    outcome = 'narrowed';
  }
  return outcome;
};

/** Ranges of whole numbers by count. */
export type Ranges = ReadonlyMap<CountIndex, Range>;

const narrowedBy = (relations: readonly Relation[], start: Ranges, isStrict: boolean): Ranges | undefined => {
  const ranges = new Map(start);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const outcomes = relations.map((relation) => narrow(relation, ranges));
    if (isStrict && outcomes.includes('contradiction')) return undefined;
    if (!outcomes.includes('narrowed')) break;
  }
  return ranges;
};

/**
 * Ranges of hidden whole numbers that keep all relations between them, narrowed one relation at a time until nothing changes.
 *
 * Valid: no possible value lies outside. Not always tightest: what only several relations together exclude may still lie
 * inside, so a reader knows at least as much. A relation that contradicts the others (a mistake in the table) narrows nothing.
 */
export const rangesOf = (relations: readonly Relation[], start: Ranges): Ranges =>
  narrowedBy(relations, start, false) ?? start;

/** The same; `undefined` where the relations contradict each other within these ranges. */
export const possibleRanges = (relations: readonly Relation[], start: Ranges): Ranges | undefined =>
  narrowedBy(relations, start, true);
