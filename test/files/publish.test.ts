import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Removal } from '../../src/core/model/release';
import type { SheetSpec } from '../../src/core/model/spec';
import { publishWorkbook } from '../../src/files/publish/publish';
import { seal } from '../../src/files/publish/seal';
import { loadDocument } from '../../src/files/xlsx/load';
import { fullWorkbook } from './full-workbook';
import { reportSpec } from './annotate-report';

const DATA: SheetSpec = {
  ...reportSpec,
  key: 'data',
  contents: [
    ['Raum', 'Wert'],
    ['11 Aegidii', '.'],
  ],
  styles: [],
  numberFormats: [],
  conditionalStyles: [],
  merges: [],
  table: { name: 'Daten', range: { row: 0, column: 0, rowCount: 2, columnCount: 2 } },
};

const original = { name: 'Lieferung.xlsx', bytes: fullWorkbook(), renewed: ['Daten'], house: ['Prüfbericht'] };

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const told = (removed: readonly Removal[]) =>
  removed.map(({ kind, place, count }) => `${kind}|${place}|${count}`).sort();

let publication: Awaited<ReturnType<typeof publishWorkbook>>;
let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  publication = await publishWorkbook(original, [DATA], ['Lieferung']);
  parts = partsOf(publication.bytes);
});

test('the workbook has something secret in nearly every part', () => {
  const secret = [...partsOf(original.bytes)].filter(([name, text]) => /geheim/i.test(name + text));
  expect(secret.length).toBeGreaterThan(25);
});

test('no part of the publication has any of it, nor its name', () => {
  expect([...parts].filter(([name, text]) => /geheim|erika|73951|G:\\/i.test(name + text))).toEqual([]);
});

test('the publication consists of sheets and their looks alone', () => {
  expect([...parts.keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/tables/table1.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
});

test('everything that is not in it is told, with its sheet', () => {
  expect(told(publication.removed)).toEqual([
    'comment|Lieferung|1',
    'connection||1',
    'control|Lieferung|1',
    'custom-xml||1',
    'data-model||1',
    'external-workbook||1',
    'file-path|Lieferung|1',
    'filter|Lieferung|1',
    'formula|Lieferung|1',
    'header-footer|Lieferung|1',
    'hidden-cells|Lieferung|2',
    'hidden-name||1',
    'hidden-sheet|Geheimblatt|1',
    'hidden-sheet|Tiefgeheim|1',
    'house-sheet|Prüfbericht|1',
    'label||1',
    'link|Lieferung|1',
    'macro||1',
    'name||1',
    'object|Lieferung|1',
    'other||1',
    'own-property||1',
    'person||1',
    'picture|Lieferung|1',
    'pivot|Lieferung|1',
    'preview||1',
    'printer|Lieferung|1',
    'property||5',
    'protection|Lieferung|1',
    'query|Lieferung|1',
    'revision||1',
    'rule|Lieferung|2',
    'setting||1',
    'shape|Lieferung|1',
    'storage-place||1',
    'thread|Lieferung|1',
    'user||2',
  ]);
});

test.each([
  ['property', 'Autor: Erika Geheim'],
  ['property', 'Zuletzt geändert von: Otto Geheim'],
  ['property', 'Geändert: 05.03.2018'],
  ['property', 'Firma: Amt Geheim'],
  ['own-property', 'Aktenzeichen'],
  ['comment', 'Erika Geheim'],
  ['person', 'Erika Geheim'],
  ['external-workbook', 'file:///G:/Amt/Geheimordner/fremd.xlsx'],
  ['connection', 'Geheimdatenbank'],
  ['name', 'Geheimname'],
  ['hidden-name', 'Tiefname'],
  ['storage-place', 'G:\\Amt\\Geheimordner\\'],
  ['setting', 'Integrationsmonitoring.Annahmen'],
  ['file-path', 'A4'],
  ['other', 'xl/geheimes/fremd1.xml'],
])('the house is told of %s: %s', (kind, detail) => {
  expect(publication.removed.filter((one) => one.kind === kind).flatMap(({ details }) => details)).toContain(detail);
});

test('a delivered sheet keeps its values: the result of the formula, the text of the link', async () => {
  const { sheets } = await loadDocument(publication.bytes);
  const kept = sheets.find(({ name }) => name === 'Lieferung')!;
  expect(
    kept.cells.filter(({ value }) => value !== null).map(({ row, column, value }) => [row, column, value]),
  ).toEqual([
    [0, 0, 'Raum'],
    [0, 1, 'Wert'],
    [1, 0, 11],
    [1, 1, 5],
    [3, 1, 'Verweis'],
  ]);
  expect([kept.rows, kept.columns].flat().filter(({ hidden }) => hidden)).toEqual([]);
});

test('without a choice no delivered sheet goes along, and each is told', async () => {
  const { sheets, removed } = await publishWorkbook(original, [DATA]);
  expect(sheets).toEqual(['Daten']);
  expect(told(removed)).toContain('delivered-sheet|Lieferung|1');
});

test('of a text file nothing but our sheets goes along', async () => {
  const text = { name: 'liste.csv', bytes: new TextEncoder().encode('ZEIT;RAUM'), renewed: [], house: [] };
  const { sheets, removed } = await publishWorkbook(text, [DATA]);
  expect([sheets, told(removed)]).toEqual([['Daten'], ['delivered-sheet|liste.csv|1']]);
});

test('a delivered sheet with the name of one of ours gets another', async () => {
  const { sheets } = await publishWorkbook({ ...original, renewed: [] }, [DATA], ['Daten']);
  expect(sheets).toEqual(['Daten', 'Daten (2)']);
});

describe('the seal', () => {
  const withPart = (name: string, change: (text: string) => string) => {
    const all = new Map([...partsOf(publication.bytes)]);
    all.set(name, change(all.get(name) ?? ''));
    return zipSync(Object.fromEntries([...all].map(([part, text]) => [part, new TextEncoder().encode(text)])));
  };
  const sheet = 'xl/worksheets/sheet2.xml';

  test.each([
    ['a part that nobody knows', 'docProps/core.xml', () => '<a/>'],
    ['a formula', sheet, (text: string) => text.replace('<v>5</v>', '<f>1+4</f><v>5</v>')],
    [
      'a link to the outside',
      'xl/_rels/workbook.xml.rels',
      (text: string) => text.replace('/>', ' TargetMode="External"/>'),
    ],
    ['a hidden sheet', 'xl/workbook.xml', (text: string) => text.replace('<sheet ', '<sheet state="hidden" ')],
    [
      'a name',
      'xl/workbook.xml',
      (text: string) => text.replace('<sheets>', '<definedName name="x">1</definedName><sheets>'),
    ],
    ['a hidden row', sheet, (text: string) => text.replace('<row ', '<row hidden="1" ')],
  ] as const)('is broken by %s', (_, name, change) => {
    expect(() => seal(withPart(name, change))).toThrow(name);
  });

  test('holds for the publication itself', () => {
    expect(seal(publication.bytes)).toBe(publication.bytes);
  });
});
