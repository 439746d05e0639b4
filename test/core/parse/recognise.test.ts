import type { CellValue, Sheet } from '../../../src/core/model/sheet';
import type { SheetKind } from '../../../src/core/model/sheet-schema';
import { buildLookups } from '../../../src/core/parse/lookups';
import { recognise } from '../../../src/core/parse/recognise';
import { smallCatalogue } from './small-catalogue';
import { sheetOf, submissionOf } from './sheets';

const lookups = buildLookups(smallCatalogue(), submissionOf());
const kindOf = (sheet: Sheet, chosen?: SheetKind): string => {
  const found = recognise(sheet, lookups, chosen);
  if (found.form === 'list') return `${found.header.schema.kind} ${found.header.row}`;
  return found.form === 'cross' ? `kreuztabelle ${found.layout.yearRow}` : 'none';
};

type Rows = readonly (readonly CellValue[])[];
const LIST: Rows = [
  ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'],
  ['31.12.2016', 'Nord', 'Ausländer', 5],
];
const TABLE: Rows = [
  ['Stadtteil', 2015, 2016],
  ['Aegidii', 1, 2],
  ['Nord', 3, 4],
];
const blank = (count: number): Rows => Array.from({ length: count }, () => []);

test.each<[string, Rows, string]>([
  ['a list', LIST, 'langformat 0'],
  ['a list below titles', [['Titel'], [], ...LIST], 'langformat 2'],
  ['a list in the fortieth row', [...blank(39), ...LIST], 'langformat 39'],
  ['a list too far down', [...blank(40), ...LIST], 'none'],
  ['a list of indicators', [['Indikator', 'Stichtag', 'Raum', 'Wert', 'Nenner']], 'indikatorblatt 0'],
  ['years over areas', TABLE, 'kreuztabelle 0'],
  [
    'years as text',
    [
      ['', '2015', '2016'],
      ['Aegidii', 1, 2],
      ['Nord', 3, 4],
    ],
    'kreuztabelle 0',
  ],
  [
    'figures that look like years',
    [
      ['Stadtteil', '0 - 9', '10 - 19'],
      ['Aegidii', 2015, 1987],
      ['Nord', 1999, 2003],
      ['Mitte', 1, 2],
    ],
    'none',
  ],
  [
    'a single year',
    [
      ['Stadtteil', 2015],
      ['Aegidii', 1],
      ['Nord', 3],
    ],
    'none',
  ],
  [
    'a single area',
    [
      ['Stadtteil', 2015, 2016],
      ['Aegidii', 1, 2],
    ],
    'none',
  ],
  [
    'years without areas',
    [
      ['Jahr', 2015, 2016],
      ['Äpfel', 1, 2],
      ['Birnen', 3, 4],
    ],
    'none',
  ],
  [
    'age groups across',
    [
      ['Stadtteil', '0 - 9', '90 u. mehr'],
      ['Aegidii', 83, 39],
      ['Nord', 1, 2],
    ],
    'none',
  ],
  [
    'a table of its own is never guessed',
    [
      ['Stadtgebiet', 'Ausländer', 'Haushalte', 'Lfd. Nr.'],
      ['Nord', 1, 2, 3],
    ],
    'none',
  ],
  ['notes', [['Bitte bis Freitag'], ['Danke']], 'none'],
  ['nothing', [], 'none'],
])('by itself: %s', (_, rows, kind) => {
  expect(kindOf(sheetOf(rows))).toBe(kind);
});

test.each<[string, Rows, SheetKind, string]>([
  [
    'a table of its own',
    [
      ['Stadtgebiet', 'Ausländer'],
      ['Nord', 1],
    ],
    'tabelle',
    'tabelle 0',
  ],
  [
    'a single year and area',
    [
      ['Stadtteil', 2015],
      ['Aegidii', 1],
    ],
    'kreuztabelle',
    'kreuztabelle 0',
  ],
  [
    'a list with one heading only',
    [
      ['RAUM', 'Menge'],
      ['Nord', 1],
    ],
    'langformat',
    'langformat 0',
  ],
  ['against what it looks like', LIST, 'indikatorblatt', 'indikatorblatt 0'],
  ['against what it cannot be', LIST, 'kreuztabelle', 'none'],
  ['nothing to be found', [['Danke']], 'langformat', 'none'],
])('chosen: %s', (_, rows, chosen, kind) => {
  expect(kindOf(sheetOf(rows), chosen)).toBe(kind);
});

test.each<[string, Rows, SheetKind | undefined, object[]]>([
  ['a list', LIST, undefined, [{ reason: 'headings-found', headings: ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'], row: 0 }]],
  [
    'a cross table',
    TABLE,
    undefined,
    [
      { reason: 'years-across', years: ['2015', '2016'], row: 0 },
      { reason: 'areas-down', count: 2, column: 0 },
    ],
  ],
  ['no header', [['Danke']], undefined, [{ reason: 'no-header' }]],
  [
    'half a header',
    [
      ['Bericht', null],
      ['ZEIT', 'RAUM'],
    ],
    undefined,
    [
      { reason: 'headings-found', headings: ['ZEIT', 'RAUM'], row: 1 },
      { reason: 'headings-missing', headings: ['MERKMAL', 'WERT'] },
    ],
  ],
  ['a single heading', [['ZEIT', 'Wetter']], undefined, [{ reason: 'no-header' }]],
  ['nothing', [[' ', null]], undefined, [{ reason: 'empty-sheet' }]],
  ['chosen in vain', [['Danke']], 'langformat', [{ reason: 'chosen-by-user' }, { reason: 'no-header' }]],
])('reasons: %s', (_, rows, chosen, reasons) => {
  expect(recognise(sheetOf(rows), lookups, chosen).reasons).toEqual(reasons);
});
