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
    'figures like years',
    [
      ['Aegidii', 2015, 1987],
      ['Nord', 1999, 2003],
      ['Mitte', 1, 2],
    ],
    undefined,
  ],
  [
    'ages are no codes',
    [
      ['', 2015, 2016],
      [11, 1, 2],
      [12, 1, 2],
      [77, 1, 2],
    ],
    undefined,
  ],
  [
    'a total among other words',
    [
      ['', 2015, 2016],
      ['Insgesamt', 1, 2],
      ['Stadt Münster', 1, 2],
      ...['a', 'b', 'c', 'd', 'e'].map((text) => [text, 1, 2]),
    ],
    undefined,
  ],
  [
    'footnotes do not count',
    [['', 2015, 2016], ['Aegidii', 1, 2], ['Nord', 1, 2], ...['a', 'b', 'c', 'd', 'e'].map((text) => [text])],
    [0, [1, 2], 0, undefined, 2],
  ],
  [
    'days in a list of persons',
    [
      ['Bowie', 69, '08.01.2016', '10.01.2016'],
      ['b', 11, 1, 2],
      ['c', 12, 1, 2],
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
