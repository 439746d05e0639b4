import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toA1 } from '../../src/core/model/address';
import type { Finding } from '../../src/core/model/finding';
import type { CellValue } from '../../src/core/model/sheet';
import { MARK_LABELS } from '../../src/core/model/template';
import { checkSubmission, evaluateCheck } from '../../src/core/report';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { fillTemplate, ORDER, sampleEntries, sheetRows, templateFile, withEntries, withoutRow } from './fill-template';

const catalogue = shippedCatalogue();
const checkOf = async (bytes: Uint8Array) => checkSubmission(await readSubmission('zurueck.xlsx', bytes), catalogue);
const empty = templateFile();
const filled = (async () => fillTemplate(await empty, await sampleEntries()))();
const rowsOf = async () =>
  sheetRows((await loadDocument(await empty)).sheets.find(({ name }) => name === 'Indikatoren')!).rows;
const placeOf = ({ code, place }: Finding) => `${code} ${place.cell ? toA1(place.cell) : place.sheet}`;

describe('as it goes out', () => {
  test('Microsoft’s Open XML SDK finds nothing wrong, empty and filled in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vorlage-'));
    const files = await Promise.all([empty, filled, templateFile({ breakdowns: true, levels: ['stadtteil'] })]);
    const names = files.map((bytes, at) => {
      const name = join(folder, `${at}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    const output = execFileSync('node', [join(__dirname, 'xlsx/validate-files.mjs'), ...names], { encoding: 'utf8' });
    expect(JSON.parse(output.slice(output.lastIndexOf('\n[')))).toEqual([[], [], []]);
  }, 120_000);

  test('title, language and office are told; sheets and structure are protected without a password', async () => {
    const document = await loadDocument(await empty);
    expect(document.properties).toMatchObject({ language: 'de-DE', author: catalogue.settings.office });
    expect(document.properties.title).toContain('Integrationsmonitoring');
    expect(document.structureProtected).toBe(true);
    expect(document.sheets.map((sheet) => sheet.protected)).toEqual([true, true, true]);
  });

  test('cells to be filled in are unlocked and have a box; all others are locked', async () => {
    const [, data] = (await loadDocument(await empty)).sheets;
    const { columns, rows } = sheetRows(data!);
    const share = rows.find(({ indicator }) => indicator === 'Ausländeranteil')!;
    const at = (heading: string, row: number) =>
      data!.cells.find((cell) => cell.row === row && cell.column === columns.get(heading));
    for (const heading of ['Wert', 'Zähler', 'Nenner', 'Anmerkung']) {
      expect(at(heading, share.row)).toMatchObject({ value: null, style: { locked: false } });
      expect(Object.keys(at(heading, share.row)?.style?.borders ?? {})).toHaveLength(4);
    }
    for (const heading of ['Indikator', 'Ausprägung', 'Stichtag', 'Raum-Nr', 'Raum'])
      expect(at(heading, share.row)?.style?.locked).toBeUndefined();
    expect(data!.cells.filter(({ style, value }) => style?.locked === false && value !== null)).toEqual([]);
  });

  test('drop-downs come from ranges on the sheet of lists, never from commas', async () => {
    const { sheets, names } = await loadDocument(await empty);
    const lists = sheets.flatMap(({ validations }) => validations).filter(({ type }) => type === 'list');
    expect(new Set(lists.map(({ formula1 }) => formula1))).toEqual(
      new Set(['=Zeichen', '=Anmerkungen', '=Lieferstand']),
    );
    const range = (name: string) => names.find((one) => one.name === name)?.formula;
    expect(range('Zeichen')).toBe("='Listen'!$A$6:$A$9");
    const listed = sheets.find(({ name }) => name === 'Listen')!;
    const signs = listed.cells.filter(({ row, column }) => column === 0 && row >= 5 && row <= 8);
    // Source: the signs of the city (data/signs.json), without the suffix "r".
    expect(signs.map(({ value }) => value)).toEqual(['-', '.', '…', 'x']);
  });

  test('what is entered instead of a computed value is asked about, remarks are free, numbers are refused', async () => {
    const [, data] = (await loadDocument(await empty)).sheets;
    const styles = (type: string, formula: RegExp) =>
      new Set(
        data!.validations
          .filter((one) => one.type === type && formula.test(one.formula1 ?? ''))
          .map(({ errorStyle = 'stop' }) => errorStyle),
      );
    expect(styles('list', /Zeichen/)).toEqual(new Set(['warning']));
    expect(styles('list', /Anmerkungen/)).toEqual(new Set(['none']));
    expect(styles('custom', /ISNUMBER/)).toEqual(new Set(['stop']));
  });

  test('head rows stay in view and repeat on A4', async () => {
    const [guide, data] = (await loadDocument(await empty)).sheets;
    expect(data).toMatchObject({ frozen: { rows: 6 }, page: { paper: 'a4', orientation: 'landscape' } });
    expect(data!.page.titleRows).toEqual({ first: 5, last: 5 });
    expect(guide!.page).toMatchObject({ paper: 'a4', orientation: 'portrait' });
  });
});

describe('as it comes back', () => {
  test('filled in right: recognised by its mark, nothing is found, guide and lists are no delivery', async () => {
    const check = await checkOf(await filled);
    expect(check.findings).toEqual([]);
    expect(check.tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([['Indikatoren', 'indikatorblatt']]);
    expect(check.tables[0]?.reasons[0]).toEqual({ reason: 'template' });
    expect(check.tables[0]?.order).toEqual(ORDER);
    expect(check.unrecognised).toEqual(
      ['Anleitung', 'Listen'].map((sheet) => ({ sheet, reasons: [{ reason: 'own-sheet' }] })),
    );
  });

  // Source: domain golden figures, 71665 of 309429 = 23.2 per cent (press on the report 2017).
  test('values of shares are computed from numerator and denominator', async () => {
    const { figures } = evaluateCheck(await checkOf(await filled), catalogue);
    const city = figures.find(({ subject, wave, area }) => subject === 'BEV-03' && wave === '2017' && area === 'stadt');
    expect(city?.quantity).toMatchObject({ kind: 'known', value: expect.closeTo((71_665 / 309_429) * 100, 10) });
  });

  test('sent back empty: every cell that is asked for is named, and the source', async () => {
    const { findings } = await checkOf(await empty);
    // 14 rows of a count with one cell, 28 rows of shares with two.
    expect(findings.filter(({ code }) => code === 'empty-cell')).toHaveLength(14 + 2 * 28);
    expect(findings.filter(({ code }) => code !== 'empty-cell').map(({ code }) => code)).toEqual(['missing-source']);
  });

  // BEV-01 stands in the rows 7 to 20, BEV-02 from row 21 on (Mitte 2015); F value, G numerator, H denominator.
  test.each<[string, Record<string, CellValue>, readonly string[]]>([
    ['an empty numerator', { G21: null }, ['empty-cell G21']],
    ['an empty count', { F7: null }, ['empty-cell F7']],
    ['a word for a number', { H21: 'k. A.' }, ['type-error H21']],
    ['a numerator above its denominator', { G21: 900_000 }, ['part-exceeds-whole G21', 'implausible-value F21']],
    ['a negative count', { F7: -5 }, ['negative-count F7']],
    ['a value that does not fit its parts', { F21: 12.3 }, ['share-mismatch F21']],
    ['an area that was renamed', { E21: 'Mittendrin' }, ['area-mismatch E21']],
    ['an area’s number that was changed', { D22: '77' }, ['area-mismatch E22']],
    ['an indicator that was renamed', { A21: 'Ausländerquotient' }, ['unknown-subject A21']],
  ])('%s is found at its cell', async (_case, entries, expected) => {
    const { findings } = await checkOf(await withEntries(await filled, entries));
    const places = findings.filter(({ code }) => code !== 'sum-mismatch' && code !== 'wave-outlier').map(placeOf);
    expect(places).toEqual(expect.arrayContaining([...expected]));
    // What is locked has one cause and one finding.
    if (!('G21' in entries)) expect(places).toEqual(expected);
  });

  test.each<[string, Record<string, CellValue>]>([
    ['a sign in place of the value', { F21: '.', G21: null, H21: null }],
    ['a sign for the numerator', { G21: '.' }],
    ['both values, the right one too', { F21: 8.3 }],
  ])('%s is no empty cell', async (_case, entries) => {
    const { findings } = await checkOf(await withEntries(await filled, entries));
    expect(findings.filter(({ code }) => code === 'empty-cell')).toEqual([]);
  });

  test('a changed reference date: what was asked for is missing', async () => {
    const { findings } = await checkOf(await withEntries(await filled, { C21: 42_353 }));
    expect(findings.filter(({ code }) => code === 'incomplete-grid')).toMatchObject([
      { facts: { subject: 'Ausländeranteil', area: '1-4 Mitte', referenceDate: '2015-12-31', count: 1 } },
    ]);
  });

  test('a deleted row is named', async () => {
    const rows = await rowsOf();
    const gone = rows.find(
      ({ indicator, code, wave }) => indicator === 'Ausländeranteil' && code === '7' && wave === '2017',
    )!;
    const { findings } = await checkOf(await withoutRow(await filled, gone.row));
    expect(findings).toMatchObject([
      {
        code: 'incomplete-grid',
        facts: { subject: 'Ausländeranteil', area: '7 Ost', referenceDate: '2017-12-31', count: 1 },
      },
    ]);
  });

  test('a whole indicator that was deleted is named too', async () => {
    const count = (await rowsOf()).filter(({ indicator }) => indicator === 'Bevölkerungsstand').length;
    let bytes = await filled;
    for (let done = 0; done < count; done += 1) bytes = await withoutRow(bytes, 6);
    const missing = (await checkOf(bytes)).findings.filter(({ code }) => code === 'incomplete-grid');
    expect(missing).toHaveLength(14);
    expect(missing[0]).toMatchObject({ facts: { subject: 'Bevölkerungsstand', count: 14 } });
  });

  test('a template for Stadtteile asks for these alone', async () => {
    const bytes = await templateFile({ indicators: ['BEV-02'], waves: ['2017'], levels: ['stadtteil'] });
    expect((await checkOf(await fillTemplate(bytes, await sampleEntries()))).findings).toEqual([]);
  });
});

/** Address of an entry of the mark. */
const markAt = async (label: string): Promise<string> => {
  const lists = (await loadDocument(await empty)).sheets.find(({ name }) => name === 'Listen')!;
  return `B${lists.cells.findLast(({ column, value }) => column === 0 && value === label)!.row + 1}`;
};

describe('the mark', () => {
  // Known is version 1.0 (data/schemas/indikatorblatt.json).
  test.each([
    ['a newer version', MARK_LABELS.version, '1.10', 'newer'],
    ['an older version', MARK_LABELS.version, '0.9', 'older'],
    ['another schema', MARK_LABELS.schema, 'wohnen', 'unknown-schema'],
    ['an indicator that is not known', MARK_LABELS.indicators, 'BEV-02; NEU-01', 'unreadable'],
    ['a level that is not known', MARK_LABELS.levels, 'kiez', 'unreadable'],
    ['another form of the mark', MARK_LABELS.form, '2', 'unreadable'],
  ])('%s is told', async (_case, label, entry, relation) => {
    const { findings } = await checkOf(await withEntries(await filled, { [await markAt(label)]: entry }, 'Listen'));
    expect(findings.find(({ code }) => code === 'template-version')).toMatchObject({
      severity: 'error',
      place: { sheet: 'Listen' },
      facts: { relation },
    });
  });

  test('a template without its sheet is told', async () => {
    const document = await loadDocument(await filled);
    const sheets = document.sheets.filter(({ name }) => name !== 'Indikatoren');
    const { findings } = await checkOf(await saveDocument({ ...document, sheets }));
    expect(findings.map(({ code }) => code)).toEqual(['template-sheet-missing']);
  });

  test('without the lists the sheet is a usual one: recognised by its head, the guide is not ours', async () => {
    const document = await loadDocument(await filled);
    const sheets = document.sheets.filter(({ name }) => name !== 'Listen');
    const check = await checkOf(await saveDocument({ ...document, sheets }));
    expect(check.tables.map(({ kind, order }) => [kind, order])).toEqual([['indikatorblatt', undefined]]);
    expect(check.findings.map(({ code }) => code)).toContain('unrecognised-sheet');
  });
});
