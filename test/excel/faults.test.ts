import { SHEET_NAMES } from '../../src/core/model/spec';
import type { WorkbookDocument } from '../../src/files/xlsx/document';
import { cellsOf, sheet, workbook } from './documents';
import { type OpenHost, openHost, valueAt } from './open-host';
import { fullSpec, rankingChart, spec } from './specs';

const user = () =>
  sheet('Lieferung', {
    cells: cellsOf([
      ['Stadtteil', 1],
      [{ formula: '=B1+1', value: 2 }, null],
    ]),
  });
const open = (): Promise<OpenHost> => openHost(workbook([user()]));
const specs = [fullSpec(), spec('ranking', { contents: [[{ formula: "='Daten'!B4", result: 12.345 }]] })];

const usersSheet = ({ sheets }: WorkbookDocument) => sheets.find(({ name }) => name === 'Lieferung');

const requestsOfRun = async (host: OpenHost): Promise<number> => {
  const before = host.host.stats.requests;
  await host.port.insertSheets(specs, SHEET_NAMES);
  return host.host.stats.requests - before;
};

test('a first run takes a constant number of requests, with one chart and with forty', async () => {
  const chartsOf = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...fullSpec().charts[0]!, key: `rangfolge-${index}` }));
  const counts = [];
  for (const count of [1, 40]) {
    const host = await open();
    const before = host.host.stats.requests;
    await host.port.insertSheets([fullSpec({ charts: chartsOf(count) }), ...specs.slice(1)], SHEET_NAMES);
    counts.push(host.host.stats.requests - before);
    const again = host.host.stats.requests;
    await host.port.insertSheets([fullSpec({ charts: chartsOf(count) }), ...specs.slice(1)], SHEET_NAMES);
    counts.push(host.host.stats.requests - again);
  }
  expect(counts.slice(0, 2)).toEqual(counts.slice(2));
  expect(Math.max(...counts)).toBeLessThanOrEqual(7);
});

test('the number of sheets does not count either', async () => {
  const all = (['findings', 'data', 'changes', 'ranking', 'charts', 'briefing'] as const).map((key) => spec(key));
  const counts = [];
  for (const some of [all.slice(0, 1), all]) {
    const host = await open();
    const before = host.host.stats.requests;
    await host.port.insertSheets(some, SHEET_NAMES);
    counts.push(host.host.stats.requests - before);
  }
  expect(counts[0]).toBe(counts[1]);
});

// Requests of a first run are counted once; one more than there are shows that the loop reached the end.
const REQUESTS = [1, 2, 3, 4, 5, 6, 7, 8];

test('the list of requests below is long enough', async () => {
  expect(await requestsOfRun(await open())).toBeLessThan(REQUESTS.length);
});

describe.each(REQUESTS)('a first run that breaks at request %d', (request) => {
  test('leaves the workbook as it was, and can be repeated', async () => {
    const host = await open();
    const before = await host.read();
    const takeBack = host.host.inject({ code: 'GeneralException', request });
    const result = await host.port.insertSheets(specs, SHEET_NAMES).then(
      () => 'done',
      () => 'broken',
    );
    takeBack();
    if (result === 'broken') expect(await host.read()).toEqual(before);
    expect(usersSheet(await host.read())).toEqual(usersSheet(before));
    await host.port.insertSheets(specs, SHEET_NAMES);
    const { sheets } = await host.read();
    expect(sheets.map(({ name }) => name)).toEqual(['Lieferung', 'Daten', 'Rangfolge']);
    expect(sheets[1]?.charts).toHaveLength(2);
  });

  test('does not touch the user’s sheet when the connection stays lost, and says so', async () => {
    const host = await open();
    const before = await host.read();
    const takeBack = host.host.inject({ code: 'ConnectionFailure', request, times: 99 });
    const result = await host.port.insertSheets(specs, SHEET_NAMES).then(
      () => undefined,
      (error: unknown) => error,
    );
    takeBack();
    expect(usersSheet(await host.read())).toEqual(usersSheet(before));
    if (result) expect(result).toMatchObject({ name: 'HostError', code: 'connection-lost' });
  });
});

describe.each(REQUESTS)('a second run that breaks at request %d', (request) => {
  test('neither touches the user’s sheet nor doubles a chart afterwards', async () => {
    const host = await open();
    await host.port.insertSheets(specs, SHEET_NAMES);
    const before = await host.read();
    const takeBack = host.host.inject({ code: 'GeneralException', request });
    await host.port.insertSheets(specs, SHEET_NAMES).catch(() => undefined);
    takeBack();
    expect(usersSheet(await host.read())).toEqual(usersSheet(before));
    await host.port.insertSheets(specs, SHEET_NAMES);
    expect(await host.read()).toEqual(before);
  });
});

// Within a request: what came before the failing action is done, as in Excel.
test.each([1, 5, 20, 60, 120, 200, 260])(
  'a first run that breaks at action %d of its writing leaves no sheet',
  async (action) => {
    const host = await open();
    const before = await host.read();
    const takeBack = host.host.inject({ code: 'InvalidOperationInCellEditMode', request: 3, action });
    const result = await host.port.insertSheets(specs, SHEET_NAMES).then(
      () => 'done',
      () => 'broken',
    );
    takeBack();
    if (result === 'broken') expect(await host.read()).toEqual(before);
    expect(usersSheet(await host.read())).toEqual(usersSheet(before));
  },
);

describe.each(REQUESTS.slice(0, 5))('a first run whose request %d is done without an answer', (request) => {
  test('leaves the workbook as it was', async () => {
    const host = await open();
    const before = await host.read();
    host.loseAnswer(request);
    await expect(host.port.insertSheets(specs, SHEET_NAMES)).rejects.toMatchObject({ name: 'HostError' });
    expect(await host.read()).toEqual(before);
  });
});

test('a sheet that somebody else made in that moment is left alone by taking back', async () => {
  const host = await open();
  host.meanwhile(2, ({ worksheets }) => {
    worksheets.add('Daten').getRange('A1').values = [['Eigenes']];
  });
  const inserting = host.port.insertSheets(specs, SHEET_NAMES);
  await expect(inserting).rejects.toMatchObject({ code: 'sheet-name-taken' });
  expect(valueAt(await host.sheetNamed('Daten'), 0, 0)).toBe('Eigenes');
});

test('sheets that a lost connection left behind are found by the next run', async () => {
  const host = await open();
  const takeBack = host.host.inject({ code: 'ConnectionFailure', request: 4, times: 99 });
  await expect(host.port.insertSheets(specs, SHEET_NAMES)).rejects.toMatchObject({ code: 'connection-lost' });
  takeBack();
  expect(await host.port.insertSheets(specs, SHEET_NAMES)).toMatchObject({ updated: ['Daten', 'Rangfolge'] });
  const { sheets } = await host.read();
  expect(sheets.map(({ name }) => name)).toEqual(['Lieferung', 'Daten', 'Rangfolge']);
  expect(sheets[1]?.charts).toHaveLength(2);
});

test('a chart that a broken run was about to delete is deleted by the next', async () => {
  const host = await open();
  await host.port.insertSheets([fullSpec({ charts: [rankingChart('alt')] })], SHEET_NAMES);
  const changed = [fullSpec({ charts: [rankingChart('neu')] })];
  const takeBack = host.host.inject({ code: 'ConnectionFailure', request: 4, action: 8 });
  await expect(host.port.insertSheets(changed, SHEET_NAMES)).rejects.toMatchObject({ code: 'connection-lost' });
  takeBack();
  await host.port.insertSheets(changed, SHEET_NAMES);
  expect((await host.sheetNamed('Daten')).charts.map(({ name }) => name)).toEqual(['neu']);
});

test('a broken second run says that sheets may be incomplete', async () => {
  const host = await open();
  await host.port.insertSheets(specs, SHEET_NAMES);
  const takeBack = host.host.inject({ code: 'ConnectionFailure', request: 4 });
  const error = await host.port.insertSheets(specs, SHEET_NAMES).catch((thrown: unknown) => thrown);
  takeBack();
  expect(error).toMatchObject({ code: 'connection-lost' });
  expect(String(error)).toContain('„Daten“, „Rangfolge“ sind möglicherweise unvollständig');
});
