import { SHEET_NAMES } from '../../src/core/model/spec';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { sheet, workbook } from './documents';
import { openHost } from './open-host';
import { fullSpec } from './specs';

const withBreaks = (breaks?: readonly number[]) => {
  const { page } = fullSpec();
  return [fullSpec({ page: breaks ? { ...page, breaks } : page })];
};

const open = () => openHost(workbook([sheet('Lieferung')]));

test.each([
  ['several', [4, 6]],
  ['one', [4]],
  ['none', []],
])('a sheet with %s has its breaks, also in the saved file', async (_, breaks) => {
  const { port, sheetNamed, read } = await open();
  await port.insertSheets(withBreaks(breaks), SHEET_NAMES);
  const expected = breaks.length > 0 ? breaks : undefined;
  expect((await sheetNamed('Daten')).page.breaks).toEqual(expected);
  const again = await loadDocument(await saveDocument(await read()));
  expect(again.sheets[1]?.page.breaks).toEqual(expected);
});

test('a second run sets its own breaks and takes the others away', async () => {
  const { port, sheetNamed, asUser } = await open();
  await port.insertSheets(withBreaks([4]), SHEET_NAMES);
  await asUser(({ worksheets }) => worksheets.getItem('Daten').horizontalPageBreaks.add('A3'));
  expect((await sheetNamed('Daten')).page.breaks).toEqual([2, 4]);
  await port.insertSheets(withBreaks([5]), SHEET_NAMES);
  expect((await sheetNamed('Daten')).page.breaks).toEqual([5]);
});

test('a sheet that leaves the breaks to Excel keeps those of the user', async () => {
  const { port, sheetNamed, asUser } = await open();
  await port.insertSheets(withBreaks(), SHEET_NAMES);
  await asUser(({ worksheets }) => worksheets.getItem('Daten').horizontalPageBreaks.add('A3'));
  await port.insertSheets(withBreaks(), SHEET_NAMES);
  expect((await sheetNamed('Daten')).page.breaks).toEqual([2]);
});

test('where Excel refuses breaks, the rest of the page set-up is there all the same', async () => {
  const { port, sheetNamed } = await open();
  // Nothing can break before the first row: the host refuses as Excel does.
  const outcome = await port.insertSheets(withBreaks([0]), SHEET_NAMES);
  expect(outcome.simplified).toEqual(['Daten']);
  expect((await sheetNamed('Daten')).page).toMatchObject({ orientation: 'landscape', fitWide: 1 });
});

test('breaks are counted, found by position, told and deleted', async () => {
  const { host, asUser, sheetNamed } = await open();
  const told: unknown[] = [];
  await asUser(({ worksheets }) => {
    const { horizontalPageBreaks } = worksheets.getItem('Lieferung');
    horizontalPageBreaks.add('A9');
    horizontalPageBreaks.add('C5:D7');
    horizontalPageBreaks.add('A5');
  });
  await asUser(({ worksheets }) => {
    const breaks = worksheets.getItem('Lieferung').horizontalPageBreaks;
    const cell = breaks.getItem(1).getCellAfterBreak();
    cell.load('address');
    breaks.load('items/rowIndex');
    const count = breaks.getCount();
    told.push(() => [breaks.items.map(({ rowIndex }) => rowIndex), count.value, cell.address]);
  });
  expect((told[0] as () => unknown)()).toEqual([[4, 8], 2, 'Lieferung!A9']);
  await asUser(({ worksheets }) => worksheets.getItem('Lieferung').horizontalPageBreaks.getItem(0).delete());
  expect((await sheetNamed('Lieferung')).page.breaks).toEqual([8]);
  await asUser(({ worksheets }) => worksheets.getItem('Lieferung').horizontalPageBreaks.removePageBreaks());
  expect((await sheetNamed('Lieferung')).page.breaks).toBeUndefined();
  expect(host.stats.requests).toBeGreaterThan(0);
});
