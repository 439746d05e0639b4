import { known, missing } from '../../../src/core/model/quantity';
import { byValue, gaps, gapsOverTime, listed, overTime, type NamedQuantity } from '../../../src/core/spec/chart/text';
import { extremes, ranked } from '../../../src/core/spec/chart/text-ends';
import { trend } from '../../../src/core/spec/chart/text-trend';
import { smallBases } from '../../../src/core/spec/chart/time-notes';

/** No-break spaces as blanks and a true minus as a hyphen, so that the sentences can be typed. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-').trim();
const SHARE = { decimals: 1, unit: 'Prozent' };

type Given = readonly [name: string, value?: number | undefined, smallBase?: boolean];
const given = (...all: readonly Given[]): readonly NamedQuantity[] =>
  all.map(([name, value, smallBase = false]) => ({
    name,
    quantity: value === undefined ? missing('confidential') : known(value),
    smallBase,
  }));
const course = (...values: readonly (number | undefined)[]) =>
  given(...values.map((value, index): Given => [['2010', '2012', '2015', '2017'][index]!, value]));

test('values stand between semicolons, since they have commas; small bases say so, and a minus is a true one', () => {
  const all = listed(byValue(given(['Nord', -3.25], ['West', 12.5, true], ['Ost'])), 1);
  expect(plain(all)).toBe('West 12,5 (kleine Basis); Nord -3,3');
  expect(all).toContain('\u22123,3');
});

// Fourteen areas: as many as are told and the city are thirteen.
const many = (value: (index: number) => number) =>
  byValue(given(...Array.from({ length: 14 }, (_, index): Given => [`A${index + 1}`, value(index)])));

test.each<[string, (index: number) => number, readonly string[], string]>([
  [
    'the ends',
    (index) => 14 - index,
    [],
    'Am höchsten: A1 14; A2 13; A3 12. Am niedrigsten: A12 3; A13 2; A14 1. Alle 14 Werte stehen in der Tabelle',
  ],
  [
    'what is told in any case, unless it is an end',
    (index) => 14 - index,
    ['A1', 'A7'],
    'Am höchsten: A1 14; A2 13; A3 12. Am niedrigsten: A12 3; A13 2; A14 1. A7 8. Alle 14 Werte stehen in der Tabelle',
  ],
  [
    'those that print the same together',
    (index) => (index < 5 ? 2.2 : 1),
    ['A13'],
    'A1, A2 und 3 weitere 2; A6, A7 und 7 weitere 1; A13 1',
  ],
])('of many values: %s', (_case, value, always, expected) => {
  expect(ranked(many(value), 0, always)).toBe(expected);
});

test.each<[string, readonly NamedQuantity[], string]>([
  ['each in its wave', course(20.9, 21), 'Nord: 20,9 (2010), 21,0 (2012).'],
  ['one on a small base', given(['2010', 20.9, true], ['2012', 21]), 'Nord: 20,9 (2010, kleine Basis), 21,0 (2012).'],
  ['all on a small base', given(['2010', 20.9, true], ['2012']), 'Nord (kleine Basis): 20,9 (2010).'],
])('values over time: %s', (_case, values, expected) => {
  expect(overTime('Nord', values, 1)).toBe(expected);
});

test.each<[string, readonly NamedQuantity[], string]>([
  ['both ends', given(['A', 40.6], ['B', 16.8]), 'Höchster Wert 2017: A (40,6 %); niedrigster: B (16,8 %).'],
  [
    'ties as printed together',
    given(['A', 40.6], ['B', 40.64], ['C', 16.8]),
    'Höchster Wert 2017: B und A (40,6 %); niedrigster: C (16,8 %).',
  ],
  [
    'one missing could be higher',
    given(['A', 40.6], ['B', 16.8], ['C']),
    'Höchster vorliegender Wert 2017: A (40,6 %); niedrigster: B (16,8 %).',
  ],
  [
    'an end on a small base',
    given(['A', 40.6, true], ['B', 16.8]),
    'Höchster Wert 2017: A (40,6 %, kleine Basis); niedrigster: B (16,8 %).',
  ],
  ['all alike', given(['A', 25], ['B', 25.01]), 'Alle Werte 2017 sind gleich (25,0 %).'],
  ['one area', given(['A', 25]), ''],
])('highest and lowest: %s', (_case, values, expected) => {
  expect(plain(extremes(values, SHARE, '2017'))).toBe(expected);
});

test.each<[string, readonly NamedQuantity[], Parameters<typeof trend>[1], string]>([
  ['every step up', course(20, 21, 22.5), SHARE, 'Seit 2010 durchgehend gestiegen (insgesamt +2,5 Prozentpunkte).'],
  ['one step only', course(20, 21), SHARE, 'Seit 2010 gestiegen (+1,0 Prozentpunkte).'],
  [
    'a pause on the way down',
    course(21, 20, 20, 19),
    SHARE,
    'Seit 2010 gesunken, zeitweise unverändert (insgesamt -2,0 Prozentpunkte).',
  ],
  ['both ways', course(20, 22, 21), SHARE, 'Seit 2010 teils gestiegen, teils gesunken (insgesamt +1,0 Prozentpunkte).'],
  ['printed alike', course(20.01, 20.02, 20.04), SHARE, 'Seit 2010 unverändert.'],
  // 23.151 - 23.149 = 0.002.
  [
    'less than a rounding unit',
    course(23.149, 23.151),
    SHARE,
    'Seit 2010 kaum verändert (0,0 Prozentpunkte, aus ungerundeten Werten).',
  ],
  // The city's shares of 2012 and 2017 to two decimals print 21,0 and 23,2; their difference is 2.13.
  [
    'another sum than that of the printed values',
    course(21.02, 23.15),
    SHARE,
    'Seit 2010 gestiegen (+2,1 Prozentpunkte, aus ungerundeten Werten).',
  ],
  [
    'a count in per cent',
    course(200, 210),
    { decimals: 0, unit: 'Prozent', relative: true },
    'Seit 2010 gestiegen (+5,0 %).',
  ],
  ['from zero there is no per cent', course(0, 210), { decimals: 0, unit: 'Prozent', relative: true }, ''],
  ['one missing', course(20, undefined, 22), SHARE, ''],
  ['a small base', given(['2010', 20, true], ['2012', 22]), SHARE, ''],
  ['one wave', course(20), SHARE, ''],
])('the run of values: %s', (_case, values, print, expected) => {
  const unit = print.relative ? 'Prozent' : 'Prozentpunkte';
  expect(plain(trend(values, { ...print, unit }))).toBe(expected);
});

test('what is missing is told by its reason; with waves where some of them are there', () => {
  const later: NamedQuantity = { name: 'Ost', quantity: missing('not-yet-available') };
  expect(plain(gaps([...given(['Nord'], ['Mitte', 1], ['West']), later]))).toBe(
    'Ohne Wert: Nord und West (geheim zu halten oder nicht verfügbar); Ost (liegt noch nicht vor).',
  );
  const courses = [
    { name: 'Nord', course: course(1, undefined) },
    { name: 'West', course: course(2, undefined) },
    { name: 'Ost', course: course(undefined, undefined) },
  ];
  expect(plain(gapsOverTime(courses))).toBe(
    'Ohne Wert: Nord und West 2012, Ost (geheim zu halten oder nicht verfügbar).',
  );
  expect(gapsOverTime([{ name: 'Nord', course: course(1, 2) }])).toBe('');
});

test('areas on a small base are named, with the waves where it is some of them', () => {
  const courses = [
    { name: 'Nord', course: given(['2010', 1, true], ['2012', 2], ['2015', 3, true]) },
    { name: 'West', course: given(['2010', 1, true], ['2012']) },
    { name: 'Ost', course: course(1, 2) },
  ];
  expect(smallBases(courses)).toEqual(['Nord (2010 und 2015)', 'West']);
});
