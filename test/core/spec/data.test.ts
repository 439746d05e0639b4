import { toA1 } from '../../../src/core/model/address';
import { missing } from '../../../src/core/model/quantity';
import { evaluate } from '../../../src/core/compute/evaluation';
import { buildDataSheet, dateSerial } from '../../../src/core/spec/data/sheet';
import { tableOf } from '../compute/submission';
import { contentAt, formulasOf, resultOf, rowWith } from './cells';
import { catalogue, CELLS, evaluation } from './example';

const { spec, locate } = buildDataSheet(evaluation, catalogue, 'Daten', 'bevoelkerung.xlsx');
const cellOf = (subject: string, area: string, wave: string) => toA1(locate(subject, 'insgesamt', area, wave)!.cell);
const at = (subject: string, area: string, wave: string) => contentAt(spec, cellOf(subject, area, wave));

test('eine Zeile je Kennzahl unter einem Kopf, als Tabelle ohne verbundene Zellen', () => {
  // 4 subjects × 2 waves × (1 city + 2 districts + 3 quarters).
  expect(spec.contents).toHaveLength(1 + 4 * 2 * 6);
  expect(spec.table?.range).toEqual({ row: 0, column: 0, rowCount: 49, columnCount: 17 });
  expect(spec.merges).toEqual([]);
  expect(new Set(spec.contents.map((row) => row.length))).toEqual(new Set([17]));
  expect(new Set(spec.contents.map(([key]) => key)).size).toBe(49);
});

test('eine gelieferte Zahl steht als Zahl, ein Zeichen als Text, beide mit Verweis auf ihre Zelle', () => {
  expect(at('teil', '11', '2015')).toBe(20);
  expect(at('teil', '12', '2017')).toBe('.');
  expect(rowWith(spec, 0, 'teil|insgesamt|12|2017').slice(1)).toEqual([
    'Merkmal',
    'teil',
    'teil',
    'insgesamt',
    'Stadtteil',
    '12',
    'Nord-West',
    '2017',
    43100,
    null,
    null,
    '.',
    'Anzahl',
    'geheim zu halten oder nicht verfügbar',
    'Lieferung!C6',
    'bevoelkerung.xlsx',
  ]);
  const row = spec.contents.find(([key]) => key === 'teil|insgesamt|12|2017')!;
  expect(row[15]).toMatchObject({ formula: `=HYPERLINK("#'Lieferung'!C6","Lieferung!C6")` });
});

test('Blattnamen mit Anführungszeichen und Hochkomma bleiben in Verweisen heil', () => {
  const table = tableOf(CELLS.slice(0, 1));
  const [observation] = table.observations;
  const odd = { ...table, observations: [{ ...observation!, place: { ...observation!.place, sheet: `Amt's "A"` } }] };
  const { spec: sheet } = buildDataSheet(evaluate([odd], catalogue, {}), catalogue, 'Daten');
  expect(formulasOf(sheet)).toContain(`=HYPERLINK("#'Amt''s ""A""'!C2","Amt's ""A""!C2")`);
});

test('ein Bezirk ist die Summe seiner Stadtteile; ein Zeichen unter ihnen wird sein Zeichen', () => {
  const [first, second] = [cellOf('teil', '11', '2015'), cellOf('teil', '12', '2015')];
  expect(at('teil', '1', '2015')).toEqual({
    formula: `=IF(COUNT(${first}:${second})=2,SUM(${first}:${second}),IF(ISTEXT(${first}),${first},${second}))`,
    result: 50,
  });
  expect(resultOf(at('teil', '1', '2017'))).toBe('.');
});

test('ein Anteil wird aus Zähler und Nenner derselben Zeile gerechnet, diese aus den Merkmalen', () => {
  const { row } = locate('TST-01', 'insgesamt', '21', '2017')!.cell;
  const [k, l] = [`K${row + 1}`, `L${row + 1}`];
  expect(contentAt(spec, k)).toEqual({ formula: `=${cellOf('teil', '21', '2017')}`, result: 18 });
  expect(contentAt(spec, l)).toEqual({ formula: `=${cellOf('ganzes', '21', '2017')}`, result: 240 });
  // 18 / 240 = 7.5 %.
  expect(contentAt(spec, `M${row + 1}`)).toEqual({
    formula: `=IF(ISNUMBER(${k}),IF(ISNUMBER(${l}),IF(${l}>0,${k}/${l}*100,"x"),${l}),${k})`,
    result: 7.5,
  });
});

test('mehrere Merkmale werden im Zähler einzeln geprüft und addiert', () => {
  const both = {
    ...catalogue,
    indicators: [{ ...catalogue.indicators[0]!, numerator: { text: '', measures: ['teil', 'ganzes'] } }],
  };
  const { spec: sheet, locate: find } = buildDataSheet(evaluate([tableOf(CELLS)], both, {}), both, 'Daten');
  const { row } = find('TST-01', 'insgesamt', '21', '2017')!.cell;
  const [a, b] = ['teil', 'ganzes'].map((subject) => toA1(find(subject, 'insgesamt', '21', '2017')!.cell));
  expect(contentAt(sheet, `K${row + 1}`)).toEqual({
    formula: `=IF(ISNUMBER(${a}),IF(ISNUMBER(${b}),${a}+${b},${b}),${a})`,
    result: 258,
  });
});

test('ein gelieferter Anteil ohne Zähler und Nenner bleibt, wie er geliefert ist', () => {
  const cells = [['TST-01', 'stadt', '2017', 20.9]] as const;
  const { spec: sheet, locate: find } = buildDataSheet(evaluate([tableOf(cells)], catalogue, {}), catalogue, 'Daten');
  expect(contentAt(sheet, toA1(find('TST-01', 'insgesamt', 'stadt', '2017')!.cell))).toBe(20.9);
});

test('was es nicht gibt, hat keine Stelle', () => {
  expect(locate('teil', 'insgesamt', '11', '2010')).toBeUndefined();
});

test('ohne Kennzahlen bleibt ein Blatt mit Kopf und ohne Tabelle', () => {
  const { spec: sheet } = buildDataSheet(evaluate([], catalogue, {}), catalogue, 'Daten');
  expect(sheet.contents).toHaveLength(1);
  expect(sheet.table).toBeUndefined();
});

test('keine Formel ist lokal, dynamisch oder neuer als Excel 2019', () => {
  const functions = new Set(formulasOf(spec).flatMap((text) => text.match(/[A-Z][A-Z.]*(?=\()/g) ?? []));
  expect([...functions].sort()).toEqual(['COUNT', 'HYPERLINK', 'IF', 'ISNUMBER', 'ISTEXT', 'SUM']);
});

test('gedruckt wird A4, der Kopf wiederholt sich', () => {
  expect(spec.page).toMatchObject({ orientation: 'landscape', pagesWide: 1, titleRows: { first: 0, last: 0 } });
});

test.each([
  // Excel: 1 is 1.1.1900; 43100 is 31.12.2017; 25569 is 1.1.1970.
  ['2017-12-31', 43100],
  ['1970-01-01', 25569],
])('%s ist Tag %d', (date, serial) => {
  expect(dateSerial(date)).toBe(serial);
});

test('der Grund eines fehlenden Werts steht im Hinweis', () => {
  const cells = CELLS.map((cell) =>
    cell[3] === 18 ? ([...cell.slice(0, 3), missing('not-yet-available')] as const) : cell,
  );
  const { spec: sheet } = buildDataSheet(evaluate([tableOf(cells as typeof CELLS)], catalogue, {}), catalogue, 'Daten');
  expect(rowWith(sheet, 0, 'TST-01|insgesamt|21|2017').slice(12, 15)).toEqual(['…', 'Prozent', 'liegt noch nicht vor']);
});

test('was berechnet ist, nennt die Zeilen, aus denen es stammt, und führt zur ersten', () => {
  const rowOf = (subject: string, area: string) => locate(subject, 'insgesamt', area, '2017')!.cell.row + 1;
  const source = (key: string) => spec.contents.find(([one]) => one === key)!.slice(15);
  const [part, whole] = [rowOf('teil', '21'), rowOf('ganzes', '21')];
  expect(source('TST-01|insgesamt|21|2017')).toEqual([
    {
      formula: `=HYPERLINK("#'Daten'!M${part}","aus Zeilen ${part} und ${whole}")`,
      result: `aus Zeilen ${part} und ${whole}`,
    },
    null,
  ]);
  const [from, to] = [rowOf('teil', '11'), rowOf('teil', '12')];
  expect(resultOf(source('teil|insgesamt|1|2017')[0]!)).toBe(`aus Zeilen ${from} und ${to}`);
});
