import fc from 'fast-check';
import { csvRecords } from '../../src/files/csv-records';
import { csvOf } from '../../src/files/findings-csv';

type Field = string | number | null;

const textOf = (rows: readonly (readonly Field[])[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvOf(rows));

test('begins with the mark of UTF-8; semicolons between fields, CRLF behind every row', () => {
  expect(
    textOf([
      ['Blatt', 'Übersicht'],
      ['a', null],
    ]),
  ).toBe('\ufeffBlatt;Übersicht\r\na;\r\n');
});

test.each<[string, Field, string]>([
  ['decimals with a comma', 8.1, '8,1'],
  ['a negative number stays a number', -2.5, '-2,5'],
  ['all digits', 61365.123456, '61365,123456'],
  ['a semicolon', 'a;b', '"a;b"'],
  ['a quote', 'sagt "nein"', '"sagt ""nein"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['nothing', null, ''],
])('field: %s', (_, field, written) => {
  expect(textOf([['x', field, 'y']])).toBe(`\ufeffx;${written};y\r\n`);
});

// Beginnings named by OWASP, CSV Injection.
test.each([
  ['=1+1', "'=1+1"],
  ['+49 251', "'+49 251"],
  ['-2+3', "'-2+3"],
  ['@SUMME(A1)', "'@SUMME(A1)"],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
])('the text %j is not run as a formula', (text, guarded) => {
  expect(textOf([[text, 'b']])).toBe(`\ufeff${guarded};b\r\n`);
});

test.each(['-', '+', '–', 'k. A.', 'a=b', '.'])('the text %j stays as it is', (text) => {
  expect(textOf([[text, 'b']])).toBe(`\ufeff${text};b\r\n`);
});

test('what is written is read again, whatever is in it', () => {
  const field = fc.string().filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(text));
  const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (written) => {
      expect(csvRecords(textOf(written).slice(1), ';')).toEqual(written);
    }),
  );
});
