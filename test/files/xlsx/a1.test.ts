import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatAddress,
  formatCells,
  parseCells,
  quotedSheet,
  splitSheet,
} from '../../../src/files/xlsx/a1';
import { area, MAX_COLUMNS, MAX_ROWS, subtract } from '../../../src/files/xlsx/area';

// Excel's grid: 1 048 576 rows, 16 384 columns (XFD).
test.each([
  ['a cell', 'B3', area(2, 1, 1, 1)],
  ['a cell held fast', '$B$3', area(2, 1, 1, 1)],
  ['a block', 'A1:C2', area(0, 0, 2, 3)],
  ['a block named from its far corner', 'C2:A1', area(0, 0, 2, 3)],
  ['whole columns', 'A:C', area(0, 0, MAX_ROWS, 3)],
  ['whole rows', '2:4', area(1, 0, 3, MAX_COLUMNS)],
  ['the last cell', 'XFD1048576', area(MAX_ROWS - 1, MAX_COLUMNS - 1, 1, 1)],
  ['a column beyond the last', 'XFE1', null],
  ['a row beyond the last', 'A1048577', null],
  ['row zero', 'A0', null],
  ['a column alone', 'A', null],
  ['a block of unlike corners', 'A1:C', null],
  ['nothing', '', null],
  ['a name', 'Werte', null],
])('%s', (_case, text, expected) => {
  expect(parseCells(text)).toEqual(expected);
});

test.each([
  ['a plain name', 'Daten', 'Daten'],
  ['a blank', 'Mein Blatt', "'Mein Blatt'"],
  ['an apostrophe', "Müller's", "'Müller''s'"],
  ['umlauts need none', 'Veränderung', 'Veränderung'],
  ['like a cell', 'AB12', "'AB12'"],
  ['a digit in front', '2020', "'2020'"],
])('quotes around a sheet: %s', (_case, name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, cells: 'A1' });
});

test('an address holds its cells fast when asked to', () => {
  expect(formatAddress('Mein Blatt', area(0, 0, 2, 2), '$')).toBe("'Mein Blatt'!$A$1:$B$2");
});

test('columns are named and found again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MAX_COLUMNS - 1 }), (index) => columnIndex(columnName(index)) === index),
  );
});

const areas = fc
  .record({
    row: fc.nat(500),
    column: fc.nat(500),
    rowCount: fc.integer({ min: 1, max: 40 }),
    columnCount: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ row, column, rowCount, columnCount }) => area(row, column, rowCount, columnCount));

test('cells are written and parsed to the same', () => {
  fc.assert(fc.property(areas, (part) => expect(parseCells(formatCells(part))).toEqual(part)));
});

test('what is left after cutting covers each cell once', () => {
  fc.assert(
    fc.property(areas, areas, (from, cut) => {
      const overlap = subtract(cut, from).reduce(
        (rest, part) => rest - part.rowCount * part.columnCount,
        cut.rowCount * cut.columnCount,
      );
      const left = subtract(from, cut).reduce((sum, part) => sum + part.rowCount * part.columnCount, 0);
      return left + overlap === from.rowCount * from.columnCount;
    }),
  );
});
