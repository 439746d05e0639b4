import type { CellValue } from '../../../src/core/model/sheet';
import { findAreasDown } from '../../../src/core/parse/areas-down';
import { buildLookups } from '../../../src/core/parse/lookups';
import { sheetOf, submissionOf } from './sheets';
import { smallCatalogue } from './small-catalogue';

const CATALOGUE = smallCatalogue();
const lookups = buildLookups(CATALOGUE, submissionOf());

const NAMES = CATALOGUE.areas.slice(0, 5).map(({ name }) => name);
const AGES = ['unter 18', '18 bis 64', '65 und älter', 'Frauen', 'Quelle: Amt', 'x', 'y', 'z', 'a', 'b', 'c'];

const down = (...columns: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] =>
  Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((column) => column[row] ?? null),
  );

test.each<[string, readonly (readonly CellValue[])[], object | undefined]>([
  ['five areas', down(NAMES), { column: 0, count: 5 }],
  ['beside running numbers', down([1, 2, 3, 4, 5], NAMES), { column: 1, count: 5 }],
  ['with a heading', down(['Stadtteil', ...NAMES]), { column: 0, count: 5 }],
  ['too few', down(NAMES.slice(0, 4)), undefined],
  ['lost among other texts', down([...NAMES, ...AGES]), undefined],
  ['numbers that are codes by chance', down(CATALOGUE.areas.map(({ id }) => Number(id) || 11)), undefined],
  ['the same as texts', down(['11', '11', '11', '11', '11']), undefined],
  ['an empty sheet', [], undefined],
])('%s', (_, rows, expected) => {
  expect(findAreasDown(sheetOf(rows), lookups)).toEqual(expected);
});
