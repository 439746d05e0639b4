import fc from 'fast-check';
import { findRepetitions, findStrays } from '../../../src/core/table-schema/keys';
import type { Reading } from '../../../src/core/table-schema/logical';

const rowsOf = (rows: readonly (readonly Reading[])[]) => rows.map((values, index) => ({ place: index + 1, values }));
const repeated = (rows: readonly (readonly Reading[])[]) => findRepetitions(rowsOf(rows)).map(({ place }) => place);

// frictionless-ts (MIT), table/table/checks/unique.spec.ts: row numbers of repeated keys.
test.each<[string, Reading[][], number[]]>([
  ['unique', [[1], [2], [3], [4], [5]], []],
  ['one repeated', [[1], [2], [3], [2], [5]], [4]],
  ['texts', [['a'], ['b'], ['c'], ['d'], ['e']], []],
  ['two repeated', [['a'], ['b'], ['a'], ['d'], ['b']], [3, 5]],
  [
    'two columns',
    [
      ['A', 'X'],
      ['A', 'Y'],
      ['B', 'X'],
      ['A', 'X'],
      ['B', 'Y'],
    ],
    [4],
  ],
  ['missing values', [[1], [2], [null], [4], [null], [2]], [6]],
  [
    'missing values in two columns',
    [
      [1, 'Alice'],
      [2, 'Bob'],
      [null, 'Charlie'],
      [4, 'David'],
      [null, 'Eve'],
      [2, 'Bob'],
    ],
    [6],
  ],
])('frictionless-ts: %s', (_, rows, expected) => {
  expect(repeated(rows)).toEqual(expected);
});

test.each<[string, Reading[][], number[]]>([
  ['a text is no number', [['1'], [1]], []],
  [
    'keys are not run together',
    [
      ['a', 'bc'],
      ['ab', 'c'],
    ],
    [],
  ],
  ['objects are equal by content', [[{ a: 1, b: [2] }], [{ b: [2], a: 1 }]], [2]],
  ['unreadable values are never equal', [[undefined], [undefined]], []],
  [
    'a part of the key is missing',
    [
      [1, null],
      [1, null],
    ],
    [],
  ],
])('%s', (_, rows, expected) => {
  expect(repeated(rows)).toEqual(expected);
});

test('strays are whole keys that are not referenced', () => {
  const referenced = [[1], [2], [null]];
  expect(findStrays(rowsOf([[1], [3], [null], [undefined]]), referenced)).toEqual([2]);
});

test('every row is either the first of its key or a repetition', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
      const rows = values.map((value) => [value]);
      expect(rows.length - repeated(rows).length).toBe(new Set(values).size);
    }),
  );
});
