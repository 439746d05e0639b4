import { closeClients, openClient, sheet, workbook } from '../office-client';

afterEach(closeClients);

const open = (
  rows: Parameters<typeof sheet>[1] = [
    [1, 2],
    [3, 4],
  ],
) => openClient(workbook([sheet('Daten', rows)]));
const onSheet = <T>(
  client: ReturnType<typeof open>,
  work: (item: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
) => client.run((context) => work(context.workbook.worksheets.getItem('Daten'), context));

test('look of a block is read back', async () => {
  const client = open();
  const found = await onSheet(client, async (item, context) => {
    const { format } = item.getRange('A1:B1');
    format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2 });
    format.font.set({ name: 'Arial', size: 14, bold: true, italic: true, color: '#1F4E79', underline: 'Single' });
    format.fill.color = '#DDEBF7';
    const range = item.getRange('A1:B1');
    range.load(
      'format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/font,format/fill/color',
    );
    await context.sync();
    return { ...range.format.toJSON(), values: undefined };
  });
  expect(found).toMatchObject({
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
    indentLevel: 2,
    font: { name: 'Arial', size: 14, bold: true, italic: true, color: '#1F4E79', underline: 'Single' },
    fill: { color: '#DDEBF7' },
  });
});

test('what differs between cells is null', async () => {
  const bold = await onSheet(open(), async (item, context) => {
    item.getRange('A1').format.font.bold = true;
    const range = item.getRange('A1:B1');
    range.load('format/font/bold');
    await context.sync();
    return range.format.font.bold;
  });
  expect(bold).toBeNull();
});

test('formatting leaves values, texts of digits and results as they are', async () => {
  const client = open([["'007", '=1+1', true]]);
  const found = await onSheet(client, async (item, context) => {
    const range = item.getRange('A1:C1');
    item.getRange('A1').values = [["'007"]];
    range.format.fill.color = '#EEEEEE';
    range.load('values,valueTypes');
    await context.sync();
    return [range.values[0], range.valueTypes[0]];
  });
  expect(found).toEqual([
    ['007', 2, true],
    ['String', 'Double', 'Boolean'],
  ]);
});

test("the whole sheet's font holds for cells that are filled later", async () => {
  const client = open();
  const found = await onSheet(client, async (item, context) => {
    item.getRange().format.font.name = 'Arial';
    const range = item.getRange('H20');
    range.values = [[1]];
    range.load('format/font/name');
    await context.sync();
    return range.format.font.name;
  });
  expect(found).toBe('Arial');
  expect((await client.host.toDocument()).sheets[0]?.style).toEqual({ font: 'Arial' });
});

test('borders stand at the edges of a range', async () => {
  const client = open();
  await onSheet(client, async (item, context) => {
    const edge = item.getRange('A1:B2').format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.color = '#404040';
    item.getRange('A1:B2').format.borders.getItem('InsideVertical').weight = 'Medium';
    await context.sync();
  });
  const { cells } = (await client.host.toDocument()).sheets[0]!;
  expect(cells.map(({ style }) => style?.borders)).toEqual([
    { right: { style: 'medium', colour: '#000000' } },
    undefined,
    { right: { style: 'medium', colour: '#000000' }, bottom: { style: 'thin', colour: '#404040' } },
    { bottom: { style: 'thin', colour: '#404040' } },
  ]);
});

test('a border is taken away again', async () => {
  const style = await onSheet(open(), async (item, context) => {
    const edge = item.getRange('A1').format.borders.getItem('EdgeTop');
    edge.style = 'Continuous';
    edge.style = 'None';
    edge.load('style');
    await context.sync();
    return edge.style;
  });
  expect(style).toBe('None');
});

// A column of 10 characters is 75 pixels wide (10 × 7 + 5), that is 56.25 points at 96 pixels an inch.
test('widths and heights are points to the client, characters and points in the document', async () => {
  const client = open();
  const found = await onSheet(client, async (item, context) => {
    item.getRange('B:B').format.columnWidth = 56.25;
    item.getRange('3:3').format.rowHeight = 30;
    const [column, row] = [item.getRange('B1'), item.getRange('A3')];
    column.load('format/columnWidth');
    row.load('format/rowHeight');
    await context.sync();
    return [column.format.columnWidth, row.format.rowHeight];
  });
  expect(found).toEqual([56.25, 30]);
  expect((await client.host.toDocument()).sheets[0]).toMatchObject({
    columns: [{ index: 1, width: 10 }],
    rows: [{ index: 2, height: 30 }],
  });
});

test('hidden rows and columns are told one by one', async () => {
  const client = open();
  const found = await onSheet(client, async (item, context) => {
    item.getRange('2:2').rowHidden = true;
    item.getRange('B:B').columnHidden = true;
    const range = item.getRange('A1:C3');
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    range.load('rowHidden');
    await context.sync();
    return [
      rows.value.map((row) => row.rowHidden),
      columns.value.map((column) => column.columnHidden),
      range.rowHidden,
    ];
  });
  expect(found).toEqual([[false, true, false], [false, true, false], null]);
});

test('properties of cells are told in one call', async () => {
  const found = await onSheet(open(), async (item, context) => {
    item.getRange('B2').format.fill.color = '#FFC000';
    const cells = item
      .getRange('A2:B2')
      .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return cells.value;
  });
  expect(found).toEqual([
    [
      { address: 'Daten!A2', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
      { address: 'Daten!B2', format: { fill: { color: '#FFC000' }, font: { bold: false } } },
    ],
  ]);
});

test('cells are merged and parted', async () => {
  const client = open();
  const merged = await onSheet(client, async (item, context) => {
    item.getRange('A1:C1').merge();
    item.getRange('A3:B4').merge(true);
    const found = item.getRange('A1:C2').getMergedAreasOrNullObject();
    found.load('address');
    await context.sync();
    return found.address;
  });
  expect(merged).toBe('Daten!A1:C1');
  const mergesOf = async () => (await client.host.toDocument()).sheets[0]?.merges;
  expect(await mergesOf()).toEqual([
    { row: 0, column: 0, rowCount: 1, columnCount: 3 },
    { row: 2, column: 0, rowCount: 1, columnCount: 2 },
    { row: 3, column: 0, rowCount: 1, columnCount: 2 },
  ]);
  await onSheet(client, async (item, context) => {
    item.getRange('A1:C3').unmerge();
    await context.sync();
  });
  expect(await mergesOf()).toEqual([{ row: 3, column: 0, rowCount: 1, columnCount: 2 }]);
});

test('a hyperlink stays with its cell', async () => {
  const client = open();
  const link = await onSheet(client, async (item, context) => {
    const range = item.getRange('A1');
    range.hyperlink = { documentReference: 'Daten!B2', textToDisplay: 'zur Zahl' };
    range.load('hyperlink,values');
    await context.sync();
    return [range.hyperlink, range.values];
  });
  expect(link).toEqual([{ documentReference: 'Daten!B2' }, [['zur Zahl']]]);
});

test('a number format given after a date was entered wins over the one that the date brought', async () => {
  const found = await onSheet(open(), async (item, context) => {
    const range = item.getRange('A1');
    range.values = [['31.12.2020']];
    range.numberFormat = [['yyyy']];
    range.load('text');
    await context.sync();
    return range.text;
  });
  expect(found).toEqual([['2020']]);
});
