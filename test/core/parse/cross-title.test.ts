import type { CellValue, Sheet } from '../../../src/core/model/sheet';
import { findCrossLayout } from '../../../src/core/parse/cross-layout';
import { coverOf, readCrossTitle, stubHeading } from '../../../src/core/parse/cross-title';
import { buildLookups } from '../../../src/core/parse/lookups';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { smallCatalogue } from './small-catalogue';
import { sheetOf, submissionOf } from './sheets';

const lookups = buildLookups(smallCatalogue(), submissionOf());
const BODY = [
  ['Aegidii', 1, 2],
  ['Nord', 3, 4],
];

const title = (head: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}, by = lookups) => {
  const sheet = sheetOf([...head, ...BODY], more);
  const layout = findCrossLayout(sheet, by, 2)!;
  const stub = stubHeading(sheet, layout, by);
  return { stub, ...readCrossTitle(sheet, layout, stub, by) };
};

test('the longest name in any line is the subject', () => {
  const { subject, address, day } = title([
    ['Ausländer und andere'],
    ['Arbeitslose unter 25 Jahren am 15.12.'],
    ['Stadtteil', 2015, 2016],
  ]);
  expect([subject, address, day]).toEqual(['arbeitslose-unter-25', { row: 1, column: 0 }, '12-15']);
});

// "Deutsche" is a breakdown in the shipped catalogue, and the first word of three of its measures.
test.each([
  ['a word of the name is no breakdown', 'Deutsche mit vererbter Migrationsvorgeschichte', undefined],
  ['nor of a short name', 'Deutsche mit persönlicher MV in Münster', undefined],
  ['beside the name it is one', 'Weibliche Deutsche mit vererbter Migrationsvorgeschichte', 'weiblich'],
  ['the same word once more', 'Deutsche: Bevölkerung unter 18 Jahren', 'Deutsche'],
])('breakdown: %s', (_, line, breakdown) => {
  const shipped = buildLookups(shippedCatalogue(), submissionOf());
  expect(title([[line], ['Stadtteil', 2015, 2017]], {}, shipped).breakdown).toBe(breakdown);
});

test.each([
  ['the sheet’s name, where no line says it', 'Haushalte', 'haushalte'],
  ['a sheet’s name that only contains one says nothing', 'Haushalte 2013', undefined],
])('%s', (_, name, subject) => {
  expect(title([['Tabelle 1'], ['Stadtteil', 2015, 2016]], { name })).toMatchObject({ subject, text: 'Tabelle 1' });
});

test('without any line the heading over the stub stands for the title', () => {
  expect(title([['Stadtteil', 2015, 2016]])).toMatchObject({
    subject: undefined,
    text: 'Stadtteil',
    address: { row: 0, column: 0 },
  });
});

test('a day beside another subject’s line does not date the years', () => {
  expect(title([['Haushalte'], ['Auswertung am 12.03.2018'], ['', 2015, 2016]]).day).toBeUndefined();
});

test.each<[string, readonly (readonly CellValue[])[], Partial<Sheet>, number]>([
  ['in the row of the years', [['Haushalte'], ['Gebiet', 2015, 2016]], {}, 1],
  [
    'known, in a row above',
    [
      ['Stadtteil', 'Haushalte'],
      ['', 2015, 2016],
    ],
    {},
    0,
  ],
  [
    'merged down to the years',
    [
      ['Ort', 'Haushalte'],
      ['', 2015, 2016],
    ],
    { merges: [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }] },
    0,
  ],
  ['a title above is none', [['Haushalte am 31.12.'], ['', 2015, 2016]], {}, 1],
])('heading over the stub: %s', (_, head, more, row) => {
  expect(title(head, more).stub).toEqual({ row, column: 0 });
});

test('a head covers what is merged, else what is empty to its right', () => {
  const sheet = sheetOf([['a', null, 'b', null]], { merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }] });
  expect([1, 3].map((column) => coverOf(sheet, 0, column, 0)?.column)).toEqual([0, 2]);
  expect(coverOf(sheetOf([[null, null]]), 0, 1, 0)).toBeUndefined();
});
