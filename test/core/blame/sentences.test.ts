import type { Cause, CellPlace, Suspicion } from '../../../src/core/model/blame';
import { causeText, suspicionText } from '../../../src/core/text/blame.de';

const at = (row: number, column = 5): CellPlace => ({ sheet: 'Blatt 1', cell: { row, column } });
const F20: Suspicion = {
  cells: [{ place: at(19), value: 2989, repaired: 2998 }],
  cause: { kind: 'digits-transposed' },
  broken: [at(19)],
  confidence: 'only',
};
const NB = '\u00a0';

test.each<[Partial<Suspicion>, string]>([
  [{}, `Wahrscheinlich ist F20 falsch: 2${NB}989 statt 2${NB}998 – zwei Ziffern vertauscht.`],
  [
    { confidence: 'one-of-several', alternatives: 1 },
    `Vielleicht ist F20 falsch: 2${NB}989 statt 2${NB}998 – zwei Ziffern vertauscht. Ebenso kommt 1 andere Zelle in Frage.`,
  ],
  [
    { confidence: 'one-of-several', alternatives: 9, likeliest: true },
    `Am ehesten ist F20 falsch: 2${NB}989 statt 2${NB}998 – zwei Ziffern vertauscht. Ebenso kommen 9 andere Zellen in Frage.`,
  ],
  [
    { cells: [{ place: at(19), value: 12.5 }], cause: { kind: 'neighbour', of: 'row', from: at(18) } },
    'Wahrscheinlich ist F20 falsch: 12,5 – derselbe Wert wie in F19, vielleicht um eine Zeile verrutscht.',
  ],
  [
    {
      cells: [
        { place: at(19), value: 5, repaired: 7 },
        { place: at(20), value: 7, repaired: 5 },
      ],
      cause: { kind: 'swapped' },
      confidence: 'one-of-several',
    },
    'Vielleicht sind F20 und F21 vertauscht. Auch andere Zellen kommen in Frage.',
  ],
  [
    {
      cells: [
        { place: at(19), value: 5, repaired: 8 },
        { place: at(20), value: 7 },
      ],
      confidence: 'one-of-several',
      alternatives: 3,
    },
    'Vielleicht sind F20 und F21 falsch: F20 5 statt 8 und F21 7. Ebenso kommen 3 andere Gruppen von Zellen in Frage.',
  ],
  [
    { cells: [], confidence: 'not-determined', broken: [at(4), at(5)] },
    'Welche Zelle falsch ist, wurde nicht ermittelt. Unstimmig sind die Werte um F5 und F6.',
  ],
  [
    { cells: [], confidence: 'not-determined', broken: [at(4), at(5), at(6), at(7), at(8)] },
    'Welche Zelle falsch ist, wurde nicht ermittelt. Unstimmig sind die Werte um F5, F6, F7 und 2 weitere Zellen.',
  ],
])('%#', (more, sentence) => {
  expect(suspicionText({ ...F20, ...more })).toBe(sentence);
});

test.each<[Cause, string]>([
  [{ kind: 'digit-missing' }, 'eine Ziffer fehlt'],
  [{ kind: 'digit-doubled' }, 'eine Ziffer doppelt'],
  [{ kind: 'digit-added' }, 'eine Ziffer zu viel'],
  [{ kind: 'comma-shifted', factor: 1000 }, `um den Faktor 1${NB}000 zu groß`],
  [{ kind: 'comma-shifted', factor: 0.1 }, 'um den Faktor 10 zu klein'],
  [{ kind: 'sign-flipped' }, 'falsches Vorzeichen'],
  [
    { kind: 'neighbour', of: 'date', from: at(3, 2) },
    'derselbe Wert wie in C4, vielleicht um einen Stichtag verrutscht',
  ],
  [
    { kind: 'neighbour', of: 'column', from: at(3, 2) },
    'derselbe Wert wie in C4, vielleicht um eine Spalte verrutscht',
  ],
])('%j', (cause, text) => {
  expect(causeText(cause)).toBe(text);
});
