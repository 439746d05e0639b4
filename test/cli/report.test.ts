import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { SheetDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { temporaryFolder } from '../libreoffice/office';
import { run } from './in-process';
import { monitoring, monitoringProcess, sample } from './monitoring';

jest.setTimeout(240_000);

const OURS = [
  'Prüfbericht',
  'Daten',
  'Veränderung',
  'Rangfolge',
  'Rangvergleich',
  'Diagramme',
  'Kurzüberblick',
  'Geheimhaltung',
  'Methodik',
];

const read = (file: string) => loadDocument(new Uint8Array(readFileSync(file)));

const sheetsOf = ({ sheets }: WorkbookDocument, ours: boolean): readonly SheetDocument[] =>
  sheets.filter(({ name }) => OURS.includes(name) === ours);

/** What a reader sees of a sheet: everything but the time of the run and where the sheet is kept in the file. */
const seen = ({ originPart: _, cells, ...sheet }: SheetDocument) => ({
  ...sheet,
  cells: cells.filter(({ value }) => !String(value).includes('geprüft am')),
});

/** A count and a share show all that sheets and charts can; every indicator is reported in the test with LibreOffice. */
const TWO_INDICATORS = ['--indicator', 'BEV-01', '--indicator', 'BEV-03'];

let reported: string;
let original: WorkbookDocument;
let once: WorkbookDocument;
let twice: WorkbookDocument;

beforeAll(async () => {
  const folder = temporaryFolder();
  const [first, second] = [join(folder, 'einmal.xlsx'), join(folder, 'zweimal.xlsx')];
  reported = first;
  expect(monitoringProcess('report', sample('muenster-2010-2017.xlsx'), '--out', first, ...TWO_INDICATORS).code).toBe(
    0,
  );
  expect((await run('report', first, '--out', second, ...TWO_INDICATORS)).out).toContain('Erneuerte Blätter: ');
  [original, once, twice] = await Promise.all([read(sample('muenster-2010-2017.xlsx')), read(first), read(second)]);
}, 240_000);

test('our sheets are added behind those of the user', () => {
  expect(once.sheets.map(({ name }) => name)).toEqual([...original.sheets.map(({ name }) => name), ...OURS]);
});

test('every cell outside our sheets is as it was', () => {
  expect(sheetsOf(once, false).map(seen)).toEqual(sheetsOf(original, false).map(seen));
  expect(sheetsOf(twice, false).map(seen)).toEqual(sheetsOf(original, false).map(seen));
});

test('a second run changes nothing: same sheets, same charts, same cells', () => {
  expect(sheetsOf(twice, true).map(seen)).toEqual(sheetsOf(once, true).map(seen));
  expect(twice.sheets.flatMap(({ charts }) => charts).length).toBe(once.sheets.flatMap(({ charts }) => charts).length);
});

// Every chart has its words beside it, too: the text of the drawing is the one in a cell of the same sheet.
test('charts carry their alternative text in the drawing part of the saved file', () => {
  const parts = unzipSync(new Uint8Array(readFileSync(reported)));
  const drawings = Object.entries(parts)
    .filter(([name]) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))
    .map(([, part]) => new TextDecoder().decode(part));
  const descriptions = drawings.flatMap((xml) => [...xml.matchAll(/<xdr:cNvPr [^>]*>/g)].map(([tag]) => tag));
  const charts = once.sheets.flatMap((sheet) => sheet.charts);
  expect(descriptions).toHaveLength(charts.length);
  expect(charts.length).toBeGreaterThan(0);
  expect(descriptions.filter((tag) => !/ descr="[^"]{40,}"/.test(tag))).toEqual([]);
});

test('chosen pairs of waves, index numbers, charts, and values in place of formulas', async () => {
  const out = join(temporaryFolder(), 'werte.xlsx');
  const { code } = await run(
    'report',
    ...[sample('muenster-2010-2017.xlsx'), '--out', out, '--indicator', 'BEV-03'],
    ...['--compare', '2010-2017', '--index', '--values-only', '--charts', 'rangfolge'],
  );
  expect(code).toBe(0);
  const ours = sheetsOf(await read(out), true);
  expect(ours.flatMap(({ name, cells }) => cells.flatMap(({ formula }) => (formula ? [name] : [])))).toEqual([]);
  expect(ours.find(({ name }) => name === 'Diagramme')!.charts.map(({ name }) => name)).toEqual(['rangfolge-BEV-03']);
  const changes = ours.find(({ name }) => name === 'Veränderung')!.cells.map(({ value }) => String(value));
  const compared = changes.filter((text) => /^20\d\d gegenüber 20\d\d$/.test(text));
  expect(new Set(compared)).toEqual(new Set(['2017 gegenüber 2010']));
  expect(changes).toContainEqual(expect.stringContaining('Messzahl'));
});

test('only what is asked for is evaluated', async () => {
  const out = join(temporaryFolder(), 'auswahl.xlsx');
  const { code } = await run(
    'report',
    ...[sample('muenster-2010-2017.xlsx'), '--out', out],
    ...['--indicator', 'BEV-03', '--level', 'stadtteil', '--waves', '2015,2017'],
  );
  expect(code).toBe(0);
  return read(out).then(({ sheets }) => {
    const data = sheets.find(({ name }) => name === 'Daten')?.cells ?? [];
    const column = (index: number) =>
      new Set(data.filter(({ row, column: at }) => row > 0 && at === index).map(({ value }) => value));
    expect([...column(8)].sort()).toEqual(['2015', '2017']);
    expect([...column(2)].filter((id) => String(id).startsWith('BEV'))).toEqual(['BEV-03']);
  });
});

test('the sheet Prüfbericht holds the delivery against the earlier one', async () => {
  const out = join(temporaryFolder(), 'vergleich.xlsx');
  const source = sample('muenster-2010-2017.xlsx');
  const { code } = await run('report', source, '--out', out, '--earlier', source, '--indicator', 'BEV-03');
  expect(code).toBe(0);
  const { sheets } = await read(out);
  const texts = sheets.find(({ name }) => name === 'Prüfbericht')!.cells.map(({ value }) => String(value));
  expect(texts).toContainEqual(
    expect.stringMatching(/^Vergleich mit der früheren Lieferung „.*muenster-2010-2017.xlsx“$/),
  );
  expect(texts).toContainEqual(expect.stringMatching(/^Unveränderte Wiederlieferung: /));
});

test('the delivered file is never written over', async () => {
  const { code, trouble } = await monitoring('report', 'mappe.xlsx', '--out', './mappe.xlsx');
  expect(code).toBe(2);
  expect(trouble).toContain('bleibt, wie sie ist');
});

test.each([
  ['an unknown indicator', ['--indicator', 'XXX-99'], /„XXX-99“ ist für --indicator nicht bekannt/],
  ['an unknown wave', ['--waves', '1999'], /„1999“ ist für --waves nicht bekannt/],
  ['an unknown level', ['--level', 'haus'], /„haus“ ist für --level nicht bekannt/],
])('%s ends with 2 and says what is possible', async (_, args, sentence) => {
  const { code, trouble } = await monitoring('report', sample('muenster-2010-2017.xlsx'), '--out', 'nie.xlsx', ...args);
  expect(code).toBe(2);
  expect(trouble).toMatch(sentence);
});
