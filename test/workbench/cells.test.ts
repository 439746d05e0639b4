import { closeClients, openClient, sheet, workbook } from '../office-client';

afterEach(closeClients);

const read = (client: ReturnType<typeof openClient>, address: string) =>
  client.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Daten').getRange(address);
    range.load(
      'values,formulas,text,valueTypes,address,rowCount,columnCount,cellCount,rowIndex,columnIndex,numberFormat',
    );
    await context.sync();
    return range.toJSON();
  });

const write = (client: ReturnType<typeof openClient>, address: string, values: unknown) =>
  client.run(async (context) => {
    context.workbook.worksheets.getItem('Daten').getRange(address).values = values as (string | number)[][];
    await context.sync();
  });

const open = (rows: Parameters<typeof sheet>[1] = []) => openClient(workbook([sheet('Daten', rows)]));

test('values are written and read back with place and kind', async () => {
  const client = open();
  await write(client, 'B2:D3', [
    ['Nord', 40.6, true],
    ['Süd', -3, ''],
  ]);
  expect(await read(client, 'B2:D3')).toMatchObject({
    address: 'Daten!B2:D3',
    rowIndex: 1,
    columnIndex: 1,
    rowCount: 2,
    columnCount: 3,
    cellCount: 6,
    values: [
      ['Nord', 40.6, true],
      ['Süd', -3, ''],
    ],
    valueTypes: [
      ['String', 'Double', 'Boolean'],
      ['String', 'Double', 'Empty'],
    ],
  });
});

test('100 000 cells arrive whole although the client cuts them into slices', async () => {
  const client = open();
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, row * 2, `Gebiet ${row}`, row / 8, row % 2 === 0]);
  await write(client, 'A1:E20000', rows);
  expect(client.host.stats.actions).toBeGreaterThan(200);
  expect((await read(client, 'A1:E20000')).values).toEqual(rows);
});

test('null leaves a cell as it is and "" empties it', async () => {
  const client = open([['bleibt', 'geht', 1]]);
  await write(client, 'A1:C1', [[null, '', 2]]);
  expect((await read(client, 'A1:C1')).values).toEqual([['bleibt', '', 2]]);
});

test('one value is meant for every cell', async () => {
  const client = open();
  await write(client, 'A1:B2', 7);
  expect((await read(client, 'A1:B2')).values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test('a matrix that does not fit the range is refused', async () => {
  const client = open();
  await expect(write(client, 'A1:B2', [[1, 2]])).rejects.toMatchObject({ code: 'InvalidArgument' });
});

// What Excel makes of text that is entered: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
test.each([
  ['digits become a number', '5', 'General', 5, 'Double'],
  ['digits in a cell of text format stay text', '5', '@', '5', 'String'],
  ['a number in a cell of text format becomes text', 5, '@', '5', 'String'],
  ['a leading apostrophe makes text and is not shown', "'=A1", 'General', '=A1', 'String'],
  ['a date becomes its serial', '31.12.2020', 'General', 44196, 'Double'],
  ['a day that does not exist stays text', '31.02.2020', 'General', '31.02.2020', 'String'],
  ['a percentage becomes a share', '12%', 'General', 0.12, 'Double'],
  ['a lone minus sign stays text', '-', 'General', '-', 'String'],
  ['a full stop stays text', '.', 'General', '.', 'String'],
  ['a German decimal comma stays text', '9,9', 'General', '9,9', 'String'],
  ['an error is an error', '#N/A', 'General', '#N/A', 'Error'],
  ['a forced error text is text', "'#N/A", 'General', '#N/A', 'String'],
])('%s', async (_case, entry, format, value, kind) => {
  const client = open();
  await client.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Daten').getRange('A1');
    range.numberFormat = [[format]];
    range.values = [[entry]];
    await context.sync();
  });
  expect(await read(client, 'A1')).toMatchObject({ values: [[value]], valueTypes: [[kind]] });
});

test('text with a leading sign becomes a formula, with the error that this brings', async () => {
  const client = open();
  await write(client, 'A1:A2', [['-Sonstige'], ['@Alle']]);
  expect(await read(client, 'A1:A2')).toMatchObject({
    formulas: [['=-Sonstige'], ['=Alle']],
    values: [['#NAME?'], ['#NAME?']],
  });
});

// German notation: decimal comma, full stop between thousands; serial 44196 is 31.12.2020.
test.each([
  ['one decimal', 1234.56, '#,##0.0', '1.234,6'],
  ['per cent', 0.406, '0.0%', '40,6%'],
  ['a date', 44196, 'dd.mm.yyyy', '31.12.2020'],
  ['plain', 0.5, 'General', '0,5'],
  ['negative', -3.25, '0.0', '-3,3'],
])('text is shown the German way: %s', async (_case, value, format, text) => {
  const client = open([[value]]);
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Daten').getRange('A1').numberFormat = [[format]];
    await context.sync();
  });
  expect((await read(client, 'A1')).text).toEqual([[text]]);
});

test('the used range leaves out formatted cells when only values count', async () => {
  const client = open([
    [null, null],
    [null, 4],
  ]);
  const found = await client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    item.getRange('D9').format.fill.color = '#EEEEEE';
    const [all, valuesOnly] = [item.getUsedRange(), item.getUsedRangeOrNullObject(true)];
    all.load('address');
    valuesOnly.load('address');
    await context.sync();
    return [all.address, valuesOnly.address];
  });
  expect(found).toEqual(['Daten!B2:D9', 'Daten!B2']);
});

test('an empty sheet has no used range', async () => {
  const client = open();
  const isNull = await client.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Daten').getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    return used.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('ranges without end answer no values', async () => {
  const client = open([[1]]);
  expect(await read(client, 'A:C')).toMatchObject({ address: 'Daten!A:C', values: null, rowCount: 1_048_576 });
});

test.each([
  ['a cell of it', (range: Excel.Range) => range.getCell(1, 1), 'C3'],
  ['a row of it', (range: Excel.Range) => range.getRow(0), 'B2:D2'],
  ['a column of it', (range: Excel.Range) => range.getColumn(2), 'D2:D4'],
  ['resized', (range: Excel.Range) => range.getResizedRange(-1, 1), 'B2:E3'],
  ['moved', (range: Excel.Range) => range.getOffsetRange(1, -1), 'A3:C5'],
  ['its rows', (range: Excel.Range) => range.getEntireRow(), '2:4'],
  ['its columns', (range: Excel.Range) => range.getEntireColumn(), 'B:D'],
  ['together with another', (range: Excel.Range) => range.getBoundingRect('F9'), 'B2:F9'],
  ['in common with another', (range: Excel.Range) => range.getIntersectionOrNullObject('C1:Z3'), 'C2:D3'],
])('from B2:D4, %s', async (_case, take, address) => {
  const found = await open().run(async (context) => {
    const range = take(context.workbook.worksheets.getItem('Daten').getRange('B2:D4'));
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(found).toBe(`Daten!${address}`);
});

test.each([
  ['contents', 'Contents' as const, [['']], '#EEEEEE'],
  ['formats', 'Formats' as const, [[1]], '#FFFFFF'],
  ['everything', undefined, [['']], '#FFFFFF'],
])('clearing %s', async (_case, applyTo, values, colour) => {
  const client = open([[1]]);
  const found = await client.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Daten').getRange('A1');
    range.format.fill.color = '#EEEEEE';
    range.clear(applyTo);
    range.load('values,format/fill/color');
    await context.sync();
    return { values: range.values, colour: range.format.fill.color };
  });
  expect(found).toEqual({ values, colour });
});
