import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { temporaryFolder } from '../libreoffice/office';
import { monitoring, sample } from './monitoring';

jest.setTimeout(240_000);

const OURS = [
  'Prüfbericht',
  'Daten',
  'Veränderung',
  'Rangfolge',
  'Rangvergleich',
  'Diagramme',
  'Kurzüberblick',
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

let original: WorkbookDocument;
let once: WorkbookDocument;
let twice: WorkbookDocument;

beforeAll(async () => {
  const folder = temporaryFolder();
  const [first, second] = [join(folder, 'einmal.xlsx'), join(folder, 'zweimal.xlsx')];
  expect(monitoring('report', sample('muenster-2010-2017.xlsx'), '--out', first).code).toBe(0);
  expect(monitoring('report', first, '--out', second).out).toContain('Erneuerte Blätter: ');
  [original, once, twice] = await Promise.all([read(sample('muenster-2010-2017.xlsx')), read(first), read(second)]);
}, 240_000);

test('our six sheets are added behind those of the user', () => {
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

test('only what is asked for is evaluated', () => {
  const out = join(temporaryFolder(), 'auswahl.xlsx');
  const { code } = monitoring(
    ...['report', sample('muenster-2010-2017.xlsx'), '--out', out],
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
  const { code, trouble } = monitoring('report', source, '--out', out, '--earlier', source);
  expect({ code, trouble }).toEqual({ code: 0, trouble: '' });
  const { sheets } = await read(out);
  const texts = sheets.find(({ name }) => name === 'Prüfbericht')!.cells.map(({ value }) => String(value));
  expect(texts).toContainEqual(
    expect.stringMatching(/^Vergleich mit der früheren Lieferung „.*muenster-2010-2017.xlsx“$/),
  );
  expect(texts).toContainEqual(expect.stringMatching(/^Unveränderte Wiederlieferung: /));
});

test('the delivered file is never written over', () => {
  const { code, trouble } = monitoring('report', 'mappe.xlsx', '--out', './mappe.xlsx');
  expect(code).toBe(2);
  expect(trouble).toContain('bleibt, wie sie ist');
});

test.each([
  ['an unknown indicator', ['--indicator', 'XXX-99'], /„XXX-99“ ist für --indicator nicht bekannt/],
  ['an unknown wave', ['--waves', '1999'], /„1999“ ist für --waves nicht bekannt/],
  ['an unknown level', ['--level', 'haus'], /„haus“ ist für --level nicht bekannt/],
])('%s ends with 2 and says what is possible', (_, args, sentence) => {
  const { code, trouble } = monitoring('report', sample('muenster-2010-2017.xlsx'), '--out', 'nie.xlsx', ...args);
  expect(code).toBe(2);
  expect(trouble).toMatch(sentence);
});
