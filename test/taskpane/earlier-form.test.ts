import { SHEET_NAMES } from '../../src/core/model/spec';
import { valuesOnly } from '../../src/core/spec/values-only';
import { createFormDesk } from '../../src/taskpane/briefing/actions';
import { briefingOf, catalogue, FILLED } from '../core/spec/briefing-example';
import { sheet, workbook } from '../excel/documents';
import { openHost, valueAt } from '../excel/open-host';
import { range } from '../excel/specs';
import { engineStub } from './fixtures';

jest.setTimeout(120_000);

// The earlier version had cells to be filled in on the sheet itself, and no form in the pane.
const empty = valuesOnly(briefingOf());
const summary = valuesOnly(briefingOf(FILLED)).contents.findIndex((row) =>
  String(row[0]).startsWith('Dieses Beispiel'),
);
const earlier = { ...empty, inputs: [range(0, 0), range(summary, 0)] };

test('a sheet with cells to be filled in is laid out anew, with what was typed into them', async () => {
  const { port, asUser, sheetNamed } = await openHost(workbook([sheet('Lieferung')]));
  await port.insertSheets([earlier], SHEET_NAMES);
  await asUser(({ worksheets }) => {
    const ours = worksheets.getItem(SHEET_NAMES.briefing);
    ours.getRange('A1').values = [['Anlage A zur V/0700/2018']];
    ours.getRange(`A${summary + 1}`).values = [['Die Lage hat sich gebessert.']];
  });
  const onBug = (cause: unknown) => {
    throw cause;
  };
  const ports = { workbook: port, engine: engineStub({ calls: [] }), hostTrouble: () => undefined, catalogue, onBug };
  const desk = createFormDesk(ports);
  const form = await desk.ready();
  expect(desk.get().typed.map(({ field, value }) => [field, value])).toEqual([
    ['reference', 'V/0700/2018'],
    ['row:zusammenfassung', 'Die Lage hat sich gebessert.'],
  ]);
  const specs = [valuesOnly(briefingOf(form))];
  await port.insertSheets(specs, SHEET_NAMES);
  await desk.written(specs);
  const written = await sheetNamed(SHEET_NAMES.briefing);
  expect([valueAt(written, 0, 0), valueAt(written, summary, 0)]).toEqual([
    'Anlage A zur V/0700/2018',
    'Die Lage hat sich gebessert.',
  ]);
  expect(await port.readStored('briefing')).toContain('Die Lage hat sich gebessert.');
});
