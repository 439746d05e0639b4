import fc from 'fast-check';
import { planDisclosure } from '../../../src/core/disclose/plan';
import type { DisclosurePlan } from '../../../src/core/model/disclosure';
import { filled, type Grid, gridOf, possibleValues, recoverable } from './reader';
import { catalogueOf, cityOf, figure, named } from './tables';

interface Table {
  readonly sizes: readonly number[];
  readonly grid: Grid;
  readonly values: readonly number[];
}

const tableOf = (sizes: fc.Arbitrary<readonly number[]>, ages: number, leaf: fc.Arbitrary<number>) =>
  fc.tuple(sizes, fc.infiniteStream(leaf)).map(([quarters, numbers]): Table => {
    const grid = gridOf(quarters, ages);
    return { sizes: quarters, grid, values: filled(grid, () => numbers.next().value as number) };
  });

const planOf = ({ sizes, grid, values }: Table): DisclosurePlan =>
  planDisclosure(
    grid.cells.map(({ area, breakdown }, index) => figure(area, breakdown, values[index]!)),
    catalogueOf(cityOf(sizes)),
    { cost: 'counts' },
  );

const cellsOf = ({ suppressions }: DisclosurePlan, { cells }: Grid): ReadonlySet<number> => {
  const indices = new Map(cells.map((cell, index) => [named(cell), index]));
  return new Set(suppressions.map(({ count }) => indices.get(named(count))!));
};

const isSmall = (value: number): boolean => value === 1 || value === 2;
const names = (plan: DisclosurePlan) => plan.unprotected.map(({ count }) => named(count));

const checkSums = (table: Table) => {
  const { grid, values } = table;
  const plan = planOf(table);
  const hidden = cellsOf(plan, grid);
  values.forEach((value, index) => {
    if (isSmall(value)) expect(hidden.has(index)).toBe(true);
    if (value === 0) expect(hidden.has(index)).toBe(false);
  });
  expect(names(plan)).toEqual(expect.arrayContaining([...recoverable(grid, hidden)]));
  return { plan, hidden };
};

const small = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 4, arbitrary: fc.integer({ min: 3, max: 90 }) },
);

test('tables of two sexes: nothing that the plan calls protected follows from sums', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(tableOf(sizes, 0, small), (table) => void checkSums(table)),
    { numRuns: 40 },
  );
});

test('60 areas, two sexes, five ages: nothing follows from sums, and everything is protected', () => {
  const sizes = fc.constant([9, 9, 9, 9, 9, 8]);
  const leaf = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 2) },
    { weight: 20, arbitrary: fc.integer({ min: 3, max: 400 }) },
  );
  fc.assert(
    fc.property(tableOf(sizes, 5, leaf), (table) => {
      const { plan } = checkSums(table);
      expect(plan.unprotected).toEqual([]);
    }),
    { numRuns: 2 },
  );
});

/** Small counts that have the same value in all tables, given how large a small one may be at most. */
const pinned = ({ grid, values }: Table, hidden: ReadonlySet<number>, most: number): readonly string[] =>
  [
    ...possibleValues(
      grid,
      values,
      hidden,
      () => 1,
      (cell) => (isSmall(values[cell]!) ? most : Infinity),
    ),
  ]
    .filter(([cell, found]) => isSmall(values[cell]!) && found.size === 1)
    .map(([cell]) => named(grid.cells[cell]!));

test('whole numbers: what the plan calls protected has two values at least', () => {
  const sizes = fc.constantFrom<readonly number[]>([2], [3], [2, 1]);
  const leaf = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(tableOf(sizes, 0, leaf), (table) => {
      const plan = planOf(table);
      const hidden = cellsOf(plan, table.grid);
      fc.pre(hidden.size <= 9);
      const weak = plan.weak.map(named);
      // For readers who know which counts are small, and for those who do not.
      expect([...names(plan), ...weak]).toEqual(expect.arrayContaining([...pinned(table, hidden, 2)]));
      expect(names(plan)).toEqual(expect.arrayContaining([...pinned(table, hidden, Infinity)]));
    }),
    { numRuns: 40 },
  );
});

const costOf = (cells: Iterable<number>, grid: Grid): number => {
  const factor = (area: string) => (area === 'stadt' ? 10_000 : area.includes('.') ? 1 : 100);
  return [...cells].reduce((sum, cell) => {
    const { area, breakdown } = grid.cells[cell]!;
    return sum + factor(area) * (breakdown === 'insgesamt' ? 10 : 1);
  }, 0);
};

/** The least that protecting everything costs, by trying all sets of counts; numbers so large that bounds play no part. */
const leastCost = ({ grid, values }: Table): number => {
  const primary = values.flatMap((value, index) => (isSmall(value) ? [index] : []));
  const usable = values.flatMap((value, index) => (value > 2 ? [index] : []));
  let least = Infinity;
  for (let choice = 0; choice < 2 ** usable.length; choice += 1) {
    const chosen = usable.filter((_, bit) => (choice >> bit) & 1);
    const cost = costOf(chosen, grid);
    if (cost >= least) continue;
    const exposed = recoverable(grid, new Set([...primary, ...chosen]));
    if (!primary.some((cell) => exposed.includes(named(grid.cells[cell]!)))) least = cost;
  }
  return least;
};

test('a choice that is called cheapest costs as little as any', () => {
  // One small count, so that bounds cannot give away what sums do not.
  const leaf = fc.integer({ min: 40, max: 99 });
  const sizes = fc.constantFrom<readonly number[]>([2], [1, 1]);
  const tables = fc.tuple(tableOf(sizes, 0, leaf), fc.nat({ max: 3 })).map(([table, at]): Table => {
    let seen = -1;
    const isLeaf = (cell: number) => !table.grid.totals.has(cell);
    return {
      ...table,
      values: filled(table.grid, (cell) => {
        seen += isLeaf(cell) ? 1 : 0;
        return seen === at ? 1 : table.values[cell]!;
      }),
    };
  });
  fc.assert(
    fc.property(tables, (table) => {
      const plan = planOf(table);
      const chosen = plan.suppressions.filter(({ kind }) => kind === 'complementary');
      const hidden = cellsOf({ ...plan, suppressions: chosen }, table.grid);
      expect(plan.cheapest).toBe(true);
      expect(costOf(hidden, table.grid)).toBe(leastCost(table));
    }),
    { numRuns: 6 },
  );
});
