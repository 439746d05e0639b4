import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basisOf, checkBytes } from '../../src/cli/checked';
import { parse } from '../../src/cli/options';
import { loadDocument } from '../../src/files/xlsx/load';
import { fillTemplate, sampleEntries, templateFile } from '../files/fill-template';
import { temporaryFolder } from '../libreoffice/office';
import { file } from './deliveries';
import { run } from './in-process';

jest.setTimeout(240_000);

const place = (name: string): string => join(temporaryFolder(), name);
const checked = async (bytes: Uint8Array) => checkBytes('lieferung.xlsx', bytes, await basisOf(parse([]).values));
const errors = ({ check }: Awaited<ReturnType<typeof checked>>) =>
  check.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

// The story of the Handbuch, from the empty template to the publication.
describe('from the template to the publication', () => {
  let empty: Uint8Array;
  let wrong: Uint8Array;
  let right: Uint8Array;
  beforeAll(async () => {
    const entries = await sampleEntries();
    empty = await templateFile();
    right = await fillTemplate(empty, entries);
    wrong = await fillTemplate(empty, (row) => ({
      ...entries(row),
      ...(row.indicator === 'Ausländeranteil' && row.wave === '2017' && row.code === '6' && { value: 'k. A.' }),
      ...(row.indicator === 'Bevölkerungsstand' && row.wave === '2015' && row.code === '5' && { value: '61\u00a0365' }),
    }));
  });

  test('what the department filled in wrong is found, the right one has no errors', async () => {
    const [bad, good] = [await checked(wrong), await checked(right)];
    expect(errors(bad).length).toBeGreaterThan(0);
    expect(errors(good)).toEqual([]);
  });

  test('a number kept as text is repaired safely, what is no number stays for the department', async () => {
    const bad = await checked(wrong);
    const { repairs } = bad.review;
    expect(repairs.map(({ after }) => after)).toContain(61_365);
    expect(repairs.map(({ before }) => before)).not.toContain('k. A.');
  });

  test('the corrected delivery is evaluated, published and exported with the same numbers', async () => {
    const source = file('aus-der-vorlage.xlsx', right);
    const [house, out, data] = [place('haus.xlsx'), place('oeffentlich.xlsx'), place('zahlen.csv')];
    expect((await run('report', source, '--out', house)).code).toBe(0);
    expect((await run('publish', house, '--out', out)).code).toBe(0);
    expect((await run('export', source, '--out', data, '--publish')).code).toBe(0);
    const { sheets } = await loadDocument(new Uint8Array(readFileSync(out)));
    expect(sheets.map(({ name }) => name)).toContain('Rangfolge');
    expect(sheets.map(({ name }) => name)).not.toContain('Prüfbericht');
    const cells = sheets.find(({ name }) => name === 'Daten')!.cells;
    const row = cells.find(({ value }) => value === 'BEV-03|insgesamt|6|2017')!.row;
    // Migrationsanteil of Nord in 2017, as the city published it: 40.6 per cent.
    expect(Number(cells.find((cell) => cell.row === row && cell.column === 12)!.value).toFixed(1)).toBe('40.6');
    expect(readFileSync(data, 'utf8')).toMatch(/BEV-03;[^\r\n]*;6;Nord;Stadtbezirk;2017;2017-12-31;40,6;/);
  });
});
