import { closeClients, openClient, sheet, workbook } from '../office-client';
import { DEFAULT_PAGE } from '../../src/workbench/model/state';

afterEach(closeClients);

type Rows = NonNullable<Parameters<typeof sheet>[1]>;

const TABLE: Rows = [
  ['Bezirk', 'Quote', 'Anteil'],
  ['Nord', 40.6, 0.4],
  ['Mitte', 16.8, 0.2],
];

const open = (rows: Rows = TABLE) => openClient(workbook([sheet('Daten', rows, { page: DEFAULT_PAGE })]));
const chartsOf = async (client: ReturnType<typeof open>) => (await client.host.toDocument()).sheets[0]!.charts;

async function chartOf(
  rows: Rows,
  address: string,
  seriesBy: 'Columns' | 'Rows' | 'Auto',
  formats: Readonly<Record<string, string>> = {},
) {
  const client = open(rows);
  await client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    for (const [cells, format] of Object.entries(formats))
      item.getRange(cells).numberFormat = format as unknown as string[][];
    item.charts.add('Line', item.getRange(address), seriesBy);
    await context.sync();
  });
  return (await chartsOf(client))[0]!.series.map(({ name, values, categories }) => [name, values, categories]);
}

// How Excel reads a range: text or dates at the edge are labels, a blank corner makes labels of both edges.
test.each<[string, Rows, string, 'Columns' | 'Rows' | 'Auto', Readonly<Record<string, string>>, unknown]>([
  [
    'heads and names',
    TABLE,
    'A1:C3',
    'Columns',
    {},
    [
      ['Daten!$B$1', 'Daten!$B$2:$B$3', 'Daten!$A$2:$A$3'],
      ['Daten!$C$1', 'Daten!$C$2:$C$3', 'Daten!$A$2:$A$3'],
    ],
  ],
  [
    'by rows',
    TABLE,
    'A1:C3',
    'Rows',
    {},
    [
      ['Daten!$A$2', 'Daten!$B$2:$C$2', 'Daten!$B$1:$C$1'],
      ['Daten!$A$3', 'Daten!$B$3:$C$3', 'Daten!$B$1:$C$1'],
    ],
  ],
  [
    'years as numbers become a series',
    [
      ['Jahr', 'Quote'],
      [2019, 1],
      [2020, 2],
    ],
    'A1:B3',
    'Columns',
    {},
    [
      ['Daten!$A$1', 'Daten!$A$2:$A$3', undefined],
      ['Daten!$B$1', 'Daten!$B$2:$B$3', undefined],
    ],
  ],
  [
    'years under a blank corner are categories',
    [
      [null, 'Quote'],
      [2019, 1],
      [2020, 2],
    ],
    'A1:B3',
    'Columns',
    {},
    [['Daten!$B$1', 'Daten!$B$2:$B$3', 'Daten!$A$2:$A$3']],
  ],
  [
    'dates are categories',
    [
      ['Stichtag', 'Quote'],
      [43830, 1],
      [44196, 2],
    ],
    'A1:B3',
    'Columns',
    { 'A2:A3': 'dd.mm.yyyy' },
    [['Daten!$B$1', 'Daten!$B$2:$B$3', 'Daten!$A$2:$A$3']],
  ],
  ['numbers only', [[1], [2]], 'A1:A2', 'Auto', {}, [['', 'Daten!$A$1:$A$2', undefined]]],
])('series of a range: %s', async (_case, rows, address, seriesBy, formats, expected) => {
  expect(await chartOf(rows, address, seriesBy, formats)).toEqual(expected);
});

test('labels that formulas show count as labels', async () => {
  expect(
    await chartOf(
      [
        ['Ort', '="Quote"'],
        ['="Nord"', 3],
      ],
      'A1:B2',
      'Columns',
    ),
  ).toEqual([['Daten!$B$1', 'Daten!$B$2', 'Daten!$A$2']]);
});

test('a chart is made, styled and found again in the document', async () => {
  const client = open();
  await client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    const chart = item.charts.add('BarClustered', item.getRange('A1:B3'), 'Columns');
    chart.name = 'Rangfolge Quote';
    chart.title.text = 'Quote nach Bezirk';
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    chart.legend.visible = false;
    chart.setPosition('B4', 'C5');
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 50;
    valueAxis.majorUnit = 10;
    valueAxis.numberFormat = '0';
    valueAxis.title.text = 'Prozent';
    valueAxis.majorGridlines.visible = false;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.categoryType = 'TextAxis';
    categoryAxis.tickLabelPosition = 'Low';
    const series = chart.series.getItemAt(0);
    series.gapWidth = 40;
    series.format.fill.setSolidColor('#1F4E79');
    series.points.getItemAt(1).format.fill.setSolidColor('#C55A11');
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = '0.0';
    series.dataLabels.position = 'OutsideEnd';
    await context.sync();
  });
  // Columns are 48 points wide and rows 15 points high as long as nothing else is said.
  expect(await chartsOf(client)).toEqual([
    {
      id: expect.stringMatching(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/),
      name: 'Rangfolge Quote',
      type: 'BarClustered',
      title: { text: 'Quote nach Bezirk', size: 12, bold: true },
      series: [
        {
          name: 'Daten!$B$1',
          values: 'Daten!$B$2:$B$3',
          categories: 'Daten!$A$2:$A$3',
          colour: '#1F4E79',
          gapWidth: 40,
          labels: { numberFormat: '0.0', position: 'OutsideEnd' },
          points: [{ index: 1, colour: '#C55A11' }],
        },
      ],
      categoryAxis: { visible: true, reversed: true, categoryType: 'TextAxis', labelPosition: 'Low' },
      valueAxis: {
        visible: true,
        gridlines: false,
        minimum: 0,
        maximum: 50,
        majorUnit: 10,
        numberFormat: '0',
        title: 'Prozent',
      },
      legend: { visible: false, position: 'Bottom' },
      frame: { left: 48, top: 45, width: 96, height: 30 },
    },
  ]);
});

test('what documents do not know of a chart is still read back', async () => {
  const found = await open().run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    const chart = item.charts.add('LineMarkers', item.getRange('A1:B3'), 'Columns');
    chart.plotArea.format.fill.setSolidColor('#FFFFFF');
    chart.legend.format.font.size = 9;
    chart.axes.valueAxis.format.line.color = '#808080';
    const series = chart.series.getItemAt(0);
    series.set({ markerStyle: 'Circle', markerSize: 7, markerBackgroundColor: '#FF0000' });
    series.format.line.weight = 2.25;
    chart.load('legend/format/font/size,axes/valueAxis/format/line/color');
    series.load('markerStyle,markerSize,markerBackgroundColor,name,format/line/weight');
    await context.sync();
    return [
      chart.legend.format.font.size,
      chart.axes.valueAxis.format.line.color,
      series.markerSize,
      series.markerBackgroundColor,
      series.name,
      series.format.line.weight,
    ];
  });
  expect(found).toEqual([9, '#808080', 7, '#FF0000', 'Quote', 2.25]);
});

test('series are added, filled and deleted', async () => {
  const client = open();
  await client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    const chart = item.charts.add('Line', item.getRange('A1:B3'), 'Columns');
    const series = chart.series.add('Stadt');
    series.setValues(item.getRange('C2:C3'));
    series.setXAxisValues(item.getRange('A2:A3'));
    chart.series.getItemAt(0).delete();
    await context.sync();
  });
  expect((await chartsOf(client))[0]?.series).toEqual([
    { name: 'Stadt', values: 'Daten!$C$2:$C$3', categories: 'Daten!$A$2:$A$3', points: [] },
  ]);
});

test('new data keeps the looks of the series', async () => {
  const client = open();
  await client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    const chart = item.charts.add('Line', item.getRange('A1:B3'), 'Columns');
    chart.series.getItemAt(0).format.line.color = '#1F4E79';
    chart.setData(item.getRange('A1:C2'), 'Columns');
    await context.sync();
  });
  expect((await chartsOf(client))[0]?.series).toMatchObject([
    { values: 'Daten!$B$2', colour: '#1F4E79' },
    { values: 'Daten!$C$2' },
  ]);
});

test('charts are found by name or place, counted, renamed and deleted', async () => {
  const client = open();
  const found = await client.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Daten');
    const source = context.workbook.worksheets.getItem('Daten').getRange('A1:B3');
    charts.add('Line', source, 'Columns').name = 'Eins';
    charts.add('Line', source, 'Columns').name = 'Zwei';
    await context.sync();
    const count = charts.getCount();
    const [missing, last] = [charts.getItemOrNullObject('Drei'), charts.getItemAt(1)];
    last.load('name');
    charts.getItem('Eins').delete();
    charts.load('items/name,count');
    await context.sync();
    return [count.value, missing.isNullObject, last.name, charts.items.map((chart) => chart.name)];
  });
  expect(found).toEqual([2, true, 'Zwei', ['Zwei']]);
});

// Excel: labels that show nothing are none.
test.each<[string, (labels: Excel.ChartDataLabels) => void, unknown]>([
  ['the value, as they begin', () => undefined, {}],
  [
    'the name in place of the value',
    (labels) => {
      labels.showSeriesName = true;
      labels.showValue = false;
    },
    { showSeriesName: true, showValue: false },
  ],
  ['both', (labels) => (labels.showSeriesName = true), { showSeriesName: true }],
  ['nothing', (labels) => (labels.showValue = false), undefined],
])('labels show %s', async (_case, set, expected) => {
  const client = open();
  await client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    const series = item.charts.add('LineMarkers', item.getRange('A1:B3'), 'Columns').series.getItemAt(0);
    series.hasDataLabels = true;
    set(series.dataLabels);
    await context.sync();
  });
  expect((await chartsOf(client))[0]!.series[0]!.labels).toEqual(expected);
});

test('the look of a line is kept: style, size of markers, what is done where there is no value', async () => {
  const client = open();
  await client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    const chart = item.charts.add('LineMarkers', item.getRange('A1:C3'), 'Columns');
    chart.displayBlanksAs = 'Zero';
    const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    first.format.line.lineStyle = 'Dash';
    first.markerSize = 3;
    second.format.line.lineStyle = 'None';
    second.format.line.lineStyle = 'Continuous';
    await context.sync();
  });
  const [chart] = await chartsOf(client);
  expect(chart!.blanks).toBe('Zero');
  expect(chart!.series.map(({ lineStyle, markerSize }) => [lineStyle, markerSize])).toEqual([
    ['Dash', 3],
    [undefined, undefined],
  ]);
});
