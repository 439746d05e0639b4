import fc from 'fast-check';
import { cheapestHittingSet } from '../../../src/core/disclose/hitting-set';

const COSTS = [5, 3, 4, 1, 2, 6, 3, 7];
const costOf = (one: number): number => COSTS[one]!;

// By hand: 3 and 4 cost 1 + 2; 1 alone costs 3 and hits both of the second case.
test.each([
  [
    'the cheapest of each',
    [
      [0, 3],
      [2, 4],
    ],
    99,
    [3, 4],
  ],
  [
    'one that hits both',
    [
      [0, 1],
      [1, 2],
    ],
    99,
    [1],
  ],
  // 4 hits three of them, 0 the other two: 2 + 5. Cheaper ones of each (3, then 4 and 0) cost 8.
  [
    'two that hit five',
    [
      [0, 3, 2],
      [4, 3],
      [6, 4],
      [0, 5],
      [2, 4, 1],
    ],
    99,
    [0, 4],
  ],
  ['no cuts', [], 99, []],
  ['a cut that nothing hits', [[]], 99, 'none'],
  ['nothing cheaper than what there is', [[0, 1]], 3, 'none'],
] as const)('%s', (_, cuts, below, expected) => {
  const found = cheapestHittingSet(cuts, costOf, below, { left: 1000 });
  expect(typeof found === 'string' ? found : [...found].sort()).toEqual(expected);
});

test('the budget ends the search', () => {
  expect(
    cheapestHittingSet(
      [
        [0, 1],
        [2, 3],
      ],
      costOf,
      99,
      { left: 2 },
    ),
  ).toBe('unknown');
});

test('costs as little as any subset that hits all cuts', () => {
  const cuts = fc.array(fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 1, maxLength: 4 }), { maxLength: 7 });
  const sumOf = (set: readonly number[]) => set.reduce((sum, one) => sum + costOf(one), 0);
  fc.assert(
    fc.property(cuts, (all) => {
      const subsets = Array.from({ length: 256 }, (_, bits) =>
        COSTS.flatMap((__, one) => ((bits >> one) & 1 ? [one] : [])),
      );
      const hitting = subsets.filter((set) => all.every((cut) => cut.some((one) => set.includes(one))));
      const found = cheapestHittingSet(all, costOf, Infinity, { left: 100_000 });
      expect(sumOf(found as readonly number[])).toBe(Math.min(...hitting.map(sumOf)));
      expect(all.every((cut) => cut.some((one) => (found as readonly number[]).includes(one)))).toBe(true);
    }),
  );
});
