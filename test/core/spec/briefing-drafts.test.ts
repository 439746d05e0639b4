import { evaluate } from '../../../src/core/compute/evaluation';
import type { Catalogue, Indicator, SeriesBreak } from '../../../src/core/model/catalogue';
import { missing, type Quantity } from '../../../src/core/model/quantity';
import { attainmentDraft } from '../../../src/core/spec/briefing/drafts';
import { measure, share, town } from '../compute/catalogue';
import { tableOf, type Cell } from '../compute/submission';

const quota = (changes: Partial<Indicator> = {}): Indicator =>
  share({ shortName: 'Quote', goals: ['ziel'], ...changes });

const people: Partial<Indicator> = {
  shortName: 'Personen',
  kind: 'count',
  unit: 'Anzahl',
  factor: 1,
  decimals: 0,
  denominator: null,
};

/** Shares of a thousand in the whole town, by wave. */
const cells = (values: Readonly<Record<string, number | Quantity>>, whole = 1000): readonly Cell[] =>
  Object.entries(values).flatMap(([year, value]): readonly Cell[] => [
    ['teil', 'stadt', year, value],
    ['ganzes', 'stadt', year, whole],
  ]);

const draft = (indicators: readonly Indicator[], delivered: readonly Cell[], more: Partial<Catalogue> = {}): string => {
  const catalogue = town({ indicators: [...indicators], ...more });
  return attainmentDraft('ziel', evaluate([tableOf(delivered)], catalogue, {}), catalogue).replaceAll('\u00a0', ' ');
};

const lower = { direction: 'lower-is-better' } as const;
const higher = { direction: 'higher-is-better' } as const;

// Worked out by hand: parts of 1 000 are tenths of a per cent.
test.each([
  [
    'lower is better and it fell',
    quota(lower),
    cells({ 2015: 85, 2017: 81 }),
    'Ein Indikator hat sich 2017 gegenüber 2015 verbessert: Quote (um 0,4 Prozentpunkte auf 8,1 Prozent gesunken).',
  ],
  [
    'higher is better and it fell',
    quota(higher),
    cells({ 2015: 85, 2017: 81 }),
    'Ein Indikator hat sich 2017 gegenüber 2015 verschlechtert: Quote (um 0,4 Prozentpunkte auf 8,1 Prozent gesunken).',
  ],
  [
    'neutral: neither good nor bad',
    quota(),
    cells({ 2015: 81, 2017: 95 }),
    'Ein Indikator hat sich 2017 gegenüber 2015 verändert, ohne dass das als besser oder schlechter gilt: Quote (um 1,4 Prozentpunkte auf 9,5 Prozent gestiegen).',
  ],
  [
    'from unrounded values: 8,06 to 8,14 is 0,1 though both are shown as 8,1',
    quota(lower),
    cells({ 2015: 806, 2017: 814 }, 10_000),
    'Ein Indikator hat sich 2017 gegenüber 2015 verschlechtert: Quote (um 0,1 Prozentpunkte auf 8,1 Prozent gestiegen).',
  ],
  [
    'less than is shown is no change',
    quota(lower),
    cells({ 2015: 810, 2017: 813 }, 10_000),
    'Ein Indikator ist 2017 gegenüber 2015 unverändert: Quote (8,1 Prozent).',
  ],
  [
    'counts change in per cent',
    quota({ ...people, ...higher }),
    cells({ 2015: 200, 2017: 206 }),
    'Ein Indikator hat sich 2017 gegenüber 2015 verbessert: Personen (um 3,0 Prozent auf 206 gestiegen).',
  ],
  [
    'a count that hardly moved is told by its two values, not by 0,0 per cent',
    quota({ ...people, ...higher }),
    cells({ 2015: 309_998, 2017: 310_010 }),
    'Ein Indikator hat sich 2017 gegenüber 2015 verbessert: Personen (von 309 998 auf 310 010 gestiegen).',
  ],
  [
    'from zero there is no per cent',
    quota({ ...people, ...lower }),
    cells({ 2015: 0, 2017: 12 }),
    'Ein Indikator hat sich 2017 gegenüber 2015 verschlechtert: Personen (von 0 auf 12 gestiegen).',
  ],
  [
    'other amounts change in their own unit',
    quota({ ...higher, kind: 'amount', unit: 'je 100 Personen', decimals: 2 }),
    cells({ 2015: 19, 2017: 21 }),
    'Ein Indikator hat sich 2017 gegenüber 2015 verbessert: Quote (um 0,20 auf 2,10 je 100 Personen gestiegen).',
  ],
  [
    'a suppressed value keeps it from being compared',
    quota(lower),
    cells({ 2015: 85, 2017: missing('confidential') }),
    'Für einen Indikator gibt es keinen Vergleich: Quote (geheim zu halten oder nicht verfügbar).',
  ],
  [
    'one wave only',
    quota(lower),
    cells({ 2017: 85 }),
    'Für einen Indikator gibt es keinen Vergleich: Quote (nur eine Welle).',
  ],
  [
    'a wave that was left out makes the time longer',
    quota(lower),
    cells({ 2012: 85, 2017: 81 }),
    'Ein Indikator hat sich 2017 gegenüber 2012 verbessert: Quote (um 0,4 Prozentpunkte auf 8,1 Prozent gesunken).',
  ],
  [
    'a small base is said',
    quota(lower),
    cells({ 2015: 20, 2017: 10 }, 99),
    'Ein Indikator hat sich 2017 gegenüber 2015 verbessert: Quote (um 10,1 Prozentpunkte auf 10,1 Prozent gesunken, kleine Basis).',
  ],
  [
    'nothing for the goal in the catalogue',
    quota({ goals: [] }),
    cells({ 2015: 85, 2017: 81 }),
    'Der Katalog enthält zu diesem Leitziel keinen Indikator.',
  ],
  ['nothing was delivered', quota(), [], 'Zu diesem Leitziel liegen in dieser Auswertung keine Kennzahlen vor.'],
] as const)('%s', (_, indicator, delivered, expected) => {
  expect(draft([indicator], delivered)).toBe(expected);
});

test('nothing is said across a break in the series', () => {
  const broken: SeriesBreak = {
    measures: ['teil'],
    before: '2015-12-31',
    after: '2016-12-31',
    reason: 'x',
    source: 'y',
  };
  expect(draft([quota(lower)], cells({ 2015: 85, 2017: 81 }), { breaks: [broken] })).toBe(
    'Für einen Indikator gibt es keinen Vergleich: Quote (wegen Bruch in der Reihe nicht vergleichbar).',
  );
});

test('several indicators: better ones first, then worse and neutral ones; what was not delivered is counted', () => {
  const parts = ['a', 'b', 'c', 'd'] as const;
  const [a, b, c, d] = parts.map((id, index) =>
    quota({ id: `TST-0${index + 1}`, shortName: id.toUpperCase(), numerator: { text: '', measures: [id] } }),
  ) as [Indicator, Indicator, Indicator, Indicator];
  const delivered = [
    ...cells({ 2015: 0, 2017: 0 }),
    ...parts.slice(0, 3).flatMap((id): readonly Cell[] => [
      [id, 'stadt', '2015', 100],
      [id, 'stadt', '2017', 110],
    ]),
  ];
  const measures = ['teil', 'ganzes', ...parts].map(measure);
  const indicators = [a, { ...b, ...lower }, { ...c, ...higher }, d];
  expect(draft(indicators, delivered, { measures })).toBe(
    'Ein Indikator hat sich 2017 gegenüber 2015 verbessert: C (um 1,0 Prozentpunkte auf 11,0 Prozent gestiegen). ' +
      'Ein Indikator hat sich 2017 gegenüber 2015 verschlechtert: B (um 1,0 Prozentpunkte auf 11,0 Prozent gestiegen). ' +
      'Ein Indikator hat sich 2017 gegenüber 2015 verändert, ohne dass das als besser oder schlechter gilt: A (um 1,0 Prozentpunkte auf 11,0 Prozent gestiegen). ' +
      'Ausgewertet sind 3 von 4 Indikatoren, die der Katalog zu diesem Leitziel vorsieht.',
  );
});

test('of many indicators the first five are named and the others counted', () => {
  const ids = Array.from({ length: 7 }, (_, index) => `m${index}`);
  const indicators = ids.map((id, index) =>
    quota({ ...lower, id: `TST-0${index}`, shortName: id, numerator: { text: '', measures: [id] } }),
  );
  const delivered = [
    ...cells({ 2015: 0, 2017: 0 }),
    ...ids.flatMap((id): readonly Cell[] => [
      [id, 'stadt', '2015', 100],
      [id, 'stadt', '2017', 90],
    ]),
  ];
  const text = draft(indicators, delivered, { measures: ['teil', 'ganzes', ...ids].map(measure) });
  expect(text).toMatch(
    /^Sieben Indikatoren haben sich 2017 gegenüber 2015 verbessert: m0 \(.*m4 \([^)]*\); dazu 2 weitere\.$/,
  );
});
