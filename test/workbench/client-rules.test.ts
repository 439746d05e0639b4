import { closeClients, openClient, sheet, workbook } from '../office-client';

afterEach(closeClients);

const open = () => openClient(workbook([sheet('Daten', [[1, 2]]), sheet('Zweites Blatt')]));

test('a property that was not loaded cannot be read', async () => {
  const reading = open().run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    await context.sync();
    return item.name;
  });
  await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a sheet that is not there is an error that names the statement', async () => {
  const reading = open().run(async (context) => {
    context.workbook.worksheets.getItem('Fehlt').load('name');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { statement: expect.stringContaining('getItem') },
  });
});

test('a null object says so and swallows what is done to it', async () => {
  const found = await open().run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Fehlt');
    const there = context.workbook.worksheets.getItemOrNullObject('zweites blatt');
    missing.delete();
    missing.load('name');
    there.load('name');
    await context.sync();
    return [missing.isNullObject, there.isNullObject, there.name];
  });
  expect(found).toEqual([true, false, 'Zweites Blatt']);
});

test('an error ends the batch; what came before stays done, what follows is not done', async () => {
  const client = open();
  const batch = client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    item.getRange('A1').values = [['vorher']];
    item.charts.getItem('Fehlt').delete();
    item.getRange('A2').values = [['nachher']];
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: 'ItemNotFound' });
  const values = await client.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Daten').getRange('A1:A2');
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['vorher'], ['']]);
});

test('ranges, charts and sheets stay themselves over several syncs', async () => {
  const client = open();
  const counts = await client.run(async (context) => {
    const item = context.workbook.worksheets.add('Neu');
    const range = item.getRange('A1:B2');
    const chart = item.charts.add('Line', range, 'Columns');
    await context.sync();
    item.tabColor = '#123456';
    range.values = [
      [1, 2],
      [3, 4],
    ];
    chart.name = 'Bild';
    await context.sync();
    item.charts.load('items/name');
    range.load('values');
    context.workbook.worksheets.load('items/name');
    await context.sync();
    return [item.charts.items.map((each) => each.name), range.values[1], context.workbook.worksheets.items.length];
  });
  expect(counts).toEqual([['Bild'], [3, 4], 3]);
});

test('a query reaches through collections', async () => {
  const client = open();
  const found = await client.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Daten').charts.add('Line', worksheets.getItem('Daten').getRange('A1:B1'), 'Rows').name =
      'Verlauf';
    worksheets.load('items/name,items/charts/items/name,items/charts/items/title/visible');
    await context.sync();
    return worksheets.items.map((item) => [
      item.name,
      item.charts.items.map((chart) => [chart.name, chart.title.visible]),
    ]);
  });
  expect(found).toEqual([
    ['Daten', [['Verlauf', false]]],
    ['Zweites Blatt', []],
  ]);
});

test('a query takes a part of a collection', async () => {
  const names = await open().run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    return worksheets.items.map((item) => item.name);
  });
  expect(names).toEqual(['Zweites Blatt']);
});

test('several workbooks stand side by side', async () => {
  const [one, other] = [openClient(workbook([sheet('Eins')])), openClient(workbook([sheet('Zwei')]))];
  const nameOf = (client: typeof one) =>
    client.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.load('name');
      await context.sync();
      return first.name;
    });
  expect(await Promise.all([nameOf(one), nameOf(other)])).toEqual(['Eins', 'Zwei']);
});

test('what the host does not know is refused by name', async () => {
  const asking = open().run(async (context) => {
    context.workbook.worksheets.getItem('Daten').getRange('A1').getSurroundingRegion().load('address');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('getSurroundingRegion'),
  });
});
