import fc from 'fast-check';
import { segmentsOf } from '../../src/taskpane/repairs/visible';

const shown = (text: string) =>
  segmentsOf(text)
    .map((piece) => (piece.kind === 'mark' ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['an ordinary text', 'Stadt Münster', 'Stadt Münster'],
  ['a space in front', ' Mitte', '[Leerzeichen]Mitte'],
  ['spaces at the end', 'Mitte  ', 'Mitte[2-mal Leerzeichen]'],
  ['two spaces within', 'Süd  Ost', 'Süd[2-mal Leerzeichen]Ost'],
  ['a protected space', '2\u00a0535', '2[geschütztes Leerzeichen]535'],
  ['a narrow protected space', '2\u202f535', '2[geschütztes Leerzeichen]535'],
  ['a thin space', '2\u2009535', '2[besonderes Leerzeichen]535'],
  ['a tab', 'a\tb', 'a[Tabulator]b'],
  ['a line break of two characters', 'a\r\nb', 'a[Zeilenumbruch]b'],
  ['a soft hyphen', 'Arbeits\u00adlose', 'Arbeits[weicher Trennstrich]lose'],
  ['zero-width spaces', '43\u200b\u200b Hafen', '43[2-mal unsichtbares Zeichen] Hafen'],
  ['a byte order mark', '\ufeffMitte', '[unsichtbares Zeichen]Mitte'],
  ['a mark of direction', 'a\u200eb', 'a[Zeichen für die Schreibrichtung]b'],
  ['an umlaut of two characters', 'Mu\u0308nster', 'Mu\u0308[Punkte oder Akzent als eigenes Zeichen]nster'],
  ['only spaces', '   ', '[3-mal Leerzeichen]'],
  ['nothing', '', ''],
])('%s', (_case, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a very long text is cut, and says so', () => {
  expect(shown('x'.repeat(500))).toBe(`${'x'.repeat(200)}…`);
});

const characters = fc.string({
  unit: fc.constantFrom('a', ' ', '\u00a0', '\t', '\n', '\u200b', '\u0308', 'ü'),
  maxLength: 40,
});

test('whatever is left as text has nothing in it that cannot be seen', () => {
  fc.assert(
    fc.property(characters, (text) => {
      const texts = segmentsOf(text).filter(({ kind }) => kind === 'text');
      expect(texts.filter((piece) => /[\u00a0\t\n\u200b]| {2}/.test(piece.text))).toEqual([]);
      const seen = text.replace(/[\u00a0\t\n\u200b]/g, '').replaceAll(' ', '');
      expect(texts.map((piece) => piece.text.replaceAll(' ', '')).join('')).toBe(seen);
    }),
  );
});
