import { readArea, readCodeAndName } from '../../../src/core/parse/area';
import { buildAreaIndex } from '../../../src/core/parse/area-index';
import { smallCatalogue } from './small-catalogue';

const { areas } = smallCatalogue();
const index = buildAreaIndex(areas);

test.each([
  ['code and name', '11 Aegidii', '11'],
  ['name', 'Aegidii', '11'],
  ['code', '11', '11'],
  ['code with a leading zero', '08', '8'],
  ['a code that is a range', '1-4', '1-4'],
  ['a range with a dash and spaces', '1 – 4', '1-4'],
  ['the range is not area 14', '1-4 Münster-Mitte', '1-4'],
  ['an alias', 'Stadtbezirk Mitte', '1-4'],
  ['an alias without umlaut', 'Dueesberg', '34'],
  ['capitals', 'AEGIDII', '11'],
  ['hyphen', 'Süd-Ost', '8'],
  ['no hyphen', 'Hiltrup Mitte', '96'],
  ['two spaces', '11  Aegidii', '11'],
  ['no space', '11Aegidii', '11'],
  ['"Mitte" is the district', 'Mitte', '1-4'],
  ['"Mitte-Süd" is not', 'Mitte-Süd', '3'],
  ['"Hiltrup" is the district', 'Hiltrup', '9'],
  ['"Hiltrup-Mitte" is not', '96 Hiltrup-Mitte', '96'],
  ['the city', 'Stadt Münster', 'stadt'],
  ['the city by alias with comma', 'Münster, Gesamtstadt', 'stadt'],
  ['the total', 'Insgesamt', 'stadt'],
  ['the total divided', 'Ins-\ngesamt', 'stadt'],
  ['the rest', 'nicht zuzuordnen', 'rest'],
  ['with a footnote', 'Stadt Münster*)', 'stadt'],
])('known: %s', (_, text, area) => {
  expect(readArea(index, text)).toEqual({ kind: 'known', area });
});

test.each([
  ['umlaut written out', '12 ueberwasser', '12', '12 Überwasser'],
  ['umlaut written out, name only', 'Ueberwasser', '12', 'Überwasser'],
  ['decomposed umlaut', '12 U\u0308berwasser', '12', '12 Überwasser'],
  ['decomposed umlaut, name only', 'Du\u0308esberg', '34', 'Düesberg'],
  ['misspelt beside the right code', '14 Budenturm', '14', '14 Buddenturm'],
])('respelled: %s', (_, text, area, official) => {
  expect(readArea(index, text)).toEqual({ kind: 'respelled', area, official });
});

test.each([
  ['another area', '11 Überwasser', '11', 'Überwasser', '11 Aegidii'],
  ['a name nobody bears', '11 Gievenbeck', '11', 'Gievenbeck', '11 Aegidii'],
  ['a code nobody bears', '99 Aegidii', '99', 'Aegidii', '11 Aegidii'],
])('mismatch: %s', (_, text, code, name, official) => {
  expect(readArea(index, text)).toEqual({ kind: 'mismatch', code, name, official });
});

test.each(['Gievenbeck', '99', '10', 'Mitte-Ost', '', '53 Gievenbeck', 'Aegidi', '-'])('unknown: %s', (text) => {
  expect(readArea(index, text)).toEqual({ kind: 'unknown' });
});

test('a name that two areas bear needs its code', () => {
  const twice = buildAreaIndex([
    ...areas,
    { id: '77', name: 'Altstadt', level: 'stadtteil', parent: '1', aliases: [] },
  ]);
  expect(readArea(twice, 'Altstadt')).toEqual({ kind: 'unknown', official: '1 Altstadt' });
  expect(readArea(twice, '77 Altstadt')).toEqual({ kind: 'known', area: '77' });
});

test.each([
  ['both', '11', 'Aegidii', { kind: 'known', area: '11' }],
  ['the name repeats the code', '11', '11 Aegidii', { kind: 'known', area: '11' }],
  ['with a zero before it', '8', '08 Südost', { kind: 'known', area: '8' }],
  ['no code', '', 'Altstadt', { kind: 'known', area: '1' }],
  ['no name', '12', '', { kind: 'known', area: '12' }],
  ['a dash for no code', '-', 'Stadt Münster', { kind: 'known', area: 'stadt' }],
  ['they contradict', '6', 'Südost', { kind: 'mismatch', code: '6', name: 'Südost', official: '6 Nord' }],
  [
    'the repeated code contradicts',
    '12',
    '11 Aegidii',
    { kind: 'mismatch', code: '12', name: '11 Aegidii', official: '12 Überwasser' },
  ],
  ['misspelt', '14', 'Budenturm', { kind: 'respelled', area: '14', official: 'Buddenturm' }],
])('code and name in two cells: %s', (_, code, name, reading) => {
  expect(readCodeAndName(index, code, name)).toEqual(reading);
});

test('every area is known by its id, its name, its label and its aliases', () => {
  for (const { id, name, aliases } of areas) {
    for (const text of [id, name, ...aliases])
      expect([text, readArea(index, text)]).toEqual([text, { kind: 'known', area: id }]);
  }
});
