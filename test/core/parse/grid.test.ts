import { boundsOf, cellAt, filledCells, restOf, stringAt, textOf, valueAt } from '../../../src/core/parse/grid';
import { sheetOf } from './sheets';

const sheet = sheetOf([['a', null, 1], [null, ' ', null], ['b']], { origin: { row: 4, column: 2 } });

test('places are those of the sheet, not of the block', () => {
  expect(boundsOf(sheet)).toEqual({ firstRow: 4, endRow: 7, firstColumn: 2, endColumn: 5 });
  expect([valueAt(sheet, 4, 4), valueAt(sheet, 0, 0), valueAt(sheet, 99, 2)]).toEqual([1, null, null]);
  expect(cellAt(sheet, 6, 2)).toEqual({
    address: { row: 6, column: 2 },
    value: 'b',
    numberFormat: 'General',
    formula: '',
  });
  expect(stringAt(sheet, 4, 4)).toBeUndefined();
});

test('white space fills no cell', () => {
  expect([filledCells(sheet, 4).map(({ column }) => column), filledCells(sheet, 5)]).toEqual([[2, 4], []]);
});

test.each([
  [null, ''],
  [{ error: '#REF!' }, '#REF!'],
  [11, '11'],
  ['x', 'x'],
])('%j as text', (value, text) => {
  expect(textOf(value)).toBe(text);
});

test('the rest begins at the first blank row', () => {
  const rest = restOf(sheet, 4);
  expect([rest.origin.row, rest.values.length, valueAt(rest, 6, 2)]).toEqual([5, 2, 'b']);
  expect(restOf(sheet, 6).values).toEqual([]);
});
