import { evaluate } from '../../../src/core/compute/evaluation';
import type { Catalogue } from '../../../src/core/model/catalogue';
import type { Evaluation } from '../../../src/core/model/report';
import { buildChangesSheet } from '../../../src/core/spec/changes/sheet';
import { buildDataSheet } from '../../../src/core/spec/data/sheet';
import { shipped } from '../compute/catalogue';
import { muenster, tableOf } from '../compute/submission';
import { contentAt, formulasOf, resultOf, rowWith } from './cells';
import { catalogue, evaluation } from './example';

const sheetOf = (from: Evaluation, using: Catalogue) => {
  const { locate } = buildDataSheet(from, using, 'Daten');
  return { spec: buildChangesSheet(from, using, locate), locate };
};
const { spec, locate } = sheetOf(evaluation, catalogue);

test('Kopf: Wellen, Vergleich „gegenüber“, Wort für die Bewertung, absolute Veränderung', () => {
  expect(spec.contents[2]).toEqual([
    null,
    null,
    'Wert',
    null,
    'Veränderung',
    'Veränderung je Jahr',
    'Bewertung',
    'Absolute Veränderung',
  ]);
  expect(spec.contents[3]).toEqual([
    'Nr.',
    'Raum',
    '2015',
    '2017',
    '2017 gegenüber 2015',
    '2017 gegenüber 2015',
    '2017 gegenüber 2015',
    '2017 gegenüber 2015',
  ]);
});

test('Block: Überschrift mit Gegenstand, Ort und Stichtagen, dann die Einheiten', () => {
  expect(spec.contents.slice(4, 7).map(([first, , third]) => [first, third])).toEqual([
    ['TST-01 Anteil', null],
    ['Münster, insgesamt; Stichtage 31.12.2015 und 31.12.2017', null],
    [null, 'Prozent'],
  ]);
  expect(spec.contents[6]!.slice(4)).toEqual(['Prozentpunkte', 'Prozentpunkte je Jahr', null, null]);
});

test('Räume: Stadtteile nach Nummer, ihre Summe darunter, die Stadt zuletzt', () => {
  expect(spec.contents.slice(7, 13).map(([code, name]) => [code, resultOf(name ?? null)])).toEqual([
    ['11', 'Nord-Ost'],
    ['12', 'Nord-West'],
    ['1', 'Stadtbezirk Nord'],
    ['21', 'Süd-Mitte'],
    ['2', 'Stadtbezirk Süd'],
    [null, 'Stadt'],
  ]);
});

test('Anteil: Werte sind Verweise auf Daten, die Veränderung eine Formel in derselben Zeile', () => {
  const { row } = locate('TST-01', 'insgesamt', '21', '2015')!.cell;
  expect(contentAt(spec, 'C11')).toEqual({ formula: `='Daten'!$M$${row + 1}`, result: 6 });
  // 12 / 200 = 6.0 %, 18 / 240 = 7.5 %: +1.5 points, 0.75 a year; the direction is "lower is better".
  expect(contentAt(spec, 'E11')).toEqual({
    formula: '=IF(ISNUMBER(C11),IF(ISNUMBER(D11),D11-C11,D11),C11)',
    result: 1.5,
  });
  expect(contentAt(spec, 'F11')).toEqual({
    formula: '=IF(ISNUMBER(C11),IF(ISNUMBER(D11),(D11-C11)/2,D11),C11)',
    result: 0.75,
  });
  expect(contentAt(spec, 'G11')).toEqual({
    formula:
      '=IF(ISNUMBER(C11),IF(ISNUMBER(D11),IF(ROUND(D11-C11,1)=0,"unverändert",IF(ROUND(D11-C11,1)>0,"schlechter","besser")),D11),C11)',
    result: 'schlechter',
  });
});

test('ein geheimer Wert gibt sein Zeichen an jede Veränderung weiter', () => {
  expect(rowWith(spec, 1, 'Nord-West').slice(2)).toEqual([30, '.', '.', '.', '.', null]);
});

test('Anzahl: Prozent, je Jahr geometrisches Mittel, absolute Veränderung', () => {
  const persons = spec.contents.findIndex(([first]) => first === 'TST-02 Personen');
  const quarter = spec.contents.slice(persons).find(([, name]) => resultOf(name ?? null) === 'Süd-Mitte')!;
  const [, , from, to, relative, perYear, , absolute] = quarter.map(resultOf);
  // 12 → 18: +50 %, (18 / 12)^(1/2) − 1 = 22.474… %, +6.
  expect([from, to, relative, absolute]).toEqual([12, 18, 50, 6]);
  expect(perYear).toBeCloseTo(22.474487, 5);
  const row = spec.contents.indexOf(quarter) + 1;
  expect(quarter[5]).toMatchObject({
    formula: `=IF(ISNUMBER(C${row}),IF(ISNUMBER(D${row}),IF(C${row}>0,IF(D${row}>=0,((D${row}/C${row})^(1/2)-1)*100,"x"),"x"),D${row}),C${row})`,
  });
});

test('gefärbt wird nach dem Wort, und nur Indikatoren mit Richtung', () => {
  expect(spec.conditionalStyles.map(({ formula }) => formula)).toEqual([
    '=$G8="besser"',
    '=$G8="besser"',
    '=$G8="schlechter"',
    '=$G8="schlechter"',
  ]);
});

test('Zwischensummen sind fett', () => {
  const bold = spec.styles
    .filter(({ style, range }) => style.bold && range.row >= 7 && range.row < 13)
    .map(({ range }) => range.row);
  expect(bold).toEqual([9, 11, 12]);
});

describe('Münster, über den Bruch in der Reihe', () => {
  const muensterSheet = sheetOf(evaluate([muenster()], shipped, { indicators: ['BEV-03'] }), shipped).spec;
  const city = rowWith(muensterSheet, 1, 'Stadt Münster');

  test('die Stadt: 2010 und der ganze Zeitraum sind mit „|“ markiert, danach wird gerechnet', () => {
    expect([city[6], city[9]]).toEqual(['|', '|']);
    const row = muensterSheet.contents.findIndex(([, name]) => resultOf(name ?? null) === 'Stadt Münster') + 1;
    // A sign in one of the waves still goes before the sign for the break.
    expect(contentAt(muensterSheet, `G${row}`)).toMatchObject({
      formula: `=IF(ISNUMBER(C${row}),IF(ISNUMBER(D${row}),"|",D${row}),C${row})`,
    });
    // golden-muenster.json: +1.6 and +0.5 points.
    expect(city[7]).toBeCloseTo(1.6, 1);
    expect(city[8]).toBeCloseTo(0.5, 1);
  });

  test('die Fußnote erklärt den Bruch mit Zeitraum und Quelle, darunter stehen Rundung, Zeichen und Quelle', () => {
    const texts = muensterSheet.contents
      .map(([first]) => resultOf(first ?? null))
      .filter((text) => typeof text === 'string');
    expect(texts.at(-6)).toMatch(
      /^\| Bruch in der Reihe zwischen 31\.12\.2010 und 31\.12\.2011: .* Quelle: Stadt Münster/,
    );
    expect(texts.at(-5)).toMatch(/^Veränderung aus ungerundeten Werten; Abweichungen durch Rundung\./);
    expect(texts.at(-2)).toBe(
      'Zeichenerklärung: - = genau null; . = geheim zu halten oder nicht verfügbar; … = liegt noch nicht vor; x = Nachweis nicht sinnvoll; r = berichtigt; | = wegen Bruch in der Reihe nicht vergleichbar; ( ) = kleine Basis: Nenner unter 100.',
    );
    expect(texts.at(-1)).toMatch(/^Quelle: .*eigene Berechnungen$/);
  });

  test('ohne Richtung wird nichts gefärbt und nichts bewertet', () => {
    expect(muensterSheet.conditionalStyles).toEqual([]);
    expect(muensterSheet.contents[2]).not.toContain('Bewertung');
  });
});

test('ohne Kennzahlen sagt das Blatt, dass es nichts zu vergleichen gibt', () => {
  const empty = sheetOf(evaluate([], catalogue, {}), catalogue).spec;
  expect(empty.contents.map(([first]) => first)).toContain('Keine Werte, die verglichen werden könnten.');
});

test('Formeln verwenden nur, was jedes Excel kennt', () => {
  const functions = new Set(formulasOf(spec).flatMap((text) => text.match(/[A-Z][A-Z.]*(?=\()/g) ?? []));
  expect([...functions].sort()).toEqual(['HYPERLINK', 'IF', 'ISNUMBER', 'ROUND']);
});

test('Messzahlen: auf Wunsch, mit der Basis über der Spalte, für Anteile leer', () => {
  const asked = evaluate([muenster()], shipped, { indexNumbers: true, indicators: ['BEV-01', 'BEV-03'] });
  const { spec: sheet } = sheetOf(asked, shipped);
  const head = sheet.contents[2]!.indexOf('Messzahl');
  const block = sheet.contents.findIndex(([first]) => String(first).startsWith('BEV-01 '));
  // The population is counted otherwise since 2011, so the base is 2012.
  expect(sheet.contents[block + 2]![head]).toBe('2012 = 100');
  const city = sheet.contents.slice(block).find((row) => resultOf(row[1] ?? null) === 'Stadt Münster')!;
  const [v2012, v2017] = [city[3], city[5]].map((one) => Number(resultOf(one ?? null)));
  expect(resultOf(city[head] ?? null)).toBe('|');
  expect(resultOf(city[head + 1] ?? null)).toBe(100);
  expect(resultOf(city[head + 3] ?? null)).toBeCloseTo((v2017! / v2012!) * 100, 8);
  const share = sheet.contents.findIndex(([first]) => String(first).startsWith('BEV-03 '));
  const shareCity = sheet.contents.slice(share).find((row) => resultOf(row[1] ?? null) === 'Stadt Münster')!;
  expect(shareCity.slice(head)).toEqual([null, null, null, null]);
});

test('Veränderungen auf kleiner Basis stehen in Klammern', () => {
  const cells = [
    ['teil', '11', '2015', 20],
    ['teil', '11', '2017', 30],
    ['ganzes', '11', '2015', 99],
    ['ganzes', '11', '2017', 200],
  ] as const;
  const { spec: sheet } = sheetOf(evaluate([tableOf(cells)], catalogue, {}), catalogue);
  const row = sheet.contents.findIndex((one) => one[0] === '11');
  expect(sheet.numberFormats).toContainEqual({
    range: { row, column: 4, rowCount: 1, columnCount: 1 },
    numberFormat: '[>=0.05]"("+0.0")";[<=-0.05]"("-0.0")";"("0.0")"',
  });
});
