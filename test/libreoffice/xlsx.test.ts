import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { document, sheet } from '../files/xlsx/sample';
import { placeOf } from '../tools.cjs';

const office = placeOf('LibreOffice', existsSync) as string;
const folder = mkdtempSync(join(tmpdir(), 'xlsx-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Converts a file; a profile of its own, so that processes do not wait for each other. */
const convert = (name: string, file: Uint8Array, to: string): string => {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, file);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(office, [profile, '--headless', '--convert-to', to, '--outdir', folder, path], { stdio: 'pipe' });
  return join(folder, `${name}.${to.split(':')[0] ?? to}`);
};

test('another program shows the charts with their titles, labels and years to scale', async () => {
  const pdf = convert('bild', await saveDocument(document), 'pdf');
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  for (const shown of ['Anteil steigt seit 2010', 'Nord liegt vorn', 'in Prozentpunkten', '-0.8', '+2.4', '40.6'])
    expect(text).toContain(shown);
  // The years between the waves stand on the axis: it is a scale, not a list of four.
  expect(text).toMatch(/2010\s+2011\s+2012\s+2013\s+2014\s+2015\s+2016\s+2017/);
}, 120_000);

test('another program reads the cells of a sheet that was put into a file', async () => {
  const loaded = await loadDocument(await saveDocument({ ...document, sheets: [document.sheets[1]!] }));
  const file = await saveDocument({ ...loaded, sheets: [{ ...sheet, id: 'neu' }, ...loaded.sheets] });
  const csv = readFileSync(convert('zellen', file, 'csv:Text - txt - csv (StarCalc):59,34,76'), 'utf8').split('\n');
  expect(csv[3]).toBe('31.12.2010;20.9;');
  expect(csv[14]).toBe('Rang von Nord;1;#N/A');
  expect(csv[15]).toBe('Quelle & <Stand>;#N/A;TRUE');
}, 120_000);
