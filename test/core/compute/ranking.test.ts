import fc from 'fast-check';
import { distanceTo, rank, rankChange } from '../../../src/core/compute/ranking';
import { known, missing } from '../../../src/core/model/quantity';
import { evaluate } from '../../../src/core/compute/evaluation';
import { share, town } from './catalogue';
import { tableOf, type Cell } from './submission';

const figures = (values: readonly (number | undefined)[]) =>
  values.map((value, index) => ({
    area: String(index),
    quantity: value === undefined ? missing('confidential') : known(value),
  }));

test.each([
  ['ohne Bindung', [30, 10, 20], [1, 3, 2]],
  ['Bindung: 1, 2, 2, 4', [16.8, 27.4, 40.6, 27.4], [4, 2, 1, 2]],
  ['gleich ist, was gleich angezeigt wird', [27.44, 27.36, 27.46], [2, 2, 1]],
  // 2.5 rounds away from zero to 3 at no decimals below; here 0.25 to 0.3 and 0.34 to 0.3.
  ['kaufmännisch gerundet', [0.25, 0.34, 0.24], [1, 1, 3]],
  ['alle gleich', [5, 5, 5], [1, 1, 1]],
  ['negative Werte', [-1, -3, -2], [1, 3, 2]],
])('%s', (_name, values, ranks) => {
  expect(rank(figures(values), 1).map((place) => place.rank)).toEqual(ranks);
});

test('fehlende Werte haben keinen Rang, sondern ihren Grund, und verschieben niemanden', () => {
  const places = rank(figures([10, undefined, 20]), 1);
  expect(places.map((place) => place.rank)).toEqual([2, missing('confidential'), 1]);
});

test('der Rang ist eins mehr als die Zahl der höher angezeigten Werte', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 40 }), (tenths) => {
      const values = tenths.map((tenth) => tenth / 10);
      const ranks = rank(figures(values), 1).map((place) => place.rank);
      expect(ranks).toEqual(values.map((value) => 1 + values.filter((other) => other > value).length));
    }),
  );
});

test.each([
  ['aufgestiegen', 5, 3, 2],
  ['abgestiegen', 3, 5, -2],
  ['vorher ohne Rang', missing('confidential'), 3, missing('confidential')],
  ['jetzt ohne Rang', 3, missing('not-yet-available'), missing('not-yet-available')],
  [
    'beide ohne Rang: der frühere Grund',
    missing('confidential'),
    missing('not-yet-available'),
    missing('confidential'),
  ],
])('Rangveränderung: %s', (_name, before, now, expected) => {
  expect(rankChange(before, now)).toEqual(expected);
});

test('der Abstand einer Anzahl zur Stadt ist nicht sinnvoll, der eines Anteils schon', () => {
  expect(distanceTo(known(100), known(40), 'count')).toEqual(missing('not-applicable'));
  expect(distanceTo(known(20), known(23), 'share')).toEqual(known(3));
});

const CELLS: readonly Cell[] = [
  ['teil', '11', '2017', 20],
  ['teil', '12', '2017', 30],
  ['teil', '21', '2017', 12],
  ['teil', 'rest', '2017', 5],
  ['ganzes', '11', '2017', 99],
  ['ganzes', '12', '2017', 100],
  ['ganzes', '21', '2017', 200],
  ['ganzes', 'rest', '2017', 10],
];

const rankings = (catalogue = town()) => evaluate([tableOf(CELLS)], catalogue, {}).rankings;

test('Gesamtstadt und nicht zuzuordnen stehen in keiner Rangfolge; kleine Basen sind vermerkt', () => {
  const quarters = rankings().find(({ level }) => level === 'stadtteil')!;
  // 30/100 = 30.0, 20/99 = 20.2, 12/200 = 6.0; only 99 is below the limit of 100.
  expect(quarters.entries.map(({ area, rank: place, smallBase }) => [area, place, smallBase])).toEqual([
    ['12', 1, false],
    ['11', 2, true],
    ['21', 3, false],
  ]);
  expect(quarters.size).toBe(3);
});

test('ohne gewählte Ebene erst die Stadtbezirke, dann die Stadtteile', () => {
  expect(rankings().map(({ level }) => level)).toEqual(['stadtbezirk', 'stadtteil']);
});

test.each([
  ['in den Einstellungen', town({ settings: { ...town().settings, rankings: false } })],
  ['beim Indikator', town({ indicators: [share({ ranked: false })] })],
])('Rangfolgen lassen sich ausschalten: %s', (_name, catalogue) => {
  expect(rankings(catalogue)).toEqual([]);
});

test('die Auswahl einer Ebene lässt nur diese zu', () => {
  const chosen = evaluate([tableOf(CELLS)], town(), { level: 'stadtteil' });
  expect(chosen.rankings.map(({ level }) => level)).toEqual(['stadtteil']);
  expect(chosen.level).toBe('stadtteil');
});
