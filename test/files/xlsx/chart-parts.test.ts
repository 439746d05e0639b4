import type { ChartDocument } from '../../../src/files/xlsx/chart-document';
import type { WorkbookDocument } from '../../../src/files/xlsx/document';
import { gridOf } from '../../../src/files/xlsx/grid';
import { loadDocument } from '../../../src/files/xlsx/load';
import { Parts } from '../../../src/files/xlsx/parts';
import { saveDocument } from '../../../src/files/xlsx/save';
import { descendants, elementText, type XmlElement } from '../../../src/files/xlsx/xml';
import { document, sheet } from './sample';
import { drawingsOf, valuesOf } from './saved-charts';
import { findingsOf } from './validity';

const [LINES, BARS] = sheet.charts;

const withCharts = (charts: readonly ChartDocument[]): WorkbookDocument => ({
  ...document,
  sheets: document.sheets.map((one) => (one.name === sheet.name ? { ...one, charts } : one)),
});

const savedChart = async (chart: ChartDocument): Promise<XmlElement> =>
  drawingsOf(await saveDocument(withCharts([chart])))[0]!.chart!;

const valueOf = (root: XmlElement, name: string): string | undefined => descendants(root, name)[0]?.attributes['val'];

/** What a saved chart keeps of one series over these cells. */
const over = async (cells: WorkbookDocument['sheets'][number]['cells'], values: string, categories: string) => {
  const chart = { ...BARS!, series: [{ name: 'x', values, categories, points: [] }] };
  const sheets = [
    { ...sheet, cells, charts: [chart], tables: [], merges: [], conditionalFormats: [], validations: [] },
  ];
  return valuesOf(drawingsOf(await saveDocument({ ...document, sheets, names: [] }))[0]!.chart);
};

test('a gap is a point that is missing; numbers have the format of their cells', async () => {
  const values = await over(
    [
      { row: 0, column: 0, value: 40543, numberFormat: 'dd.mm.yyyy' },
      { row: 1, column: 0, value: 42369, numberFormat: 'dd.mm.yyyy' },
      { row: 0, column: 1, value: null, numberFormat: '@' },
      { row: 1, column: 1, value: '–' },
      { row: 2, column: 1, value: -0.25, formula: '=1-1.25', numberFormat: '0.0' },
    ],
    'Daten!$B$1:$B$3',
    'Daten!$A$1:$A$3',
  );
  expect(values).toEqual([
    { reference: 'Daten!$A$1:$A$3', format: 'dd.mm.yyyy', count: 3, points: { 0: '40543', 1: '42369' } },
    { reference: 'Daten!$B$1:$B$3', format: 'General', count: 3, points: { 2: '-0.25' } },
  ]);
});

// 16.3 + 15 + 13 points are 44.3 by hand; as sums of binary fractions they miss it by a hair.
test('a chart that ends with its cells has whole cells for corners, whatever their heights', () => {
  const rows = [16.3, 15, 13, 16.3, 13].map((height, index) => ({ index, height }));
  const grid = gridOf({ columns: [], rows });
  const corners = [0, 16.3, 16.3 + 15, 44.3, 44.3 + 16.3, 73.6].map((top) => grid.anchorOf(0, top));
  expect(corners.map(({ row, rowOffset }) => [row, rowOffset])).toEqual([0, 1, 2, 3, 4, 5].map((row) => [row, 0]));
});

test('a chart keeps its number, or its identity, from file to file', async () => {
  const identity = '{0F1E2D3C-0000-4000-8000-0000000000AA}';
  const ids = ['5', 'neu', '3', identity, '3'];
  const file = await saveDocument(withCharts(ids.map((id, index) => ({ ...BARS!, id, name: `${index}` }))));
  const numbers = drawingsOf(file).map(({ anchor }) => descendants(anchor, 'cNvPr')[0]?.attributes['id']);
  expect(numbers).toEqual(['5', '4', '3', '6', '2']);
  const { sheets } = await loadDocument(file);
  expect(sheets[0]!.charts.map(({ id }) => id)).toEqual(['5', '4', '3', identity, '2']);
});

test('a copy that bears the identity of its original has one of its own', async () => {
  const id = '{0F1E2D3C-0000-4000-8000-0000000000AA}';
  const parts = Parts.open(await saveDocument(withCharts([{ ...BARS!, id }])));
  const drawing = parts.edit('xl/drawings/drawing1.xml')!;
  drawing.children.push(...structuredClone(drawing.children));
  descendants(drawing, 'cNvPr')[1]!.attributes['id'] = '9';
  const { sheets } = await loadDocument(parts.toFile());
  expect(sheets[0]!.charts.map((chart) => chart.id)).toEqual([id, '9']);
});

// Source: ECMA-376 part 1, 21.2.2.48 (dLblPos): places by kind of chart. Excel repairs files that have others.
test.each([
  ['BarClustered', 'OutsideEnd', 'outEnd'],
  ['BarClustered', 'Top', undefined],
  ['ColumnStacked100', 'OutsideEnd', undefined],
  ['BarStacked', 'Center', 'ctr'],
  ['ColumnClustered', 'InsideBase', 'inBase'],
  ['LineMarkers', 'Top', 't'],
  ['LineMarkers', 'OutsideEnd', undefined],
  ['Area', 'Center', undefined],
])('labels of %s that are to stand at %s stand at %s', async (type, position, written) => {
  const series = [{ ...BARS!.series[0]!, labels: { position } }];
  expect(valueOf(await savedChart({ ...BARS!, type, series }), 'dLblPos')).toBe(written);
});

test('lines stop at gaps, hidden cells are left out, corners are square, no series has a colour by chance', async () => {
  const { blanks: _, ...lines } = LINES!;
  const root = await savedChart(lines);
  expect(
    ['dispBlanksAs', 'plotVisOnly', 'roundedCorners', 'varyColors', 'autoTitleDeleted', 'lang'].map((name) =>
      valueOf(root, name),
    ),
  ).toEqual(['gap', '1', '0', '0', '0', 'de-DE']);
});

test('dates below lines are to scale, one unit a year', async () => {
  const root = await savedChart(LINES!);
  expect(descendants(root, 'catAx')).toEqual([]);
  expect([valueOf(descendants(root, 'dateAx')[0]!, 'auto'), valueOf(root, 'baseTimeUnit')]).toEqual(['0', 'years']);
});

test('nothing in a chart leads to another workbook, and all of its texts are in its type', async () => {
  const root = await savedChart(LINES!);
  expect(descendants(root, 'externalData')).toEqual([]);
  expect(elementText(root)).toContain('<a:latin typeface="Arial"/>');
  for (const { reference } of valuesOf(root)) expect(reference).toMatch(/^'Daten'!\$/);
});

test('charts of every kind are valid', async () => {
  const types = ['LineMarkers', 'Line', 'BarClustered', 'BarStacked100', 'ColumnClustered', 'ColumnStacked100', 'Area'];
  const charts = types.map((type, index) => ({ ...(index < 2 ? LINES! : BARS!), id: `${index}`, type }));
  expect(findingsOf([await saveDocument(withCharts(charts))])).toEqual([[]]);
}, 120_000);
