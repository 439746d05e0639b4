import type { Count, CountIndex } from './counts';

/** `low` ≤ Σ factor × count ≤ `high`: what a reader knows about counts beside those that are printed (Beziehung). */
export interface Relation {
  /** Over what it adds up: areas, a breakdown, measures, or a share. */
  readonly dimension: string;
  readonly terms: readonly { readonly count: CountIndex; readonly factor: number }[];
  readonly low: number;
  readonly high: number;
  /** A sum without tolerance. A reader may rely on it even where the printed numbers are off by a mistake. */
  readonly exact: boolean;
}

const valuesOf = (indices: readonly CountIndex[], counts: readonly Count[]): readonly number[] =>
  indices.flatMap((index) => counts[index]?.value ?? []);

// Groups may all have the whole as their base, and a numerator of another source is another number: nothing adds up there.
const addsUp = (dimension: string, total: number, parts: readonly number[], sum: number): boolean => {
  if (dimension === 'series') return sum === total;
  return parts.length < 2 || total === 0 || parts.some((part) => part !== total);
};

/** The sum total = Σ parts as a relation; none where the numbers themselves show that it is no sum. */
export const relationOf = (
  dimension: string,
  total: CountIndex,
  parts: readonly CountIndex[],
  counts: readonly Count[],
): readonly Relation[] => {
  const tolerance = counts[total]?.tolerance ?? 0;
  const [[whole], known] = [valuesOf([total], counts), valuesOf(parts, counts)];
  const isComplete = whole !== undefined && known.length === parts.length;
  const sum = known.reduce((all, value) => all + value, 0);
  if (isComplete && tolerance === 0 && !addsUp(dimension, whole, known, sum)) return [];
  const off = isComplete ? sum - whole : 0;
  const terms = [...parts.map((count) => ({ count, factor: 1 })), { count: total, factor: -1 }];
  const [low, high] = [Math.min(-tolerance, off), Math.max(tolerance, off)];
  return [{ dimension, terms, low, high, exact: tolerance === 0 }];
};
