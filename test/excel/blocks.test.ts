import fc from 'fast-check';
import { cutRange, packBlocks } from '../../src/excel/blocks';
import type { UsedRange } from '../../src/excel/used-range';

const used = (rowCount: number, columnCount: number): UsedRange => ({
  sheet: { id: '1', name: 'Tabelle1' },
  range: { row: 3, column: 2, rowCount, columnCount },
  filtered: false,
  someRowsHidden: false,
  someColumnsHidden: false,
});

test('an empty sheet has no blocks', () => {
  expect(cutRange({ ...used(1, 1), range: undefined })).toEqual([]);
});

test('many small sheets are asked for together', () => {
  const blocks = Array.from({ length: 40 }, () => cutRange(used(50, 10))).flat();
  expect(packBlocks(blocks)).toHaveLength(1);
});

test('every row is read once and in order, however the range is shaped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 16_384 }), (rows, columns) => {
      const blocks = cutRange(used(Math.min(rows, Math.ceil(5_000_000 / columns)), columns));
      let next = 0;
      for (const { first, count } of packBlocks(blocks).flat()) {
        expect(first).toBe(next);
        expect(count).toBeGreaterThan(0);
        next += count;
      }
      expect(next).toBe(Math.min(rows, Math.ceil(5_000_000 / columns)));
    }),
    { numRuns: 50 },
  );
});
