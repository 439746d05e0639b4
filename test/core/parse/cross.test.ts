import type { CellValue, Sheet } from '../../../src/core/model/sheet';
import { parseSubmission } from '../../../src/core/parse/submission';
import { smallCatalogue } from './small-catalogue';
import { figures, sheetOf, submissionOf, told } from './sheets';

type Rows = readonly (readonly CellValue[])[];

const parse = (rows: Rows, more: Partial<Sheet> = {}, dateSystem: 1900 | 1904 = 1900) => {
  const submission = { ...submissionOf(sheetOf(rows, more)), dateSystem };
  const { tables, findings } = parseSubmission(submission, smallCatalogue());
  return {
    table: tables[0]!,
    figures: figures(tables.flatMap(({ observations }) => observations)),
    told: told(findings),
  };
};

// The shape of the office's own workbook: merged heads, a unit row, a source, footnotes, a forgotten path.
const OFFICE: Rows = [
  ['Stadtteil\nTeilbereich\nStadtbezirk', 'Wohnberechtigte Bevölkerung* in Münster am 31.12.2014'],
  [null, 2015, 2016],
  [null, 'Anzahl'],
  ['11 Aegidii', 1356, 1470],
  ['12 Überwasser', 1273, 1405],
  ['Altstadt', 2629, 2875],
  ['Stadt Münster', 285180, '.'],
  ['Quelle: Stadt Münster - Amt für Stadtentwicklung '],
  ['*)siehe Definitionsänderung ab 2011'],
  [],
  ['K:/Statistik/SMS/WohnBev_2009-2013.XLS Zeitreihe!Z1S1:Z61S6 \\a '],
];

const OFFICE_MERGES = [
  { row: 0, column: 0, rowCount: 3, columnCount: 1 },
  { row: 0, column: 1, rowCount: 1, columnCount: 2 },
  { row: 2, column: 1, rowCount: 1, columnCount: 2 },
];

test.each([
  ['merges known', OFFICE_MERGES],
  ['merges unknown', []],
])('the office’s workbook, %s', (_, merges) => {
  const { table, figures: read, told: said } = parse(OFFICE, { merges });
  expect(read).toEqual([
    'bevoelkerung 11 2015-12-31 insgesamt = 1356',
    'bevoelkerung 11 2016-12-31 insgesamt = 1470',
    'bevoelkerung 12 2015-12-31 insgesamt = 1273',
    'bevoelkerung 12 2016-12-31 insgesamt = 1405',
    'bevoelkerung 1 2015-12-31 insgesamt = 2629',
    'bevoelkerung 1 2016-12-31 insgesamt = 2875',
    'bevoelkerung stadt 2015-12-31 insgesamt = 285180',
    'bevoelkerung stadt 2016-12-31 insgesamt = confidential',
  ]);
  expect(said).toEqual([]);
  expect(table.range).toEqual({ row: 0, column: 0, rowCount: 7, columnCount: 3 });
  expect(table.source).toBe('Stadt Münster - Amt für Stadtentwicklung');
  expect(table.above).toEqual(['Wohnberechtigte Bevölkerung* in Münster am 31.12.2014']);
  expect(table.below).toHaveLength(3);
  expect(table.columns.map(({ heading, role }) => [heading, role])).toEqual([
    ['Stadtteil Teilbereich Stadtbezirk', 'area'],
    ['2015', 'value'],
    ['2016', 'value'],
  ]);
  expect(table.observations[3]).toMatchObject({
    place: { sheet: 'Blatt', cell: { row: 4, column: 2 } },
    cells: {
      area: { row: 4, column: 0 },
      time: { row: 1, column: 2 },
      subject: { row: 0, column: 1 },
      unit: { row: 2, column: 1 },
      value: { row: 4, column: 2 },
    },
  });
});

test('the title’s day dates the years', () => {
  const { figures: read } = parse([
    ['Arbeitslose in Münster am 15.12.'],
    ['Stadtteil', 2015, 2017],
    ['11', 1, 2],
    ['12', 3, 4],
  ]);
  expect(read.slice(0, 2)).toEqual([
    'arbeitslose 11 2015-12-15 insgesamt = 1',
    'arbeitslose 11 2017-12-15 insgesamt = 2',
  ]);
});

test('without a day in the title a year is the wave’s', () => {
  const { figures: read } = parse([['Haushalte'], ['Stadtteil', 2015, 2017], ['11', 1, 2], ['12', 3, 4]]);
  expect(read.slice(0, 2)).toEqual(['haushalte 11 2015-12-31 insgesamt = 1', 'haushalte 11 2017-06-30 insgesamt = 2']);
});

test('days across instead of years', () => {
  const { figures: read } = parse([
    ['Haushalte'],
    ['Stadtteil', '31.12.2015', '30.06.2016'],
    ['11', 1, 2],
    ['12', 3, 4],
  ]);
  expect(read[1]).toBe('haushalte 11 2016-06-30 insgesamt = 2');
});

test('names and codes in columns of their own, no title', () => {
  const {
    figures: read,
    told: said,
    table,
  } = parse(
    [
      ['BezirkName', 'BezirkNummer', '2010', '2011'],
      ['Aegidii', 11, 29, 32],
      ['Überwasser', 12, 25, 25],
      ['Altstadt', null, 158, 160],
    ],
    { name: 'Arbeitslose' },
  );
  expect(read).toContain('arbeitslose 1 2011-12-31 insgesamt = 160');
  expect(table.columns.map(({ role }) => role)).toEqual(['area', 'area-code', 'value', 'value']);
  expect(said).toEqual([]);
});

test('running numbers beside the names are no codes', () => {
  const rows = [
    ['Haushalte'],
    ['Nr.', 'Stadtteil', 2010, 2011],
    [11, 'Altstadt', 1, 2],
    [12, 'Aegidii', 3, 4],
    [14, 'Überwasser', 5, 6],
  ];
  const { table, told: said } = parse(rows);
  expect(table.columns.map(({ role }) => role)).toEqual(['area', 'value', 'value']);
  expect(said).toEqual([]);
});

test('groups of years by subject, heads merged or not', () => {
  const rows = [
    ['Bevölkerungsdaten am 31.12.'],
    [null, 'Ausländer', null, 'Haushalte'],
    ['Stadtteil', 2015, 2016, 2015, 2016],
    ['Aegidii', 1, 2, 3, 4],
    ['Dom', 5, 6, 7, 8],
    ['Nord', 9, 10, 11, 12],
  ];
  const expected = [
    'auslaender 11 2015-12-31 insgesamt = 1',
    'auslaender 11 2016-12-31 insgesamt = 2',
    'haushalte 11 2015-12-31 insgesamt = 3',
    'haushalte 11 2016-12-31 insgesamt = 4',
  ];
  expect(parse(rows).figures.slice(0, 4)).toEqual(expected);
  const merges = [
    { row: 1, column: 1, rowCount: 1, columnCount: 2 },
    { row: 1, column: 3, rowCount: 1, columnCount: 2 },
  ];
  expect(parse(rows, { merges }).figures.slice(0, 4)).toEqual(expected);
  expect(parse(rows).told).toEqual(['unknown-area A5']);
});

test('years over labels: no part is taken for the whole', () => {
  const rows = [
    ['Haushalte am 31.12.'],
    ['Stadtteil', 2015, null, 2016, null],
    [null, 'männlich', 'weiblich', 'männlich', 'weiblich'],
    ['Aegidii', 1, 2, 3, 4],
    ['Nord', 5, 6, 7, 8],
  ];
  expect(parse(rows).figures.slice(0, 4)).toEqual([
    'haushalte 11 2015-12-31 männlich = 1',
    'haushalte 11 2015-12-31 weiblich = 2',
    'haushalte 11 2016-12-31 männlich = 3',
    'haushalte 11 2016-12-31 weiblich = 4',
  ]);
});

test('a breakdown in the title', () => {
  const rows = [
    ['Weibliche Wohnberechtigte Bevölkerung am 31.12.'],
    ['Stadtteil', 2015, 2016],
    ['11', 1, 2],
    ['12', 3, 4],
  ];
  expect(parse(rows).figures[0]).toBe('bevoelkerung 11 2015-12-31 weiblich = 1');
});

const SMALL: Rows = [['Haushalte am 31.12.'], ['Stadtteil', 2015, 2016], ['Aegidii', 1, 2], ['Nord', 3, 4]];
const changed = (row: number, column: number, value: CellValue): Rows =>
  SMALL.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));

test.each<[string, Rows, string[]]>([
  ['nothing wrong', SMALL, []],
  ['an unknown title', changed(0, 0, 'Hauhalte am 31.12.'), ['unknown-subject A1']],
  ['an empty value', changed(2, 1, null), ['empty-cell B3']],
  ['a number as text', changed(3, 2, '1 450'), ['number-as-text C4']],
  ['an error value', changed(3, 2, { error: '#DIV/0!' }), ['error-value C4']],
  ['a hidden character', changed(3, 0, 'Nord\u200b'), ['hidden-character A4']],
  ['a hidden character in a heading', changed(1, 0, 'Stadt\u00adteil'), ['hidden-character A2']],
  ['a year twice', changed(1, 2, 2015), ['duplicate-label C2']],
  ['a respelled area', [...SMALL, ['12 Ueberwasser', 5, 6]], ['area-spelling A5']],
  ['an unknown area', [...SMALL, ['Atlantis', 5, 6]], ['unknown-area A5']],
  ['figures without an area', [...SMALL, [null, 5, 6]], ['empty-cell A5']],
  ['a blank row inside', [...SMALL, [], ['Mitte', 5, 6]], ['blank-row A5']],
  ['a column that is no year', SMALL.map((row, r) => [...row, [null, 'Trend', 1, 1][r]!]), ['extra-label D2']],
  ['a column without heading', SMALL.map((row, r) => [...row, [null, null, 1, 1][r]!]), ['blank-label D2']],
])('findings: %s', (_, rows, expected) => {
  expect(parse(rows).told).toEqual(expected);
});

test('dates of the 1904 system are refused once, and the figures kept', () => {
  const rows = [['Haushalte'], ['Stadtteil', 40177, 40542], ['Aegidii', 1, 2], ['Nord', 3, 4]];
  const formats = rows.map((row, index) => row.map(() => (index === 1 ? 'dd/mm/yyyy' : 'General')));
  const { figures: read, told: said } = parse(rows, { numberFormats: formats }, 1904);
  expect(said).toEqual(['unsupported-date-system B2']);
  expect(read[3]).toBe('haushalte 6 undefined insgesamt = 4');
});

test('a table that does not begin at A1', () => {
  const { figures: read, told: said } = parse(changed(2, 1, null), { origin: { row: 9, column: 3 } });
  expect([read[3], said]).toEqual(['haushalte 6 2016-12-31 insgesamt = 4', ['empty-cell E12']]);
});
