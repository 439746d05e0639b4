import { cellsOf, sheet, workbook } from './documents';
import { openHost } from './open-host';
import { spec } from './specs';
import { SHEET_NAMES } from '../../src/core/model/spec';

test('every kind of cell is read as what it is', async () => {
  const cells = cellsOf([
    ['Stadtteil', 12.5, true, { error: '#DIV/0!' }, null, '=1+1', { formula: '=B1*2', value: 25 }, '#DIV/0!', '00123'],
  ]);
  const { port } = await openHost(workbook([sheet('Lieferung', { cells })]));
  const [read] = (await port.readSubmission()).sheets;
  expect(read?.values).toEqual([['Stadtteil', 12.5, true, { error: '#DIV/0!' }, null, '=1+1', 25, '#DIV/0!', '00123']]);
  expect(read?.formulas).toEqual([['', '', '', '', '', '', '=B1*2', '', '']]);
});

test('a block begins where the used range begins, and number formats come along', async () => {
  const cells = [
    { row: 4, column: 2, value: 42369, numberFormat: 'dd.mm.yyyy' },
    { row: 5, column: 3, value: 0, numberFormat: '#,##0;-#,##0;-' },
  ];
  const { port } = await openHost(workbook([sheet('Lieferung', { cells })]));
  const [read] = (await port.readSubmission()).sheets;
  expect(read).toMatchObject({
    origin: { row: 4, column: 2 },
    values: [
      [42369, null],
      [null, 0],
    ],
    numberFormats: [
      ['dd.mm.yyyy', 'General'],
      ['General', '#,##0;-#,##0;-'],
    ],
    merges: [],
  });
});

test('hidden rows and columns are indices of the sheet; hidden sheets are read too', async () => {
  const hidden = sheet('Versteckt', {
    visibility: 'Hidden',
    cells: [1, 2, 3, 4].flatMap((row) => [1, 2, 3].map((column) => ({ row, column, value: row * column }))),
    rows: [{ index: 2, hidden: true }],
    columns: [{ index: 3, hidden: true }],
  });
  const { port } = await openHost(workbook([sheet('Lieferung'), hidden]));
  const { sheets } = await port.readSubmission();
  expect(sheets.map(({ name }) => name)).toEqual(['Lieferung', 'Versteckt']);
  expect(sheets[0]).toMatchObject({ values: [], hiddenRows: [], hiddenColumns: [], filtered: false });
  expect(sheets[1]).toMatchObject({ hiddenRows: [2], hiddenColumns: [3], filtered: false });
});

test('a filter that hides rows is said', async () => {
  const cells = cellsOf([['Stadtteil'], ['Dom'], ['Kreuz']]);
  const autoFilter = { range: { row: 0, column: 0, rowCount: 3, columnCount: 1 }, filtered: true };
  const { port } = await openHost(workbook([sheet('Lieferung', { cells, autoFilter })]));
  expect((await port.readSubmission()).sheets[0]?.filtered).toBe(true);
});

test.each([1900, 1904] as const)('the date system %d is said', async (dateSystem) => {
  const { port } = await openHost(workbook([sheet('Lieferung')], { dateSystem }));
  expect((await port.readSubmission()).dateSystem).toBe(dateSystem);
});

test('our own sheets are left out, also when the user renamed them', async () => {
  const { port, asUser } = await openHost(workbook([sheet('Lieferung')]));
  await port.insertSheets([spec('data'), spec('ranking')], SHEET_NAMES);
  await asUser(({ worksheets }) => {
    worksheets.getItem('Daten').name = 'Meine Daten';
  });
  expect((await port.readSubmission()).sheets.map(({ name }) => name)).toEqual(['Lieferung']);
});

test('formats that reach far down do not count as used', async () => {
  const cells = [...cellsOf([['Stadtteil']]), { row: 5000, column: 30, value: null, style: { fill: '#FF0000' } }];
  const { port } = await openHost(workbook([sheet('Lieferung', { cells })]));
  expect((await port.readSubmission()).sheets[0]?.values).toEqual([['Stadtteil']]);
});

const requestsOf = async (count: number): Promise<number> => {
  const sheets = Array.from({ length: count }, (_, index) =>
    sheet(`Lieferung ${index}`, { cells: cellsOf([['Stadtteil', index]]), rows: [{ index: 0, hidden: true }] }),
  );
  const { port, host } = await openHost(workbook(sheets));
  const before = host.stats.requests;
  await port.readSubmission();
  return host.stats.requests - before;
};

test('reading takes three requests, for one sheet and for forty', async () => {
  expect(await requestsOf(1)).toBe(3);
  expect(await requestsOf(40)).toBe(3);
});

test('60 000 rows are read whole and in order, in answers below the limit', async () => {
  const cells = Array.from({ length: 60_000 }, (_, row) =>
    ['Ausländeranteil', 11 + (row % 45), row / 7].map((value, column) => ({ row, column, value })),
  ).flat();
  const { port } = await openHost(workbook([sheet('Lieferung', { cells })]));
  const progress: number[] = [];
  const [read] = (await port.readSubmission(undefined, (done, total) => progress.push(done / total))).sheets;
  expect(read?.values).toHaveLength(60_000);
  expect(read?.values.every((row, index) => row[2] === index / 7)).toBe(true);
  expect(progress[0]).toBe(0);
  expect(progress.at(-1)).toBe(1);
  expect(progress.length).toBeGreaterThan(2);
});

test('rows too long for one answer are read in halves', async () => {
  const cells = Array.from({ length: 300 }, (_, row) => ({ row, column: 0, value: `${row} `.padEnd(30_000, 'x') }));
  const { port } = await openHost(workbook([sheet('Lieferung', { cells })]));
  const [read] = (await port.readSubmission()).sheets;
  expect(read?.values.map(([text]) => Number.parseInt(String(text), 10))).toEqual(cells.map(({ row }) => row));
});

test('a phantom range is refused with the name of its sheet', async () => {
  const cells = [
    { row: 0, column: 0, value: 'Anfang' },
    { row: 1_000_000, column: 16_000, value: 'verirrt' },
  ];
  const { port } = await openHost(workbook([sheet('Lieferung', { cells })]));
  await expect(port.readSubmission()).rejects.toMatchObject({ code: 'workbook-too-large', names: ['Lieferung'] });
});

test('the user can stop reading', async () => {
  const cells = Array.from({ length: 60_000 }, (_, row) =>
    [0, 1].map((column) => ({ row, column, value: row })),
  ).flat();
  const { port } = await openHost(workbook([sheet('Lieferung', { cells })]));
  const cancellation = { aborted: false };
  const reading = port.readSubmission(cancellation, (done) => {
    if (done === 1) cancellation.aborted = true;
  });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
});
