import { cutText, MAX_TEXT, needsTextFormat } from '../../src/excel/text-guard';

// What Excel makes of typed text: formulas by their first character; numbers, dates, times, percentages, fractions and
// truth values in German and English spelling (Microsoft Support: "Stop automatically changing numbers to dates").
test.each([
  ['a formula', '=1+1'],
  ['a formula with plus', '+49 251 492-0'],
  ['a formula with minus', '-Test'],
  ['a sign', '-'],
  ['an implicit intersection', '@x'],
  ['leading zeros', '00123'],
  ['a German decimal', '39,20'],
  ['a percentage', '5 %'],
  ['a date', '1.2.2017'],
  ['a month', 'Mai 2017'],
  ['a fraction', '1/2'],
  ['an exponent', '1E5'],
  ['accountant’s minus', '(5)'],
  ['Arabic-Indic digits', '٣'],
  ['TRUE', 'TRUE'],
  ['wahr', 'wahr'],
  ['an error value', '#N/A'],
])('%s needs the text format: %s', (_, text) => {
  expect(needsTextFormat(text)).toBe(true);
});

test.each([
  ['a name', 'Aegidii'],
  ['an empty text', ''],
  ['the sign for secret', '.'],
  ['the sign for later', '…'],
  ['a word that only begins like a truth value', 'Wahrheit'],
  ['a sentence with a number in it', 'Der Anteil lag im Jahr 2017 um 2,3 Prozentpunkte höher als im Jahr 2015.'],
])('%s does not: %s', (_, text) => {
  expect(needsTextFormat(text)).toBe(false);
});

test('a text that fits into a cell stays whole', () => {
  const text = 'a'.repeat(MAX_TEXT);
  expect(cutText(text)).toBe(text);
});

test('a longer text is cut to what a cell holds, with a mark', () => {
  const cut = cutText('a'.repeat(MAX_TEXT + 1));
  expect(cut).toHaveLength(MAX_TEXT);
  expect(cut).toMatch(/a … \[gekürzt\]$/);
});

test('no half character is left where a text is cut', () => {
  const cut = cutText('x' + '😀'.repeat(MAX_TEXT));
  expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(cut)).toBe(false);
  expect(cut.length).toBeGreaterThan(MAX_TEXT - 3);
});
