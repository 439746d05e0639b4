import fc from 'fast-check';
import { formatNumber } from '../../../src/core/model/rounding';
import type { CellValue } from '../../../src/core/model/sheet';
import { parseNumber, type NumberReading } from '../../../src/core/parse/number';
import { formatKind } from '../../../src/core/parse/number-format';
import { buildSigns } from '../../../src/core/parse/signs';
import { smallCatalogue } from './small-catalogue';

const MUENSTER = buildSigns(smallCatalogue('muenster'));
const DESTATIS = buildSigns(smallCatalogue('destatis'));

const inWords = ({ quantity, trouble }: NumberReading): string =>
  [
    quantity.kind === 'known' ? [quantity.value, ...quantity.qualifiers].join(' ') : quantity.reason,
    ...(trouble ? [trouble] : []),
  ].join(', ');

const read = (value: CellValue, format = 'General', signs = MUENSTER): string =>
  inWords(parseNumber(value, formatKind(format), signs));

// Readings follow from German notation; the odd ones are from the Hamburg, Münster and München tables.
test.each<[string, CellValue, string]>([
  ['a number', 1450, '1450'],
  ['a sentinel is a number here', -88888888, '-88888888'],
  ['negative zero is zero', -0, '0'],
  ['digits as text', '1450', '1450, number-as-text'],
  ['a space between thousands', '1 450', '1450, number-as-text'],
  ['a no-break space', '1\u00a0450', '1450, number-as-text'],
  ['a narrow no-break space', '1\u202f450', '1450, number-as-text'],
  ['a thin space', '300\u2009267', '300267, number-as-text'],
  ['spaces round it', ' 122 815    ', '122815, number-as-text'],
  ['millions by space', '1 788 994', '1788994, number-as-text'],
  ['an apostrophe between thousands', "1'450", '1450, number-as-text'],
  ['a curly apostrophe', '1’450,5', '1450.5, number-as-text'],
  ['a decimal comma', '39,20', '39.2, number-as-text'],
  ['three decimals after a comma', '1,450', '1.45, number-as-text'],
  ['points between thousands and a comma', '1.234,5', '1234.5, number-as-text'],
  ['points between millions', '1.234.567', '1234567, number-as-text'],
  ['spaces between thousands and a comma', '22 710,5', '22710.5, number-as-text'],
  ['a decimal point that cannot group', '12.5', '12.5, number-as-text'],
  ['a decimal point after a leading zero', '0.450', '0.45, number-as-text'],
  ['English grouping with decimals', '1,234.5', '1234.5, number-as-text'],
  ['English millions', '1,234,567', '1234567, number-as-text'],
  ['one point before three digits could be either', '1.450', 'unreadable, ambiguous-number'],
  ['also with a sign', '-1.450', 'unreadable, ambiguous-number'],
  ['also as a correction', '2.535r', 'unreadable, ambiguous-number'],
  ['a hyphen far from its number', '-  23', '-23, number-as-text'],
  ['a minus sign', '− 23', '-23, number-as-text'],
  ['a dash as minus', '–5,1', '-5.1, number-as-text'],
  ['a plus sign', '+0,6', '0.6, number-as-text'],
  ['minus zero as text', '-0,0', '0, number-as-text'],
  ['per cent', '12 %', '12, number-as-text'],
  ['per cent without space', '23,2%', '23.2, number-as-text'],
  ['a corrected figure', '2 535r', '2535 revised, number-as-text'],
  ['a corrected figure with space', '2 535 r', '2535 revised, number-as-text'],
  ['a letter of another office', '2 535p', 'unreadable, type-error'],
  ['brackets without a sign for them', '(12,3)', 'unreadable, ambiguous-number'],
  ['the letter O', '6O62', 'unreadable, type-error'],
  ['the letter l', 'l450', 'unreadable, type-error'],
  ['groups of the wrong size', '14 50', 'unreadable, type-error'],
  ['a group of four', '12 3456', 'unreadable, type-error'],
  ['mixed separators', '1.234 567', 'unreadable, type-error'],
  ['two commas in German style', '1,2,3', 'unreadable, type-error'],
  ['a trailing point', '12.', 'unreadable, type-error'],
  ['words', 'k. A.', 'unreadable, type-error'],
  ['a suffix alone', 'r', 'unreadable, type-error'],
  ['more digits than a number holds', '9'.repeat(400), 'unreadable, type-error'],
  ['a truth value', true, 'unreadable, type-error'],
  ['not a number', Number.NaN, 'unreadable, type-error'],
  ['an empty cell is never zero', null, 'unreadable, empty-cell'],
  ['white space is empty', ' \u00a0\n', 'unreadable, empty-cell'],
  ['an error value', { error: '#DIV/0!' }, 'unreadable, error-value'],
  ['dash: exactly nothing', '-', '0'],
  ['en dash', '–', '0'],
  ['em dash with spaces', ' — ', '0'],
  ['point: confidential', '.', 'confidential'],
  ['middle point', '·', 'confidential'],
  ['ellipsis', '…', 'not-yet-available'],
  ['three points', '...', 'not-yet-available'],
  ['cross', 'x', 'not-applicable'],
  ['multiplication sign', '×', 'not-applicable'],
  ['a sign of another office', '/', 'unreadable, type-error'],
])('Münster: %s', (_, value, expected) => {
  expect(read(value)).toBe(expected);
});

test.each<[string, CellValue, string]>([
  ['provisional', '2 535p', '2535 provisional, number-as-text'],
  ['estimated and corrected', '12,3rs', '12.3 revised estimated, number-as-text'],
  ['limited', '(12,3)', '12.3 limited, number-as-text'],
  ['limited and corrected', '(12,3)r', '12.3 revised limited, number-as-text'],
  ['nought as a sign', '0', '0'],
  ['not certain enough', '/', 'unreliable'],
  ['a break in the series', '|', 'not-comparable'],
])('Destatis: %s', (_, value, expected) => {
  expect(read(value, 'General', DESTATIS)).toBe(expected);
});

test.each([
  ['the number 0 shown as a dash is zero', 0, '###\\ ###;\\-###\\ ###;\\-', '0'],
  ['a share under a per-cent format is what it shows', 0.232, '0.0%', '23.2'],
  ['a tiny share', 1e-7, '0.0%', '0.00001'],
  ['a share too large for a number', 1.7e307, '0%', 'unreadable, type-error'],
  ['a number that Excel made a day of', 43100, 'dd/mm/yyyy', 'unreadable, type-error'],
])('%s', (_, value, format, expected) => {
  expect(read(value, format)).toBe(expected);
});

test('zero has no sign', () => {
  const { quantity } = parseNumber(-0, formatKind('General'), MUENSTER);
  expect(quantity.kind === 'known' && Object.is(quantity.value, 0)).toBe(true);
});

test('a number printed the German way reads as that number', () => {
  const number = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const value = digits / 10 ** decimals;
      const reading = parseNumber(formatNumber(value, decimals), formatKind('General'), MUENSTER);
      expect(reading).toEqual({ quantity: { kind: 'known', value, qualifiers: [] }, trouble: 'number-as-text' });
    }),
  );
});

test('no text makes it throw, and none becomes a number that is none', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789.,  -–()%rpsxO\u00a0') });
  fc.assert(
    fc.property(text, (cell) => {
      const { quantity } = parseNumber(cell, formatKind('General'), DESTATIS);
      expect(quantity.kind === 'missing' || Number.isFinite(quantity.value)).toBe(true);
    }),
  );
});
