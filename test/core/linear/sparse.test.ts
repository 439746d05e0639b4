import { determined, eliminate, type SparseRow } from '../../../src/core/linear/sparse';

const row = (factors: Readonly<Record<number, number>>): SparseRow =>
  new Map(Object.entries(factors).map(([column, factor]) => [Number(column), BigInt(factor)]));

const plain = (rows: ReadonlyMap<number, SparseRow>) =>
  [...rows].map(([column, one]) => [column, [...one].map(([at, factor]) => [at, Number(factor)]).sort()]);

const isUnknown = (column: number): boolean => column < 10;

// Columns below 10 are unknown. By hand.
test.each([
  ['one unknown beside a known number', [row({ 0: 1, 10: -1 })], [0]],
  ['two unknowns in one equation', [row({ 0: 1, 1: 1, 10: -1 })], []],
  ['a second equation settles both', [row({ 0: 1, 1: 1, 10: -1 }), row({ 1: 1, 11: -1 })], [0, 1]],
  // x + y, y + z, x + z known: twice x is their first less their second plus their third.
  ['three sums of two', [row({ 0: 1, 1: 1 }), row({ 1: 1, 2: 1 }), row({ 0: 1, 2: 1 })], [0, 1, 2]],
  // The third equation is the sum of the first two.
  ['three equations that say two things', [row({ 0: 1, 1: 1 }), row({ 1: 1, 2: 1 }), row({ 0: 1, 1: 2, 2: 1 })], []],
  ['equations without unknowns', [row({ 10: 1, 11: -1 })], []],
])('%s', (_, rows, expected) => {
  expect([...determined(rows, isUnknown).keys()].sort()).toEqual(expected);
});

test('a determined unknown says from which known numbers it follows', () => {
  // x + y = a, y + z = b, x + z = c: 2x = a − b + c.
  const rows = [row({ 0: 1, 1: 1, 10: -1 }), row({ 1: 1, 2: 1, 11: -1 }), row({ 0: 1, 2: 1, 12: -1 })];
  const [x] = plain(determined(rows, isUnknown)).filter(([column]) => column === 0);
  const factors = new Map(x![1] as [number, number][]);
  const sign = Math.sign(factors.get(0)!);
  expect([0, 10, 11, 12].map((column) => factors.get(column)! * sign)).toEqual([2, -1, 1, -1]);
});

test('large factors stay exact', () => {
  const large = 2 ** 53;
  const rows = [
    row({ 0: large, 1: 1 }),
    new Map([
      [0, BigInt(large) + 1n],
      [1, 1n],
    ]),
  ];
  expect([...determined(rows, isUnknown).keys()].sort()).toEqual([0, 1]);
  expect(eliminate(rows, isUnknown).size).toBe(2);
});
