import type { Repair } from '../../src/core/model/repair';
import type { Repaired } from '../../src/core/model/workbook-port';
import type { CellDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { sheet, workbook } from './documents';
import { type OpenHost, openHost } from './open-host';

const LOOK = { fill: '#FFF2CC', bold: true } as const;

/** A delivery as it comes from a file: numbers as text in a text cell, in a general one and in one with a look. */
const CELLS: readonly CellDocument[] = [
  { row: 0, column: 0, value: 'Anzahl' },
  { row: 1, column: 0, value: '1 450', numberFormat: '@' },
  { row: 2, column: 0, value: '1 451' },
  { row: 3, column: 0, value: '23,2', numberFormat: '@', style: LOOK },
  { row: 4, column: 0, value: 'Dom\u00a0', numberFormat: '@' },
  { row: 5, column: 0, value: 12, numberFormat: '0.0', style: LOOK },
];

const repair = (row: number, after: string | number, numberFormat?: string): Repair => ({
  place: { sheet: 'Lieferung', cell: { row, column: 0 } },
  before: CELLS[row]?.value ?? null,
  after,
  ...(numberFormat === undefined ? {} : { numberFormat }),
  code: typeof after === 'number' ? 'number-as-text' : 'hidden-character',
  sentence: '',
});

const REPAIRS = [repair(1, 1450, '#,##0'), repair(2, 1451), repair(3, 23.2, '0.0'), repair(4, 'Dom')];

const fileOf = async (): Promise<WorkbookDocument> =>
  loadDocument(await saveDocument(workbook([sheet('Lieferung', { cells: CELLS })])));

const saved = async (host: OpenHost): Promise<WorkbookDocument> => loadDocument(await saveDocument(await host.read()));

const cells = ({ sheets }: WorkbookDocument): readonly CellDocument[] => sheets[0]?.cells ?? [];
const contents = (document: WorkbookDocument): readonly Partial<CellDocument>[] =>
  cells(document).map(({ value, numberFormat }) => (numberFormat === undefined ? { value } : { value, numberFormat }));

test('a file is loaded with the texts and formats that it was made with', async () => {
  expect(contents(await fileOf())).toEqual(
    CELLS.map(({ value, numberFormat }) => (numberFormat === undefined ? { value } : { value, numberFormat })),
  );
});

describe('repairs of a sheet that came from a file', () => {
  let host: OpenHost;
  let done: readonly Repaired[];

  beforeEach(async () => {
    host = await openHost(await fileOf());
    ({ done } = await host.port.repairCells(REPAIRS));
  });

  test('survive saving with their number formats', async () => {
    expect(contents(await saved(host))).toEqual([
      { value: 'Anzahl' },
      { value: 1450, numberFormat: '#,##0' },
      { value: 1451 },
      { value: 23.2, numberFormat: '0.0' },
      { value: 'Dom', numberFormat: '@' },
      { value: 12, numberFormat: '0.0' },
    ]);
  });

  test('leave the looks of the cells as they were', async () => {
    const before = cells(await fileOf());
    expect(cells(await saved(host)).map(({ style }) => style)).toEqual(before.map(({ style }) => style));
  });

  test('leave the sheet what it was: only the repaired cells are named as changed', async () => {
    const [now] = (await host.read()).sheets;
    expect(now?.replaced).toBeUndefined();
    expect(now?.edited.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    expect(now?.looks).toEqual([
      { row: 1, column: 0, numberFormat: '#,##0' },
      { row: 3, column: 0, numberFormat: '0.0' },
    ]);
  });

  test('taken back give the same cells, and a file with nothing changed in it', async () => {
    await host.port.undoRepairs(done);
    const [now] = (await host.read()).sheets;
    expect(now).toMatchObject({ edited: [] });
    expect(now?.looks).toBeUndefined();
    expect(cells(await saved(host))).toEqual(cells(await fileOf()));
  });

  test('taken back after saving and opening give the same cells too', async () => {
    const again = await openHost(await saved(host));
    expect((await again.port.undoRepairs(done)).left).toEqual([]);
    expect(cells(await saved(again))).toEqual(cells(await fileOf()));
  });
});

test('a fill that the add-in gives to a cell of the user’s survives saving, and so does one for an empty cell', async () => {
  const host = await openHost(await fileOf());
  await host.asUser(({ worksheets }) => {
    const first = worksheets.getItem('Lieferung');
    first.getRange('A3').format.fill.color = '#FFC7CE';
    first.getRange('C9').format.fill.color = '#FFC7CE';
    first.getRange('A4').format.font.color = '#9C0006';
  });
  const after = cells(await saved(host));
  const styleAt = (row: number, column: number) =>
    after.find((cell) => cell.row === row && cell.column === column)?.style;
  expect(styleAt(2, 0)).toMatchObject({ fill: '#FFC7CE' });
  expect(styleAt(8, 2)).toMatchObject({ fill: '#FFC7CE' });
  expect(styleAt(3, 0)).toMatchObject({ ...LOOK, colour: '#9C0006' });
  expect(styleAt(5, 0)).toMatchObject(LOOK);
});

test('a workbook that was only opened has nothing changed', async () => {
  const host = await openHost(await fileOf());
  const [now] = (await host.read()).sheets;
  expect(now?.edited).toEqual([]);
  expect(now?.looks).toBeUndefined();
});
