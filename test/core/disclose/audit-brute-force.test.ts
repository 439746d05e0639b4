import fc from 'fast-check';
import { auditDisclosure } from '../../../src/core/disclose/audit';
import { filled, type Grid, gridOf, possibleValues, recoverable } from './reader';
import { catalogueOf, cityOf, figure, named } from './tables';

interface Pattern {
  readonly sizes: readonly number[];
  readonly grid: Grid;
  readonly values: readonly number[];
  readonly hidden: ReadonlySet<number>;
}

const patternOf = (sizes: fc.Arbitrary<readonly number[]>, ages: number, mostPercent: number, largest: number) =>
  fc
    .tuple(sizes, fc.integer({ min: 2, max: mostPercent }), fc.infiniteStream(fc.nat({ max: 99 })))
    .map(([quarters, percent, dice]): Pattern => {
      const next = () => dice.next().value as number;
      const grid = gridOf(quarters, ages);
      const values = filled(grid, () => next() % (largest + 1));
      return {
        sizes: quarters,
        grid,
        values,
        hidden: new Set(grid.cells.flatMap((_, index) => (next() < percent ? [index] : []))),
      };
    });

const auditOf = ({ sizes, grid, values, hidden }: Pattern) =>
  auditDisclosure(
    grid.cells.map(({ area, breakdown }, index) => figure(area, breakdown, hidden.has(index) ? '.' : values[index]!)),
    catalogueOf(cityOf(sizes)),
  );

const compareSums = (pattern: Pattern) => {
  const found = auditOf(pattern).exposures.filter(({ by }) => by === 'sum');
  expect(found.map(({ count }) => named(count)).sort()).toEqual(recoverable(pattern.grid, pattern.hidden));
};

test('a small table: exactly those follow from sums that are the same in all solutions', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(patternOf(sizes, 2, 60, 90), compareSums), { numRuns: 100 });
});

test('60 areas, two sexes, five ages with all their totals: the same', () => {
  const sizes = fc.constantFrom([58], [10, 20, 27], [9, 9, 9, 9, 9, 8]);
  fc.assert(fc.property(patternOf(sizes, 5, 30, 90), compareSums), { numRuns: 4 });
});

test('whole numbers: exactly those are exposed that have one value in all tables, and ranges hold all values', () => {
  const sizes = fc.constantFrom<readonly number[]>([2], [3], [1, 1]);
  fc.assert(
    fc.property(patternOf(sizes, 0, 50, 3), (pattern) => {
      const { grid, values, hidden } = pattern;
      fc.pre(hidden.size <= 7);
      const all = possibleValues(
        grid,
        values,
        hidden,
        () => 0,
        () => Infinity,
      );
      const valuesOf = new Map([...all].map(([cell, found]) => [named(grid.cells[cell]!), found]));
      const { exposures, narrow } = auditOf(pattern);
      const single = [...valuesOf].filter(([, found]) => found.size === 1).map(([name]) => name);
      expect(exposures.map(({ count }) => named(count)).sort()).toEqual(single.sort());
      for (const { count, low, high } of narrow) {
        for (const value of valuesOf.get(named(count))!) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
      }
    }),
    { numRuns: 100 },
  );
});
