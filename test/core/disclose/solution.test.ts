import type { Relation } from '../../../src/core/disclose/relation';
import { solutionNear } from '../../../src/core/disclose/solution';

/** Σ factor × count = sum. */
const equal = (factors: Readonly<Record<number, number>>, sum: number): Relation => ({
  dimension: '',
  terms: Object.entries(factors).map(([count, factor]) => ({ count: Number(count), factor })),
  low: sum,
  high: sum,
  exact: true,
});

const from = (low: number, high: number, counts: readonly number[]) =>
  new Map(counts.map((count) => [count, { low, high }]));

// By hand.
test.each([
  ['the given values where they fit', [equal({ 0: 1, 1: 1 }, 5)], from(0, 9, [0, 1]), [2, 3], [2, 3]],
  ['else near to them', [equal({ 0: 1, 1: 1 }, 6)], from(0, 9, [0, 1]), [2, 3], [2, 4]],
  ['only one table', [equal({ 0: 1, 1: 1 }, 18)], from(0, 9, [0, 1]), [0, 0], [9, 9]],
  ['no end above', [equal({ 0: 1, 1: -1 }, 7)], from(0, Infinity, [0, 1]), [0, 0], [7, 0]],
] as const)('%s', (_, relations, ranges, near, expected) => {
  const found = solutionNear(relations, ranges, (count) => near[count] ?? 0, { left: 50 });
  expect(typeof found === 'string' ? found : [0, 1].map((count) => found.get(count))).toEqual(expected);
});

// x + y = 1, y + z = 1, x + z = 1 has halves only.
test('no whole numbers, though fractions would do', () => {
  const relations = [equal({ 0: 1, 1: 1 }, 1), equal({ 1: 1, 2: 1 }, 1), equal({ 0: 1, 2: 1 }, 1)];
  expect(solutionNear(relations, from(0, 5, [0, 1, 2]), () => 0, { left: 50 })).toBe('none');
});

test('a search that is given up says so', () => {
  const relations = [equal({ 0: 3, 1: -2, 2: 7 }, 1), equal({ 0: 1, 1: 1, 2: 1 }, 400)];
  expect(solutionNear(relations, from(0, 1000, [0, 1, 2]), () => 0, { left: 1 })).toBe('unknown');
});
