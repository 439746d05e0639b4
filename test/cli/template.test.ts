import { readFileSync, writeFileSync } from 'node:fs';
import { loadDocument } from '../../src/files/xlsx/load';
import { fillTemplate, sampleEntries, sheetRows } from '../files/fill-template';
import { place } from './deliveries';
import { monitoring } from './monitoring';

jest.setTimeout(240_000);

const read = (file: string) => new Uint8Array(readFileSync(file));
const sheetOf = async (file: string, name: string) =>
  (await loadDocument(read(file))).sheets.find((sheet) => sheet.name === name)!;

test('a template goes out, comes back right, and is ticked off', async () => {
  const [out, back, list] = [place('vorlage.xlsx'), place('zurueck.xlsx'), place('ruecklauf.xlsx')];
  const made = await monitoring(
    ...['template', '--indicator', 'BEV-02', '--indicator', 'BEV-01', '--level', 'stadtbezirk,gesamtstadt'],
    ...['--waves', '2015,2017', '--out', out],
  );
  // 2 indicators, 2 waves, 6 Stadtbezirke and the city
  expect(made).toEqual({ code: 0, out: `Vorlage: ${out} (28 Zeilen)\n`, trouble: '' });
  writeFileSync(back, await fillTemplate(read(out), await sampleEntries()));
  const checked = await monitoring('check', back);
  expect(checked.code).toBe(0);
  expect(checked.out).toContain('Blatt „Indikatoren“: 0 Fehler, 0 Warnungen, 0 Hinweise');
  expect(checked.out).not.toMatch(/Anleitung|Listen/);
  const returned = await monitoring('returns', back, '--out', list, '--waves', '2017', '--level', 'stadtbezirk');
  expect(returned).toMatchObject({ code: 0, out: `Rücklaufliste: ${list} (1 Datei)\n` });
  const cells = (await sheetOf(list, 'Einzeln')).cells;
  const row = cells.find(({ column, value }) => column === 1 && value === 'BEV-02')!.row;
  const line = cells.filter((cell) => cell.row === row).map(({ value }) => value);
  expect(line.slice(3, 8)).toEqual(['2017', 'Stadtbezirk', '☒ geliefert', 6, 6]);
  expect(line).toContain('zurueck.xlsx');
});

test('sent back empty, check names what is missing and ends with 1', async () => {
  const out = place('leer.xlsx');
  await monitoring('template', '--indicator', 'BEV-01', '--waves', '2017', '--out', out);
  const { code, out: text } = await monitoring('check', out);
  expect(code).toBe(1);
  expect(text).toContain('Fehler F7: Hier fehlt die Angabe „Wert“.');
});

// Source: data/departments.json; "Jobcenter" owes SOZ-01 and SOZ-02, which exist for Stadtbezirke.
test('a department gets all that it owes, under its name', async () => {
  const out = place('jobcenter.xlsx');
  const made = await monitoring(
    'template',
    '--department',
    'jobcenter',
    '--waves',
    '2017',
    '--level',
    'stadtbezirk',
    '--out',
    out,
  );
  expect(made.code).toBe(0);
  const { rows } = sheetRows(await sheetOf(out, 'Indikatoren'));
  expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(
    new Set(['SGB-II-Quote', 'Anteil der unter 15-Jährigen mit SGB-II-Leistungen']),
  );
  expect((await sheetOf(out, 'Anleitung')).cells.map(({ value }) => value)).toContain('Jobcenter');
});

test.each([
  ['no indicator', [], 'mit --indicator die Indikatoren oder mit --department das Fachamt'],
  ['an unknown one', ['--indicator', 'XYZ-99'], '„XYZ-99“ ist für --indicator nicht bekannt'],
  ['an unknown level', ['--indicator', 'BEV-01', '--level', 'kiez'], '„kiez“ ist für --level nicht bekannt'],
  ['a level that it has not', ['--indicator', 'REC-01', '--level', 'stadtteil'], 'gibt es nicht für Stadtteile'],
])('%s: told in German, nothing is written, ends with 2', async (_case, args, sentence) => {
  const { code, trouble } = await monitoring('template', '--out', place('nichts.xlsx'), ...args);
  expect(code).toBe(2);
  expect(trouble).toContain(sentence);
});

test('a file that cannot be read is named in the list, the others are listed', async () => {
  const [broken, list] = [place('kaputt.xlsx'), place('liste.xlsx')];
  writeFileSync(broken, 'nichts');
  expect((await monitoring('returns', broken, '--out', list)).code).toBe(2);
  const values = (await sheetOf(list, 'Dateien')).cells.map(({ value }) => value);
  expect(values).toContain('kaputt.xlsx');
});
