import type { CellValue } from '../../../src/core/model/sheet';
import type { TableCell } from '../../../src/core/model/table';
import { buildLookups } from '../../../src/core/parse/lookups';
import {
  inspectCell,
  readAreaCells,
  readBreakdownCell,
  readDate,
  readPart,
  readQuantity,
  readSubjectCell,
} from '../../../src/core/parse/read-cell';
import { buildReporter } from '../../../src/core/parse/reporter';
import type { Scribe } from '../../../src/core/parse/scribe';
import { smallCatalogue } from './small-catalogue';
import { sheetOf, submissionOf } from './sheets';

const cell = (value: CellValue, numberFormat = 'General', column = 1): TableCell => ({
  address: { row: 4, column },
  value,
  numberFormat,
  formula: '',
});

const read = <Result>(what: (scribe: Scribe) => Result, day?: string, dateSystem: 1900 | 1904 = 1900) => {
  const reporter = buildReporter();
  const lookups = buildLookups(smallCatalogue(), { ...submissionOf(), dateSystem });
  const result = what({ sheet: sheetOf([]), lookups, report: reporter.on('Blatt'), day });
  return [result, ...reporter.findings.map(({ code, facts }) => ({ [code]: facts }))];
};

test.each<[string, CellValue, object[]]>([
  ['hidden characters', '43\u200b Hafen', [{ 'hidden-character': { text: '43\u200b Hafen', cleaned: '43 Hafen' } }]],
  ['an error value', { error: '#DIV/0!' }, [{ 'error-value': { error: '#DIV/0!' } }]],
  ['an ordinary text', 'Hafen', []],
  ['nothing', null, []],
])('inspection: %s', (_, value, findings) => {
  expect(read((scribe) => inspectCell(cell(value), scribe))).toEqual([undefined, ...findings]);
});

test.each<[string, CellValue, object[]]>([
  ['empty', null, [{ 'empty-cell': { field: 'WERT' } }]],
  ['words', 'k. A.', [{ 'type-error': { field: 'WERT', type: 'number', text: 'k. A.' } }]],
  ['ambiguous', '1.450', [{ 'ambiguous-number': { text: '1.450' } }]],
  ['text', '1\u00a0450', [{ 'number-as-text': { text: '1 450', number: 1450 } }]],
  ['an error is reported by the inspection', { error: '#REF!' }, []],
  ['a sign', '.', []],
  ['a number', 7, []],
])('quantity: %s', (_, value, findings) => {
  expect(read((scribe) => readQuantity(cell(value), 'WERT', 'number', scribe)).slice(1)).toEqual(findings);
});

test('an empty part is no part', () => {
  expect(read((scribe) => readPart(cell(' '), 'Zähler', 'number', scribe))).toEqual([undefined]);
});

test.each<[string, CellValue, string | undefined, unknown[]]>([
  ['a day', '31.12.2016', undefined, ['2016-12-31']],
  ['a year is the wave’s day', 2017, undefined, ['2017-06-30']],
  ['a year and the title’s day', 2017, '12-15', ['2017-12-15']],
  ['a year that has not the title’s day', 2017, '02-29', [undefined, { 'unknown-date': { text: '2017' } }]],
  ['a school year', '2017/18', undefined, [undefined, { 'unknown-date': { text: '2017/18' } }]],
  ['empty', null, undefined, [undefined, { 'empty-cell': { field: 'ZEIT', key: true } }]],
  ['an error is reported by the inspection', { error: '#NV' }, undefined, [undefined]],
])('date: %s', (_, value, day, expected) => {
  expect(read((scribe) => readDate(cell(value), 'ZEIT', scribe), day)).toEqual(expected);
});

test('a date of the 1904 system is refused, not shifted', () => {
  const dated = cell(41638, 'dd/mm/yyyy');
  expect(read((scribe) => readDate(dated, 'ZEIT', scribe), undefined, 1904)).toEqual([
    undefined,
    { 'unsupported-date-system': { file: 'lieferung.xlsx' } },
  ]);
});

test.each<[string, CellValue, unknown[]]>([
  ['known', ' Ausländer ', ['auslaender']],
  ['unknown and near', 'Auslnder', [undefined, { 'unknown-subject': { text: 'Auslnder', nearest: 'Ausländer' } }]],
  ['unknown', 'Wetter', [undefined, { 'unknown-subject': { text: 'Wetter', nearest: undefined } }]],
  ['empty', '', [undefined, { 'empty-cell': { field: 'MERKMAL', key: true } }]],
  ['an error', { error: '#NV' }, [undefined]],
])('subject: %s', (_, value, expected) => {
  expect(read((scribe) => readSubjectCell(cell(value), 'MERKMAL', scribe))).toEqual(expected);
});

test.each<[string, CellValue, unknown[]]>([
  ['a breakdown', 'weiblich', ['weiblich']],
  ['an empty cell is the total', null, ['insgesamt']],
  ['an error is none', { error: '#NV' }, [undefined]],
])('breakdown: %s', (_, value, expected) => {
  expect(read((scribe) => readBreakdownCell(cell(value), scribe))).toEqual(expected);
});

test.each<[string, CellValue | undefined, CellValue | undefined, unknown[]]>([
  ['name', 'Aegidii', undefined, ['11']],
  ['name as a number', 11, undefined, ['11']],
  ['code only', undefined, 11, ['11']],
  ['both', 'Aegidii', 11, ['11']],
  ['name beside an empty code', 'Altstadt', null, ['1']],
  ['code beside an empty name', null, '12', ['12']],
  ['both empty', null, ' ', [undefined, { 'empty-cell': { field: 'RAUM', key: true } }]],
  ['no cell at all', undefined, undefined, [undefined]],
  ['respelled', 'Ueberwasser', undefined, ['12', { 'area-spelling': { text: 'Ueberwasser', official: 'Überwasser' } }]],
  ['contradiction', 'Nord', 8, [undefined, { 'area-mismatch': { code: '8', name: 'Nord', official: '8 Südost' } }]],
  [
    'unknown and near',
    'Hiltrupp',
    undefined,
    [undefined, { 'unknown-area': { text: 'Hiltrupp', nearest: 'Hiltrup' } }],
  ],
  ['unknown', 'Atlantis', undefined, [undefined, { 'unknown-area': { text: 'Atlantis', nearest: undefined } }]],
  ['an error', { error: '#NV' }, 11, [undefined]],
])('area: %s', (_, name, code, expected) => {
  const cells = [name, code].map((value, column) => (value === undefined ? undefined : cell(value, 'General', column)));
  expect(read((scribe) => readAreaCells(cells[0], cells[1], 'RAUM', scribe))).toEqual(expected);
});

// 42384 is 15 January 2016: what Excel makes of "15.1", typed in that year.
test.each<[string, CellValue, string, string]>([
  ['a day', 42384, 'dd\\.mm\\.yyyy', '15.01.2016'],
  ['a truth value', true, 'General', 'WAHR'],
])('no number, named as the cell shows it: %s', (_, value, format, text) => {
  const told = read((scribe) => readQuantity(cell(value, format), 'Wert', 'number', scribe));
  expect(told.slice(1)).toEqual([{ 'type-error': { field: 'Wert', type: 'number', text } }]);
});
