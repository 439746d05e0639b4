import type { CountIndex } from './counts';
import type { Range } from './hidden';
import { possibleRanges, type Ranges } from './ranges';
import type { Relation } from './relation';

/** Whole numbers that keep all relations (mögliche Tabelle), by count. */
export type Solution = ReadonlyMap<CountIndex, number>;

/** How many more tables may be tried. */
export interface Trials {
  left: number;
}

const clamped = (value: number, { low, high }: Range): number => Math.min(high, Math.max(low, value));

const keeps = ({ terms, low, high }: Relation, values: Solution): boolean => {
  const sum = terms.reduce((total, { count, factor }) => total + factor * (values.get(count) ?? 0), 0);
  return sum >= low && sum <= high;
};

/** Of a relation that is not kept, the count with the fewest possible values left. */
const nextToSettle = (broken: Relation, ranges: Ranges): CountIndex | undefined => {
  let best: { readonly count: CountIndex; readonly width: number } | undefined;
  for (const { count } of broken.terms) {
    const { low, high } = ranges.get(count) ?? { low: 0, high: 0 };
    if (high > low && (!best || high - low < best.width)) best = { count, width: high - low };
  }
  return best?.count;
};

/**
 * Whole numbers within ranges that keep all relations, as near to given values as they come; `none` where there are none,
 * `unknown` where the trials did not suffice. Exact: a count is settled, or lies below or above.
 */
export const solutionNear = (
  relations: readonly Relation[],
  start: Ranges,
  near: (count: CountIndex) => number,
  trials: Trials,
): Solution | 'none' | 'unknown' => {
  trials.left -= 1;
  if (trials.left < 0) return 'unknown';
  const ranges = possibleRanges(relations, start);
  if (!ranges) return 'none';
  const values = new Map([...ranges].map(([count, range]) => [count, clamped(near(count), range)]));
  const broken = relations.find((relation) => !keeps(relation, values));
  if (!broken) return values;
  const count = nextToSettle(broken, ranges);
  const range = count === undefined ? undefined : ranges.get(count);
  if (count === undefined || !range) return 'none';
  const value = values.get(count) ?? range.low;
  const branches = [
    { low: value, high: value },
    { low: value + 1, high: range.high },
    { low: range.low, high: value - 1 },
  ].filter(({ low, high }) => low <= high);
  for (const branch of branches) {
    const found = solutionNear(relations, new Map([...ranges, [count, branch]]), near, trials);
    if (found !== 'none') return found;
  }
  return 'none';
};
