import type { CellValue } from '../../../src/core/model/sheet';
import { findCrossLayout } from '../../../src/core/parse/cross-layout';
import { buildLookups } from '../../../src/core/parse/lookups';
import { smallCatalogue } from './small-catalogue';
import { sheetOf, submissionOf } from './sheets';

const lookups = buildLookups(smallCatalogue(), submissionOf());
const layout = (rows: readonly (readonly CellValue[])[]) => {
  const found = findCrossLayout(sheetOf(rows), lookups, 2);
  return (
    found && [
      found.yearRow,
      found.years.map(({ column }) => column),
      found.areaColumn,
      found.codeColumn,
      found.areaCount,
    ]
  );
};

test.each<[string, readonly (readonly CellValue[])[], unknown]>([
  [
    'names',
    [
      ['', 2015, 2016],
      ['Aegidii', 1, 2],
      ['Nord', 1, 2],
    ],
    [0, [1, 2], 0, undefined, 2],
  ],
  [
    'codes only',
    [
      ['', 2015, 2016],
      [11, 1, 2],
      ['1-4', 1, 2],
    ],
    [0, [1, 2], 0, undefined, 2],
  ],
  [
    'names before codes',
    [
      ['', '', 2015, 2016],
      ['Aegidii', 11, 1, 2],
      ['Nord', 6, 1, 2],
    ],
    [0, [2, 3], 0, 1, 2],
  ],
  [
    'codes before names',
    [
      ['', '', 2015, 2016],
      [11, 'Aegidii', 1, 2],
      [6, 'Nord', 1, 2],
    ],
    [0, [2, 3], 1, 0, 2],
  ],
  [
    'running numbers',
    [
      ['', '', 2015, 2016],
      [11, 'Nord', 1, 2],
      [12, 'Mitte', 1, 2],
    ],
    [0, [2, 3], 1, undefined, 2],
  ],
  [
    'respelled names',
    [
      ['', 2015, 2016],
      ['12 ueberwasser', 1, 2],
      ['Nord', 1, 2],
    ],
    [0, [1, 2], 0, undefined, 2],
  ],
  [
    'years are fewer than other headings',
    [
      ['', 2015, 'a', 'b', 'c', 2016],
      ['Aegidii', 1],
      ['Nord', 1],
    ],
    undefined,
  ],
  [
    'areas stand to the right',
    [
      [2015, 2016, ''],
      [1, 2, 'Aegidii'],
      [1, 2, 'Nord'],
    ],
    undefined,
  ],
])('%s', (_, rows, expected) => {
  expect(layout(rows)).toEqual(expected);
});
