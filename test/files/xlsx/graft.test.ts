import type { WorkbookDocument } from '../../../src/files/xlsx/document';
import { loadDocument } from '../../../src/files/xlsx/load';
import { saveDocument } from '../../../src/files/xlsx/save';
import { FOREIGN, partChanges, partText, USER_SHEET, userFile } from './origin';
import { sheet } from './sample';

const ours = {
  ...sheet,
  id: 'neu',
  name: 'Prüfbericht',
  tables: sheet.tables.map((table) => ({ ...table, name: 'Neu' })),
};

const load = async (): Promise<WorkbookDocument> => loadDocument(await userFile());

test('a document that did not change gives every part back, byte for byte', async () => {
  const document = await load();
  expect(partChanges(document.origin!, await saveDocument(document))).toEqual({ changed: [], added: [], removed: [] });
});

describe('a sheet of ours in a file of the user’s', () => {
  test('changes only the parts that must name it', async () => {
    const document = await load();
    const file = await saveDocument({ ...document, sheets: [...document.sheets, ours] });
    const { changed, removed, added } = partChanges(document.origin!, file);
    expect(changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml']);
    expect(removed).toEqual([]);
    expect(added).toEqual(
      expect.arrayContaining([
        'xl/charts/chart4.xml',
        'xl/drawings/drawing2.xml',
        'xl/tables/table2.xml',
        'xl/worksheets/sheet4.xml',
      ]),
    );
  });

  test('looks that the workbook has not got yet are added behind those that it has', async () => {
    const document = await load();
    const cells = [{ row: 0, column: 0, value: 1, style: { bold: true, colour: '#123456' }, numberFormat: '0.0000' }];
    const file = await saveDocument({ ...document, sheets: [...document.sheets, { ...ours, cells, charts: [] }] });
    const before = partText(document.origin!, 'xl/styles.xml');
    const after = partText(file, 'xl/styles.xml');
    const formatsBefore = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(before)![1]!;
    expect(/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(after)![1]!.startsWith(formatsBefore)).toBe(true);
    expect((await loadDocument(file)).sheets.at(-1)!.cells).toEqual(cells);
  });

  test('tables get numbers of their own', async () => {
    const document = await load();
    const file = await saveDocument({ ...document, sheets: [...document.sheets, ours] });
    expect((await loadDocument(file)).sheets.flatMap(({ tables }) => tables.map(({ id }) => id))).toEqual(['1', '2']);
  });
});

describe('sheets that go, move or are renamed', () => {
  test('a dropped sheet takes what only it used, and Excel’s list of formulas, along', async () => {
    const document = await load();
    const file = await saveDocument({ ...document, sheets: document.sheets.filter(({ name }) => name !== 'Daten') });
    expect(partChanges(document.origin!, file).removed).toEqual([
      'xl/calcChain.xml',
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/charts/chart3.xml',
      'xl/comments1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/tables/table1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(partText(file, 'xl/workbook.xml')).not.toContain('Print_Area');
  });

  test('names stay with their sheet when the order changes', async () => {
    const document = await load();
    const file = await saveDocument({ ...document, sheets: [...document.sheets].reverse() });
    const again = await loadDocument(file);
    expect(again.sheets.map(({ name }) => name)).toEqual(['Lieferung', "Stadt's Blatt", 'Daten']);
    expect(again.sheets[2]!.page.printArea).toEqual(sheet.page.printArea);
    expect(again.names.find(({ name }) => name === 'Hier')!.sheet).toBe(again.sheets[1]!.id);
  });

  test('a new name and a hidden sheet change the list only', async () => {
    const document = await load();
    const last = document.sheets.at(-1)!;
    const file = await saveDocument({
      ...document,
      sheets: [...document.sheets.slice(0, -1), { ...last, name: 'Umbenannt', visibility: 'Hidden' }],
    });
    expect(partChanges(document.origin!, file).changed).toEqual(['xl/workbook.xml']);
    expect((await loadDocument(file)).sheets.at(-1)).toMatchObject({ name: 'Umbenannt', visibility: 'Hidden' });
  });

  test('names that were defined, changed and removed', async () => {
    const document = await load();
    const names = [
      { name: 'Anteile', formula: "='Daten'!$B$10" },
      { name: 'Neu', formula: '=1+1' },
    ];
    expect((await loadDocument(await saveDocument({ ...document, names }))).names).toEqual(names);
  });
});

test('a replaced sheet is written anew and keeps its identity and place', async () => {
  const document = await load();
  const sheets = document.sheets.map((entry) =>
    entry.name === 'Daten'
      ? { ...entry, replaced: true, charts: entry.charts.slice(1), cells: entry.cells.slice(0, 3) }
      : entry,
  );
  const again = await loadDocument(await saveDocument({ ...document, sheets }));
  expect(again.sheets.map(({ id, name }) => [id, name])).toEqual(document.sheets.map(({ id, name }) => [id, name]));
  expect(again.sheets[0]!.charts.map(({ name }) => name)).toEqual(['rang', 'veraenderung']);
  expect(again.sheets[0]!.cells).toHaveLength(3);
});

test('what no document knows is still there after all of this', async () => {
  const document = await load();
  const sheets = [ours, ...document.sheets.map((entry) => ({ ...entry, replaced: entry.name === 'Daten' }))];
  const file = await saveDocument({ ...document, sheets, settings: { neu: 1 } });
  for (const part of FOREIGN.filter((name) => !name.includes('calcChain')))
    expect(partText(file, part)).toBe(partText(document.origin!, part));
  expect(partText(file, 'xl/worksheets/sheet3.xml')).toBe(USER_SHEET);
});
