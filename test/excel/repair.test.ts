import fc from 'fast-check';
import type { Repair } from '../../src/core/model/repair';
import { SHEET_NAMES } from '../../src/core/model/spec';
import type { CellDocument, CellValueDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { cellsOf, sheet, workbook } from './documents';
import { type OpenHost, openHost, valueAt } from './open-host';
import { spec } from './specs';

const SENTENCE = 'Der Text wird zur Zahl.';

const repairOf = (
  before: CellValueDocument,
  after: string | number,
  { row = 1, column = 1, sheet: name = 'Lieferung', ...more }: Partial<Repair> & Place = {},
): Repair => ({
  place: { sheet: name, cell: { row, column } },
  before,
  after,
  code: typeof after === 'number' ? 'number-as-text' : 'hidden-character',
  sentence: SENTENCE,
  ...more,
});

interface Place {
  readonly row?: number;
  readonly column?: number;
  readonly sheet?: string;
}

const cellWith = (value: CellValueDocument, numberFormat = 'General', row = 1, column = 1): CellDocument => ({
  row,
  column,
  value,
  ...(numberFormat === 'General' ? {} : { numberFormat }),
});

/** A sheet with one cell to be repaired in B2 and others around it. */
const around = (cell: CellDocument): WorkbookDocument =>
  workbook([sheet('Lieferung', { cells: [...cellsOf([['Stadtteil', 'Anzahl'], ['Dom']]), cell] }), sheet('Zweites')]);

const repairedCell = async (host: OpenHost): Promise<CellDocument | undefined> =>
  (await host.sheetNamed('Lieferung')).cells.find(({ row, column }) => row === 1 && column === 1);

const unchanged = async (host: OpenHost, act: () => Promise<unknown>): Promise<unknown> => {
  const before = await host.read();
  const result = await act();
  expect(await host.read()).toEqual(before);
  return result;
};

type Row = readonly [
  name: string,
  before: string,
  format: string,
  after: string | number,
  wanted: string | undefined,
  ending: string,
];

// What Excel makes of entries: a text cell keeps everything as text; an apostrophe in front marks a text.
const KINDS: readonly Row[] = [
  ['a number in a general cell', '1 450', 'General', 1450, undefined, 'General'],
  ['a number in a text cell', '1450', '@', 1450, undefined, 'General'],
  ['a number in a text cell, with its format', '23,2', '@', 23.2, '0.0', '0.0'],
  ['a number that keeps its format', '1.450', '#,##0', 1450, undefined, '#,##0'],
  ['a negative number in a text cell', '−5', '@', -5, '0', '0'],
  ['a name', 'Dom\u00a0', 'General', 'Dom', undefined, 'General'],
  ['a name in a text cell', 'Dom\u200b', '@', 'Dom', undefined, '@'],
  ['a key with zeros in front', '0123\u00a0', 'General', '0123', undefined, 'General'],
  ['a key in a text cell', '0123\u00a0', '@', '0123', undefined, '@'],
  ['a sign that could begin a formula', '\u00a0-', 'General', '-', undefined, 'General'],
  ['a text that reads like a formula', '\u200b=1+1', 'General', '=1+1', undefined, 'General'],
  ['a text that reads like a formula in a text cell', '\u200b=1+1', '@', '=1+1', undefined, '@'],
  ['a text that reads like a date', '31.12.2017\u00a0', '0.0', '31.12.2017', undefined, '0.0'],
  ['a text with an apostrophe in front', "'n Text\u00a0", 'General', "'n Text", undefined, 'General'],
  ['a text with an apostrophe in front in a text cell', "'n Text\u00a0", '@', "'n Text", undefined, '@'],
  ['a text that reads like an error', '#N/A\u00a0', 'General', '#N/A', undefined, 'General'],
];

describe.each(KINDS)('%s', (_, before, format, after, wanted, ending) => {
  const repair = repairOf(before, after, wanted === undefined ? {} : { numberFormat: wanted });

  test('is written as it is meant, and nothing else', async () => {
    const host = await openHost(around(cellWith(before, format)));
    expect(await host.port.repairCells([repair])).toEqual({ done: [{ repair, numberFormat: format }], left: [] });
    const { sheets } = await host.read();
    const [expected] = around(cellWith(after, ending)).sheets;
    expect(sheets[0]?.cells).toEqual(expected?.cells);
  });

  test('is taken back to the same text and format', async () => {
    const host = await openHost(around(cellWith(before, format)));
    const original = await host.read();
    const { done } = await host.port.repairCells([repair]);
    expect(await host.port.undoRepairs(done)).toEqual({ done, left: [] });
    expect(await host.read()).toEqual(original);
  });
});

const FORMATS = ['General', '@', '#,##0', '0.0%', 'dd.mm.yyyy'] as const;
const LITERALS = ['1 450', '=A1', '-', '@x', "'", "''1", '#N/A', 'WAHR', '1e5', '50%', '31.12.2017', 'Überwasser'];
const content = fc.oneof(fc.constantFrom(...LITERALS), fc.string({ minLength: 1, maxLength: 12 }));

test('whatever is repaired can be taken back', async () => {
  const value = fc.oneof(content, fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));
  await fc.assert(
    fc.asyncProperty(content, fc.constantFrom(...FORMATS), value, async (before, format, after) => {
      fc.pre(before !== after && !Object.is(after, -0));
      const host = await openHost(around(cellWith(before, format)));
      const original = await host.read();
      const { done } = await host.port.repairCells([repairOf(before, after)]);
      expect(await repairedCell(host)).toMatchObject({ value: after });
      await host.port.undoRepairs(done);
      expect(await host.read()).toEqual(original);
    }),
    { numRuns: 40 },
  );
});

const WRITTEN: readonly (readonly [string, (book: Excel.Workbook) => void])[] = [
  ['another text', ({ worksheets }) => (worksheets.getItem('Lieferung').getRange('B2').values = [['1 451']])],
  ['a number', ({ worksheets }) => (worksheets.getItem('Lieferung').getRange('B2').values = [[1450]])],
  ['a formula of the same result', ({ worksheets }) => set(worksheets, '="1 450"')],
  ['nothing', ({ worksheets }) => worksheets.getItem('Lieferung').getRange('B2').clear('Contents')],
];

const set = (worksheets: Excel.WorksheetCollection, formula: string): void => {
  worksheets.getItem('Lieferung').getRange('B2').formulas = [[formula]];
};

test.each(WRITTEN)('a cell that holds %s by now is left alone', async (_, act) => {
  const host = await openHost(around(cellWith('1 450')));
  await host.asUser(act);
  const repair = repairOf('1 450', 1450);
  const result = await unchanged(host, () => host.port.repairCells([repair]));
  expect(result).toEqual({ done: [], left: [{ place: repair.place, why: 'value-changed' }] });
});

test('a cell that somebody changed after its repair is not taken back', async () => {
  const host = await openHost(around(cellWith('1 450')));
  const { done } = await host.port.repairCells([repairOf('1 450', 1450)]);
  await host.asUser(({ worksheets }) => (worksheets.getItem('Lieferung').getRange('B2').values = [[1451]]));
  const result = await unchanged(host, () => host.port.undoRepairs(done));
  expect(result).toMatchObject({ done: [], left: [{ why: 'value-changed' }] });
});

const gone: readonly (readonly [string, string, (book: Excel.Workbook) => void])[] = [
  ['protected', 'sheet-protected', ({ worksheets }) => worksheets.getItem('Lieferung').protection.protect()],
  ['deleted', 'sheet-missing', ({ worksheets }) => worksheets.getItem('Lieferung').delete()],
  ['renamed', 'sheet-missing', ({ worksheets }) => (worksheets.getItem('Lieferung').name = 'Alt')],
];

test.each(gone)('cells of a sheet that is %s are left alone, those of others are repaired', async (_, why, act) => {
  const second = sheet('Zweites', { cells: [cellWith('7 ')] });
  const host = await openHost(workbook([sheet('Lieferung', { cells: [cellWith('1 450')] }), second]));
  await host.asUser(act);
  const [here, there] = [repairOf('1 450', 1450), repairOf('7 ', 7, { sheet: 'Zweites' })];
  expect(await host.port.repairCells([here, there])).toEqual({
    done: [{ repair: there, numberFormat: 'General' }],
    left: [{ place: here.place, why }],
  });
  expect(valueAt(await host.sheetNamed('Zweites'), 1, 1)).toBe(7);
});

test('of two repairs of one cell the first is made', async () => {
  const host = await openHost(around(cellWith('1 450')));
  const [first, second] = [repairOf('1 450', 1450), repairOf('1 450', '1450')];
  const { done, left } = await host.port.repairCells([first, second]);
  expect(done.map(({ repair }) => repair)).toEqual([first]);
  expect(left).toEqual([{ place: second.place, why: 'value-changed' }]);
  expect((await repairedCell(host))?.value).toBe(1450);
});

test('what Excel takes for something else is put back and left', async () => {
  const host = await openHost(around(cellWith('0123\u00a0', '@')));
  const { processQuery } = host.host;
  // Excel is played that turns the text into a number after all.
  host.host.processQuery = (body) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return processQuery(text.replace('[["0123"]]', '[["0124"]]'));
  };
  const result = await unchanged(host, () => host.port.repairCells([repairOf('0123\u00a0', '0123')]));
  expect(result).toMatchObject({ done: [], left: [{ why: 'value-changed' }] });
});

test('cells are written one by one: in a larger range a filter would lead them astray', async () => {
  const filtered = sheet('Lieferung', {
    cells: cellsOf([['Anzahl'], ['1 '], ['2 '], ['3 ']]),
    autoFilter: { range: { row: 0, column: 0, rowCount: 4, columnCount: 1 }, filtered: true },
    rows: [{ index: 2, hidden: true }],
  });
  const host = await openHost(workbook([filtered]));
  const sizes: unknown[] = [];
  const { processQuery } = host.host;
  host.host.processQuery = (body) => {
    const { ObjectPaths } = (typeof body === 'string' ? JSON.parse(body) : body) as {
      ObjectPaths: Record<string, { Name: string; ArgumentInfo?: { Arguments: unknown[] } }>;
    };
    for (const { Name, ArgumentInfo } of Object.values(ObjectPaths))
      if (Name.startsWith('GetRange')) sizes.push(ArgumentInfo?.Arguments.slice(2));
    return processQuery(body);
  };
  const repairs = [1, 2, 3].map((row) => repairOf(`${row} `, row, { row, column: 0 }));
  await host.port.repairCells(repairs);
  expect(sizes).toEqual(Array(6).fill([1, 1]));
  const { cells } = await host.sheetNamed('Lieferung');
  expect(cells.map(({ value }) => value)).toEqual(['Anzahl', 1, 2, 3]);
});

const many = (count: number) => {
  const cells = Array.from({ length: count }, (_, row) => cellWith(`${row} 000`, '@', row, row % 9));
  const repairs = cells.map(({ row, column }) =>
    repairOf(`${row} 000`, row * 1000, { row, column, numberFormat: '#,##0' }),
  );
  return { document: workbook([sheet('Lieferung', { cells })]), repairs };
};

test('two thousand repairs take as many requests as one: sheets, cells, writing', async () => {
  for (const count of [1, 2000]) {
    const { document, repairs } = many(count);
    const host = await openHost(document);
    const { done } = await host.port.repairCells(repairs);
    expect(done.map(({ repair }) => repair)).toEqual(repairs);
    expect(host.host.stats.requests).toBe(3);
    expect((await host.sheetNamed('Lieferung')).cells.map(({ value }) => value)).toEqual(
      repairs.map(({ after }) => after),
    );
    await host.port.undoRepairs(done);
    expect(host.host.stats.requests).toBe(6);
    expect((await host.read()).sheets[0]?.cells).toEqual(document.sheets[0]?.cells);
  }
});

test('texts too long for one request are cut into several', async () => {
  const cells = Array.from({ length: 300 }, (_, row) => cellWith(`${'ä'.repeat(16_000)}\u00a0`, 'General', row, 0));
  const repairs = cells.map(({ row, value }) => repairOf(value, String(value).trim(), { row, column: 0 }));
  const host = await openHost(workbook([sheet('Lieferung', { cells })]));
  const { done } = await host.port.repairCells(repairs);
  expect(done).toHaveLength(300);
  expect((await host.sheetNamed('Lieferung')).cells.every(({ value }) => value === repairs[0]?.after)).toBe(true);
});

test('cells that have grown since, so that an answer would be too large, are read in halves', async () => {
  const cells = Array.from({ length: 300 }, (_, row) => cellWith('y'.repeat(30_000), 'General', row, 0));
  const repairs = cells.map(({ row }) => repairOf('y ', 'y', { row, column: 0 }));
  const host = await openHost(workbook([sheet('Lieferung', { cells })]));
  expect((await host.port.repairCells(repairs)).left).toHaveLength(300);
});

test('nothing to repair asks for no cells', async () => {
  const host = await openHost(around(cellWith('1 450')));
  expect(await host.port.repairCells([])).toEqual({ done: [], left: [] });
  expect(host.host.stats.requests).toBeLessThanOrEqual(1);
});

test('our own sheets and a chart of the user’s are not touched by a repair beside them', async () => {
  const host = await openHost(around(cellWith('1 450')));
  await host.port.insertSheets([spec('data')], SHEET_NAMES);
  const before = await host.read();
  await host.port.undoRepairs((await host.port.repairCells([repairOf('1 450', 1450)])).done);
  expect(await host.read()).toEqual(before);
});
