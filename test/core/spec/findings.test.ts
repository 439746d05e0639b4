import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accept } from '../../../src/core/accept/accept';
import { compareDeliveries } from '../../../src/core/compare/compare';
import { toA1 } from '../../../src/core/model/address';
import type { Catalogue } from '../../../src/core/model/catalogue';
import { differenceOf } from '../../../src/core/model/expectation';
import { finding, type Finding } from '../../../src/core/model/finding';
import type { FindingRow } from '../../../src/core/model/finding-row';
import { exactDifference } from '../../../src/core/model/rounding';
import type { Submission } from '../../../src/core/model/sheet';
import type { Content } from '../../../src/core/model/spec';
import { checkSubmission, reviewCheck } from '../../../src/core/report';
import { findingRows } from '../../../src/core/spec/findings/finding-rows';
import { buildFindingsSheet } from '../../../src/core/spec/findings/sheet';
import { findingTable } from '../../../src/core/spec/findings/export';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { readSubmission } from '../../../src/files/submission';
import { isFormula, resultOf } from './cells';

const shipped = shippedCatalogue();

/** The shipped catalogue, but a sheet need not have all areas. */
const catalogue: Catalogue = {
  ...shipped,
  version: '1',
  sheetSchemas: shipped.sheetSchemas.map((schema) => ({
    ...schema,
    ...(schema.monitoring && { monitoring: { ...schema.monitoring, grid: [] } }),
  })),
};

// Ausländer in the Stadtbezirk West, 31.12.: as in the city's open data. 5 West 2017 is 6 669 there; two digits are
// transposed here, and one number is a text.
const CROSS = `Ausländer nach Stadtteilen am 31.12.
Stadtteil;2015;2017
51 Gievenbeck;3262;2883
52 Sentrup;962;781
54 Mecklenbeck;592;721
56 Albachten;540;546
57 Roxel;936;1 078
58 Nienberge;586;660
5 West;6878;6696
Quelle: Einwohnermelderegister
`;
const LIST = `ZEIT;RAUM;MERKMAL;WERT;WERTEEINHEIT;DATENQUELLE
31.12.2017;12 Ueberwasser;Ausländer;245;Anzahl;Melderegister
31.12.2017;Hiltrupp;Ausländer;k. A.;Anzahl;Melderegister
`;

const sheetOf = async (name: string, text: string) =>
  (await readSubmission(`${name}.csv`, new TextEncoder().encode(text))).sheets[0]!;

const delivery = async (cross = CROSS): Promise<Submission> => ({
  name: 'lieferung.xlsx',
  dateSystem: 1900,
  sheets: [await sheetOf('Kreuz', cross), await sheetOf('Liste', LIST)],
});

const checked = (submission: Submission) => checkSubmission(submission, catalogue);

const rowsOf = async () => {
  const submission = await delivery();
  const check = checked(submission);
  return findingRows(check, reviewCheck(check, submission, catalogue, { acceptances: [] }), catalogue);
};

const at = (rows: readonly FindingRow[], sheet: string, a1: string, code: string) =>
  rows.find(({ place, code: own }) => place.sheet === sheet && place.cell && toA1(place.cell) === a1 && own === code)!;

describe('Zeile und Spalte', () => {
  test.each([
    ['a figure of a cross table', 'Kreuz', 'C9', 'sum-mismatch', '5 West', '31.12.2017 · Ausländer'],
    ['a part of it', 'Kreuz', 'C7', 'number-as-text', '57 Roxel', '31.12.2017 · Ausländer'],
    ['a key of a list', 'Liste', 'B2', 'area-spelling', '12 Überwasser · Ausländer · 31.12.2017', 'RAUM'],
    ['a row whose area is not known', 'Liste', 'B3', 'unknown-area', 'Ausländer · 31.12.2017', 'RAUM'],
    ['a value in that row', 'Liste', 'D3', 'type-error', 'Ausländer · 31.12.2017', 'WERT'],
  ])('%s', async (_, sheet, cell, code, row, column) => {
    expect(at(await rowsOf(), sheet, cell, code).labels).toEqual({ row, column });
  });
});

describe('Vorschlag', () => {
  test.each([
    ['a safe repair', 'C7', 'number-as-text', /Vorschlag: „1 078“ → 1\s078\.$/],
    [
      'the suspected cause',
      'C9',
      'sum-mismatch',
      /Am ehesten ist C9 falsch: 6\s696 statt 6\s669 – zwei Ziffern vertauscht/,
    ],
  ])('%s stands behind what to do', async (_, cell, code, text) => {
    const { suggestion } = at(await rowsOf(), 'Kreuz', cell, code);
    expect(suggestion).toMatch(/^Bitte /);
    expect(suggestion).toMatch(text);
  });
});

const place = { sheet: 'Blatt' };
// Differences by hand.
test.each<[string, Finding, number | undefined]>([
  [
    'a sum without binary noise',
    finding('sum-mismatch', place, {
      area: 'A',
      found: 61356.1,
      expected: 61356,
      difference: 0,
      addends: [],
      decimals: 1,
    }),
    0.1,
  ],
  ['a share', finding('share-mismatch', place, { found: 8.9, expected: 8.1, decimals: 1 }), 0.8],
  ['a part and its whole', finding('part-exceeds-whole', place, { part: 1478, whole: 104, wholeCell: 'H4' }), 1374],
  ['two sheets', finding('conflicting-figure', place, { other: 'D2', value: 2639, otherValue: 2369 }), 270],
  [
    'below the usual range',
    finding('implausible-value', place, { value: 0.2, minimum: 3, maximum: 30, unit: 'Prozent' }),
    -2.8,
  ],
  [
    'above the usual range',
    finding('implausible-value', place, { value: 98.4, minimum: 3, maximum: 30, unit: 'Prozent' }),
    68.4,
  ],
  [
    'a limit of the schema',
    finding('constraint-error', place, { field: 'a', constraint: 'maximum', limit: '100', text: '104' }, 104),
    4,
  ],
  [
    'a limit that is no number',
    finding('constraint-error', place, { field: 'a', constraint: 'maximum', limit: '31.12.2017', text: '5' }, 5),
    undefined,
  ],
  [
    'a length, which is not the value',
    finding('constraint-error', place, { field: 'a', constraint: 'maxLength', limit: '2', text: '104' }, 104),
    undefined,
  ],
  ['nothing to compare', finding('empty-cell', place, { field: 'Wert' }), undefined],
])('difference: %s', (_, one, expected) => {
  expect(differenceOf(one)).toBe(expected);
});

test.each([
  [0.3, 0.1, 0.2],
  [61356.1, 61356, 0.1],
  [1e15, 1, 999_999_999_999_999],
  [5, 5, 0],
])('%d − %d = %d', (a, b, expected) => {
  expect(exactDifference(a, b)).toBe(expected);
});

const NOW = '2026-01-02T03:04';

/** The same delivery a second time: one value corrected, one sum accepted, one acceptance overtaken. */
const reviewed = async () => {
  const [earlier, submission] = [
    await delivery(CROSS.replace('51 Gievenbeck;3262', '51 Gievenbeck;-3262')),
    await delivery(),
  ];
  const check = checked(submission);
  const entry = { reason: 'Mit dem Amt geklärt', name: 'M. Muster', date: '2026-01-01' };
  const acceptances = check.findings
    .filter(({ code }) => code === 'sum-mismatch' || code === 'number-as-text')
    .flatMap((one) => {
      const accepted = accept(one, check, entry);
      return 'acceptance' in accepted ? [accepted.acceptance] : [];
    })
    .map((one) => (one.code === 'number-as-text' ? { ...one, value: '1 087' } : one));
  const basis = { acceptances, earlier: { name: 'lieferung 2025.xlsx', check: checked(earlier) } };
  return { submission, check, review: reviewCheck(check, submission, catalogue, basis), catalogue, now: NOW };
};

const lineOf = (row: readonly Content[]): string =>
  row
    .map(resultOf)
    .filter((content) => content !== null && content !== '')
    .join(' | ');

test('the whole sheet reads as it was reviewed (UPDATE_GOLDEN=1 writes it anew)', async () => {
  const golden = join(__dirname, 'findings.golden.txt');
  const text = `${buildFindingsSheet(await reviewed())
    .contents.map(lineOf)
    .join('\n')}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

test('an accepted finding is no open one: it is counted and listed once', async () => {
  const input = await reviewed();
  const { table, contents } = buildFindingsSheet(input);
  expect(table!.range.rowCount - 1).toBe(input.check.findings.length - 1);
  const [perSheet, perRule] = contents.filter(([cell]) => cell === 'Zusammen').map((row) => row.map(resultOf));
  const counts = (row: typeof perSheet) => row!.slice(1, 4).reduce<number>((sum, value) => sum + Number(value), 0);
  expect([counts(perSheet), counts(perRule)]).toEqual([table!.range.rowCount - 1, table!.range.rowCount - 1]);
  expect([perSheet![4], perRule![4]]).toEqual([1, 1]);
});

test('checks that were not possible are counted and listed, those possible in part are listed only', async () => {
  const { contents } = buildFindingsSheet(await reviewed());
  const rows = contents.map((row) => row.map(resultOf));
  const listed = rows.filter((row) => row.at(-1) === 'nicht prüfbar' && row[2] === null);
  const total = rows.find(([cell]) => cell === 'Zusammen')!;
  expect(total[5]).toBe(listed.length);
  expect(listed.length).toBeGreaterThan(0);
});

test('without findings there is no table and nothing is repeated on every page', () => {
  const submission: Submission = { name: 'leer.xlsx', dateSystem: 1900, sheets: [] };
  const check = { tables: [], unrecognised: [], findings: [], verdicts: [] };
  const review = reviewCheck(check, submission, catalogue, { acceptances: [] });
  const spec = buildFindingsSheet({ submission, check, review, catalogue, now: NOW });
  expect(spec.table).toBeUndefined();
  expect(spec.page.titleRows).toBeUndefined();
  expect(spec.contents.flat()).toContain('Keine offenen Befunde.');
});

test('links lead to their cells; cells of the earlier delivery lead nowhere', async () => {
  const { contents } = buildFindingsSheet(await reviewed());
  const links = contents.flatMap((row) => row.filter(isFormula)).filter(({ formula }) => /HYPERLINK/.test(formula));
  expect(links.map(({ formula }) => formula)).toContain(`=HYPERLINK("#'Kreuz'!C9","C9")`);
  const resolved = contents.find((row) => row.at(-1) === 'behoben')!;
  expect(resolved[1]).toBe('B3');
});

test('the list for files has every finding, accepted ones too, with all that the sheet says', async () => {
  const { check, review } = await reviewed();
  const rows = findingRows(check, review, catalogue);
  const [heads, ...records] = findingTable(
    [{ file: 'lieferung.xlsx', rows, schemas: new Map([['Kreuz', 'Kreuztabelle, Version 1.0']]) }],
    NOW,
  );
  expect(records).toHaveLength(check.findings.length);
  const record = records.find((one) => one.includes('sum-mismatch'))!;
  expect(Object.fromEntries(heads!.map((head, index) => [head, record[index]]))).toMatchObject({
    Datei: 'lieferung.xlsx',
    Blatt: 'Kreuz',
    Zelle: 'C9',
    Schwere: 'Fehler',
    Zeile: '5 West',
    Spalte: '31.12.2017 · Ausländer',
    'Im Blatt steht': 6696,
    Erwartet: 6669,
    Unterschied: 27,
    Stand: 'angenommen',
    Kennung: 'sum-mismatch',
    Begründung: 'Mit dem Amt geklärt',
    'Angenommen von': 'M. Muster',
    'Angenommen am': '01.01.2026',
    Blattschema: 'Kreuztabelle, Version 1.0',
    'Geprüft am': '02.01.2026, 03:04 Uhr',
  });
});

test('of a workbook that holds both deliveries, the earlier one’s findings are neither new nor left over', async () => {
  const [earlier, now] = [
    { ...(await sheetOf('Alt', CROSS)), name: 'Alt' },
    { ...(await sheetOf('Kreuz', CROSS)), name: 'Kreuz' },
  ];
  const submission: Submission = { name: 'beide.xlsx', dateSystem: 1900, sheets: [earlier, now] };
  const check = checked(submission);
  const own = (sheet: string) => ({ ...check, findings: check.findings.filter(({ place }) => place.sheet === sheet) });
  const of = (sheet: string) => ({ ...own(sheet), tables: check.tables.filter((table) => table.sheet === sheet) });
  const review = reviewCheck(check, submission, catalogue, { acceptances: [] });
  const comparison = compareDeliveries(of('Alt'), of('Kreuz'), catalogue);
  const rows = findingRows(check, { ...review, delivery: { earlier: 'Alt', comparison } }, catalogue);
  const statuses = (sheet: string) =>
    new Set(rows.filter(({ place }) => place.sheet === sheet).map(({ status }) => status.delivery));
  expect([statuses('Alt'), statuses('Kreuz')]).toEqual([new Set([undefined]), new Set(['remaining'])]);
});
