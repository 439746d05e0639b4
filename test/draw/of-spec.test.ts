import type { ChartSeries, ChartSpec, Content, SheetSpec } from '../../src/core/model/spec';
import { pictureOf } from '../../src/draw/of-spec';

const range = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const CONTENTS: readonly (readonly Content[])[] = [
  ['Raum', 41274, 43100],
  ['Nord', { formula: "='Daten'!B2", result: 40.6 }, 41],
  ['Mitte', '.', null],
];
const sheet = { key: 'charts', contents: CONTENTS } as unknown as SheetSpec;

const oneSeries = (part: Partial<ChartSeries> = {}): ChartSeries => ({
  name: 'Nord',
  values: range(1, 1, 1, 2),
  colour: '#0A3C8C',
  labels: true,
  ...part,
});

const chart = (part: Partial<ChartSpec> = {}): ChartSpec => ({
  key: 'rangfolge-BEV-03',
  kind: 'bars',
  title: 'Titel',
  alternative: 'Text',
  categories: range(1, 0, 2, 1),
  series: [oneSeries()],
  valueAxis: { title: 'in Prozent', numberFormat: '0', minimum: 0, maximum: 50, majorUnit: 10 },
  labelFormat: '0.0',
  legend: false,
  position: range(0, 0, 1, 1),
  ...part,
});

const seriesOf = (part: Partial<ChartSpec>) => pictureOf(chart(part), sheet).series[0];

test.each<[string, ChartSeries['values'], readonly unknown[]]>([
  ['a formula gives its result', range(1, 1, 1, 2), [40.6, 41]],
  ['a sign and an empty cell are no numbers', range(2, 1, 1, 2), ['.', null]],
  ['down a column', range(0, 1, 3, 1), [41274, 40.6, '.']],
  ['beyond the sheet there is nothing', range(9, 9, 1, 1), [null]],
])('values: %s', (_, values, expected) => {
  expect(seriesOf({ series: [oneSeries({ values })] })?.values).toEqual(expected);
});

test('categories come from their own cells', () => {
  expect(pictureOf(chart(), sheet).categories).toEqual(['Nord', 'Mitte']);
});

test.each<[string, Partial<ChartSpec>, object]>([
  ['bars', {}, { kind: 'bars', stacked: undefined }],
  [
    'heads of sticks',
    { kind: 'lollipop' },
    { kind: 'bars', series: [expect.objectContaining({ labels: expect.objectContaining({ fill: '#0A3C8C' }) })] },
  ],
  ['columns', { kind: 'columns' }, { kind: 'columns', stacked: undefined }],
  ['parts of a whole', { kind: 'stacked-columns' }, { kind: 'columns', stacked: 'shares' }],
  ['parts of a whole, lying', { kind: 'stacked-bars' }, { kind: 'bars', stacked: 'shares' }],
  [
    'a course',
    { kind: 'time-line' },
    { kind: 'lines', categoryAxis: expect.objectContaining({ dates: true, numberFormat: 'yyyy' }) },
  ],
  [
    'a course with room for names',
    { kind: 'time-line', yearFormat: '[<1]yyyy;;' },
    { categoryAxis: expect.objectContaining({ numberFormat: '[<1]yyyy;;' }) },
  ],
  ['notes and source', { notes: ['Fußnote', 'Quelle: Amt'] }, { notes: ['Fußnote', 'Quelle: Amt'] }],
  ['room between bars', { gapWidth: 90 }, { gapWidth: 90 }],
  // 9 and 11 points become 14 and 17 (half points), 96/72 pixels each; lines and markers of 2.25 and 7 points grow along.
  [
    'larger type',
    { kind: 'time-line', typeScale: 14 / 9 },
    {
      textSize: 14 * (96 / 72),
      title: expect.objectContaining({ size: 17 * (96 / 72) }),
      series: [expect.objectContaining({ lineWeight: 3.5 * (96 / 72), markerSize: 11 * (96 / 72) })],
    },
  ],
])('%s', (_, part, expected) => {
  expect(pictureOf(chart(part), sheet)).toMatchObject(expected);
});

// Source: 1 point is 96/72 pixels; the thickness of lines is that of the inserted chart.
test.each<[string, Partial<ChartSeries>, object]>([
  ['a plain line', {}, { dashed: false, lineWeight: 3, marker: 'circle' }],
  ['what the others are compared with', { look: 'reference' }, { dashed: true, lineWeight: 3 }],
  ['the one that stands out', { look: 'highlight' }, { lineWeight: 3.5 * (96 / 72) }],
  ['the others behind', { look: 'muted' }, { lineWeight: 96 / 72 }],
  [
    'a name right of its line',
    { look: 'name' },
    {
      lineWeight: 0,
      marker: 'none',
      labels: expect.objectContaining({ shows: 'name', position: 'right', colour: '#0A3C8C' }),
    },
  ],
  [
    'a mark',
    { look: 'mark' },
    // One point is 4/3 pixels.
    {
      lineWeight: 4 / 3,
      dashed: true,
      marker: 'none',
      labels: expect.objectContaining({ shows: 'value', position: 'right' }),
    },
  ],
  [
    'labels in a format of their own',
    { labelFormat: '"Bruch"' },
    { labels: expect.objectContaining({ numberFormat: '"Bruch"' }) },
  ],
  ['no labels', { labels: false }, { labels: undefined }],
])('a line: %s', (_, part, expected) => {
  expect(seriesOf({ kind: 'time-line', series: [oneSeries(part)] })).toMatchObject(expected);
});

test('labels on a fill have the colour that is read there', () => {
  const [bar] = pictureOf(
    chart({ kind: 'stacked-bars', series: [oneSeries({ labelColour: '#FFFFFF' })] }),
    sheet,
  ).series;
  expect(bar?.labels).toMatchObject({ colour: '#FFFFFF', position: 'centre' });
});

// Source: 96 pixels to the inch of 2.54 cm.
test('gridlines are drawn unless the chart is without', () => {
  const { valueAxis } = chart();
  expect(pictureOf(chart(), sheet).valueAxis.gridlines).toBe(true);
  expect(pictureOf(chart({ valueAxis: { ...valueAxis, gridlines: false } }), sheet).valueAxis.gridlines).toBe(false);
});

test('the size is the chosen one, in centimetres', () => {
  const { width, height } = pictureOf(chart(), sheet, { width: 8, height: 7 });
  expect([(width / 96) * 2.54, (height / 96) * 2.54]).toEqual([expect.closeTo(8, 9), expect.closeTo(7, 9)]);
});
