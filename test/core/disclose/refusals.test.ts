import type { CellValue, Sheet, Submission } from '../../../src/core/model/sheet';
import type { KeptSheets } from '../../../src/core/model/release';
import { checkSubmission, evaluateCheck } from '../../../src/core/report';
import { refuseSheets } from '../../../src/core/report-release';
import { shippedCatalogue } from '../../../src/files/catalogue';

const catalogue = shippedCatalogue();
const HEAD = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT', 'WERTEEINHEIT', 'DATENQUELLE'];

const list = (name: string, rows: readonly (readonly CellValue[])[], part: Partial<Sheet> = {}): Sheet => {
  const values = [HEAD, ...rows].map((row) => Array.from({ length: 7 }, (_, column) => row[column] ?? null));
  const same = <T>(content: T) => values.map((row) => row.map(() => content));
  return {
    name,
    origin: { row: 0, column: 0 },
    values,
    numberFormats: same('General'),
    formulas: same(''),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filtered: false,
    ...part,
  };
};

const row = (area: string, value: CellValue, measure = 'Ausländer', year = 2017): readonly CellValue[] => [
  ...[`31.12.${year}`, area, measure, value, 'Anzahl', 'Melderegister'],
];

// The threshold is 3: one foreigner in Aegidii is kept secret, the others are not.
const SECRET = list('Mit Geheimem', [row('11 Aegidii', 1), row('12 Überwasser', 245)]);
const PLAIN = list('Ohne Geheimes', [row('11 Aegidii', 1560, 'Wohnberechtigte Bevölkerung')]);

const refused = (sheets: readonly Sheet[], kept: Partial<KeptSheets> = {}, dateSystem: 1900 | 1904 = 1900) => {
  const submission: Submission = { name: 'Lieferung.xlsx', dateSystem, sheets };
  const check = checkSubmission(submission, catalogue);
  const evaluation = evaluateCheck(check, catalogue, { disclosure: 'protected' });
  const wanted = { sheets: sheets.map(({ name }) => name), ...kept };
  return refuseSheets(wanted, { submission, check, catalogue }, { evaluation });
};

test('a sheet with nothing secret may go along', () => {
  expect(refused([PLAIN])).toEqual([]);
});

test('a sheet with a small number may not, beside one that may', () => {
  const found = refused([PLAIN, SECRET]);
  expect(found).toMatchObject([{ sheet: 'Mit Geheimem', why: 'secrets' }]);
  const [first] = found;
  expect(first?.why === 'secrets' && first.audit.open.map(({ area }) => area)).toEqual(['11']);
});

test('a number that was suppressed for the sake of another may not go along either', () => {
  // 11 and 12 hidden, the sum of all four parts of 12 printed: whoever sees the part on the sheet works out the other.
  const parts = ['Deutsche mit persönlicher Migrationsvorgeschichte', 'Deutsche mit vererbter Migrationsvorgeschichte'];
  const all = [
    row('11 Aegidii', 1),
    row('11 Aegidii', 400, parts[0]),
    row('11 Aegidii', 300, parts[1]),
    row('11 Aegidii', 859, 'Deutsche ohne erkennbare Migrationsvorgeschichte'),
    row('11 Aegidii', 1560, 'Wohnberechtigte Bevölkerung'),
  ];
  const delivered = list('Alles', all);
  const beside = list('Beiblatt', [row('11 Aegidii', 400, parts[0]), row('11 Aegidii', 300, parts[1])]);
  const both = [delivered, beside];
  expect(refused(both, { sheets: ['Beiblatt'] })).toMatchObject([{ sheet: 'Beiblatt', why: 'secrets' }]);
});

test.each<[string, Sheet[], Partial<KeptSheets>, 1900 | 1904, object]>([
  ['a name that no sheet bears', [PLAIN], { sheets: ['Anders'] }, 1900, { sheet: 'Anders', why: 'missing' }],
  ['a workbook that counts from 1904', [PLAIN], {}, 1904, { sheet: 'Ohne Geheimes', why: 'date-system' }],
  [
    'a sheet that nobody could read',
    [{ ...PLAIN, values: PLAIN.values.map((line) => line.map((_, column) => `Text ${column}`)) }],
    {},
    1900,
    { why: 'unrecognised' },
  ],
  [
    'a number beside the table',
    [list('Nebenbei', [[...row('11 Aegidii', 1560, 'Wohnberechtigte Bevölkerung'), 42]])],
    {},
    1900,
    { why: 'unchecked-numbers', cells: [{ row: 1, column: 6 }] },
  ],
  [
    'a year that is no wave, whose numbers nobody audits',
    [list('Anderes Jahr', [row('11 Aegidii', 1, 'Ausländer', 2007)])],
    {},
    1900,
    { why: 'unchecked-numbers', cells: [{ row: 1, column: 3 }] },
  ],
  ['hidden rows', [{ ...PLAIN, hiddenRows: [1] }], {}, 1900, { why: 'hidden-cells', rows: 1, columns: 0 }],
  ['hidden columns', [{ ...PLAIN, hiddenColumns: [5] }], {}, 1900, { why: 'hidden-cells', rows: 0, columns: 1 }],
])('refused: %s', (_, sheets, kept, dateSystem, expected) => {
  expect(refused(sheets, kept, dateSystem)).toMatchObject([expected]);
});

test('what is hidden may be emptied instead', () => {
  expect(refused([{ ...PLAIN, hiddenRows: [1] }], { emptyHidden: true })).toEqual([]);
});
