import { evaluate } from '../../../src/core/compute/evaluation';
import { buildDataSheet } from '../../../src/core/spec/data/sheet';
import { buildRankingSheet } from '../../../src/core/spec/ranking/sheet';
import { shipped, town } from '../compute/catalogue';
import { muenster, tableOf } from '../compute/submission';
import { contentAt, formulasOf, resultOf } from './cells';
import { catalogue, CELLS, evaluation } from './example';

const { locate } = buildDataSheet(evaluation, catalogue, 'Daten');
const spec = buildRankingSheet(evaluation, catalogue, locate, 'Rangfolge').spec;
const value = (area: string, wave: string) => `'Daten'!$M$${locate('TST-01', 'insgesamt', area, wave)!.cell.row + 1}`;
const base = (area: string, wave: string) => value(area, wave).replace('$M$', '$L$');

const rowsFrom = (heading: string, level: string) => {
  const start = spec.contents.findIndex(
    ([first], row) => first === heading && String(spec.contents[row + 2]?.[0]).startsWith(level),
  );
  return spec.contents.slice(start);
};
const districts = rowsFrom('TST-01 Anteil', 'Stadtbezirke');
const quarters = rowsFrom('TST-01 Anteil', 'Stadtteile');

test('Überschrift: Gegenstand, Ort, Stichtag, vorige Welle, Zahl der Räume mit Rang', () => {
  expect(quarters.slice(0, 3).map(([first]) => first)).toEqual([
    'TST-01 Anteil',
    'Münster, insgesamt; Stichtag 31.12.2017, vorige Welle 31.12.2015; in Prozent',
    'Stadtteile: 2 von 3 mit Rang',
  ]);
  expect(districts[2]![0]).toBe('Stadtbezirke: 1 von 2 mit Rang');
});

test('Stadtteile: nach Rang, dann die ohne Rang mit ihrem Zeichen, darunter die Stadt ohne Rang', () => {
  // 2017: 25 / 100 = 25.0, 18 / 240 = 7.5, '12' confidential; 2015: 20.0, 6.0, 30.0. The city is confidential in 2017.
  expect(quarters.slice(3, 7).map((row) => row.map(resultOf))).toEqual([
    [1, '11', 'Nord-Ost', 25, 'x', '.', '.', 20, 2, 1, ''],
    [2, '21', 'Süd-Mitte', 7.5, 'x', '.', '.', 6, 3, 1, ''],
    ['.', '12', 'Nord-West', '.', '.', '.', '.', 30, 1, '.', 'ohne Rang: .'],
    [null, null, 'Stadt', '.', null, null, null, 15.5, null, null, null],
  ]);
});

test('Formeln: gerundet wie angezeigt, Rang unter Zahlen, Zeichen bleiben', () => {
  const top = spec.contents.indexOf(quarters[3]!) + 1;
  const range = (column: string) => `${column}$${top}:${column}$${top + 2}`;
  expect(contentAt(spec, `D${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(${value('11', '2017')}),ROUND(${value('11', '2017')},1),${value('11', '2017')})`,
  });
  expect(contentAt(spec, `A${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(D${top}),RANK(D${top},${range('D')},0),D${top})`,
  });
  expect(contentAt(spec, `I${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(H${top}),RANK(H${top},${range('H')},0),H${top})`,
  });
  expect(contentAt(spec, `J${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(I${top}),IF(ISNUMBER(A${top}),I${top}-A${top},A${top}),I${top})`,
  });
  expect(contentAt(spec, `F${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(${value('11', '2017')}),IF(ISNUMBER(${value('stadt', '2017')}),${value('11', '2017')}-${value('stadt', '2017')},${value('stadt', '2017')}),${value('11', '2017')})`,
  });
  expect(contentAt(spec, `E${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(D${top}),IF(COUNT(${range('D')})<4,"x",1+(D${top}<QUARTILE(${range('D')},3))+(D${top}<QUARTILE(${range('D')},2))+(D${top}<QUARTILE(${range('D')},1))),D${top})`,
  });
  expect(contentAt(spec, `G${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(${value('11', '2017')}),IF(ISNUMBER(${value('stadt', '2017')}),IF(${value('stadt', '2017')}>0,${value('11', '2017')}/${value('stadt', '2017')}*100,"x"),${value('stadt', '2017')}),${value('11', '2017')})`,
  });
  expect(contentAt(spec, `K${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(D${top}),IF(COUNTIF(${range('D')},D${top})>1,"geteilter Rang","")&IF(IF(ISNUMBER(${base('11', '2017')}),${base('11', '2017')}<100,FALSE),IF(COUNTIF(${range('D')},D${top})>1,"; ","")&"( ) kleine Basis",""),"ohne Rang: "&D${top})`,
  });
});

test('Bindungen und kleine Basen stehen im Hinweis, kleine Basen in Klammern', () => {
  const cells = [
    ['teil', '11', '2017', 20],
    ['teil', '12', '2017', 10],
    ['teil', '21', '2017', 10],
    ['ganzes', '11', '2017', 200],
    ['ganzes', '12', '2017', 99],
    ['ganzes', '21', '2017', 100],
  ] as const;
  const tied = evaluate([tableOf(cells)], town(), { level: 'stadtteil' });
  const sheet = buildRankingSheet(tied, town(), buildDataSheet(tied, town(), 'Daten').locate, 'Rangfolge').spec;
  const rows = sheet.contents.slice(6, 9).map((row) => row.map(resultOf));
  // 20 / 200 = 10.0, 10 / 99 = 10.1, 10 / 100 = 10.0; no wave before.
  expect(rows).toEqual([
    [1, '12', 'Nord-West', 10.1, 'x', expect.any(Number), expect.any(Number), 'x', 'x', 'x', '( ) kleine Basis'],
    [2, '11', 'Nord-Ost', 10, 'x', expect.any(Number), expect.any(Number), 'x', 'x', 'x', 'geteilter Rang'],
    [2, '21', 'Süd-Mitte', 10, 'x', expect.any(Number), expect.any(Number), 'x', 'x', 'x', 'geteilter Rang'],
  ]);
  expect(sheet.numberFormats).toContainEqual({
    range: { row: 6, column: 3, rowCount: 1, columnCount: 1 },
    numberFormat: '[=0]"(-)";[<0]"(-"0.0")";"("0.0")"',
  });
  expect(sheet.numberFormats).toContainEqual({
    range: { row: 6, column: 0, rowCount: 3, columnCount: 1 },
    numberFormat: '0" von 3"',
  });
});

test('Münster 2017: Stadtbezirke mit den veröffentlichten Rängen, dann 45 Stadtteile', () => {
  const real = evaluate([muenster()], shipped, { indicators: ['BEV-03'] });
  const sheet = buildRankingSheet(real, shipped, buildDataSheet(real, shipped, 'Daten').locate, 'Rangfolge').spec;
  // Nord 40.6, Hiltrup 27.4, Südost 26.8, West 25.2, Ost 17.9, Mitte 16.8; city 23.2 (golden-muenster.json).
  expect(
    sheet.contents.slice(6, 13).map((row) => [row[0], row[2], row[3]].map((one) => resultOf(one ?? null))),
  ).toEqual([
    [1, 'Nord', 40.6],
    [2, 'Hiltrup', 27.4],
    [3, 'Südost', 26.8],
    [4, 'West', 25.2],
    [5, 'Ost', 17.9],
    [6, 'Mitte', 16.8],
    [null, 'Stadt Münster', 23.2],
  ]);
  // Worked out a second time from the sample's counts, outside of this project's code (Python, floating point).
  expect(
    sheet.contents.slice(13, 15).map((row) => [row[2], resultOf(row[3] ?? null), resultOf(row[7] ?? null)]),
  ).toEqual([
    ['Variationskoeffizient (Prozent)', expect.closeTo(30.332826, 5), expect.closeTo(30.942939, 5)],
    ['Segregationsindex (0 bis 100)', expect.closeTo(16.81103, 5), expect.closeTo(17.02566, 5)],
  ]);
  // Quartiles of 16.8, 17.9, 25.2, 26.8, 27.4, 40.6 by hand: 19.725, 26.0, 27.25.
  expect(sheet.contents.slice(6, 12).map((row) => resultOf(row[4] ?? null))).toEqual([1, 1, 2, 3, 4, 4]);
  expect(sheet.contents.flat()).toContain('Stadtteile: alle 45 mit Rang');
  expect(
    sheet.contents
      .flat()
      .map(resultOf)
      .filter((text) => text === 'geteilter Rang'),
  ).toHaveLength(13);
});

test('wer auf kleiner Basis ausgeschlossen ist, steht unten und verschiebt niemanden', () => {
  const excluding = { ...town(), settings: { ...town().settings, smallBaseRanks: 'excluded' as const } };
  const cells = [
    ['teil', '11', '2017', 20],
    ['teil', '12', '2017', 90],
    ['teil', '21', '2017', 10],
    ['ganzes', '11', '2017', 200],
    ['ganzes', '12', '2017', 99],
    ['ganzes', '21', '2017', 200],
  ] as const;
  const found = evaluate([tableOf(cells)], excluding, { level: 'stadtteil' });
  const sheet = buildRankingSheet(found, excluding, buildDataSheet(found, excluding, 'Daten').locate, 'Rangfolge').spec;
  expect(
    sheet.contents.slice(6, 9).map((row) => [row[0], row[2], row[10]].map((one) => resultOf(one ?? null))),
  ).toEqual([
    [1, 'Nord-Ost', ''],
    [2, 'Süd-Mitte', ''],
    ['/', 'Nord-West', 'ohne Rang: kleine Basis'],
  ]);
  expect(contentAt(sheet, 'A7')).toMatchObject({ formula: '=IF(ISNUMBER(D7),RANK(D7,D$7:D$8,0),D7)' });
});

test('sagt, was Rang 1 heißt und wer nicht dabei ist', () => {
  const texts = spec.contents.map(([first]) => String(resultOf(first ?? null)));
  expect(texts.some((text) => text.startsWith('Rang 1 = höchster Wert, keine Wertung.'))).toBe(true);
  expect(texts).toContain('Nicht in der Rangfolge: Gesamtstadt, Teilbereiche und die Zeile „nicht zuzuordnen“.');
});

test('ausgeschaltete Rangfolgen lassen ein Blatt, das es sagt', () => {
  const off = { ...catalogue, settings: { ...catalogue.settings, rankings: false } };
  const none = evaluate([tableOf(CELLS)], off, {});
  const sheet = buildRankingSheet(none, off, buildDataSheet(none, off, 'Daten').locate, 'Rangfolge').spec;
  expect(sheet.contents.map(([first]) => first)).toContain(
    'Keine Rangfolge: in den Einstellungen ausgeschaltet, oder keine Werte vorhanden.',
  );
});

test('Formeln verwenden nur, was jedes Excel kennt', () => {
  const functions = new Set(formulasOf(spec).flatMap((text) => text.match(/[A-Z][A-Z.]*(?=\()/g) ?? []));
  expect([...functions].sort()).toEqual([
    ...['ABS', 'AVERAGE', 'COUNT', 'COUNTIF', 'HYPERLINK', 'IF', 'ISNUMBER'],
    ...['QUARTILE', 'RANK', 'ROUND', 'STDEVP', 'SUM', 'SUMPRODUCT'],
  ]);
});
