import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkSubmission, evaluateCheck } from '../../../src/core/report';
import { standardOrders } from '../../../src/core/order/standard';
import { buildChartsSheet } from '../../../src/core/spec/chart/sheet';
import { pageBreaks, type Paper, type Together } from '../../../src/core/spec/page-breaks';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { readSubmission } from '../../../src/files/submission';
import { sample } from '../../cli/monitoring';

/**
 * 100 columns' worth of characters on A4 landscape: 741.1 points between the margins for (10 × 7 + 5) × 0.75 = 56.25 points
 * a column; thirteen such columns fill 731.25 points and are printed in full size. 481.9 points between the margins above and
 * below, less 5 per cent, are 457.8: thirty rows of 15 points, not thirty-one.
 */
const FULL: Paper = { orientation: 'landscape', columnWidths: Array(13).fill(10), rowHeights: new Map() };

const blocks = (...sizes: readonly number[]): readonly Together[] => {
  let row = 0;
  return sizes.map((size) => {
    const first = row;
    row += size + 1;
    return { first, last: first + size - 1 };
  });
};

test.each<readonly [string, readonly Together[], Paper, readonly number[]]>([
  ['nothing', [], FULL, []],
  ['a block that fits', blocks(30), FULL, []],
  ['two blocks that fit together, with the gap between them', blocks(15, 14), FULL, []],
  ['two blocks that are one row too high together', blocks(15, 15), FULL, [16]],
  ['the gap below the last block counts for nothing', blocks(14, 15), FULL, []],
  ['each page is filled anew', blocks(15, 14, 15, 14, 3), FULL, [31, 62]],
  ['a block higher than a page begins one, and so does the next', blocks(5, 40, 5), FULL, [6, 47]],
  ['a first block higher than a page needs no break before it', blocks(40, 5), FULL, [41]],
  ['rows before the first block count', [{ first: 3, last: 30 }], FULL, [3]],
  ['rows of their own height count', blocks(15, 14), { ...FULL, rowHeights: new Map([[2, 30]]) }, [16]],
  // Twice the width is printed in half the size: 60 rows and more.
  ['a wide sheet is printed smaller', blocks(30, 29), { ...FULL, columnWidths: Array(26).fill(10) }, []],
  // 728.5 points less 5 per cent are 692.1: 46 rows; eight columns of 56.25 points fit into 494.5.
  ['portrait', blocks(23, 22), { ...FULL, orientation: 'portrait', columnWidths: Array(8).fill(10) }, []],
  ['portrait, too high', blocks(23, 23), { ...FULL, orientation: 'portrait', columnWidths: Array(8).fill(10) }, [24]],
])('%s', (_, together, paper, expected) => {
  expect(pageBreaks(together, paper)).toEqual(expected);
});

test('no block that fits on a page is cut, and no page could have held the next block too', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(sizes, (rows) => {
      const together = blocks(...rows);
      const breaks = pageBreaks(together, FULL);
      const tops = [0, ...breaks];
      for (const [index, top] of tops.entries()) {
        const next = tops[index + 1];
        const inside = together.filter(({ first }) => first >= top && (next === undefined || first < next));
        expect(Math.max(...inside.map(({ last }) => last)) - top + 1).toBeLessThanOrEqual(30);
        const following = together.find(({ first }) => first === next);
        if (following) expect(following.last - top + 1).toBeGreaterThan(30);
      }
    }),
  );
});

describe('the charts of the sample', () => {
  const built = async () => {
    const file = 'muenster-2010-2017.xlsx';
    const submission = await readSubmission(file, new Uint8Array(readFileSync(sample(file))));
    const catalogue = shippedCatalogue();
    const evaluation = evaluateCheck(checkSubmission(submission, catalogue), catalogue);
    const wanted = standardOrders(evaluation.subjects, catalogue).map((order) => ({ order, evaluation }));
    return buildChartsSheet(wanted, catalogue, { name: 'Diagramme', locate: () => undefined, tells: false });
  };

  test('no chart, heading or text beside it is cut by the end of a page', async () => {
    const { charts, page, contents } = await built();
    expect(page.breaks?.length).toBeGreaterThan(3);
    for (const row of page.breaks ?? []) {
      expect(charts.filter(({ position }) => position.row < row && row < position.row + position.rowCount)).toEqual([]);
      // A page begins with a heading, of an indicator or of a chart, and the row above it is the gap.
      expect(contents[row - 1]?.every((content) => content === null)).toBe(true);
      expect(charts.some(({ position }) => position.row === row + 1 || position.row === row + 2)).toBe(true);
    }
  });

  test('one or two blocks stand on each page, as the paper allows', async () => {
    const { charts, page } = await built();
    const tops = [0, ...(page.breaks ?? [])];
    const counts = tops.map((top, index) => {
      const rows = charts
        .map(({ position }) => position.row)
        .filter((row) => row >= top && row < (tops[index + 1] ?? Infinity));
      return new Set(rows).size;
    });
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
    expect(counts.filter((count) => count >= 2).length).toBeGreaterThan(counts.length / 2);
  });
});
