import type { Level } from '../../../src/core/model/catalogue';
import { missing, known } from '../../../src/core/model/quantity';
import type { MessageSubject, Observation } from '../../../src/core/spec/chart/message';
import {
  changesMessage,
  distanceMessage,
  endsMessage,
  strongestMessage,
  wavesMessage,
  type Pair,
} from '../../../src/core/spec/chart/message-areas';
import { courseMessage, gapMessage, ranksMessage } from '../../../src/core/spec/chart/message-course';
import { largestMessage } from '../../../src/core/spec/chart/message-part';

const SHARE: MessageSubject = { name: 'Migrationsanteil', unit: 'Prozent', decimals: 1 };
const COUNT: MessageSubject = { name: 'Haushalte mit MV', unit: 'Anzahl', decimals: 0 };
const POINTS: MessageSubject = { ...SHARE, unit: 'Prozentpunkte' };

const seen = (value: number | undefined, name = 'x', smallBase = false): Observation => ({
  name,
  quantity: value === undefined ? missing('confidential') : known(value),
  smallBase,
});
const places = (...values: readonly (readonly [name: string, value?: number, smallBase?: boolean])[]) =>
  values.map(([name, value, smallBase]) => seen(value, name, smallBase));
/** No-break spaces as blanks and a true minus as a hyphen, so that the sentences can be typed. */
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');

// 22.55 and 23.15 are the city's shares of 2015 and 2017 to two decimals, printed as 22,6 and 23,2.
test.each<[string, MessageSubject, readonly Observation[], string | undefined]>([
  ['a rising share', SHARE, [seen(22.55), seen(23.15)], 'Migrationsanteil steigt auf 23,2 %'],
  ['a falling share', SHARE, [seen(23.15), seen(22.55)], 'Migrationsanteil sinkt auf 22,6 %'],
  ['only the last two waves count', SHARE, [seen(99), seen(22.55), seen(23.15)], 'Migrationsanteil steigt auf 23,2 %'],
  ['a name in the plural', COUNT, [seen(950), seen(1234)], 'Haushalte mit MV: Anstieg auf 1 234'],
  ['a falling name in the plural', COUNT, [seen(1234), seen(950)], 'Haushalte mit MV: Rückgang auf 950'],
  [
    'a name with what it is limited to',
    { ...SHARE, name: 'Arbeitslosenanteil unter 25' },
    [seen(3), seen(2.5)],
    'Arbeitslosenanteil unter 25 sinkt auf 2,5 %',
  ],
  [
    'another unit',
    { name: 'Wohnfläche je Person', unit: 'm²', decimals: 1 },
    [seen(38), seen(39.25)],
    'Wohnfläche je Person steigt auf 39,3 m²',
  ],
  ['one wave, as after a break', SHARE, [seen(23.15)], undefined],
  ['no wave', SHARE, [], undefined],
  ['the newest value is missing', SHARE, [seen(22.55), seen(undefined)], undefined],
  ['the value before is missing', SHARE, [seen(22.55), seen(undefined), seen(23.15)], undefined],
  ['printed as before', SHARE, [seen(23.16), seen(23.24)], undefined],
  ['a small base', SHARE, [seen(22.55), seen(23.15, 'x', true)], undefined],
  ['prints more, but by less than a rounding unit', SHARE, [seen(23.149), seen(23.151)], undefined],
  ['prints the same, though it changed by one', SHARE, [seen(23.16), seen(23.24)], undefined],
  [
    'below zero, with its own unit',
    { name: 'Wanderungssaldo', unit: 'je 1.000 Einwohner', decimals: 1 },
    [seen(-2.6), seen(-3.1)],
    'Wanderungssaldo sinkt auf -3,1 je 1.000 Einwohner',
  ],
  [
    'a unit that the name says in part',
    { name: 'Wohnfläche je Person', unit: 'm² je Person', decimals: 1 },
    [seen(38), seen(39.25)],
    'Wohnfläche je Person steigt auf 39,3 m²',
  ],
  [
    'what explains the unit is left out',
    { name: 'Segregationsindex', unit: 'Indexpunkte (0–100)', decimals: 0 },
    [seen(3), seen(1)],
    'Segregationsindex sinkt auf 1 Indexpunkt',
  ],
])('message of a development: %s', (_case, subject, course, expected) => {
  expect(plain(courseMessage(subject, course))).toBe(expected);
});

test.each<[string, readonly Observation[], string | undefined]>([
  [
    'both ends',
    places(['Nord', 40.6], ['West', 25.2], ['Mitte', 16.8]),
    'Migrationsanteil am höchsten in Nord (40,6 %), am niedrigsten in Mitte (16,8 %)',
  ],
  [
    'ties as printed are named together',
    places(['Nord', 40.61], ['West', 40.58], ['Mitte', 16.8]),
    'Migrationsanteil am höchsten in Nord und West (40,6 %), am niedrigsten in Mitte (16,8 %)',
  ],
  [
    'more than two are counted',
    places(['Nord', 40], ['West', 10], ['Ost', 10], ['Mitte', 10]),
    'Migrationsanteil am höchsten in Nord (40,0 %), am niedrigsten in 3 Stadtbezirken (10,0 %)',
  ],
  ['a missing value could be the highest', places(['Nord', 40], ['West'], ['Mitte', 16.8]), undefined],
  ['a small base', places(['Nord', 40, true], ['West', 10]), undefined],
  ['all alike', places(['Nord', 40.01], ['West', 40.02]), undefined],
  ['one area', places(['Nord', 40]), undefined],
])('message of a ranking: %s', (_case, observations, expected) => {
  expect(plain(endsMessage(SHARE, 'stadtbezirk', observations))).toBe(expected);
});

test.each<[string, readonly Observation[], string | undefined]>([
  [
    'all rise',
    places(['Nord', 1.5], ['West', 0.5]),
    'Migrationsanteil: Anstieg in beiden Stadtbezirken, am stärksten in Nord (+1,5 Prozentpunkte)',
  ],
  [
    'one stays as it is',
    places(['Nord', -1.5], ['West', 0.04]),
    'Migrationsanteil: Rückgang nur in Nord (-1,5 Prozentpunkte)',
  ],
  [
    'both ways',
    places(['Nord', 1.5], ['West', 0.5], ['Ost', -0.2]),
    'Migrationsanteil: Anstieg in 2, Rückgang in 1 von 3 Stadtbezirken, größte Veränderung in Nord (+1,5 Prozentpunkte)',
  ],
  [
    'as strong both ways: none stands out',
    places(['Nord', 1.5], ['West', -1.5]),
    'Migrationsanteil: Anstieg in 1, Rückgang in 1 von 2 Stadtbezirken',
  ],
  [
    'all rise alike',
    places(['Nord', 1], ['West', 1.04], ['Ost', 0.96]),
    'Migrationsanteil: Anstieg in allen 3 Stadtbezirken (jeweils +1,0 Prozentpunkte)',
  ],
  [
    'two alone rise, and alike',
    places(['Nord', 1], ['West', 1], ['Ost', 0]),
    'Migrationsanteil: Anstieg nur in Nord und West (jeweils +1,0 Prozentpunkte)',
  ],
  [
    'three of four fall alike',
    places(['Nord', -1], ['West', -1], ['Ost', -1], ['Süd', 0]),
    'Migrationsanteil: Rückgang in 3 von 4 Stadtbezirken (jeweils -1,0 Prozentpunkte)',
  ],
  ['nothing changed', places(['Nord', 0.04], ['West', -0.04]), undefined],
  ['a change is missing', places(['Nord', 1.5], ['West']), undefined],
  ['a small base', places(['Nord', 1.5], ['West', 0.5, true]), undefined],
])('message of changes: %s', (_case, changes, expected) => {
  expect(plain(changesMessage(POINTS, 'stadtbezirk', changes))).toBe(expected);
});

test.each<[string, readonly Observation[], string | undefined]>([
  [
    'some above',
    places(['Nord', 17.4], ['West', 2], ['Mitte', -6.4]),
    'Migrationsanteil: 2 der 3 Stadtbezirke über dem Wert der Stadt (23,2 %), größter Abstand in Nord (+17,4 Prozentpunkte)',
  ],
  [
    'none above, the farthest is below',
    places(['Nord', 0.01], ['Mitte', -6.4]),
    'Migrationsanteil: keiner der beiden Stadtbezirke über dem Wert der Stadt (23,2 %), größter Abstand in Mitte (-6,4 Prozentpunkte)',
  ],
  [
    'as far on both sides',
    places(['Nord', 3], ['Mitte', -3]),
    'Migrationsanteil: einer der beiden Stadtbezirke über dem Wert der Stadt (23,2 %)',
  ],
  ['all as the city', places(['Nord', 0.01], ['Mitte', 0]), undefined],
  ['one missing', places(['Nord', 3], ['Mitte']), undefined],
])('message of distances: %s', (_case, distances, expected) => {
  expect(plain(distanceMessage(POINTS, 'stadtbezirk', distances, '23,2 %'))).toBe(expected);
});

const pair = (name: string, earlier: number | undefined, later: number | undefined, smallBase = false): Pair => ({
  name,
  earlier: seen(earlier, '2015'),
  later: seen(later, '2017', smallBase),
});
test.each<[string, Level, readonly string[], string]>([
  ['a Stadtbezirk', 'stadtbezirk', ['Nord'], 'in Nord (40,0 %)'],
  ['a Stadtteil says what it is', 'stadtteil', ['Dom'], 'im Stadtteil Dom (40,0 %)'],
  ['two Stadtteile', 'stadtteil', ['Dom', 'Kreuz'], 'in den Stadtteilen Dom und Kreuz (40,0 %)'],
  ['three Teilbereiche', 'teilbereich', ['A', 'B', 'C'], 'in 3 Teilbereichen (40,0 %)'],
])('where a value is highest: %s', (_case, level, names, expected) => {
  const all = places(...names.map((name) => [name, 40] as const), ['Ost', 10]);
  expect(plain(endsMessage(SHARE, level, all))).toContain(`Migrationsanteil am höchsten ${expected}, am niedrigsten `);
});

test('a name in the plural is followed by no verb and no adverb', () => {
  expect(plain(endsMessage(COUNT, 'stadtbezirk', places(['Nord', 40], ['Ost', 10])))).toBe(
    'Haushalte mit MV: höchster Wert in Nord (40), niedrigster in Ost (10)',
  );
});

test.each<[string, readonly (number | undefined)[], string | undefined]>([
  ['it fell', [2, 3, 5], 'Anteil: B rückt von Rang 2 (2012) auf Rang 5 (2017)'],
  ['it stayed', [2, 2, 2], 'Anteil: B seit 2012 in allen Wellen auf Rang 2'],
  ['it went and came back', [2, 3, 2], undefined],
  ['one wave without a rank', [2, undefined, 3], undefined],
])('message of the ranks of the area that stands out: %s', (_case, ranks, expected) => {
  const own = { name: 'B', ranks };
  expect(plain(ranksMessage('Anteil', [own], ['2012', '2015', '2017'], own))).toBe(expected);
});

test.each<[string, readonly Pair[], string | undefined]>([
  [
    'more rose',
    [pair('Nord', 1, 2), pair('West', 1, 2), pair('Ost', 2, 1)],
    'Migrationsanteil: 2017 in 2 von 3 Stadtbezirken höher als 2015',
  ],
  [
    'all fell',
    [pair('Nord', 2, 1), pair('West', 2, 1)],
    'Migrationsanteil: 2017 in beiden Stadtbezirken niedriger als 2015',
  ],
  ['as many rose as fell', [pair('Nord', 2, 1), pair('West', 1, 2)], undefined],
  ['printed alike', [pair('Nord', 2.01, 2.02), pair('West', 1, 1)], undefined],
  ['one prints more, but by less than a rounding unit', [pair('Nord', 2.149, 2.151), pair('West', 1, 2)], undefined],
  ['one area', [pair('Nord', 1, 2)], undefined],
  ['one missing', [pair('Nord', 1, 2), pair('West', undefined, 2)], undefined],
  ['a small base', [pair('Nord', 1, 2), pair('West', 1, 2, true)], undefined],
  ['one wave only', [], undefined],
])('message of a comparison of waves: %s', (_case, pairs, expected) => {
  expect(plain(wavesMessage(SHARE, 'stadtbezirk', pairs))).toBe(expected);
});

test.each<[string, readonly Observation[], string | undefined]>([
  [
    'a rise',
    places(['Nord', 1.5], ['West', 0.5]),
    'Migrationsanteil: stärkster Anstieg seit 2012 in Nord (+1,5 Prozentpunkte)',
  ],
  [
    'a fall',
    places(['Nord', 0.5], ['West', -1]),
    'Migrationsanteil: stärkster Rückgang seit 2012 in West (-1,0 Prozentpunkte)',
  ],
  [
    'as strong in all',
    places(['Nord', 1.5], ['West', 1.5]),
    'Migrationsanteil: Anstieg seit 2012 in beiden Stadtbezirken (jeweils +1,5 Prozentpunkte)',
  ],
  ['nothing changed', places(['Nord', 0], ['West', 0.01]), undefined],
  ['one missing', places(['Nord', 1.5], ['West']), undefined],
  ['no area', [], undefined],
])('message of small multiples: %s', (_case, changes, expected) => {
  expect(plain(strongestMessage(POINTS, 'stadtbezirk', changes, '2012'))).toBe(expected);
});

test.each<[string, readonly (readonly (number | undefined)[])[], string | undefined]>([
  [
    'one rose most',
    [
      [1, 1],
      [4, 2],
      [2, 3],
    ],
    'Anteil: B rückt von Rang 4 (2012) auf Rang 2 (2015)',
  ],
  [
    'none rose, one was always first',
    [
      [1, 1, 1],
      [2, 2, 2],
    ],
    'Anteil: A seit 2012 in allen Wellen auf Rang 1',
  ],
  [
    'two rose as much',
    [
      [3, 1],
      [4, 2],
      [1, 3],
    ],
    undefined,
  ],
  [
    'one without a rank',
    [
      [1, 1],
      [2, undefined],
    ],
    undefined,
  ],
  ['one wave only', [[1], [2]], undefined],
  [
    'two are first all the time',
    [
      [1, 1],
      [1, 1],
    ],
    undefined,
  ],
])('message of a course of ranks: %s', (_case, ranks, expected) => {
  const courses = ranks.map((one, index) => ({ name: 'ABC'.charAt(index), ranks: one }));
  const waves = ['2012', '2015', '2017'].slice(0, ranks[0]?.length);
  expect(plain(ranksMessage('Anteil', courses, waves))).toBe(expected);
});

test.each<[string, readonly Observation[], string | undefined]>([
  [
    'a distance below zero shrinks',
    [seen(-10), seen(-6.5)],
    'Migrationsanteil: Abstand der Gruppen schrumpft auf 6,5 Prozentpunkte',
  ],
  [
    'a distance above zero grows',
    [seen(3), seen(4)],
    'Migrationsanteil: Abstand der Gruppen wächst auf 4,0 Prozentpunkte',
  ],
  ['a distance that shrinks by less than a rounding unit', [seen(3.051), seen(3.049)], undefined],
  ['the other group is ahead now', [seen(-1), seen(1)], undefined],
  ['printed alike', [seen(3.01), seen(3.02)], undefined],
  ['one missing', [seen(3), seen(undefined)], undefined],
])('message of two groups: %s', (_case, gaps, expected) => {
  expect(plain(gapMessage(POINTS, gaps))).toBe(expected);
});

test.each<[string, readonly Observation[], string | undefined]>([
  ['one is largest', places(['A', 80], ['B', 20]), 'Migrationsanteil: größter Teil A (80,0 %)'],
  ['two are as large', places(['A', 50], ['B', 50]), undefined],
  ['one missing', places(['A', 80], ['B']), undefined],
])('message of a structure: %s', (_case, parts, expected) => {
  expect(plain(largestMessage(SHARE, parts))).toBe(expected);
});
