import {
  headingsIn,
  isHeader,
  matchHeader,
  missingKeys,
  nearestHeading,
  type Header,
} from '../../../src/core/parse/headings';
import { buildSchemaIndex } from '../../../src/core/parse/schema-index';
import { INDICATOR_SHEET, LONG } from './small-catalogue';
import { sheetOf } from './sheets';

const header = (headings: readonly string[], schema = LONG): Header =>
  matchHeader(buildSchemaIndex(schema), 0, headingsIn(sheetOf([headings]), 0));

test.each([
  ['all of them', ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'], true],
  ['in another order, in small letters', ['wert', 'merkmal', 'raum', 'zeit'], true],
  ['with line breaks and further columns', ['ZE-\nIT', 'Thema', 'RAUM', 'MERK-\nMAL', 'WERT'], true],
  ['one misspelt', ['ZEIT', 'RAUM', 'MERKMAL', 'WRT'], true],
  ['two misspelt', ['ZEIT', 'RAUM', 'MERKMALL', 'WRT'], true],
  ['one missing', ['ZEIT', 'RAUM', 'Thema', 'WERT'], true],
  ['two missing', ['ZEIT', 'Gebiet', 'Thema', 'WERT'], false],
  ['only two of them', ['RAUM', 'WERT'], false],
  ['one', ['RAUM', 'Einwohner', 'Fläche'], false],
  ['what is no key does not count', ['RAUM', 'EINHEIT', 'QUELLE'], false],
])('a header by itself: %s', (_, headings, expected) => {
  expect(isHeader(header(headings))).toBe(expected);
});

test('where a schema has but three keys, all three are needed', () => {
  const { MERKMAL: _, ...roles } = LONG.monitoring!.roles;
  const schema = { ...LONG, monitoring: { ...LONG.monitoring!, roles } };
  expect([isHeader(header(['RAUM', 'WERT'], schema)), isHeader(header(['ZEIT', 'RAUM', 'WERT'], schema))]).toEqual([
    false,
    true,
  ]);
});

test('either code or name tells the area', () => {
  const header1 = header(['Indikator', 'Stichtag', 'Raum-Nr', 'Wert'], INDICATOR_SHEET);
  expect([isHeader(header1), missingKeys(header1)]).toEqual([true, []]);
});

test('a missing field has the misspelt heading, and no heading that is another field’s', () => {
  const found = header(['ZEIT', 'RAUM', 'MERKMAL', 'WRT']);
  const [, area, , value] = LONG.fields;
  expect([nearestHeading(found, value!)?.text, nearestHeading(found, area!)]).toEqual(['WRT', undefined]);
  expect(missingKeys(found)).toEqual(['WERT']);
});
