import type { CellValue } from '../../../src/core/model/sheet';
import { readCrossHeads } from '../../../src/core/parse/cross-heads';
import { headColumns, stubColumns } from '../../../src/core/parse/cross-columns';
import { findCrossLayout } from '../../../src/core/parse/cross-layout';
import { readCrossTitle, stubHeading } from '../../../src/core/parse/cross-title';
import { buildLookups } from '../../../src/core/parse/lookups';
import { smallCatalogue } from './small-catalogue';
import { sheetOf, submissionOf } from './sheets';

const lookups = buildLookups(smallCatalogue(), submissionOf());

const read = (head: readonly (readonly CellValue[])[]) => {
  const sheet = sheetOf([...head, ['Aegidii', 1, 2, 3, 4], ['Nord', 5, 6, 7, 8]]);
  const layout = findCrossLayout(sheet, lookups, 2)!;
  const stub = stubHeading(sheet, layout, lookups);
  const title = readCrossTitle(sheet, layout, stub, lookups);
  const heads = readCrossHeads(layout, head.length, title, { sheet, lookups, report: () => undefined, day: title.day });
  return { sheet, layout, stub, heads };
};

const inWords = (head: readonly (readonly CellValue[])[]) =>
  read(head).heads.map(({ column, referenceDate, subject, breakdown, unit }) => [
    column,
    referenceDate,
    subject,
    breakdown,
    unit?.column,
  ]);

test('a unit under the first year is that of all', () => {
  expect(inWords([['Haushalte am 31.12.'], ['', 2015, 2016], [null, 'Anzahl']])).toEqual([
    [1, '2015-12-31', 'haushalte', 'insgesamt', 1],
    [2, '2016-12-31', 'haushalte', 'insgesamt', 1],
  ]);
});

test('each column its own unit and subject below the year', () => {
  expect(
    inWords([
      ['Bevölkerung'],
      ['', '31.12.2015', null, '31.12.2016', null],
      [null, 'Ausländer', 'Haushalte', 'Ausländer', 'Haushalte'],
      [null, 'Anzahl', '%', 'Anzahl', '%'],
    ]),
  ).toEqual([
    [1, '2015-12-31', 'auslaender', 'insgesamt', 1],
    [2, '2015-12-31', 'haushalte', 'insgesamt', 2],
    [3, '2016-12-31', 'auslaender', 'insgesamt', 3],
    [4, '2016-12-31', 'haushalte', 'insgesamt', 4],
  ]);
});

test('two cells over single years are no groups', () => {
  expect(
    inWords([
      ['', 'Haushalte am 31.12.', 'Seite 3'],
      ['', 2015, 2016],
    ]).map(([, , subject, breakdown]) => [subject, breakdown]),
  ).toEqual([
    ['haushalte', 'insgesamt'],
    ['haushalte', 'insgesamt'],
  ]);
});

test('columns have the headings that a person reads', () => {
  const { sheet, layout, stub, heads } = read([['Haushalte'], ['Stadt-\nteil', 2015, 2016]]);
  const columns = [...stubColumns(sheet, layout, stub, undefined), ...headColumns(sheet, heads, undefined)];
  expect(columns.map(({ heading, role, field }) => [heading, role, field])).toEqual([
    ['Stadtteil', 'area', undefined],
    ['2015', 'value', undefined],
    ['2016', 'value', undefined],
  ]);
});
