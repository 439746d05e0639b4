import fc from 'fast-check';
import { linePoints, linesIn, textPoints } from '../../../src/core/spec/text-lines';

// Advance widths as the font's own table has them, in thousandths of its size.
test.each([
  ['nnnn', { size: 10 }, 22.24],
  ['Wi', { size: 10 }, 11.66],
  ['Wi', { size: 10, bold: true }, 12.22],
  ['ß', { size: 100 }, 61.1],
  ['☒', { size: 11 }, 11],
])('%s %o is %d points wide', (text, type, points) => {
  expect(textPoints(text, type)).toBeCloseTo(points, 6);
});

// 100 points hold 0.93 × (100 − 3.75) = 89.5 points: sixteen letters n of ten points, which are 88.96 wide.
test.each([
  ['nothing', '', 1],
  ['what just fits', 'n'.repeat(16), 1],
  ['one letter more', 'n'.repeat(17), 2],
  ['a space at the end of a line takes no room', `${'n'.repeat(16)} n`, 2],
  ['words that fit together', 'nnnnnnn nnnnnnn', 1],
  ['words that do not', 'nnnnnnnn nnnnnnnn', 2],
  ['a line break', 'n\nn\nn', 3],
  ['an empty line', 'n\n\nn', 3],
  ['a word of three lines', 'n'.repeat(40), 3],
])('%s', (_, text, lines) => {
  expect(linesIn(text, 100, { size: 10 })).toBe(lines);
});

test('a line of each size as Excel sets it', () => {
  expect([9, 10, 11].map(linePoints)).toEqual([11.75, 13, 14.25]);
});

test('a narrower cell or more text never takes fewer lines', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 400 }), (list, width) => {
      const text = list.join(' ');
      const lines = linesIn(text, width, { size: 10 });
      expect(linesIn(text, width - 20, { size: 10 })).toBeGreaterThanOrEqual(lines);
      expect(linesIn(`${text} mehr`, width, { size: 10 })).toBeGreaterThanOrEqual(lines);
    }),
  );
});
