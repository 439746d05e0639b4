import fc from 'fast-check';
import {
  cleanHeading,
  cleanText,
  foldUmlauts,
  hasHiddenCharacter,
  nameKey,
  wordsOf,
} from '../../../src/core/parse/text';

test.each([
  ['plain text stays', 'Wohnberechtigte Bevölkerung', 'Wohnberechtigte Bevölkerung'],
  ['a word divided at a line break is put together', 'Ins-\ngesamt', 'Insgesamt'],
  ['a compound divided at its hyphen keeps it', 'Süd-\nOst', 'Süd-Ost'],
  ['a hanging hyphen before "und" stays', 'Kinder-\nund Jugendliche', 'Kinder- und Jugendliche'],
  ['lines are joined with a space', 'Stadtteil\r\nTeilbereich\nStadtbezirk', 'Stadtteil Teilbereich Stadtbezirk'],
  ['the next-line control breaks like a line', 'pro\u0085Jahr', 'pro Jahr'],
  ['soft hyphens and zero-width spaces vanish', 'Migra\u00adtions\u200bhintergrund', 'Migrationshintergrund'],
  ['no-break, narrow and thin spaces are spaces', '1\u00a0450\u202f2\u20093', '1 450 2 3'],
  ['decomposed umlauts are composed', 'U\u0308berwasser', 'Überwasser'],
  ['white space round the text goes', '  1 675    ', '1 675'],
])('clean text: %s', (_, text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned);
});

test.each([
  ['a hyphen left inside a word', 'Migrations-hintergrund', 'Migrationshintergrund'],
  ['a hyphen before a capital stays', 'Unter 18-Jährige', 'Unter 18-Jährige'],
  ['a footnote star', 'Wohnberechtigte Bevölkerung*', 'Wohnberechtigte Bevölkerung'],
  ['a footnote star with bracket', '2011 *)', '2011'],
  ['a small figure', 'Haushalte¹', 'Haushalte'],
  ['a number in brackets is no footnote', 'Alter (18)', 'Alter (18)'],
])('clean heading: %s', (_, text, cleaned) => {
  expect(cleanHeading(text)).toBe(cleaned);
});

test.each([
  ['a next-line control', 'pro\u0085Jahr', true],
  ['a soft hyphen', 'Aus\u00adländer', true],
  ['a zero-width space', '11\u200b Aegidii', true],
  ['a byte-order mark', '\ufeffZEIT', true],
  ['line breaks and tabs are seen', 'Ins-\ngesamt\t', false],
  ['a no-break space is seen', '1\u00a0450', false],
  ['umlauts', 'Überwasser', false],
])('hidden character: %s', (_, text, hidden) => {
  expect(hasHiddenCharacter(text)).toBe(hidden);
});

test.each([
  ['case', 'AEGIDII', 'Aegidii'],
  ['hyphens', 'Süd-Ost', 'Südost'],
  ['spaces', 'BergFidel', 'Berg Fidel'],
  ['underscores', 'BASISWERT_1', 'Basiswert 1'],
])('one name key whatever the %s', (_, one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('umlauts written out', () => {
  expect(foldUmlauts('düesbergstraße')).toBe('dueesbergstrasse');
});

test('words stand between single spaces', () => {
  expect(wordsOf('Wohnberechtigte Bevölkerung* in Münster (31.12.)')).toBe(
    ' wohnberechtigte bevölkerung in münster 31 12 ',
  );
});

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});
