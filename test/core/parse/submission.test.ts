import fc from 'fast-check';
import type { CellValue, Sheet } from '../../../src/core/model/sheet';
import { SHEET_KINDS } from '../../../src/core/model/sheet-schema';
import { parseSubmission } from '../../../src/core/parse/submission';
import { smallCatalogue } from './small-catalogue';
import { figures, sheetOf, submissionOf, told } from './sheets';

const LIST = sheetOf(
  [
    ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'],
    ['31.12.2016', 'Nord', 'Ausländer', 5],
  ],
  { name: 'Liste' },
);
const NOTES = sheetOf([['Bitte bis Freitag']], { name: 'Notizen' });
const EMPTY = sheetOf([], { name: 'Leer' });

test('sheets that hold no table are named with a notice', () => {
  const { tables, unrecognised, findings } = parseSubmission(submissionOf(LIST, NOTES, EMPTY), smallCatalogue());
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Liste']);
  expect(unrecognised).toEqual([
    { sheet: 'Notizen', reasons: [{ reason: 'no-header' }] },
    { sheet: 'Leer', reasons: [{ reason: 'empty-sheet' }] },
  ]);
  expect(findings.map(({ code, severity, place }) => [code, severity, place])).toEqual([
    ['unrecognised-sheet', 'notice', { sheet: 'Notizen' }],
    ['unrecognised-sheet', 'notice', { sheet: 'Leer' }],
  ]);
});

test('a sheet that is to be ignored is named without a notice', () => {
  const { tables, unrecognised, findings } = parseSubmission(submissionOf(LIST), smallCatalogue(), { Liste: 'ignore' });
  expect([tables, findings]).toEqual([[], []]);
  expect(unrecognised).toEqual([{ sheet: 'Liste', reasons: [{ reason: 'chosen-by-user' }] }]);
});

test('a sheet may bear any name', () => {
  const { tables } = parseSubmission(
    submissionOf({ ...LIST, name: 'constructor' }, { ...LIST, name: '__proto__' }),
    smallCatalogue(),
  );
  expect(tables).toHaveLength(2);
});

test('tables one below the other', () => {
  const rows = [
    ['Ausländer am 31.12.'],
    ['Stadtteil', 2015, 2016],
    ['Aegidii', 1, 2],
    ['Nord', 3, 4],
    ['Quelle: Stadt'],
    [],
    ['Haushalte am 31.12.'],
    ['Stadtteil', 2015, 2016],
    ['Aegidii', 5, 6],
    ['Nord', 7, null],
    ['Quelle: Land'],
  ];
  const { tables, findings } = parseSubmission(submissionOf(sheetOf(rows)), smallCatalogue());
  expect(tables.map(({ range, below, above, source }) => [range.row, above, below, source])).toEqual([
    [1, ['Ausländer am 31.12.'], ['Quelle: Stadt'], 'Stadt'],
    [7, ['Haushalte am 31.12.'], ['Quelle: Land'], 'Land'],
  ]);
  expect(figures(tables[1]!.observations)[0]).toBe('haushalte 11 2015-12-31 insgesamt = 5');
  expect(told(findings)).toEqual(['empty-cell C10']);
});

test.each([
  ['cross tables', ['Stadtteil', 2015, 2016], ['Aegidii', 1, 2], ['Nord', 3, 4]],
  ['lists', ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'], ['2015', 'Aegidii', 'Haushalte', 1], ['2015', 'Nord', 'Haushalte', 2]],
])('%s below each other need no source between them', (_, head, ...body) => {
  const rows = [['Haushalte'], head, ...body, [], ['Haushalte'], head, ...body, ['Quelle: Stadt']];
  const { tables, findings } = parseSubmission(submissionOf(sheetOf(rows)), smallCatalogue());
  expect(tables.map(({ range, rows: read }) => [range.row, read.length])).toEqual([
    [1, 2],
    [6, 2],
  ]);
  expect(told(findings)).toEqual([]);
});

test('no more than fifty tables are looked for on one sheet', () => {
  const one = [['Stadtteil', 2015, 2016], ['Aegidii', 1, 2], ['Nord', 3, 4], ['Quelle: Stadt'], []];
  const { tables } = parseSubmission(
    submissionOf(sheetOf(Array.from({ length: 60 }, () => one).flat())),
    smallCatalogue(),
  );
  expect(tables).toHaveLength(50);
});

const HEADS = [
  'ZEIT',
  'RAUM',
  'MERKMAL',
  'WERT',
  'Raum-Nr',
  'Wert',
  'Indikator',
  'Stadtteil',
  'Stadtgebiet',
  'Haushalte am 31.12.',
];
const TEXTS = [
  '31.12.2017',
  '11 Aegidii',
  'Nord',
  'Ausländer',
  '1.450',
  '.',
  '-',
  'Quelle: x',
  'Ins-\ngesamt',
  '2 535r',
  '1-4',
  '(',
  '\u0000',
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, true, { error: '#NV' }, ...HEADS, ...TEXTS, 2015, 2016, 2017, 43100, -0),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
);
const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.array(fc.array(value, { maxLength: 7 }), { maxLength: 14 }),
    header: fc.subarray(HEADS),
    format: fc.constantFrom('General', 'dd/mm/yyyy', '0%', ''),
    row: fc.nat(3),
    merges: fc.array(
      fc.record({
        row: fc.nat(9),
        column: fc.nat(5),
        rowCount: fc.integer({ min: 1, max: 3 }),
        columnCount: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ rows, header, format, row, merges }) => {
    const made = sheetOf([header, ...rows], { origin: { row, column: row }, merges });
    return { ...made, numberFormats: made.values.map((cells) => cells.map(() => format)) };
  });

test('whatever stands in a sheet, nothing is thrown and every sheet is accounted for', () => {
  const kind = fc.constantFrom(undefined, 'ignore' as const, ...SHEET_KINDS);
  fc.assert(
    fc.property(sheet, kind, fc.constantFrom(1900 as const, 1904 as const), (made, chosen, dateSystem) => {
      const submission = { ...submissionOf(made), dateSystem };
      const { tables, unrecognised, findings } = parseSubmission(
        submission,
        smallCatalogue(),
        chosen ? { Blatt: chosen } : {},
      );
      expect(tables.length === 0).toBe(unrecognised.length === 1);
      for (const { observations } of tables) {
        for (const { quantity } of observations)
          expect(quantity.kind === 'missing' || Number.isFinite(quantity.value)).toBe(true);
      }
      expect(findings.every(({ place }) => place.sheet === 'Blatt')).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('blocks of unequal shape are read as far as they go', () => {
  const torn: Sheet = {
    ...LIST,
    values: [['ZEIT', 'RAUM', 'MERKMAL', 'WERT'], [], ['31.12.2016'], ['31.12.2016', 'Nord', 'Ausländer', 5, 6]],
    numberFormats: [],
    formulas: [[]],
  };
  expect(parseSubmission(submissionOf(torn), smallCatalogue()).tables[0]?.observations).toHaveLength(2);
});
