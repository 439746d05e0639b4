import { evaluate } from '../../../src/core/compute/evaluation';
import { indexNumber } from '../../../src/core/compute/index-numbers';
import { figureKey } from '../../../src/core/model/figure';
import type { Quantity } from '../../../src/core/model/quantity';
import { known, missing } from '../../../src/core/model/quantity';
import type { Catalogue } from '../../../src/core/model/catalogue';
import { measure, share, town } from './catalogue';
import { tableOf, type Cell } from './submission';

const valueOf = (quantity: Quantity | undefined) =>
  quantity?.kind === 'known' ? Math.round(quantity.value * 1e6) / 1e6 : quantity?.reason;

const group = (name: string) => ({ breakdown: name });

describe('Abstand zweier Gruppen', () => {
  const count = share({ id: 'TST-02', kind: 'count', factor: 1, decimals: 0, denominator: null });
  const catalogue = town({
    indicators: [share(), count],
    settings: { ...town().settings, gaps: [{ name: 'Abstand', of: 'mit', minus: 'ohne' }] },
  });
  const cells = (area: string, year: string, withMv: number | Quantity, without: number): readonly Cell[] => [
    ['teil', area, year, withMv, group('mit')],
    ['ganzes', area, year, 200, group('mit')],
    ['teil', area, year, without, group('ohne')],
    ['ganzes', area, year, 1000, group('ohne')],
  ];
  const evaluation = evaluate(
    [
      tableOf([
        ...cells('11', '2015', 30, 50),
        ...cells('11', '2017', 28, 60),
        ...cells('12', '2015', 10, 40),
        ...cells('12', '2017', missing('confidential'), 40),
      ]),
    ],
    catalogue,
    {},
  );
  const gapAt = (area: string, wave: string) =>
    evaluation.figures.find(
      (figure) => figureKey(figure) === figureKey({ subject: 'TST-01', breakdown: 'Abstand', area, wave }),
    );

  test('ist die Differenz der beiden Anteile in Prozentpunkten', () => {
    // 30/200 − 50/1000 = 15.0 − 5.0; 28/200 − 60/1000 = 14.0 − 6.0
    expect(valueOf(gapAt('11', '2015')?.quantity)).toBe(10);
    expect(valueOf(gapAt('11', '2017')?.quantity)).toBe(8);
  });

  test('hat eine eigene Veränderung ohne Bewertung', () => {
    const found = evaluation.changes.find((one) => one.breakdown === 'Abstand' && one.area === '11');
    expect(valueOf(found?.difference)).toBe(-2);
    expect(found?.assessment).toBe('neutral');
  });

  test('fehlt mit dem Grund der Gruppe, die fehlt', () => {
    expect(valueOf(gapAt('12', '2017')?.quantity)).toBe('confidential');
  });

  test('steht in keiner Rangfolge, und Anzahlen haben keinen', () => {
    expect(evaluation.rankings.filter(({ breakdown }) => breakdown === 'Abstand')).toEqual([]);
    expect(
      evaluation.figures.filter(({ subject, breakdown }) => subject !== 'TST-01' && breakdown === 'Abstand'),
    ).toEqual([]);
  });
});

describe('Messzahlen', () => {
  test.each([
    ['Basis ist 100', known(80), known(80), 100],
    ['von Hand: 90 zu 80', known(80), known(90), 112.5],
    ['Basis null', known(0), known(5), 'zero-base'],
    ['Basis negativ', known(-2), known(5), 'negative-base'],
    ['Basis geheim', missing('confidential'), known(5), 'confidential'],
    ['Wert liegt nicht vor', known(2), missing('not-yet-available'), 'not-yet-available'],
  ])('%s', (_name, base, value, expected) => {
    expect(valueOf(indexNumber(base, value))).toBe(expected);
  });

  test('beginnen nach dem letzten Bruch von vorn; Anteile haben keine', () => {
    const breaks = [{ measures: ['teil'], before: '2010-12-31', after: '2011-12-31', reason: 'r', source: 's' }];
    const cells = (['2010', '2012', '2015', '2017'] as const).flatMap((year, index): readonly Cell[] => [
      ['teil', '11', year, [50, 60, 66, 75][index]!],
      ['ganzes', '11', year, [100, 100, 110, 120][index]!],
    ]);
    const { indices } = evaluate([tableOf(cells)], town({ breaks }), { indexNumbers: true });
    const of = (subject: string) =>
      indices
        .filter((one) => one.subject === subject && one.area === '11')
        .map(({ wave, base, quantity }) => [wave, base, valueOf(quantity)]);
    expect(of('teil')).toEqual([
      ['2010', '2012', 'not-comparable'],
      ['2012', '2012', 100],
      ['2015', '2012', 110],
      ['2017', '2012', 125],
    ]);
    expect(of('ganzes').map(([, base]) => base)).toEqual(['2010', '2010', '2010', '2010']);
    expect(of('TST-01')).toEqual([]);
  });
});

describe('Nenner des Vorjahres', () => {
  const lagged: Catalogue = town({
    measures: [measure('einbuergerungen'), measure('auslaender')],
    indicators: [
      share({
        kind: 'amount',
        unit: 'je 100 Ausländer',
        decimals: 2,
        numerator: { text: '', measures: ['einbuergerungen'] },
        denominator: { text: '', measures: [], yearBefore: ['auslaender'] },
      }),
    ],
  });
  const cells: readonly Cell[] = [
    ['einbuergerungen', 'stadt', '2017', 240],
    ['auslaender', 'stadt', '2016', 24000],
    ['auslaender', 'stadt', '2017', 30000],
    ['einbuergerungen', 'stadt', '2015', 200],
  ];
  const { figures, waves } = evaluate([tableOf(cells)], lagged, {});
  const at = (wave: string) =>
    figures.find((one) => one.subject === 'TST-01' && one.area === 'stadt' && one.wave === wave);

  test('zählt der Wert vom Jahresende davor, auch wenn das Jahr keine Welle ist', () => {
    // 240 / 24 000 × 100
    expect(valueOf(at('2017')?.quantity)).toBe(1);
    expect(at('2017')?.parts?.denominatorWave).toBe('2016');
    expect(waves).not.toContain('2016');
  });

  test('fehlt er, fehlt der Indikator: der Nenner desselben Jahres springt nicht ein', () => {
    expect(valueOf(at('2015')?.quantity)).toBe('not-submitted');
  });

  test('für das Vorjahr selbst entsteht kein Indikator', () => {
    expect(at('2016')).toBeUndefined();
  });
});

describe('gewählte Wellen', () => {
  const cells = (['2010', '2012', '2015', '2017'] as const).flatMap((year, index): readonly Cell[] => [
    ['teil', '11', year, 10 + index],
    ['ganzes', '11', year, 100],
  ]);
  const pairsIn = (pairs?: readonly { readonly from: string; readonly to: string }[]) => {
    const { changes } = evaluate([tableOf(cells)], town(), pairs ? { pairs } : {});
    return changes
      .filter(({ subject, area }) => subject === 'teil' && area === '11')
      .map(({ from, to }) => `${from}-${to}`);
  };

  test('ohne Wahl: von Welle zu Welle und von der ersten zur letzten', () => {
    expect(pairsIn()).toEqual(['2010-2012', '2012-2015', '2015-2017', '2010-2017']);
  });

  test('gezeigt werden nur gewählte Paare, deren Wellen es beide gibt', () => {
    const pairs = [
      { from: '2012', to: '2017' },
      { from: '2016', to: '2017' },
      { from: '2012', to: '2018' },
    ];
    expect(evaluate([tableOf(cells)], town(), { pairs }).pairs).toEqual([{ from: '2012', to: '2017' }]);
  });

  test('mit Wahl: genau diese, soweit es beide gibt', () => {
    expect(
      pairsIn([
        { from: '2012', to: '2017' },
        { from: '2016', to: '2017' },
      ]),
    ).toEqual(['2012-2017']);
  });
});

describe('kleine Basis', () => {
  const cells: readonly Cell[] = [
    ['teil', '11', '2017', 20],
    ['ganzes', '11', '2017', 99],
    ['teil', '12', '2017', 30],
    ['ganzes', '12', '2017', 100],
  ];
  const entriesWith = (smallBaseRanks: 'bracketed' | 'excluded' | 'kept') => {
    const catalogue = town({ settings: { ...town().settings, smallBaseRanks } });
    const { rankings } = evaluate([tableOf(cells)], catalogue, { level: 'stadtteil' });
    return rankings[0]!.entries.map(({ area, rank, smallBase }) => [
      area,
      typeof rank === 'number' ? rank : rank.reason,
      smallBase,
    ]);
  };

  test.each([
    [
      'bracketed',
      [
        ['12', 1, false],
        ['11', 2, true],
      ],
    ],
    [
      'excluded',
      [
        ['12', 1, false],
        ['11', 'unreliable', true],
      ],
    ],
    [
      'kept',
      [
        ['12', 1, false],
        ['11', 2, false],
      ],
    ],
  ] as const)('in der Rangfolge: %s', (setting, expected) => {
    expect(entriesWith(setting).filter(([area]) => area !== '21')).toEqual(expected);
  });

  test('eine Veränderung ist vermerkt, wenn einer der beiden Nenner klein ist', () => {
    const earlier: readonly Cell[] = [
      ['teil', '11', '2015', 20],
      ['ganzes', '11', '2015', 200],
      ['teil', '12', '2015', 20],
      ['ganzes', '12', '2015', 200],
    ];
    const { changes } = evaluate([tableOf([...cells, ...earlier])], town(), {});
    const small = changes.filter(({ subject, smallBase }) => subject === 'TST-01' && smallBase).map(({ area }) => area);
    expect(small).toEqual(['11']);
  });
});

test('das Verhältnis zur Stadt ist ihr Wert gleich 100', () => {
  const cells: readonly Cell[] = [
    ['teil', '11', '2017', 30],
    ['ganzes', '11', '2017', 100],
    ['teil', '12', '2017', 10],
    ['ganzes', '12', '2017', 100],
    ['teil', '21', '2017', 20],
    ['ganzes', '21', '2017', 200],
  ];
  const { rankings } = evaluate([tableOf(cells)], town(), { level: 'stadtteil' });
  // City: 60/400 = 15 per cent; 30 is twice as much, 10 two thirds.
  expect(rankings[0]!.entries.map(({ area, ratio }) => [area, valueOf(ratio)])).toEqual([
    ['11', 200],
    ['12', 66.666667],
    ['21', 66.666667],
  ]);
});
