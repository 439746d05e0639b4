import type { ChartDocument, SeriesDocument } from '../../../src/files/xlsx/chart-document';
import type { CellValueDocument } from '../../../src/files/xlsx/document';
import { documentPicture } from '../../../src/workbench/page/document-picture';

const CELLS: Readonly<Record<string, readonly CellValueDocument[]>> = {
  "'D'!$A$1": ['Nord'],
  "'D'!$A$2:$A$3": ['Nord', 'Mitte'],
  "'D'!$B$2:$B$3": [40.6, { error: '#NV' }],
};
const read = (reference: string) => CELLS[reference] ?? [];

const oneSeries = (part: Partial<SeriesDocument> = {}): SeriesDocument => ({
  name: "'D'!$A$1",
  values: "'D'!$B$2:$B$3",
  categories: "'D'!$A$2:$A$3",
  points: [],
  ...part,
});

const chart = (part: Partial<ChartDocument> = {}): ChartDocument => ({
  id: '1',
  name: 'c',
  type: 'BarClustered',
  series: [oneSeries()],
  categoryAxis: { visible: true },
  valueAxis: { visible: true },
  legend: { visible: false, position: 'Bottom' },
  frame: { left: 0, top: 0, width: 100, height: 100 },
  ...part,
});

const pictureOf = (part: Partial<ChartDocument> = {}) =>
  documentPicture(chart(part), { width: 600, height: 300 }, read);

test('values, names and categories come from the cells; an error value is a gap', () => {
  const { series, categories } = pictureOf();
  expect(series[0]).toMatchObject({ name: 'Nord', values: [40.6, null] });
  expect(categories).toEqual(['Nord', 'Mitte']);
});

test.each<[string, Partial<ChartDocument>, object]>([
  ['lines', { type: 'LineMarkers' }, { kind: 'lines', stacked: undefined }],
  ['columns on top of each other', { type: 'ColumnStacked' }, { kind: 'columns', stacked: 'values' }],
  ['bars to 100 per cent', { type: 'BarStacked100' }, { kind: 'bars', stacked: 'shares' }],
  [
    'a title of two lines',
    { title: { text: 'Titel\nUnten', size: 12 } },
    { title: { text: 'Titel', size: 16, bold: true }, subtitle: { text: 'Unten', bold: false } },
  ],
  ['dates', { categoryAxis: { visible: true, categoryType: 'DateAxis' } }, { categoryAxis: { dates: true } }],
])('%s', (_, part, expected) => {
  expect(pictureOf(part)).toMatchObject(expected);
});

test.each<[string, Partial<SeriesDocument>, object]>([
  [
    'the name beside the line',
    { labels: { showSeriesName: true, position: 'Right' } },
    { labels: { shows: 'name', position: 'right' } },
  ],
  ['no line', { lineStyle: 'None', marker: 'None' }, { lineWeight: 0, marker: 'none' }],
  ['a dashed line', { lineStyle: 'Dash' }, { dashed: true }],
  [
    'a point of another colour',
    { points: [{ index: 0, colour: '#FF0000' }] },
    { points: [{ index: 0, colour: '#FF0000' }] },
  ],
])('a series: %s', (_, part, expected) => {
  expect(pictureOf({ series: [oneSeries(part)] }).series[0]).toMatchObject(expected);
});
