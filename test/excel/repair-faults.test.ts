import type { Repair } from '../../src/core/model/repair';
import { cellsOf, sheet, workbook } from './documents';
import { type OpenHost, openHost } from './open-host';

const ROWS = [1, 2, 3, 4, 5];

const open = (): Promise<OpenHost> =>
  openHost(
    workbook([
      sheet('Lieferung', {
        cells: cellsOf([['Anzahl'], ...ROWS.map((row) => [`${row} 000`])]).map((cell) => ({
          ...cell,
          numberFormat: '@',
        })),
      }),
    ]),
  );

const REPAIRS: readonly Repair[] = ROWS.map((row) => ({
  place: { sheet: 'Lieferung', cell: { row, column: 0 } },
  before: `${row} 000`,
  after: row * 1000,
  numberFormat: '#,##0',
  code: 'number-as-text',
  sentence: 'Der Text wird zur Zahl.',
}));

const errorOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => undefined,
    (error: unknown) => error,
  );

// A repair takes three requests: sheets, cells, writing.
const REQUESTS = [1, 2, 3];

describe.each(REQUESTS)('a repair that breaks at request %d', (request) => {
  test.each(['GeneralException', 'ConnectionFailure', 'AccessDenied'])(
    'with %s leaves all cells as they were, and can be repeated',
    async (code) => {
      const host = await open();
      const before = await host.read();
      const takeBack = host.host.inject({ code, request });
      expect(await errorOf(host.port.repairCells(REPAIRS))).toMatchObject({ name: 'HostError' });
      takeBack();
      expect(await host.read()).toEqual(before);
      expect((await host.port.repairCells(REPAIRS)).done).toHaveLength(REPAIRS.length);
    },
  );

  test('without an answer is taken back', async () => {
    const host = await open();
    const before = await host.read();
    host.loseAnswer(request);
    expect(await errorOf(host.port.repairCells(REPAIRS))).toMatchObject({ name: 'HostError' });
    expect(await host.read()).toEqual(before);
  });
});

// Each cell is made, formatted, written and asked for: what came before the failing action is done, as in Excel.
const ACTIONS = Array.from({ length: 30 }, (_, index) => index + 1);

test('the actions below reach the end of the writing', async () => {
  const host = await open();
  await host.port.repairCells(REPAIRS.slice(0, 3));
  const before = host.host.stats.actions;
  const { done } = await host.port.repairCells(REPAIRS.slice(3));
  expect(done).toHaveLength(2);
  expect(host.host.stats.actions - before).toBeGreaterThan(10);
});

test.each(ACTIONS)('a repair that breaks at action %d of its writing is taken back, formats too', async (action) => {
  const host = await open();
  const before = await host.read();
  const takeBack = host.host.inject({ code: 'GeneralException', request: 3, action });
  const error = await errorOf(host.port.repairCells(REPAIRS));
  takeBack();
  if (error === undefined) expect((await host.read()).sheets[0]?.cells.at(-1)?.value).toBe(5000);
  else expect(await host.read()).toEqual(before);
});

test.each(ACTIONS)('an undo that breaks at action %d of its writing leaves the repairs as they are', async (action) => {
  const host = await open();
  const { done } = await host.port.repairCells(REPAIRS);
  const repaired = await host.read();
  const takeBack = host.host.inject({ code: 'GeneralException', request: 3, action });
  const error = await errorOf(host.port.undoRepairs(done));
  takeBack();
  if (error !== undefined) expect(await host.read()).toEqual(repaired);
});

test('where the connection stays lost, the error says that cells may be changed', async () => {
  const host = await open();
  host.loseAnswer(3);
  const { processQuery } = host.host;
  let asked = 0;
  host.host.processQuery = (body) => {
    asked += 1;
    return asked > 3 ? Promise.reject(new Error('The connection is cut.')) : processQuery(body);
  };
  const error = await errorOf(host.port.repairCells(REPAIRS));
  expect(error).toMatchObject({ name: 'HostError' });
  expect(String(error)).toContain('Ein Teil der Zellen kann schon geändert sein');
});

test('what somebody else enters in that moment is not overwritten by taking back', async () => {
  const host = await open();
  host.loseAnswer(3);
  host.meanwhile(4, ({ worksheets }) => {
    worksheets.getItem('Lieferung').getRange('A2').values = [[77]];
  });
  expect(await errorOf(host.port.repairCells(REPAIRS))).toMatchObject({ name: 'HostError' });
  const { cells } = await host.sheetNamed('Lieferung');
  expect(cells.map(({ value }) => value)).toEqual(['Anzahl', 77, '2 000', '3 000', '4 000', '5 000']);
});

test('a cell that is being edited in Excel is a HostError of its own, and nothing is changed', async () => {
  const host = await open();
  const before = await host.read();
  const takeBack = host.host.inject({ code: 'InvalidOperationInCellEditMode' });
  expect(await errorOf(host.port.repairCells(REPAIRS))).toMatchObject({ code: 'cell-edit-mode' });
  takeBack();
  expect(await host.read()).toEqual(before);
});
