import { evaluate } from '../../../src/core/compute/evaluation';
import { buildDataSheet } from '../../../src/core/spec/data';
import { buildRankingSheet } from '../../../src/core/spec/ranking';
import { shipped, town } from '../compute/catalogue';
import { muenster, tableOf } from '../compute/submission';
import { contentAt, formulasOf, resultOf } from './cells';
import { catalogue, CELLS, evaluation } from './example';

const { locate } = buildDataSheet(evaluation, catalogue, 'Daten');
const spec = buildRankingSheet(evaluation, catalogue, locate);
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
    [1, '11', 'Nord-Ost', 25, '.', 20, 2, 1, ''],
    [2, '21', 'Süd-Mitte', 7.5, '.', 6, 3, 1, ''],
    ['.', '12', 'Nord-West', '.', '.', 30, 1, '.', 'ohne Rang: .'],
    [null, null, 'Stadt', '.', null, 15.5, null, null, null],
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
  expect(contentAt(spec, `G${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(F${top}),RANK(F${top},${range('F')},0),F${top})`,
  });
  expect(contentAt(spec, `H${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(G${top}),IF(ISNUMBER(A${top}),G${top}-A${top},A${top}),G${top})`,
  });
  expect(contentAt(spec, `E${top}`)).toMatchObject({
    formula: `=IF(ISNUMBER(${value('11', '2017')}),IF(ISNUMBER(${value('stadt', '2017')}),${value('11', '2017')}-${value('stadt', '2017')},${value('stadt', '2017')}),${value('11', '2017')})`,
  });
  expect(contentAt(spec, `I${top}`)).toMatchObject({
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
  const sheet = buildRankingSheet(tied, town(), buildDataSheet(tied, town(), 'Daten').locate);
  const rows = sheet.contents.slice(6, 9).map((row) => row.map(resultOf));
  // 20 / 200 = 10.0, 10 / 99 = 10.1, 10 / 100 = 10.0; no wave before.
  expect(rows).toEqual([
    [1, '12', 'Nord-West', 10.1, expect.any(Number), 'x', 'x', 'x', '( ) kleine Basis'],
    [2, '11', 'Nord-Ost', 10, expect.any(Number), 'x', 'x', 'x', 'geteilter Rang'],
    [2, '21', 'Süd-Mitte', 10, expect.any(Number), 'x', 'x', 'x', 'geteilter Rang'],
  ]);
  expect(sheet.numberFormats).toContainEqual({
    range: { row: 6, column: 3, rowCount: 1, columnCount: 1 },
    numberFormat: '[=0]"(-)";"("0.0")"',
  });
  expect(sheet.numberFormats).toContainEqual({
    range: { row: 6, column: 0, rowCount: 3, columnCount: 1 },
    numberFormat: '0" von 3"',
  });
});

test('Münster 2017: Stadtbezirke mit den veröffentlichten Rängen, dann 45 Stadtteile', () => {
  const real = evaluate([muenster()], shipped, { indicators: ['BEV-03'] });
  const sheet = buildRankingSheet(real, shipped, buildDataSheet(real, shipped, 'Daten').locate);
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
  expect(sheet.contents.flat()).toContain('Stadtteile: alle 45 mit Rang');
  expect(
    sheet.contents
      .flat()
      .map(resultOf)
      .filter((text) => text === 'geteilter Rang'),
  ).toHaveLength(13);
});

test('sagt, was Rang 1 heißt und wer nicht dabei ist', () => {
  const texts = spec.contents.map(([first]) => String(resultOf(first ?? null)));
  expect(texts.some((text) => text.startsWith('Rang 1 = höchster Wert, keine Wertung.'))).toBe(true);
  expect(texts).toContain('Nicht in der Rangfolge: Gesamtstadt, Teilbereiche und die Zeile „nicht zuzuordnen“.');
});

test('ausgeschaltete Rangfolgen lassen ein Blatt, das es sagt', () => {
  const off = { ...catalogue, settings: { ...catalogue.settings, rankings: false } };
  const none = evaluate([tableOf(CELLS)], off, {});
  const sheet = buildRankingSheet(none, off, buildDataSheet(none, off, 'Daten').locate);
  expect(sheet.contents.map(([first]) => first)).toContain(
    'Keine Rangfolge: in den Einstellungen ausgeschaltet, oder keine Werte vorhanden.',
  );
});

test('Formeln verwenden nur, was jedes Excel kennt', () => {
  const functions = new Set(formulasOf(spec).flatMap((text) => text.match(/[A-Z][A-Z.]*(?=\()/g) ?? []));
  expect([...functions].sort()).toEqual(['COUNTIF', 'IF', 'ISNUMBER', 'RANK', 'ROUND']);
});
