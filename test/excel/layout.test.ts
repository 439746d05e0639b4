import { headerSections, runsOf, widthInPoints } from '../../src/excel/layout';

// ECMA-376 part 1, 18.3.1.13: width = (characters × 7 + 5) pixels for Calibri 11; 8.43 characters are 64 pixels = 48 points.
test.each([
  [8.43, 48],
  [10, 56.25],
  [0, 3.75],
])('%d characters are %d points', (characters, points) => {
  expect(widthInPoints(characters)).toBe(points);
});

test.each([
  ['nothing', '', { left: '', center: '', right: '' }],
  ['text without a code', 'Stadt', { left: '', center: 'Stadt', right: '' }],
  [
    'all three',
    '&LStadt&CMonitoring&RSeite &P von &N',
    { left: 'Stadt', center: 'Monitoring', right: 'Seite &P von &N' },
  ],
  ['a plain & before a letter of a code', '&LBund&&Land&RR&&C', { left: 'Bund&&Land', center: '', right: 'R&&C' }],
  ['other codes are kept', '&R&D &8klein', { left: '', center: '', right: '&D &8klein' }],
])('a header: %s', (_, header, sections) => {
  expect(headerSections(header)).toEqual(sections);
});

test('neighbours of one size become one run', () => {
  expect(
    runsOf([
      [0, 10],
      [1, 10],
      [2, 5],
      [5, 5],
    ]),
  ).toEqual([
    { first: 0, count: 2, size: 10 },
    { first: 2, count: 1, size: 5 },
    { first: 5, count: 1, size: 5 },
  ]);
});
