import { SHEET_NAMES, type SheetSpec } from '../../src/core/model/spec';
import { connectWorkbook } from '../../src/excel/workbook';
import type { WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { closeClients, openClient } from '../office-client';
import { drawingsOf } from '../files/xlsx/saved-charts';
import { sheet, workbook } from './documents';
import { fullSpec, rankingChart, timeChart } from './specs';

afterEach(closeClients);

const TEXT = 'Balkendiagramm „Anteil“ <2017> & mehr: Dom 20,0.';
const FIRST = fullSpec({
  charts: [rankingChart('rangfolge', { alternative: TEXT }), timeChart('verlauf', { alternative: 'Zeile 1\nZeile 2' })],
});
const SECOND = fullSpec({ charts: [rankingChart('rangfolge', { alternative: 'Neu' })] });

const open = (document: WorkbookDocument = workbook([sheet('Lieferung')])) => {
  const { host, openContext } = openClient(document);
  return {
    /** As in Excel, or through the host, which can say more than Office's interface. */
    insert: (spec: SheetSpec, how: 'described' | 'plain' = 'described') =>
      connectWorkbook(openContext, how === 'described' ? host.describeCharts : undefined).insertSheets(
        [spec],
        SHEET_NAMES,
      ),
    asUser: (act: (charts: Excel.ChartCollection) => void) =>
      Excel.run(openContext(), async (context) => {
        act(context.workbook.worksheets.getItem('Daten').charts);
        await context.sync();
      }),
    save: async () => saveDocument(await host.toDocument()),
  };
};

/** Name and text of everything drawn, as it stands in the parts of a file. */
const texts = (file: Uint8Array) => drawingsOf(file).map(({ name, text }) => [name, text]);

test('a chart that was inserted by Office’s interface alone has no text equivalent', async () => {
  const { insert, save } = open();
  await insert(FIRST, 'plain');
  expect(texts(await save())).toEqual([
    ['rangfolge', undefined],
    ['verlauf', undefined],
  ]);
});

test('text equivalents are in the drawing part of the saved file, sign by sign', async () => {
  const { insert, save } = open();
  await insert(FIRST);
  expect(texts(await save())).toEqual([
    ['rangfolge', TEXT],
    ['verlauf', 'Zeile 1\nZeile 2'],
  ]);
});

test('a later run on the saved file replaces them; what is the user’s keeps its own', async () => {
  const first = open();
  await first.insert(FIRST);
  await first.asUser((charts) => {
    charts.getItem('verlauf').name = 'Mein Verlauf';
    charts.add('Line', charts.getItem('rangfolge').worksheet.getRange('B4:B6')).name = 'rangfolge';
  });
  const second = open(await loadDocument(await first.save()));
  await second.insert(SECOND);
  expect(texts(await second.save())).toEqual([
    ['rangfolge', 'Neu'],
    ['Mein Verlauf', 'Zeile 1\nZeile 2'],
    ['rangfolge', undefined],
  ]);
});
