import { SHEET_NAMES } from '../../src/core/model/spec';
import { cellsOf, sheet, workbook } from './documents';
import { openHost } from './open-host';
import { fullSpec, range, spec } from './specs';

const open = (name = 'Lieferung') => openHost(workbook([sheet(name, { cells: cellsOf([['Stadtteil', 1]]) })]));

test('a sheet of the user’s that bears our name is never touched', async () => {
  const host = await open('Daten');
  const before = await host.read();
  expect(await host.port.readConflicts(['data', 'ranking'], SHEET_NAMES)).toEqual([
    { key: 'data', name: 'Daten', proposal: 'Daten (2)' },
  ]);
  const inserting = host.port.insertSheets([spec('ranking'), fullSpec()], SHEET_NAMES);
  await expect(inserting).rejects.toMatchObject({ code: 'sheet-name-taken', names: ['Daten'] });
  expect(await host.read()).toEqual(before);
});

test('with the proposal it works, and the proposal is remembered', async () => {
  const host = await open('Daten');
  const names = { ...SHEET_NAMES, data: 'Daten (2)' };
  expect(await host.port.insertSheets([spec('data')], names)).toMatchObject({ created: ['Daten (2)'] });
  expect(await host.port.readSheetNames()).toEqual(names);
  expect(await host.port.readConflicts(['data'], names)).toEqual([]);
});

test('a sheet that the user made in place of ours is the user’s', async () => {
  const host = await open();
  await host.port.insertSheets([spec('data')], SHEET_NAMES);
  await host.asUser(({ worksheets }) => {
    worksheets.getItem('Daten').delete();
    worksheets.add('Daten').getRange('A1').values = [['Eigenes']];
  });
  await expect(host.port.insertSheets([spec('data')], SHEET_NAMES)).rejects.toMatchObject({ code: 'sheet-name-taken' });
});

test('a protected sheet of ours is refused before anything is written', async () => {
  const host = await open();
  await host.port.insertSheets([spec('data')], SHEET_NAMES);
  await host.asUser(({ worksheets }) => worksheets.getItem('Daten').protection.protect());
  const before = await host.read();
  const inserting = host.port.insertSheets([spec('ranking'), fullSpec()], SHEET_NAMES);
  await expect(inserting).rejects.toMatchObject({ code: 'sheet-protected', names: ['Daten'] });
  expect(await host.read()).toEqual(before);
});

test('a cell that is being edited is said', async () => {
  const host = await open();
  const takeBack = host.host.inject({ code: 'InvalidOperationInCellEditMode' });
  await expect(host.port.readSubmission()).rejects.toMatchObject({ code: 'cell-edit-mode' });
  takeBack();
  expect((await host.port.readSubmission()).sheets).toHaveLength(1);
});

test('an Excel below the floor is refused', async () => {
  const host = await openHost(workbook([sheet('Lieferung')]), { requirementSets: { ExcelApi: '1.8' } });
  await expect(host.port.readSubmission()).rejects.toMatchObject({ code: 'not-supported' });
});

test('an Excel at the floor does everything; only a table that grows is made anew', async () => {
  const host = await openHost(workbook([sheet('Lieferung')]), { requirementSets: { ExcelApi: '1.9' } });
  await host.port.insertSheets([fullSpec()], SHEET_NAMES);
  const shorter = fullSpec({ table: { name: 'Anteile', range: range(2, 0, 3, 4) } });
  await host.port.insertSheets([shorter], SHEET_NAMES);
  const { tables, charts } = await host.sheetNamed('Daten');
  expect(tables).toMatchObject([{ name: 'Anteile', range: range(2, 0, 3, 4) }]);
  expect(charts).toHaveLength(2);
  expect((await host.port.readSubmission()).sheets).toHaveLength(1);
});

test('what Excel refuses of the looks is left out and said, and all the rest is there', async () => {
  const host = await open();
  // A print area beyond the last row stands for a page set-up that Excel refuses.
  const refused = fullSpec({ page: { ...fullSpec().page, area: range(0, 0, 2_000_000, 4) } });
  const outcome = await host.port.insertSheets([refused, spec('ranking')], SHEET_NAMES);
  expect(outcome).toMatchObject({ created: ['Daten', 'Rangfolge'], simplified: ['Daten'] });
  expect((await host.chartNamed('Daten', 'rangfolge-anteil'))?.categoryAxis.reversed).toBe(true);
});

describe('revealing a place', () => {
  test('activates the sheet and selects the cell', async () => {
    const host = await open();
    await host.port.insertSheets([spec('data')], SHEET_NAMES);
    await host.port.revealPlace({ sheet: 'Daten', cell: { row: 4, column: 2 } });
    expect(host.host.model.activeSheet.name).toBe('Daten');
    expect(host.host.model.selection).toMatchObject({ row: 4, column: 2 });
  });

  test('says when the sheet is gone', async () => {
    const host = await open();
    await expect(host.port.revealPlace({ sheet: 'weg' })).rejects.toMatchObject({ code: 'not-found', names: ['weg'] });
  });

  test('does not show what the user has hidden', async () => {
    const host = await openHost(workbook([sheet('Lieferung'), sheet('Intern', { visibility: 'Hidden' })]));
    await expect(host.port.revealPlace({ sheet: 'Intern' })).rejects.toMatchObject({ code: 'sheet-hidden' });
    expect((await host.sheetNamed('Intern')).visibility).toBe('Hidden');
  });
});
