import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { basisOf, checkBytes } from '../../src/cli/checked';
import { parse } from '../../src/cli/options';
import { temporaryFolder } from '../libreoffice/office';
import { file } from './deliveries';
import { run } from './in-process';
import { sample } from './monitoring';

jest.setTimeout(120_000);

const source = sample('muenster-2010-2017.xlsx');
let folder: string;
let answer: string;
beforeAll(async () => {
  folder = join(temporaryFolder(), 'paket');
  ({ out: answer } = await run(
    'export',
    source,
    '--out',
    folder,
    '--publish',
    '--indicator',
    'BEV-02',
    '--waves',
    '2015,2017',
  ));
});

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const descriptor = () => JSON.parse(read('datapackage.json'));

test('the folder has the description and a file for each of its tables', () => {
  const paths = descriptor().resources.map(({ path }: { readonly path: string }) => path);
  expect(readdirSync(folder).sort()).toEqual(['datapackage.json', ...paths].sort());
});

test('every file is as its schema in the package says, by our own reader of Table Schemas', async () => {
  for (const { name, path, schema } of descriptor().resources) {
    const place = join(folder, `${name}.schema.json`);
    // Tables of a package lead to each other; a file alone cannot.
    const { foreignKeys: _, ...alone } = schema;
    writeFileSync(place, JSON.stringify(alone));
    const basis = await basisOf(parse(['--schema', place]).values);
    const { check, submission } = await checkBytes(path, new Uint8Array(readFileSync(join(folder, path))), basis);
    expect([name, check.findings.map(({ code, place: at }) => `${code} ${JSON.stringify(at)}`)]).toEqual([name, []]);
    expect([name, check.tables.length, submission.sheets[0]!.values.length > 3]).toEqual([name, 1, true]);
  }
});

test('a value that breaks its schema is found: the check above can fail', async () => {
  const { schema } = descriptor().resources[0];
  const place = file('kennzahlen.schema.json', JSON.stringify({ ...schema, foreignKeys: undefined }));
  const basis = await basisOf(parse(['--schema', place]).values);
  const broken = read('kennzahlen.csv').replace(/;Gesamtstadt;/, ';Weltall;');
  const { check } = await checkBytes('kennzahlen.csv', new TextEncoder().encode(broken), basis);
  expect(check.findings.map(({ code }) => code)).toContain('constraint-error');
});

test('only what is asked for is exported', () => {
  const keys = read('kennzahlen.csv')
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(';'));
  expect(new Set(keys.map(([id]) => id))).toEqual(new Set(['bevoelkerung-wohnberechtigt', 'auslaender', 'BEV-02']));
  expect(new Set(keys.map((fields) => fields[7]))).toEqual(new Set(['2015', '2017']));
});

test('the answer says what is secret, and that the licence is open', () => {
  expect(answer).toContain('Nichts ist geheim zu halten.');
  expect(answer).toContain('Lizenz: nicht angegeben.');
});

test('small numbers are kept back with --publish and said to be internal without', async () => {
  const list = file(
    'klein.csv',
    'ZEIT;RAUM;MERKMAL;WERT;WERTEEINHEIT;DATENQUELLE\r\n31.12.2017;11 Aegidii;Ausländer;1;Anzahl;Melderegister\r\n',
  );
  const out = join(temporaryFolder(), 'klein.csv');
  const valueIn = () =>
    readFileSync(out, 'utf8')
      .split('\r\n')
      .filter((line) => line.includes(';11;'))[0]
      ?.split(';')
      .slice(9, 14);
  await run('export', list, '--out', out, '--publish');
  expect(valueIn()).toEqual(['', '', '', '.', 'geheim zu halten oder nicht verfügbar']);
  const { out: said } = await run('export', list, '--out', out);
  expect(valueIn()).toEqual(['1', '', '', '', '']);
  expect(said).toContain('Nur für das Haus: Die Zahlen sind nicht gesperrt.');
});

test('several files are one delivery, and a ZIP file holds the same package', async () => {
  const head = 'ZEIT;RAUM;MERKMAL;WERT;WERTEEINHEIT;DATENQUELLE\r\n';
  const one = file('eins.csv', `${head}31.12.2017;11 Aegidii;Ausländer;100;Anzahl;Melderegister\r\n`);
  const two = file(
    'zwei.csv',
    `${head}31.12.2017;11 Aegidii;Wohnberechtigte Bevölkerung;1000;Anzahl;Melderegister\r\n`,
  );
  const out = join(temporaryFolder(), 'paket.zip');
  await run('export', one, two, '--out', out);
  const files = unzipSync(new Uint8Array(readFileSync(out)));
  expect(Object.keys(files)[0]).toBe('datapackage.json');
  // 100 of 1000 are 10 per cent: only both files together say so.
  expect(new TextDecoder().decode(files['kennzahlen.csv'])).toContain(
    'BEV-02;Ausländeranteil;Prozent;insgesamt;11;Aegidii;Stadtteil;2017;2017-12-31;10;100;1000;',
  );
});

test('a delivered file is never written over', async () => {
  const list = file('bleibt.csv', 'ZEIT;RAUM\r\n');
  await expect(run('export', list, '--out', list)).rejects.toThrow('bleibt, wie sie ist');
  expect(existsSync(list)).toBe(true);
});
