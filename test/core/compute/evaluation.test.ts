import { evaluate } from '../../../src/core/compute/evaluation';
import { change } from '../../../src/core/compute/change';
import { figureKey, type Figure } from '../../../src/core/model/figure';
import type { Quantity } from '../../../src/core/model/quantity';
import { roundHalfAwayFromZero } from '../../../src/core/model/rounding';
import { share, shipped } from './catalogue';
import golden from './golden-muenster.json';
import { muenster, TOTAL } from './submission';

// Expected numbers: golden-muenster.json, computed from the open data of the city of Münster with decimal arithmetic.

const COUNT = 'TST-02';
const withCount = {
  ...shipped,
  indicators: [
    ...shipped.indicators,
    share({
      id: COUNT,
      kind: 'count',
      unit: 'Anzahl',
      factor: 1,
      decimals: 0,
      denominator: null,
      numerator: { text: '', measures: ['auslaender', 'deutsche-persoenliche-mv', 'deutsche-vererbte-mv'] },
    }),
  ],
};
const evaluation = evaluate([muenster()], withCount, {});
const byKey = new Map<string, Figure>(evaluation.figures.map((figure) => [figureKey(figure), figure]));
const value = (subject: string, area: string, wave: string): Quantity =>
  byKey.get(figureKey({ subject, breakdown: TOTAL, area, wave }))!.quantity;
const shown = (quantity: Quantity, decimals: number): string =>
  quantity.kind === 'known' ? roundHalfAwayFromZero(quantity.value, decimals).toFixed(decimals) : quantity.reason;

const areaOf = (name: string) => shipped.areas.find((area) => area.name === name && area.level === 'stadtbezirk')!.id;
const AREAS = [
  ['Stadt Münster', 'stadt', golden.gesamtstadt.mit_mv] as const,
  ...Object.entries(golden.stadtbezirke).map(([name, { mit_mv }]) => [name, areaOf(name), mit_mv] as const),
];
const WAVES = ['2010', '2012', '2015', '2017'] as const;
const PAIRS = [
  ['2010', '2012', 2],
  ['2012', '2015', 3],
  ['2015', '2017', 2],
] as const;

describe('Migrationsanteil und Personen mit Migrationsvorgeschichte, aus Stadtteilen aufsummiert', () => {
  const cases = AREAS.flatMap(([name, area, expected]) => WAVES.map((wave) => [name, wave, area, expected] as const));
  test.each(cases)('%s %s', (_name, wave, area, expected) => {
    expect(shown(value('BEV-03', area, wave), 1)).toBe(expected.anteil_prozent[wave]);
    expect(value(COUNT, area, wave)).toMatchObject({ kind: 'known', value: expected.anzahl[wave] });
  });
});

describe('Veränderung, ohne den Bruch in der Reihe gerechnet', () => {
  const cases = AREAS.flatMap(([name, area, expected]) =>
    PAIRS.map((pair) => [name, ...pair, area, expected] as const),
  );
  test.each(cases)('%s %s gegenüber %s', (_name, from, to, years, area, expected) => {
    const key = `${from}->${to}` as keyof typeof expected.delta_pp;
    const span = { years, broken: false };
    const points = change(share(), value('BEV-03', area, from), value('BEV-03', area, to), span);
    const persons = change(withCount.indicators.at(-1)!, value(COUNT, area, from), value(COUNT, area, to), span);
    expect(shown(points.difference, 1)).toBe(expected.delta_pp[key]);
    expect(shown(points.perYear, 2)).toBe(expected.delta_pp_pro_jahr[key]);
    expect(shown(persons.relative, 1)).toBe(expected.delta_anzahl_prozent[key]);
    expect(shown(persons.perYear, 2)).toBe(expected.cagr_prozent[key]);
  });
});

// The difference of rounded shares is another number than the rounded difference of shares: never print it.
describe('aus gerundeten Werten gerechnet käme oft etwas anderes heraus', () => {
  const rounded = (subject: string, area: string, wave: string) =>
    roundHalfAwayFromZero(Number(shown(value(subject, area, wave), 1)), 1);
  const naive = (subject: string, area: string, from: string, to: string) =>
    roundHalfAwayFromZero(rounded(subject, area, to) - rounded(subject, area, from), 1).toFixed(1);
  const exact = (subject: string, area: string, from: string, to: string, years: number) =>
    shown(
      change(share(), value(subject, area, from), value(subject, area, to), { years, broken: false }).difference,
      1,
    );

  const cases = AREAS.flatMap(([name, area, expected]) =>
    PAIRS.map(([from, to]) => [name, from, to, area, expected] as const),
  );
  test.each(cases)('%s %s gegenüber %s', (_name, from, to, area, expected) => {
    const key = `${from}->${to}` as keyof typeof expected.naiv_delta_aus_gerundeten;
    expect(naive('BEV-03', area, from, to)).toBe(expected.naiv_delta_aus_gerundeten[key]);
  });

  // Counted with decimal arithmetic from the open data: 38 of 135 for either share.
  test.each(['BEV-02', 'BEV-03'])('%s: in 38 von 135 Veränderungen der Stadtteile', (subject) => {
    const quarters = shipped.areas.filter(({ level }) => level === 'stadtteil');
    const all = quarters.flatMap(({ id }) => PAIRS.map(([from, to, years]) => ({ id, from, to, years })));
    const others = all.filter(
      ({ id, from, to, years }) => naive(subject, id, from, to) !== exact(subject, id, from, to, years),
    );
    expect([others.length, all.length]).toEqual([38, 135]);
  });
});

const changeOf = (subject: string, from: string, to: string) =>
  evaluation.changes.find(
    (one) => one.subject === subject && one.area === 'stadt' && one.from === from && one.to === to,
  )!;

test.each([
  // The population is counted differently from 2011 on: every share of it breaks, the persons themselves do not.
  ['2010', '2012', 'not-comparable'],
  ['2012', '2015', '1.6'],
  ['2015', '2017', '0.5'],
  ['2010', '2017', 'not-comparable'],
])('Migrationsanteil der Stadt %s bis %s über den Bruch 2010/2011: %s', (from, to, expected) => {
  expect(shown(changeOf('BEV-03', from, to).difference, 1)).toBe(expected);
});

test('die Zahl der Personen ist vom Bruch nicht betroffen: 59 713 auf 71 665 sind 20,0 Prozent mehr', () => {
  // 71665 / 59713 = 1.20016
  expect(shown(changeOf(COUNT, '2010', '2017').relative, 1)).toBe('20.0');
});

const rankingOf = (level: string, wave: string) =>
  evaluation.rankings.find((one) => one.subject === 'BEV-03' && one.level === level && one.wave === wave)!;

test('Rangfolge der Stadtbezirke 2017', () => {
  const ranks = Object.entries(golden.rang_2017_mit_mv_stadtbezirke).map(([name, rank]) => [areaOf(name), rank]);
  const found = rankingOf('stadtbezirk', '2017').entries.map(({ area, rank }) => [area, rank] as const);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(ranks));
  expect(found.map(([, rank]) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('sechs Bindungen unter den 45 Stadtteilen 2017 bei einer Nachkommastelle', () => {
  const { entries, size } = rankingOf('stadtteil', '2017');
  const tied = entries.filter((entry) => entry.tied);
  const groups = new Map<string, string[]>();
  for (const { area, quantity } of tied)
    groups.set(shown(quantity, 1), [...(groups.get(shown(quantity, 1)) ?? []), area]);
  const expected = Object.entries(golden.bindungen_2017_bei_einer_nachkommastelle).map(([key, names]) => [
    key,
    names.map((name) => name.slice(0, 2)),
  ]);
  expect(size).toBe(45);
  expect(Object.fromEntries(groups)).toEqual(Object.fromEntries(expected));
});

test('die Rangveränderung über den Bruch ist nicht vergleichbar, danach schon', () => {
  const nord = (wave: string) => rankingOf('stadtbezirk', wave).entries.find(({ area }) => area === '6')!.rankChange;
  // Nord has the highest share in every wave (37.3, 38.0, 39.3, 40.6).
  expect(['2010', '2012', '2015', '2017'].map(nord)).toEqual([
    { kind: 'missing', reason: 'not-applicable' },
    { kind: 'missing', reason: 'not-comparable' },
    0,
    0,
  ]);
});

test('der Abstand von Nord zur Stadt 2017: 40,6 gegen 23,2, ungerundet', () => {
  // Decimal arithmetic: 12252 / 30171 − 71665 / 309429 = 17.4481 points.
  const nord = rankingOf('stadtbezirk', '2017').entries[0]!;
  expect(shown(nord.distance, 4)).toBe('17.4481');
});

test('die Auswertung nennt Wellen, Reihenfolge der Gegenstände und die Ebene des Vergleichs', () => {
  expect(evaluation.waves).toEqual(golden.wellen);
  expect(evaluation.subjects.slice(0, 2)).toEqual(['bevoelkerung-wohnberechtigt', 'auslaender']);
  expect(evaluation.level).toBe('stadtbezirk');
  expect(new Set(evaluation.rankings.map(({ level }) => level))).toEqual(new Set(['stadtbezirk', 'stadtteil']));
});
