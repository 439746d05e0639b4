import { closeClients, openClient, sheet, workbook } from '../office-client';

afterEach(closeClients);

const open = () => openClient(workbook([sheet('Eins', [[1]]), sheet('Zwei')]));

const names = (client: ReturnType<typeof open>) =>
  client.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position,items/visibility');
    await context.sync();
    return worksheets.items.map((item) => [item.name, item.position, item.visibility]);
  });

test('sheets are added at the end, moved, renamed, hidden and deleted', async () => {
  const client = open();
  await client.run(async (context) => {
    const { worksheets } = context.workbook;
    const item = worksheets.add('Drei');
    item.position = 0;
    worksheets.getItem('Eins').name = 'Erstes';
    worksheets.getItem('Zwei').visibility = 'VeryHidden';
    worksheets.add();
    await context.sync();
  });
  expect(await names(client)).toEqual([
    ['Drei', 0, 'Visible'],
    ['Erstes', 1, 'Visible'],
    ['Zwei', 2, 'VeryHidden'],
    ['Tabelle4', 3, 'Visible'],
  ]);
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Drei').delete();
    await context.sync();
  });
  expect((await names(client)).map(([name]) => name)).toEqual(['Erstes', 'Zwei', 'Tabelle4']);
});

// Excel's rules for names of sheets.
test.each([
  ['a name that is taken, in other letters', 'EINS', 'ItemAlreadyExists'],
  ['more than 31 characters', 'x'.repeat(32), 'InvalidArgument'],
  ['a character that is not allowed', 'a/b', 'InvalidArgument'],
  ['an apostrophe at the end', "Blatt'", 'InvalidArgument'],
])('%s is refused', async (_case, name, code) => {
  const adding = open().run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code });
});

test('the last visible sheet can neither be hidden nor deleted', async () => {
  const client = openClient(workbook([sheet('Eins'), sheet('Zwei', [], { visibility: 'Hidden' })]));
  const attempt = (work: (item: Excel.Worksheet) => void) =>
    client.run(async (context) => {
      work(context.workbook.worksheets.getItem('Eins'));
      await context.sync();
    });
  await expect(attempt((item) => item.delete())).rejects.toMatchObject({ code: 'InvalidOperation' });
  await expect(attempt((item) => (item.visibility = 'Hidden'))).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('activating and selecting is told back', async () => {
  const found = await open().run(async (context) => {
    const { workbook: book } = context;
    book.worksheets.getItem('Zwei').activate();
    book.worksheets.getItem('Zwei').getRange('C3:D4').select();
    const active = book.worksheets.getActiveWorksheet();
    const selected = book.getSelectedRange();
    active.load('name');
    selected.load('address,worksheet/name');
    await context.sync();
    return [active.name, selected.address, selected.worksheet.name];
  });
  expect(found).toEqual(['Zwei', 'Zwei!C3:D4', 'Zwei']);
});

test.each([
  ['rows', (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(3), { rows: 3, columns: 0 }, 'Eins!1:3'],
  ['columns', (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(2), { rows: 0, columns: 2 }, 'Eins!A:B'],
  ['both', (panes: Excel.WorksheetFreezePanes) => panes.freezeAt('A1:B4'), { rows: 4, columns: 2 }, 'Eins!A1:B4'],
])('panes frozen: %s', async (_case, freeze, frozen, address) => {
  const client = open();
  const found = await client.run(async (context) => {
    const panes = context.workbook.worksheets.getItem('Eins').freezePanes;
    freeze(panes);
    const location = panes.getLocationOrNullObject();
    location.load('address');
    await context.sync();
    return location.address;
  });
  expect(found).toBe(address);
  expect((await client.host.toDocument()).sheets[0]?.frozen).toEqual(frozen);
});

test('panes are released', async () => {
  const client = openClient(workbook([sheet('Eins', [], { frozen: { rows: 2, columns: 1 } })]));
  const isNull = await client.run(async (context) => {
    const panes = context.workbook.worksheets.getItem('Eins').freezePanes;
    panes.unfreeze();
    const location = panes.getLocationOrNullObject();
    await context.sync();
    return location.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('the page is laid out', async () => {
  const client = open();
  await client.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Eins');
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea('A1:F40');
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.centerHorizontally = true;
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.leftHeader = 'Stadt && Land';
    defaultForAllPages.rightHeader = '&D';
    defaultForAllPages.centerFooter = 'Seite &P von &N';
    await context.sync();
  });
  expect((await client.host.toDocument()).sheets[0]?.page).toEqual({
    orientation: 'landscape',
    paper: 'a4',
    fitWide: 1,
    printArea: { row: 0, column: 0, rowCount: 40, columnCount: 6 },
    titleRows: { first: 0, last: 1 },
    centred: true,
    header: '&LStadt && Land&R&D',
    footer: '&CSeite &P von &N',
  });
});

test('parts of header and footer are read back', async () => {
  const page = { orientation: 'portrait', paper: 'a4', header: '&Llinks&Cmitte &A', footer: '&R&P' } as const;
  const client = openClient(workbook([sheet('Eins', [], { page })]));
  const found = await client.run(async (context) => {
    const group = context.workbook.worksheets.getItem('Eins').pageLayout.headersFooters.defaultForAllPages;
    group.load();
    await context.sync();
    return group.toJSON();
  });
  expect(found).toMatchObject({ leftHeader: 'links', centerHeader: 'mitte &A', rightHeader: '', rightFooter: '&P' });
});

test.each([
  ['values', (item: Excel.Worksheet) => (item.getRange('A1').values = [[2]])],
  ['formats', (item: Excel.Worksheet) => (item.getRange('A1').format.font.bold = true)],
  ['merges', (item: Excel.Worksheet) => item.getRange('A1:B1').merge()],
  ['charts', (item: Excel.Worksheet) => item.charts.add('Line', item.getRange('A1:B2'), 'Columns')],
])('a protected sheet refuses %s', async (_case, change) => {
  const client = openClient(workbook([sheet('Eins', [[1]], { protected: true })]));
  const changing = client.run(async (context) => {
    change(context.workbook.worksheets.getItem('Eins'));
    await context.sync();
  });
  await expect(changing).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('protection and filter can be looked at before anything is touched', async () => {
  const range = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
  const client = openClient(
    workbook([sheet('Eins', [[1]], { protected: true, autoFilter: { range, filtered: true } })]),
  );
  const found = await client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Eins');
    item.load('protection/protected,autoFilter/enabled,autoFilter/isDataFiltered');
    context.workbook.load('name,protection/protected');
    await context.sync();
    return [item.protection.protected, item.autoFilter.enabled, item.autoFilter.isDataFiltered];
  });
  expect(found).toEqual([true, true, true]);
});

test('grid lines and the colour of the tab', async () => {
  const client = open();
  const found = await client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Eins');
    item.showGridlines = false;
    item.tabColor = '#70AD47';
    await context.sync();
    item.load('showGridlines,tabColor');
    await context.sync();
    return [item.showGridlines, item.tabColor];
  });
  expect(found).toEqual([false, '#70AD47']);
  expect((await client.host.toDocument()).sheets[0]).toMatchObject({ gridlines: false, tabColour: '#70AD47' });
});
