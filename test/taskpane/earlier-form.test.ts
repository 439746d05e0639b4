import { SHEET_NAMES } from '../../src/core/model/spec';
import { valuesOnly } from '../../src/core/spec/values-only';
import { SETTING } from '../../src/excel/registry';
import { createFormDesk } from '../../src/taskpane/briefing/actions';
import { briefingOf, catalogue } from '../core/spec/briefing-example';
import { cellsOf, sheet, workbook } from '../excel/documents';
import { openHost } from '../excel/open-host';
import { engineStub } from './fixtures';

jest.setTimeout(120_000);

// The sheet of the earlier version, which had no form in the pane, filled in by hand.
const EARLIER = [
  ['Anlage A zur V/0700/2018'],
  ['Kurzüberblick'],
  [],
  ['Zusammenfassung'],
  ['Die Lage hat sich gebessert.'],
  [],
  ['Ziele/Teilziele/Zielerreichung'],
  ['Umsetzung des Migrationsleitbildes'],
  ['Das Monitoring zeigt an Kennzahlen, wie es um diese Leitziele steht:'],
  ...catalogue.briefing.goals.map(({ shortTitle }) => [`• ${shortTitle}`]),
  [],
  ['Finanzierung'],
  ['Produktgruppe: Nr., Bezeichnung der PG', '0501', 'Soziale Hilfen'],
  ['Auswirkungen auf den Ergebnisplan', '☒ Ja', '☐ Nein'],
  ['Auswirkungen auf den Finanzplan', '☐ Ja', '☒ Nein'],
  ['Im beschlossenen (Nachtrags-)Haushaltsplan JJJJ enthalten?', '☐ Ja', '☐ Nein', '☒ teilw.'],
  ['Im Entwurf des (Nachtrags-)Haushaltsplan JJJJ enthalten?', 'X Ja', '☐ Nein', '☐ teilw.'],
  ['Belastungen in zukünftigen HH-Jahren?', '☐ Ja', '☒ Nein', '☐ teilw.'],
  ['Bereits veranschlagt', '☐ Ja', '☐ Nein'],
  ['Erläuterung'],
  ['Die Mittel sind eingeplant.'],
  [],
  ['Pflichtigkeitsgrad'],
  [
    'Die Maßnahme/Leistung ist',
    '☐ vollständig pflichtig',
    '☐ überwiegend pflichtig',
    '☒ überwiegend freiwillig',
    '☐ vollständig freiwillig',
  ],
  ['Handlungsgrundlage'],
  ['Beschluss des Rates vom Mai'],
  [],
  ['Unmittelbare, grundsätzliche Relevanz für Querschnittsthemen'],
  ['(Demographie, Gleichstellung, Inklusion, Klimaschutz, Migration)'],
  ['Relevanz'],
  ['Betroffen ist Migration.'],
  [],
  ['Zusatzblock: Kennzahlen aus dem Monitoring (nicht Teil des amtlichen Formulars)'],
  ['Gesamtstadt Münster'],
];

// What that version remembered of it, with the cells that were the user's.
const entry = {
  id: '{earlier}',
  name: SHEET_NAMES.briefing,
  mark: 'Anlage A zur V/NNNN/JJJJ',
  inputs: ['A1:F1', 'A5:F5', 'B20', 'C20:F20'],
  charts: {},
};

const TYPED = {
  reference: 'V/0700/2018',
  'row:zusammenfassung': 'Die Lage hat sich gebessert.',
  'product-group-number': '0501',
  'product-group-name': 'Soziale Hilfen',
  'row:ergebnisplan': 'Ja',
  'row:finanzplan': 'Nein',
  'row:hhplan-beschlossen': 'teilw.',
  'row:hhplan-entwurf': 'Ja',
  'row:folgejahre': 'Nein',
  'row:finanzierung-erlaeuterung': expect.stringContaining('Die Mittel sind eingeplant.'),
  'row:pflichtigkeit': 'überwiegend freiwillig',
  'row:handlungsgrundlage': 'Beschluss des Rates vom Mai',
  'row:querschnittsthemen': expect.stringContaining('Betroffen ist Migration.'),
};

const onBug = (cause: unknown) => {
  throw cause;
};

test('a sheet that was filled in by hand is laid out anew, with all that was typed into it', async () => {
  const ours = sheet(SHEET_NAMES.briefing, { id: entry.id, cells: cellsOf(EARLIER) });
  const settings = { [SETTING]: JSON.stringify({ version: 1, sheets: { briefing: entry } }) };
  const { port, sheetNamed } = await openHost(workbook([sheet('Lieferung'), ours], { settings }));
  const ports = { workbook: port, engine: engineStub({ calls: [] }), hostTrouble: () => undefined, catalogue, onBug };
  const desk = createFormDesk(ports);
  const form = await desk.ready();
  expect(Object.fromEntries(desk.get().typed.map(({ field, value }) => [field, value]))).toEqual(TYPED);

  const specs = [valuesOnly(briefingOf(form))];
  expect(await port.insertSheets(specs, SHEET_NAMES)).toMatchObject({ created: [], updated: [SHEET_NAMES.briefing] });
  await desk.written(specs);
  const texts = (await sheetNamed(SHEET_NAMES.briefing)).cells.map(({ value }) => String(value));
  for (const text of ['V/0700/2018', 'Die Lage hat sich gebessert.', '0501', '☒ teilw.', 'Beschluss des Rates vom Mai'])
    expect(texts).toContainEqual(expect.stringContaining(text));
  expect(await port.readStored('briefing')).toContain('Die Lage hat sich gebessert.');
});
