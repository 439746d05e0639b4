import type { CellValue, Sheet } from '../../../src/core/model/sheet';
import { parseSubmission } from '../../../src/core/parse/submission';
import { smallCatalogue, WIDE } from './small-catalogue';
import { figures, sheetOf, submissionOf, told } from './sheets';

const HEADER = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'];
const ROW = ['31.12.2016', '11 Aegidii', 'Ausländer', 82];
const DAY = 'dd/mm/yyyy';

const parse = (rows: readonly (readonly CellValue[])[], kind?: 'tabelle' | 'langformat', more: Partial<Sheet> = {}) => {
  const { tables, findings } = parseSubmission(
    submissionOf(sheetOf(rows, more)),
    smallCatalogue(),
    kind && { Blatt: kind },
  );
  return {
    table: tables[0]!,
    figures: figures(tables.flatMap(({ observations }) => observations)),
    told: told(findings),
    findings,
  };
};

test('a list of the open-data portal', () => {
  const {
    table,
    figures: read,
    told: said,
  } = parse(
    [HEADER, ROW, ['2017', 'Mitte', 'Wohnberechtigte Bevölkerung', '.'], [43100, 'nicht zuzuordnen', 'BEV-02', 20.9]],
    undefined,
    { numberFormats: [[], [], [], [DAY]] },
  );
  expect(read).toEqual([
    'auslaender 11 2016-12-31 insgesamt = 82',
    'bevoelkerung 1-4 2017-06-30 insgesamt = confidential',
    'BEV-02 rest 2017-12-31 insgesamt = 20.9',
  ]);
  expect(said).toEqual([]);
  expect([table.kind, table.range]).toEqual(['langformat', { row: 0, column: 0, rowCount: 4, columnCount: 4 }]);
  expect(table.observations[0]).toMatchObject({
    place: { sheet: 'Blatt', cell: { row: 1, column: 3 } },
    cells: {
      time: { row: 1, column: 0 },
      area: { row: 1, column: 1 },
      subject: { row: 1, column: 2 },
      value: { row: 1, column: 3 },
    },
  });
});

test('a sheet of indicators with numerator, denominator and breakdown', () => {
  const { table, figures: read } = parse([
    ['Indikator', 'Ausprägung', 'Stichtag', 'Raum-Nr', 'Raum', 'Wert', 'Zähler', 'Nenner'],
    ['Ausländeranteil', 'weiblich', '31.12.2017', 11, 'Aegidii', 5.5, 40, 730],
    ['Ausländeranteil', 'insgesamt', '31.12.2017', null, 'Stadt Münster', 9.1, null, 'x'],
  ]);
  expect(table.kind).toBe('indikatorblatt');
  expect(read).toEqual(['BEV-02 11 2017-12-31 weiblich = 5.5', 'BEV-02 stadt 2017-12-31 insgesamt = 9.1']);
  const known = (value: number) => ({ kind: 'known', value, qualifiers: [] });
  expect(table.observations[0]).toMatchObject({ numerator: known(40), denominator: known(730) });
  expect(table.observations[1]).not.toHaveProperty('numerator');
  expect(table.observations[1]?.denominator).toEqual({ kind: 'missing', reason: 'not-applicable' });
});

test('titles above, footnotes and source below, blank rows inside', () => {
  const { table, told: said } = parse([
    ['Ausländer in Münster'],
    [],
    HEADER,
    ROW,
    [],
    ROW,
    ['*) vorläufig'],
    ['Quelle: Stadt Münster'],
    [],
    ['K:/Statistik/alt.xls'],
  ]);
  expect(said).toEqual(['blank-row A5']);
  expect(table.rows.map(({ row, blank }) => [row, blank])).toEqual([
    [3, false],
    [4, true],
    [5, false],
  ]);
  expect([table.above, table.below, table.source]).toEqual([
    ['Ausländer in Münster'],
    ['*) vorläufig', 'Quelle: Stadt Münster', 'K:/Statistik/alt.xls'],
    'Stadt Münster',
  ]);
});

test('a column of sources is the source', () => {
  const { table } = parse([
    [...HEADER, 'Datenquelle'],
    [...ROW, 'LWL'],
    [...ROW, 'Stadt'],
    [...ROW, 'LWL'],
  ]);
  expect(table.source).toBe('LWL; Stadt');
});

test('a line with the Stichtag dates years without a day', () => {
  const { figures: read } = parse([['Stichtag: 01.03.'], HEADER, [2016, 'Nord', 'Ausländer', 5]]);
  expect(read).toEqual(['auslaender 6 2016-03-01 insgesamt = 5']);
});

test.each<[string, readonly CellValue[], string]>([
  ['empty value', ['31.12.2016', 'Nord', 'Ausländer', null], 'empty-cell D2'],
  ['number as text', ['31.12.2016', 'Nord', 'Ausländer', '1 450'], 'number-as-text D2'],
  ['the letter O', ['31.12.2016', 'Nord', 'Ausländer', '6O62'], 'type-error D2'],
  ['impossible day', ['31.13.2016', 'Nord', 'Ausländer', 5], 'unknown-date A2'],
  ['no day', [null, 'Nord', 'Ausländer', 5], 'empty-cell A2'],
  ['unknown area', ['31.12.2016', 'Nordd', 'Ausländer', 5], 'unknown-area B2'],
  ['no area', ['31.12.2016', null, 'Ausländer', 5], 'empty-cell B2'],
  ['unknown subject', ['31.12.2016', 'Nord', 'Auslender', 5], 'unknown-subject C2'],
  ['hidden character', ['31.12.2016', 'Nord\u00ad', 'Ausländer', 5], 'hidden-character B2'],
  ['error value', ['31.12.2016', 'Nord', 'Ausländer', { error: '#WERT!' }], 'error-value D2'],
])('one fault, one finding: %s', (_, row, finding) => {
  expect(parse([HEADER, row]).told).toEqual([finding]);
});

test('a value is never lost for a key that cannot be read', () => {
  expect(parse([HEADER, ['31.13.2016', 'Atlantis', 'Wetter', 5]]).figures).toEqual([
    'undefined undefined undefined insgesamt = 5',
  ]);
});

test('nothing stands in for a column that is missing: its cells are not reported one by one', () => {
  const { figures: read, told: said } = parse([
    ['Ausländer in Münster'],
    ['ZEIT', 'RAUM', 'Thema', 'WERT'],
    ['31.12.2016', 'Nord', 'x', 5],
  ]);
  expect(read).toEqual(['undefined 6 2016-12-31 insgesamt = 5']);
  expect(said).toEqual(['missing-label A2', 'extra-label C2']);
});

test('without a value column there are no figures', () => {
  const { figures: read, told: said } = parse([['ZEIT', 'RAUM', 'MERKMAL', 'Menge'], ROW]);
  expect([read, said]).toEqual([[], ['missing-label A1', 'extra-label D1']]);
});

test('a table of its own: every value column is a subject, the title dates it', () => {
  const rows = [
    ['Stadtteilprofile am 31.12.2014'],
    ['Stadtgebiet', 'Ausländer', 'Haushalte', 'Lfd. Nr.'],
    ['Aegidii', ' 341    ', 888, 1],
    ['Nord', '-  23', '.', 'zwei'],
  ];
  const { figures: read, told: said, table } = parse(rows, 'tabelle');
  expect(read).toEqual([
    'auslaender 11 2014-12-31 insgesamt = 341',
    'haushalte 11 2014-12-31 insgesamt = 888',
    'auslaender 6 2014-12-31 insgesamt = -23',
    'haushalte 6 2014-12-31 insgesamt = confidential',
  ]);
  expect(said).toEqual(['type-error D4', 'number-as-text B3', 'number-as-text B4']);
  expect(table.reasons[0]).toEqual({ reason: 'chosen-by-user' });
});

test('a table of its own without a date in its title', () => {
  const { figures: read, told: said } = parse(
    [
      ['Stadtgebiet', 'Ausländer', 'Haushalte', 'Lfd. Nr.'],
      ['Nord', 1, 2, 3],
    ],
    'tabelle',
  );
  expect(read[0]).toBe('auslaender 6 undefined insgesamt = 1');
  expect(said).toEqual(['unknown-date B1']);
});

test('a value column whose heading is no subject has that of the title', () => {
  const schema = { ...WIDE, monitoring: { kind: 'tabelle' as const, roles: { Ort: 'area', Menge: 'value' } as const } };
  const catalogue = {
    ...smallCatalogue(),
    sheetSchemas: [{ ...schema, fields: [{ name: 'Ort' }, { name: 'Menge' }] }],
  };
  const read = (title: string) => {
    const sheet = sheetOf([[title], ['Ort', 'Menge'], ['Nord', 5]]);
    const { tables, findings } = parseSubmission(submissionOf(sheet), catalogue, { Blatt: 'tabelle' });
    return [...figures(tables[0]!.observations), ...told(findings)];
  };
  expect(read('Haushalte am 31.12.2014')).toEqual(['haushalte 6 2014-12-31 insgesamt = 5']);
  expect(read('Hunde am 31.12.2014')).toEqual(['undefined 6 2014-12-31 insgesamt = 5', 'unknown-subject B2']);
});
