import fc from 'fast-check';
import { csvRecords, detectDelimiter } from '../../src/files/csv-records';
import { readSubmission } from '../../src/files/submission';
import { utf16 } from './workbook-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array) => (await readSubmission('Ordner/lieferung 2017.csv', bytes)).sheets[0]!;

test.each([
  ['Stadtteil;Wert\r\nÜberwasser;1\r\n', ';'],
  ['a\tb\n1\t2', '\t'],
  ['a,b\n1,2', ','],
  ['Titel, mit Komma\n\nGebiet;Wert\nNord;1,5\nOst;2,5', ';'],
  ['"a;b",c\n"d;e",f', ','],
  ['1,5;2,5\n3,5;4,5', ';'],
])('the delimiter of %j', (text, expected) => {
  expect(detectDelimiter(text)).toBe(expected);
});

test.each([
  ['quotes, doubled quotes and line breaks in quotes', '"a ""b""\r\nc";d\r\n', [['a "b"\r\nc', 'd']]],
  [
    'empty fields at the ends',
    ';a;\n;;',
    [
      ['', 'a', ''],
      ['', '', ''],
    ],
  ],
  ['blank lines keep their place', 'a\n\nb', [['a'], [''], ['b']]],
  ['a quote inside a field is a sign', 'a"b;c', [['a"b', 'c']]],
  ['a quote that is never closed takes the rest', '"a;b\nc', [['a;b\nc']]],
  [
    'old line ends',
    'a;b\rc;d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'mixed line ends, as files put together from two have them',
    'a;b\r\nc;d\ne;f\rg;h',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ],
  ],
  [
    'text behind a closing quote belongs to its field, and the next row to itself',
    '"abc"def;x\ny;z',
    [
      ['abcdef', 'x'],
      ['y', 'z'],
    ],
  ],
  ['nothing', '', []],
])('records: %s', (_, text, expected) => {
  expect(csvRecords(text, ';')).toEqual(expected);
});

test('whatever is quoted comes back', () => {
  const records = fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(records, (rows) => {
      const text = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(';')).join('\n');
      expect(csvRecords(text, ';')).toEqual(rows);
    }),
  );
});

const western = Uint8Array.from([...'Gebiet;'].map((letter) => letter.charCodeAt(0)).concat([0xdc, 0x3b, 0x80]));
test.each([
  ['UTF-8', utf8('Gebiet;Ü;€')],
  ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Gebiet;Ü;€')])],
  ['UTF-16 with its mark', utf16('Gebiet;Ü;€')],
  ['UTF-16 without it', utf16('Gebiet;Ü;€').slice(2)],
  ['Windows’ western signs', western],
])('encoding: %s', async (_, bytes) => {
  expect((await read(bytes)).values).toEqual([['Gebiet', 'Ü', '€']]);
});

test.each([
  ['whole numbers', 'a;12;-3;0', ['a', 12, -3, 0]],
  ['decimals with a comma', 'a;39,20;-0,5', ['a', 39.2, -0.5]],
  ['decimals with a point, where the file writes them so', 'a;39.25;1.5', ['a', 39.25, 1.5]],
  ['a comma and thousands with a point: the latter stay text', 'a;1,5;1.234', ['a', 1.5, '1.234']],
  ['thousands alone stay text', 'a;1.234;1.234,5', ['a', '1.234', '1.234,5']],
  ['both signs: neither is believed', 'a;1,5;2.5', ['a', '1,5', '2.5']],
  ['keys with a zero in front stay text', '05515000;007;0', ['05515000', '007', 0]],
  ['signs and other text stay as they are', '.;-;x;1 450;2 535r;12,5 %', ['.', '-', 'x', '1 450', '2 535r', '12,5 %']],
  ['quoted decimals of a file with commas between fields', 'a,"4,8",6', ['a', 4.8, 6]],
  ['a minus before zero is no minus', 'a;-0', ['a', 0]],
  ['a number of more digits than a cell can hold stays text', 'a;1234567890123456', ['a', '1234567890123456']],
])('values: %s', async (_, text, expected) => {
  expect((await read(utf8(text))).values).toEqual([expected]);
});

test('the sheet bears the name of the file, and the first line may name the delimiter', async () => {
  const { name, values, formulas } = await read(utf8('sep=,\r\na,b\r\n=1,2'));
  expect({ name, values, formulas }).toEqual({
    name: 'lieferung 2017',
    values: [
      ['a', 'b'],
      ['=1', 2],
    ],
    formulas: [
      ['', ''],
      ['', ''],
    ],
  });
});
