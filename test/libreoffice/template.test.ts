import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSubmission } from '../../src/core/report';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import { loadDocument } from '../../src/files/xlsx/load';
import { fillTemplate, sampleEntries, templateFile, withEntries } from '../files/fill-template';
import { convert, temporaryFolder } from './office';

const catalogue = shippedCatalogue();
const folder = temporaryFolder();

const written = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

/** As another program saves it. */
const saved = async (name: string, bytes: Uint8Array) =>
  new Uint8Array(readFileSync(await convert(written(name, bytes), 'xlsx')));

test('another program keeps locks, drop-downs and the mark: filled in there, nothing is found', async () => {
  const filled = await fillTemplate(await templateFile(), await sampleEntries());
  const back = await saved('gefuellt.xlsx', filled);
  const document = await loadDocument(back);
  expect(document.sheets.map((sheet) => [sheet.name, sheet.protected])).toEqual([
    ['Anleitung', true],
    ['Indikatoren', true],
    ['Listen', true],
  ]);
  const [, data] = document.sheets;
  expect(data!.cells.filter(({ style }) => style?.locked === false).length).toBeGreaterThan(100);
  expect(data!.validations.some(({ type, formula1 }) => type === 'list' && /Zeichen/.test(formula1 ?? ''))).toBe(true);
  const check = checkSubmission(await readSubmission('gefuellt.xlsx', back), catalogue);
  expect(check.findings).toEqual([]);
  expect(check.tables[0]?.order).toBeDefined();
  // The line that counts rows is worked out anew by the other program.
  expect(data!.cells.map(({ value }) => value)).toContain('Noch auszufüllen: 0 von 42 Zeilen');
}, 180_000);

test('a cell that was left empty there is found', async () => {
  const filled = await fillTemplate(await templateFile(), await sampleEntries());
  const back = await saved('luecke.xlsx', await withEntries(filled, { F7: null }));
  const { findings } = checkSubmission(await readSubmission('luecke.xlsx', back), catalogue);
  expect(findings).toMatchObject([{ code: 'empty-cell', place: { cell: { row: 6, column: 5 } } }]);
}, 180_000);

test('on paper: the guide on upright pages first, definitions on a page of their own, then the sheet', async () => {
  const file = await convert(written('leer.xlsx', await templateFile()), 'pdf');
  const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f');
  expect(pages[0]).toContain('Anleitung: Daten für das Integrationsmonitoring');
  expect(pages[0]).toContain('So füllen Sie das Blatt aus');
  expect(pages[1]).toContain('Die angeforderten Indikatoren');
  expect(pages[2]).toContain('Noch auszufüllen: 42 von 42 Zeilen');
  // The head repeats on the next page of the sheet.
  expect(pages[3]).toMatch(/Indikator\s+Ausprägung\s+Stichtag/);
}, 180_000);
