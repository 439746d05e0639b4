import { createModel } from '../../src/workbench/model/model';
import type { SheetDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { closeClients, openClient, sheet, workbook } from '../office-client';

afterEach(closeClients);

const RICH: SheetDocument = {
  id: 'blatt-7',
  name: 'Ärzte & Co',
  visibility: 'VeryHidden',
  cells: [
    {
      row: 0,
      column: 0,
      value: 'Überschrift',
      style: {
        font: 'Arial',
        size: 14,
        bold: true,
        colour: '#1F4E79',
        fill: '#DDEBF7',
        horizontal: 'Center',
        vertical: 'Top',
        wrap: true,
      },
    },
    { row: 0, column: 3, value: '5', numberFormat: '@' },
    { row: 0, column: 4, value: '#N/A' },
    { row: 0, column: 5, value: { error: '#N/A' } },
    { row: 1, column: 0, value: 0.406, numberFormat: '0.0%', comment: 'vorläufig' },
    { row: 1, column: 1, value: false },
    { row: 1, column: 2, value: 1.2, formula: '=A2+0.794', style: { italic: true, underline: true, indent: 2 } },
    { row: 1, column: 3, value: { error: '#DIV/0!' }, formula: '=1/0' },
    {
      row: 2,
      column: 0,
      value: null,
      style: { borders: { top: { style: 'thin', colour: '#000000' }, right: { style: 'medium', colour: '#FF0000' } } },
    },
    { row: 3, column: 0, value: 'Quelle', hyperlink: 'https://example.org/' },
    { row: 300, column: 40, value: 1e-7 },
  ],
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
  columns: [
    { index: 0, width: 32.7109375 },
    { index: 2, width: 9, hidden: true },
    { index: 45, hidden: true },
  ],
  rows: [
    { index: 0, height: 36.75 },
    { index: 4, hidden: true },
  ],
  frozen: { rows: 1, columns: 2 },
  conditionalFormats: [
    {
      range: { row: 1, column: 0, rowCount: 5, columnCount: 1 },
      formula: '=$A2>0',
      colour: '#9C0006',
      fill: '#FFC7CE',
      bold: true,
    },
    { range: { row: 1, column: 1, rowCount: 5, columnCount: 1 }, formula: '=TRUE', colour: '#006100' },
  ],
  validations: [
    {
      range: { row: 5, column: 0, rowCount: 3, columnCount: 1 },
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '1',
      errorTitle: 'Anteil',
      errorMessage: '0 bis 1',
    },
  ],
  tables: [
    {
      id: '4',
      name: 'Befunde',
      range: { row: 5, column: 0, rowCount: 3, columnCount: 2 },
      style: 'TableStyleLight1',
      banded: true,
      filterButton: false,
    },
  ],
  charts: [
    {
      id: 'chart-9',
      name: 'Verlauf',
      type: 'LineMarkers',
      title: { text: 'Verlauf', size: 12 },
      alternative: 'Steigt von 1 auf 2',
      series: [
        {
          name: 'Stadt',
          values: "'Ärzte & Co'!$A$2:$A$3",
          colour: '#1F4E79',
          lineWeight: 2.25,
          points: [{ index: 0, colour: '#FF0000' }],
          labels: { position: 'Top' },
        },
      ],
      categoryAxis: { visible: true, categoryType: 'DateAxis', baseTimeUnit: 'Years' },
      valueAxis: { visible: true, minimum: 0, title: 'Prozent', numberFormat: '0.0' },
      legend: { visible: true, position: 'Right' },
      frame: { left: 1.5, top: 20, width: 300, height: 200 },
      font: { name: 'Arial' },
    },
  ],
  page: {
    orientation: 'landscape',
    paper: 'other',
    header: '&Llinks',
    footer: '&C&P',
    fitWide: 1,
    titleRows: { first: 0, last: 1 },
    printArea: { row: 0, column: 0, rowCount: 9, columnCount: 3 },
    centred: true,
  },
  autoFilter: { range: { row: 5, column: 0, rowCount: 3, columnCount: 2 }, filtered: true },
  protected: true,
  gridlines: false,
  tabColour: '#70AD47',
  style: { font: 'Arial', size: 10 },
  edited: [],
};

const FULL: WorkbookDocument = workbook([sheet('Erstes', [[1]]), RICH], {
  names: [
    { name: 'Werte', formula: "='Ärzte & Co'!$A$2:$A$3" },
    { name: 'Intern', formula: '=Erstes!$A$1', sheet: 'id-Erstes', hidden: true },
  ],
  settings: { register: { version: 1, charts: [{ key: 'a' }] } },
  properties: { title: 'Monitoring', author: 'Statistikstelle', language: 'de-DE' },
  dateSystem: 1904,
  origin: new Uint8Array([80, 75, 3, 4]),
});

test('a document comes out of the model as it went in', async () => {
  const model = createModel(FULL);
  expect(await model.toDocument()).toEqual(FULL);
  model.dispose();
});

test('and a second time too', async () => {
  const first = createModel(FULL);
  const second = createModel(await first.toDocument());
  expect(await second.toDocument()).toEqual(FULL);
  first.dispose();
  second.dispose();
});

test('a change of the document made after loading does not reach the model', async () => {
  const settings = { list: [1] };
  const model = createModel(workbook([sheet('Erstes')], { settings }));
  settings.list.push(2);
  expect((await model.toDocument()).settings).toEqual({ list: [1] });
  model.dispose();
});

describe('cells edited since loading, of a sheet that came from a file', () => {
  const loaded = sheet('Daten', [], {
    originPart: 'xl/worksheets/sheet1.xml',
    cells: [
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: 2, formula: '=A1*2' },
      { row: 1, column: 0, value: 'bleibt' },
      { row: 2, column: 0, value: 'geht' },
    ],
  });

  const editedAfter = async (work: (item: Excel.Worksheet) => void) => {
    const client = openClient(workbook([loaded, sheet('Neu')]));
    await client.run(async (context) => {
      work(context.workbook.worksheets.getItem('Daten'));
      await context.sync();
    });
    return (await client.host.toDocument()).sheets[0]?.edited.map(({ row, column }) => [row, column]);
  };

  test.each<[string, (item: Excel.Worksheet) => void, readonly (readonly number[])[]]>([
    ['none when nothing was done', () => undefined, []],
    ['none when only the looks were changed', (item) => (item.getRange('A1').format.fill.color = '#EEEEEE'), []],
    [
      'a value and the results that follow from it',
      (item) => (item.getRange('A1').values = [[5]]),
      [
        [0, 0],
        [0, 1],
      ],
    ],
    ['none when the same value was written', (item) => (item.getRange('A2').values = [['bleibt']]), []],
    ['a cell that was emptied', (item) => item.getRange('A3').clear('Contents'), [[2, 0]]],
    ['a cell that is new', (item) => (item.getRange('C9').values = [['neu']]), [[8, 2]]],
    ['a formula that became its value', (item) => (item.getRange('B1').values = [[2]]), [[0, 1]]],
  ])('%s', async (_case, work, expected) => {
    expect(await editedAfter(work)).toEqual(expected);
  });

  test('a sheet made since knows of none', async () => {
    const client = openClient(workbook([loaded]));
    await client.run(async (context) => {
      context.workbook.worksheets.add('Neu').getRange('A1').values = [[1]];
      await context.sync();
    });
    const made = (await client.host.toDocument()).sheets[1];
    expect(made?.edited).toEqual([]);
    expect(made).not.toHaveProperty('originPart');
  });
});
