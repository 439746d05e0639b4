import fc from 'fast-check';
import type { Suspicion } from '../../../src/core/model/blame';
import { blameRows, type Row } from './town';

// Cells 0–6 are people, 7–13 foreigners; the town has no row "nicht zuzuordnen" here.
const AREAS = ['11', '12', '13', '1', '21', '22', '2'] as const;
const TOTALS: readonly (readonly [total: number, parts: readonly number[]])[] = [
  [3, [0, 1, 2]],
  [6, [4, 5]],
  [10, [7, 8, 9]],
  [13, [11, 12]],
];
// Two leaves of at most 30 and one of at most 6 make at most 66.
const LARGEST = 66;

/** The rules, written down once more: sums and "foreigners ≤ people". */
const isConsistent = (values: readonly number[]): boolean =>
  TOTALS.every(([total, parts]) => values[total] === parts.reduce((sum, part) => sum + values[part]!, 0)) &&
  AREAS.every((_, area) => values[area + 7]! <= values[area]!);

const tryAll = (values: number[], cells: readonly number[]): boolean => {
  const [first, ...others] = cells;
  if (first === undefined) return isConsistent(values);
  const before = values[first]!;
  let found = false;
  for (let value = 0; value <= LARGEST && !found; value += 1) {
    values[first] = value;
    found = tryAll(values, others);
  }
  values[first] = before;
  return found;
};

/** Every smallest set of cells that some other values repair, by trying all sets and all values. */
const smallest = (values: readonly number[]): readonly (readonly number[])[] => {
  const cells = values.map((_, index) => index);
  const singles = cells.map((cell) => [cell]).filter((set) => tryAll([...values], set));
  if (singles.length > 0) return singles;
  return cells.flatMap((a) => cells.slice(a + 1).map((b) => [a, b])).filter((set) => tryAll([...values], set));
};

const rowsOf = (values: readonly number[]): Row[] =>
  values.map((value, index) => ({
    area: AREAS[index % 7]!,
    subject: index < 7 ? 'people' : 'foreign',
    value,
  }));

const town = fc
  .array(fc.record({ people: fc.integer({ min: 1, max: 6 }), rest: fc.integer({ min: 0, max: 6 }) }), {
    minLength: 5,
    maxLength: 5,
  })
  .map((leaves) => {
    const totals = ([a = 0, b = 0, c = 0, d = 0, e = 0]: readonly number[]) => [a, b, c, a + b + c, d, e, d + e];
    return [
      ...totals(leaves.map(({ people }) => people)),
      ...totals(leaves.map(({ people, rest }) => Math.min(people, rest))),
    ];
  });

const mistakes = fc.uniqueArray(fc.record({ at: fc.nat({ max: 13 }), value: fc.nat({ max: 30 }) }), {
  selector: ({ at }) => at,
  minLength: 1,
  maxLength: 2,
});

const cellsOf = ({ cells }: Suspicion): readonly number[] => cells.map(({ place }) => place.cell.row - 1);
const holds = (set: readonly number[], part: readonly number[]): boolean => part.every((cell) => set.includes(cell));

test('the named sets are those that trying everything finds', () => {
  fc.assert(
    fc.property(town, mistakes, (right, made) => {
      const values = right.map((value, index) => made.find(({ at }) => at === index)?.value ?? value);
      const found = blameRows(rowsOf(values));
      if (isConsistent(values)) return expect(found).toEqual([]);
      const sets = smallest(values);
      // An exchange of two cells is named beside the smallest sets, too, though it changes one cell more.
      for (const suspicion of found.filter(({ cause }) => cause?.kind !== 'swapped')) {
        expect(suspicion.confidence).not.toBe('not-determined');
        expect(sets.some((set) => holds(set, cellsOf(suspicion)))).toBe(true);
        if (suspicion.confidence === 'only') expect(sets.every((set) => holds(set, cellsOf(suspicion)))).toBe(true);
      }
      for (const set of sets) {
        expect(found.some((suspicion) => holds(set, cellsOf(suspicion)))).toBe(true);
      }
      return undefined;
    }),
    { numRuns: 60 },
  );
});
