import { measuredText, placesText, sharedRanksText, smallBaseNote } from '../../../src/core/text/chart-note.de';

test.each([
  ['Ausländeranteil', 'Prozent', 'Ausländeranteil, in Prozent'],
  ['Ausländeranteil, Veränderung', 'Prozentpunkte', 'Ausländeranteil, Veränderung, in Prozentpunkten'],
  ['Wohnfläche', 'm² je Person', 'Wohnfläche, m² je Person'],
  ['Saldo je 1.000 Einwohner', 'je 1.000 Einwohner', 'Saldo je 1.000 Einwohner'],
])('%s in %s: %s', (name, unit, text) => {
  expect(measuredText(name, unit)).toBe(text);
});

test.each([
  ['Stadt Münster', undefined, 'Stadt Münster und Stadtteile'],
  [undefined, undefined, 'Stadtteile'],
  [undefined, 'Nord', 'Stadtteile, hervorgehoben (►): Nord'],
])('areas of a subtitle: %s %s', (city, highlight, text) => {
  expect(placesText(city, 'stadtteil', highlight)).toBe(text);
});

test('shared ranks name all that share them; nothing is said of none', () => {
  expect(
    sharedRanksText([
      { rank: 2, names: ['A', 'B', 'C'] },
      { rank: 7, names: ['D', 'E'] },
    ]),
  ).toBe('Gleich angezeigte Werte teilen sich einen Rang: A, B und C (Rang 2); D und E (Rang 7).');
  expect(sharedRanksText([])).toBe('');
  expect(smallBaseNote([], 100)).toBe('');
});
