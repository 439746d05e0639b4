import type { CellValue } from '../../../src/core/model/sheet';
import type { SheetSchema } from '../../../src/core/model/sheet-schema';
import { parseSubmission } from '../../../src/core/parse/submission';
import { LONG, smallCatalogue } from './small-catalogue';
import { sheetOf, submissionOf } from './sheets';

const findings = (rows: readonly (readonly CellValue[])[], schema: SheetSchema = LONG) =>
  parseSubmission(submissionOf(sheetOf(rows)), { ...smallCatalogue(), sheetSchemas: [schema] })
    .findings.filter(({ code }) => code.endsWith('-label'))
    .map(({ code, facts, place }) => ({ [code]: facts, at: place.cell?.column }));

const ROW = ['31.12.2016', 'Nord', 'Ausländer', 5];

test.each<[string, readonly CellValue[], object[]]>([
  ['complete', ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'], []],
  [
    'misspelt: missing, with the heading that was meant, and not unknown besides',
    ['ZEIT', 'RAUM', 'MERKMAL', 'WRT'],
    [{ 'missing-label': { field: 'WERT', nearest: 'WRT' }, at: 3 }],
  ],
  ['missing', ['ZEIT', 'RAUM', 'MERKMAL'], [{ 'missing-label': { field: 'WERT', nearest: undefined }, at: 0 }]],
  [
    'unknown',
    ['ZEIT', 'RAUM', 'MERKMAL', 'WERT', 'BEARBEITUNG'],
    [{ 'extra-label': { heading: 'BEARBEITUNG', nearest: undefined }, at: 4 }],
  ],
  [
    'unknown and near one that is optional',
    ['ZEIT', 'RAUM', 'MERKMAL', 'WERT', 'EINHET'],
    [{ 'extra-label': { heading: 'EINHET', nearest: 'EINHEIT' }, at: 4 }],
  ],
  [
    'twice',
    ['ZEIT', 'RAUM', 'MERKMAL', 'WERT', 'Raumbezug'],
    [{ 'duplicate-label': { heading: 'Raumbezug', first: 'B1' }, at: 4 }],
  ],
])('headings: %s', (_, header, expected) => {
  expect(findings([header, ROW.slice(0, header.length)])).toEqual(expected);
});

test('a column with entries and no heading, inside or beside the table', () => {
  const rows = [
    ['ZEIT', null, 'RAUM', 'MERKMAL', 'WERT'],
    ['31.12.2016', 'hm', 'Nord', 'Ausländer', 5, null, 'geprüft'],
  ];
  expect(findings(rows)).toEqual([
    { 'blank-label': { column: 'B' }, at: 1 },
    { 'blank-label': { column: 'G' }, at: 6 },
  ]);
});

const BODY = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT', 'Thema'];

test.each<[NonNullable<SheetSchema['fieldsMatch']> | undefined, string[]]>([
  [undefined, ['missing-label', 'missing-label', 'extra-label']],
  ['exact', ['missing-label', 'missing-label', 'extra-label']],
  ['equal', ['missing-label', 'missing-label', 'extra-label']],
  ['subset', ['missing-label', 'missing-label']],
  ['superset', ['extra-label']],
  ['partial', ['extra-label']],
])('fieldsMatch %s', (fieldsMatch, codes) => {
  const { fieldsMatch: _, ...rest } = LONG;
  const schema = fieldsMatch ? { ...rest, fieldsMatch } : rest;
  expect(
    findings([BODY, [...ROW, 'a']], schema).flatMap((found) => Object.keys(found).filter((key) => key !== 'at')),
  ).toEqual(codes);
});
