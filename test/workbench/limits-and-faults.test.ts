import { offerRequirementSets } from '../../src/workbench/client';
import { closeClients, openClient, sheet, workbook } from '../office-client';

afterEach(closeClients);

const open = (payloadLimit?: number) =>
  openClient(workbook([sheet('Daten', [[1]])]), payloadLimit === undefined ? {} : { payloadLimit });

const write = (client: ReturnType<typeof open>, address: string, values: unknown[][]) =>
  client.run(async (context) => {
    context.workbook.worksheets.getItem('Daten').getRange(address).values = values;
    await context.sync();
  });

const read = (client: ReturnType<typeof open>, address: string) =>
  client.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Daten').getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });

const LONG = 'ä'.repeat(3_000);

// 1 000 texts of 3 000 two-byte letters are 6 MB: more than Excel on the web takes or gives at once.
test('more than 5 MB in a request is refused, and nothing of it is done', async () => {
  const client = open();
  const rows = Array.from({ length: 1_000 }, () => [LONG]);
  await expect(write(client, 'A1:A1000', rows)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(await read(client, 'A1')).toEqual([[1]]);
});

test('more than 5 MB in an answer is refused', async () => {
  const rows = Array.from({ length: 1_000 }, () => [LONG]);
  const client = openClient(workbook([sheet('Daten', rows)]));
  await expect(read(client, 'A1:A1000')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(await read(client, 'A1:A500')).toHaveLength(500);
});

test('the limit can be lowered for a test', async () => {
  const client = open(2_000);
  await expect(write(client, 'A1', [['x'.repeat(3_000)]])).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  await write(client, 'A1', [['kurz']]);
  expect(await read(client, 'A1')).toEqual([['kurz']]);
});

test('the second request from now on fails, others do not', async () => {
  const client = open();
  client.host.inject({ request: 2, code: 'GeneralException' });
  await write(client, 'A1', [[1]]);
  await expect(write(client, 'A1', [[2]])).rejects.toMatchObject({ code: 'GeneralException' });
  await write(client, 'A2', [[3]]);
  expect(await read(client, 'A1:A2')).toEqual([[1], [3]]);
});

test('an action fails in the midst of a batch', async () => {
  const client = open();
  const batch = (item: Excel.Worksheet) => {
    item.getRange('A1').values = [['eins']];
    item.getRange('A2').values = [['zwei']];
  };
  // Sheet, range (made, kept, identified) and value of the first come before: actions 1 to 6 lie before the second value.
  client.host.inject({ action: 9, code: 'AccessDenied', message: 'gesperrt' });
  const writing = client.run(async (context) => {
    batch(context.workbook.worksheets.getItem('Daten'));
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'AccessDenied', message: 'gesperrt' });
  expect(await read(client, 'A1:A2')).toEqual([['eins'], ['']]);
});

test('while a cell is edited everything is refused', async () => {
  const client = open();
  const release = client.host.inject({ code: 'InvalidOperationInCellEditMode' });
  await expect(read(client, 'A1')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  await expect(read(client, 'A1')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  release();
  expect(await read(client, 'A1')).toEqual([[1]]);
});

test('requests and bytes are counted', async () => {
  const client = open();
  await read(client, 'A1');
  await read(client, 'A1');
  // The client gives its ranges back in further requests, which nobody waits for: they do not count.
  expect(client.host.stats.requests).toBe(2);
  expect(client.host.stats.bytes).toBeGreaterThan(500);
});

test('requirement sets above what is offered are not there', () => {
  open();
  offerRequirementSets({ ExcelApi: '1.14' });
  const { requirements } = Office.context;
  expect([
    requirements.isSetSupported('ExcelApi', '1.14'),
    requirements.isSetSupported('ExcelApi', '1.17'),
    requirements.isSetSupported('WordApi'),
  ]).toEqual([true, false, false]);
});
