import fc from 'fast-check';
import { sheetWithout } from '../../src/excel/clearing';
import { range } from './specs';

const hole = fc
  .tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([row, column, rowCount, columnCount]) => range(row, column, rowCount, columnCount));

test('a sheet without holes is cleared as a whole', () => {
  expect(sheetWithout([])).toEqual([range(0, 0, 1_048_576, 16_384)]);
});

test('every cell is cleared once, but for those in holes', () => {
  fc.assert(
    fc.property(fc.array(hole, { maxLength: 6 }), (holes) => {
      const parts = sheetWithout(holes);
      const covers = (row: number, column: number) => (part: ReturnType<typeof range>) =>
        row >= part.row &&
        row < part.row + part.rowCount &&
        column >= part.column &&
        column < part.column + part.columnCount;
      for (let row = 0; row < 30; row += 1)
        for (let column = 0; column < 30; column += 1) {
          const times = parts.filter(covers(row, column)).length;
          expect(times).toBe(holes.some(covers(row, column)) ? 0 : 1);
        }
    }),
    { numRuns: 50 },
  );
});
