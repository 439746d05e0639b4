import { findBodyEnd, rangeOf, rowsBetween, sourceIn, sourceOf, textsBetween } from '../../../src/core/parse/body';
import type { CellValue } from '../../../src/core/model/sheet';
import { sheetOf } from './sheets';

const columns = { all: [0, 1, 2], areas: new Set([0]), values: new Set([2]) };
const isArea = (text: string): boolean => text === 'Hiltrup';
const A = ['Aegidii', '2017', 5];
const end = (rows: readonly (readonly CellValue[])[]): number =>
  findBodyEnd(sheetOf(rows), 0, columns, { isArea, isHead: (row) => rows[row]?.[0] === 'Raum' });

test.each<[string, readonly (readonly CellValue[])[], number]>([
  ['at the sheet’s end', [A, A], 2],
  ['before the source', [A, A, ['Quelle: Stadt']], 2],
  ['before the source, whatever follows', [A, ['Quelle: Stadt'], A, A], 1],
  ['before footnotes and a forgotten path', [A, ['*) siehe unten'], [], ['K:/Statistik/Zeitreihe.XLS']], 1],
  ['a blank row inside belongs to it', [A, [], A, ['Quelle: Stadt']], 3],
  ['blank rows at the end do not', [A, [], [], []], 1],
  ['a note beside the table is no row', [A, [null, null, null, 'geprüft']], 1],
  ['an area without figures is a row', [A, ['Hiltrup']], 2],
  ['a number alone is a row', [A, [null, null, 7]], 2],
  ['a sign alone under the values is a row', [A, [null, null, '.']], 2],
  ['an unknown area with figures is a row', [A, ['Unfug', '2017', 7]], 2],
  ['before the head of the next table', [A, [], ['Haushalte am 31.12.'], ['Anzahl'], ['Raum', 'Zeit', 'Wert'], A], 1],
  ['not before a head without a blank row', [A, ['Haushalte'], ['Raum', 'Zeit', 'Wert'], A], 4],
  ['before the next head, however far below', [A, [], [], [], [], [], [], [], ['Raum', 'Zeit', 'Wert'], A], 1],
  ['not where figures stand between', [A, [], A, ['Raum', 'Zeit', 'Wert'], A], 5],
  ['nothing at all', [[], []], 0],
])('a body ends %s', (_, rows, expected) => {
  expect(end(rows)).toBe(expected);
});

test.each([
  ['Quelle: Bundesagentur für Arbeit', 'Bundesagentur für Arbeit'],
  ['Quellen : Stadt Münster ', 'Stadt Münster'],
  ['Datenquelle: LWL', 'LWL'],
  ['QUELLE:', ''],
  ['Quelle', undefined],
  ['Die Quelle: unbekannt', undefined],
])('%s', (text, source) => {
  expect(sourceOf(text)).toBe(source);
});

test('a source stands in the cell of the word or in the next one', () => {
  expect(sourceIn(['*) Fußnote', 'Quelle:', 'LWL'])).toBe('LWL');
  expect(sourceIn(['*) Fußnote'])).toBeUndefined();
});

test('texts in reading order, cleaned', () => {
  expect(textsBetween(sheetOf([['a ', null, 2017], [], ['Ins-\ngesamt']]), 0, 3)).toEqual(['a', '2017', 'Insgesamt']);
});

test('rows and range', () => {
  const [first, blank] = rowsBetween(sheetOf([A, [' ', null, null, 'daneben']]), 0, 2, columns.all);
  expect([first?.cells.map(({ value }) => value), first?.blank, blank?.blank]).toEqual([A, false, true]);
  expect(rangeOf(3, 10, [2, 1, 4])).toEqual({ row: 3, column: 1, rowCount: 7, columnCount: 4 });
});
