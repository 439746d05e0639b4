import fc from 'fast-check';
import type { CellPlace, Suspicion } from '../../../src/core/model/blame';
import { finding, type Finding } from '../../../src/core/model/finding';
import { markCells } from '../../../src/core/spec/marks';
import { unmarkedText } from '../../../src/core/text/marks.de';
import { shippedCatalogue } from '../../../src/files/catalogue';

const { palette } = shippedCatalogue();

const at = (row: number, column = 3, sheet = 'Ausländer'): CellPlace => ({ sheet, cell: { row, column } });
const marksOf = (findings: readonly Finding[], suspicions: readonly Suspicion[] = []) =>
  markCells(findings, suspicions, palette);

const NOTICE = finding('area-spelling', at(4), { text: '27 Kreutz', official: '27 Kreuz' });
const WARNING = finding('number-as-text', at(4), { text: '701', number: 701 });
const ERROR = finding('negative-count', at(4), { value: -23 });

const swapped: Suspicion = {
  cells: [{ place: at(9), value: 2989, repaired: 2998 }],
  cause: { kind: 'digits-transposed' },
  broken: [at(4)],
  confidence: 'only',
};
const SENTENCE = 'Wahrscheinlich ist D10 falsch: 2\u00a0989 statt 2\u00a0998 – zwei Ziffern vertauscht.';

test('one mark for a cell: the worst severity colours it and stands first', () => {
  const [mark, ...more] = marksOf([NOTICE, WARNING, ERROR]);
  expect(more).toEqual([]);
  expect(mark).toMatchObject({ place: at(4), severity: 'error' });
  expect(mark?.note.split('\n\n').map((line) => /^\p{L}+:/u.exec(line)?.[0])).toEqual([
    'Fehler:',
    'Warnung:',
    'Hinweis:',
  ]);
});

test('a note says how bad it is, what it is and what to do', () => {
  expect(marksOf([WARNING])[0]?.note).toBe(
    'Warnung: Der Eintrag „701“ ist als Text gespeichert; gelesen wird die Zahl 701. Bitte die Zahl neu eingeben, ohne Leerzeichen und Zusätze.',
  );
});

test('the same cell of another sheet is another cell', () => {
  const other = finding('negative-count', at(4, 3, 'Bevölkerung'), { value: -1 });
  expect(marksOf([ERROR, other]).map(({ place }) => place.sheet)).toEqual(['Ausländer', 'Bevölkerung']);
});

test('a finding of a whole sheet marks no cell', () => {
  expect(marksOf([finding('missing-source', { sheet: 'Ausländer' }, {})])).toEqual([]);
});

describe('a note that would be too long', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => finding('number-as-text', at(4), { text: `${index}`, number: index }));

  test.each([
    [6, 5, '… und ein weiterer Befund, siehe Prüfbericht.'],
    [30, 5, '… und 25 weitere Befunde, siehe Prüfbericht.'],
  ])('%i findings: %i are told, the rest is counted', (count, told, last) => {
    const lines = marksOf(many(count))[0]?.note.split('\n\n') ?? [];
    expect(lines.length).toBe(told + 1);
    expect(lines.at(-1)).toBe(last);
  });

  test('the severest is told in any case, cut where it alone is too long', () => {
    const message = 'Der Wert passt nicht. '.repeat(80);
    const long = finding('row-constraint', at(4), { rule: 'regel', message });
    const note = marksOf([WARNING, long])[0]?.note ?? '';
    expect(note).toMatch(/^Fehler: .* …\n\n… und ein weiterer Befund, siehe Prüfbericht\.$/s);
    expect(note.length).toBeLessThan(900);
  });
});

describe('the probable cause', () => {
  test('stands below the findings of the cell that it breaks', () => {
    const [broken] = marksOf([ERROR], [swapped]);
    expect(broken?.note.split('\n\n').at(-1)).toBe(`Vermutete Ursache: ${SENTENCE}`);
  });

  test('marks the suspected cell, as a notice where it has no finding of its own', () => {
    const [, suspected] = marksOf([ERROR], [swapped]);
    expect(suspected).toMatchObject({ place: at(9), severity: 'notice', note: `Hinweis: ${SENTENCE}` });
  });

  test.each<[string, Partial<Suspicion>, number]>([
    ['the likeliest of several counts', { confidence: 'one-of-several', likeliest: true }, 2],
    ['one of several does not', { confidence: 'one-of-several' }, 1],
    ['none was found', { confidence: 'not-determined', cells: [] }, 1],
    ['what it breaks is accepted', { broken: [at(77)] }, 1],
  ])('%s', (_, more, count) => {
    expect(marksOf([ERROR], [{ ...swapped, ...more }])).toHaveLength(count);
  });

  test('is not told on another sheet, because its sentence names cells without their sheet', () => {
    const elsewhere = { ...swapped, cells: [{ place: at(9, 3, 'Bevölkerung'), value: 1 }] };
    const notes = marksOf([ERROR], [elsewhere]).map(({ place, note }) => [
      place.sheet,
      note.includes('Wahrscheinlich'),
    ]);
    expect(notes).toEqual([
      ['Ausländer', false],
      ['Bevölkerung', true],
    ]);
  });
});

test('suspected cells of two sheets are left to the report', () => {
  const cells = [at(9), at(9, 3, 'Bevölkerung')].map((place) => ({ place, value: 1 }));
  const marks = marksOf([ERROR], [{ ...swapped, cells }]);
  expect(marks.map(({ note }) => note.includes('Wahrscheinlich'))).toEqual([false]);
});

/** Relative luminance and contrast, WCAG 2.2, "relative luminance" and "contrast ratio". */
const luminance = (colour: string): number => {
  const channel = (start: number) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};
const contrastWithBlack = (colour: string): number => (luminance(colour) + 0.05) / 0.05;

describe('fills', () => {
  const fills = (colours: typeof palette) =>
    [ERROR, WARNING, NOTICE].map((one) => markCells([one], [], colours)[0]?.fill ?? '');

  test('black type is read on each of them (4.5:1), and no two are the same', () => {
    for (const fill of fills(palette)) expect(contrastWithBlack(fill)).toBeGreaterThanOrEqual(4.5);
    expect(new Set(fills(palette)).size).toBe(3);
  });

  test('black type is read whatever colours an office chooses, on white ground', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (error) => {
        const [fill = ''] = fills({ ...palette, error, ground: '#FFFFFF' });
        expect(fill).toMatch(/^#[0-9A-F]{6}$/);
        expect(contrastWithBlack(fill)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

test('what could not be marked is said in a sentence', () => {
  expect(unmarkedText('thread-on-cell')).toBe(
    'An der Zelle hängt ein Kommentar mit Antworten. Sie ist nur eingefärbt, der Befund steht im Prüfbericht.',
  );
});
