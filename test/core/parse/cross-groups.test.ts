import type { CellValue, Sheet } from '../../../src/core/model/sheet';
import { parseSubmission } from '../../../src/core/parse/submission';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { figures, sheetOf, submissionOf, told } from './sheets';

const catalogue = shippedCatalogue();

const parse = (rows: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}) => {
  const { tables, findings } = parseSubmission(submissionOf(sheetOf(rows, more)), catalogue);
  return { figures: figures(tables[0]?.observations ?? []), told: told(findings), tables };
};

const TITLE = 'Haushalte in Münster am 31.12.2015';
const SEXES = ['Stadtteil', 'männlich', 'weiblich', 'insgesamt'];
const BODY = [
  ['11 Aegidii', 1, 2, 3],
  ['Nord', 3, 4, 7],
];

const first = (breakdown: string): string => `haushalte 11 2015-12-31 ${breakdown} = 1`;

// Heads as in the office's tables by sex and by age.
test.each<[string, readonly (readonly CellValue[])[], string]>([
  ['by sex', [[TITLE], SEXES, ...BODY], 'männlich'],
  ['by age', [[TITLE], ['Stadtteil', 'unter 18', '18 bis unter 65', '65 und mehr'], ...BODY], 'unter 18'],
  ['by age in short', [[TITLE], ['Stadtteil', '0-5', '6–17', '18+'], ...BODY], '0-5'],
  ['the total alone', [[TITLE], ['Stadtteil', 'Insgesamt', 'Deutsche', 'Ausländer'], ...BODY], 'insgesamt'],
  ['the day in a line of its own', [['Haushalte'], ['Stichtag: 31.12.2015'], SEXES, ...BODY], 'männlich'],
  ['a year without a day', [['Haushalte 2015'], SEXES, ...BODY], 'männlich'],
  [
    'sex over age',
    [[TITLE], [null, 'männlich', null, 'insgesamt'], ['Stadtteil', 'unter 18', '18 und mehr'], ...BODY],
    'männlich, unter 18',
  ],
  ['units below the groups', [[TITLE], SEXES, [null, 'Anzahl'], ...BODY], 'männlich'],
])('groups across are read: %s', (_, rows, breakdown) => {
  const { figures: read, told: said } = parse(rows);
  expect([read[0], read.length, said]).toEqual([first(breakdown), 6, []]);
});

test('the total beside two levels is the total', () => {
  const head = [
    [null, 'männlich', null, 'insgesamt'],
    [null, 'unter 18', '18 und mehr'],
  ];
  expect(parse([[TITLE], ...head, ...BODY]).figures.slice(0, 3)).toEqual([
    first('männlich, unter 18'),
    'haushalte 11 2015-12-31 männlich, 18 und mehr = 2',
    'haushalte 11 2015-12-31 insgesamt = 3',
  ]);
});

test('"Ausländer" over a column is a group of what the title counts', () => {
  const { figures: read } = parse([[TITLE], ['Stadtteil', 'Ausländer', 'Deutsche', 'insgesamt'], ...BODY]);
  expect(read[0]).toBe(first('Ausländer'));
});

test('the date stands in the title, and the reasons say so', () => {
  const { tables } = parse([[TITLE], SEXES, ...BODY]);
  expect(tables[0]?.observations[0]?.cells.time).toEqual({ row: 0, column: 0 });
  expect(tables[0]?.reasons).toEqual([
    { reason: 'groups-across', groups: SEXES.slice(1), row: 1, date: '2015-12-31' },
    { reason: 'areas-down', count: 2, column: 0 },
  ]);
});

test('the same group twice is read once', () => {
  const { figures: read, told: said } = parse([[TITLE], ['Stadtteil', 'weiblich', 'weiblich', 'insgesamt'], ...BODY]);
  expect([read.length, said]).toEqual([4, ['duplicate-label C2']]);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ['no date', [['Haushalte in Münster'], SEXES, ...BODY]],
  ['two years', [['Haushalte 2012 und 2015'], SEXES, ...BODY]],
  ['no subject', [['Tabelle 3, Stand am 31.12.2015'], SEXES, ...BODY]],
  ['no areas', [[TITLE], SEXES, ['Köln', 1, 2, 3], ['Bonn', 3, 4, 7]]],
  ['other columns', [[TITLE], ['Stadtteil', 'Miete', 'Kauf', 'insgesamt'], ...BODY]],
  ['other columns beside a total', [[TITLE], ['Stadtteil', 'insgesamt', 'Miete', 'Kauf'], ...BODY]],
])('not read: %s', (_, rows) => {
  const { tables, told: said } = parse(rows);
  expect([tables, said]).toEqual([[], ['unrecognised-sheet Blatt']]);
});

test.each([
  ['with a source between them', [['Quelle: Stadt'], []]],
  ['with a blank row between them', [[]]],
])('two tables by group below each other, %s', (_, between) => {
  const second = [['Arbeitslose in Münster am 31.12.2017'], SEXES, ...BODY];
  const { tables } = parse([[TITLE], SEXES, ...BODY, ...between, ...second]);
  expect(tables.map(({ observations: [one] }) => [one?.subject, one?.referenceDate])).toEqual([
    ['haushalte', '2015-12-31'],
    ['arbeitslose', '2017-12-31'],
  ]);
});
