import { type ChartSpec, type LineLook, SHEET_NAMES, type SheetSpec } from '../../src/core/model/spec';
import { specSheet } from '../../src/files/spec-sheet';
import type { SheetDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { sheet, workbook } from '../excel/documents';
import { openHost } from '../excel/open-host';
import { reportSpec } from './annotate-report';

const ID = '{11111111-2222-4333-8444-555555555555}';
const named = { id: ID, name: 'Prüfbericht' };

/** Cells as they look, whether the sheet or the cell says so; the format of text differs on purpose. */
const seen = ({ cells, style: base }: SheetDocument) =>
  cells.flatMap(({ row, column, value, formula, style, numberFormat }) => {
    const look = { ...base, ...style };
    if (value === null && formula === undefined && look.fill === undefined && look.borders === undefined) return [];
    return [{ row, column, value, formula, look, numberFormat: numberFormat === '@' ? undefined : numberFormat }];
  });

/** The rest of a sheet, as far as a spec speaks of it. */
const frameOf = ({ merges, columns, rows, frozen, conditionalFormats, tables, page, gridlines }: SheetDocument) => ({
  merges,
  columns: columns.map(({ index, width }) => [index, Number(width?.toFixed(3))]),
  rows: rows.filter(({ index }) => reportSpec.rowHeights.has(index)),
  frozen,
  conditionalFormats,
  tables: tables.map(({ id, ...table }) => ({ ...table, known: id !== '' })),
  page,
  gridlines,
});

test('a spec becomes the same sheet as through the workbook', async () => {
  const user = sheet('Daten', { cells: [{ row: 3, column: 1, value: 1 }] });
  const host = await openHost(await loadDocument(await saveDocument(workbook([user]))));
  await host.port.insertSheets([reportSpec], SHEET_NAMES);
  const inserted = await loadDocument(await saveDocument(await host.read()));
  const written = await loadDocument(await saveDocument(workbook([user, specSheet(reportSpec, named)])));
  const [one, other] = [inserted, written].map(({ sheets }) => sheets.find(({ name }) => name === 'Prüfbericht'));
  expect(seen(other!)).toEqual(seen(one!));
  expect(frameOf(other!)).toEqual(frameOf(one!));
});

describe('cells', () => {
  const { cells } = specSheet(reportSpec, named);
  const cell = (row: number, column: number) => cells.find((one) => one.row === row && one.column === column);

  test('a formula brings its result along', () => {
    expect(cell(3, 1)).toMatchObject({ value: 'B4', formula: '=HYPERLINK("#\'Daten\'!B4","B4")' });
  });

  test.each(['=1+1', '+49 251', '-', '@SUM(A1)'])('%s is a text and stays one when its cell is opened', (text) => {
    const [first] = specSheet({ ...reportSpec, contents: [[text]], styles: [], numberFormats: [] }, named).cells;
    expect(first).toEqual({ row: 0, column: 0, value: text, numberFormat: '@' });
  });

  test('later styles cover earlier ones, property by property', () => {
    expect(cell(4, 1)?.style).toEqual({
      bold: false,
      italic: true,
      indent: 1,
      horizontal: 'Left',
      vertical: 'Top',
      wrap: true,
      borders: { bottom: { style: 'thin', colour: '#000000' } },
    });
  });

  test('lines run along the edges of a range', () => {
    expect([2, 3, 4].map((row) => Object.keys(cell(row, 0)?.style?.borders ?? {}))).toEqual([['top'], [], ['bottom']]);
  });

  test('a text is as long as a cell can hold', () => {
    const spec = { ...reportSpec, contents: [['x'.repeat(40_000)]], styles: [], numberFormats: [] };
    expect(String(specSheet(spec, named).cells[0]?.value)).toHaveLength(32_767);
  });
});

const range = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const chart = (kind: ChartSpec['kind'], at: number, part: Partial<ChartSpec> = {}): ChartSpec => ({
  key: `${kind}-${at}`,
  kind,
  title: 'Anteil steigt',
  subtitle: 'Prozent, 2010 bis 2017',
  alternative: `Text zu ${kind}`,
  categories: range(1, 0, 3, 1),
  series: [{ name: 'Stadt', values: range(1, 1, 3, 1), colour: '#0E3188', labels: true }],
  valueAxis: { title: 'Prozent', numberFormat: '0.0', minimum: 0, maximum: 40, majorUnit: 10 },
  labelFormat: '0.0',
  legend: true,
  position: range(6 + 12 * at, 4, 10, 3),
  ...part,
});

const LOOKS: readonly (LineLook | undefined)[] = [undefined, 'reference', 'highlight', 'muted', 'name', 'mark'];

const CHARTS: readonly ChartSpec[] = [
  chart('time-line', 0, {
    series: LOOKS.map((look, index) => ({
      name: `Reihe ${index}`,
      values: range(1, 1, 3, 1),
      colour: '#DC7D20',
      labels: index !== 0,
      ...(look && { look }),
    })),
    yearFormat: '[<45000]yyyy;',
  }),
  chart('time-line', 1, {
    valueAxis: { title: '', numberFormat: '0', reversed: true, gridlines: false },
    yearFormat: 'mm.yyyy',
    yearStep: 6,
    timeUnit: 'months',
  }),
  chart('bars', 2, {
    series: [
      {
        name: 'Wert',
        values: range(1, 1, 3, 1),
        colour: '#909090',
        labels: true,
        labelFormat: '0',
        points: [{ index: 1, colour: '#0E3188', labelFormat: '(0)' }],
      },
    ],
  }),
  chart('bars', 3, { legend: false, gapWidth: 80 }),
  chart('columns', 4),
  chart('stacked-columns', 5, {
    series: [{ name: 'Teil', values: range(1, 1, 3, 1), colour: '#0E3188', labels: true, labelColour: '#FFFFFF' }],
  }),
  chart('stacked-bars', 6, { textSize: 8 }),
  chart('lollipop', 7, {
    series: [
      {
        name: 'Abstand',
        values: range(1, 1, 3, 1),
        colour: '#6B6B6B',
        labels: true,
        labelColour: '#FFFFFF',
        points: [
          { index: 0, colour: '#0E3188' },
          { index: 2, colour: '#6B6B6B', labelFormat: '(0.0)' },
        ],
      },
    ],
  }),
  chart('time-line', 9, { typeScale: 14 / 9 }),
  chart('columns', 8, {
    series: ['#6B96D5', '#071935'].map((colour) => ({
      name: colour,
      values: range(1, 1, 3, 1),
      colour,
      labels: false,
    })),
  }),
];

const CHART_SHEET: SheetSpec = {
  ...reportSpec,
  key: 'charts',
  contents: [
    ['Jahr', 'Wert'],
    [40_543, 1],
    [41_274, 2],
    [43_100, 3],
  ],
  styles: [],
  numberFormats: [],
  conditionalStyles: [],
  merges: [],
  rowHeights: new Map([[8, 40]]),
  columnWidths: [10, 12, 14, 16, 18],
  charts: CHARTS,
};

describe('charts', () => {
  /** As a file holds them; their order, and numbers of parts, say nothing. */
  const drawn = async (sheets: readonly SheetDocument[]) => {
    const [read] = (await loadDocument(await saveDocument(workbook(sheets)))).sheets;
    return read!.charts.map(({ id: _, ...one }) => one);
  };

  test('are the same as through the workbook, but that they have their text equivalent', async () => {
    const host = await openHost(await loadDocument(await saveDocument(workbook([sheet('Leer')]))));
    await host.port.insertSheets([CHART_SHEET], SHEET_NAMES);
    const inserted = (await host.read()).sheets.filter(({ name }) => name === 'Diagramme');
    const { originPart: _, ...fresh } = inserted[0]!;
    const [one, other] = [await drawn([fresh]), await drawn([specSheet(CHART_SHEET, { id: ID, name: 'Diagramme' })])];
    expect(one).toHaveLength(CHARTS.length);
    expect(other).toEqual(one.map((found, index) => ({ ...found, alternative: CHARTS[index]!.alternative })));
  });

  const written = async (kind: ChartSpec['kind'], at: number) => {
    const read = await drawn([specSheet(CHART_SHEET, { id: ID, name: 'Diagramme' })]);
    return read.find(({ name }) => name === `${kind}-${at}`)!.series;
  };

  test('numbers of lollipops stand on heads in the colours of their sticks', async () => {
    const [series] = await written('lollipop', 7);
    const head = (colour: string) => ({ fill: colour, border: { colour, weight: 3 } });
    expect(series!.labels).toMatchObject({ colour: '#FFFFFF', ...head('#6B6B6B') });
    expect(series!.points).toEqual([
      { index: 0, colour: '#0E3188', label: head('#0E3188') },
      { index: 2, colour: '#6B6B6B', labelFormat: '(0.0)' },
    ]);
  });

  test('type, lines and markers grow on slides', async () => {
    const read = await drawn([specSheet(CHART_SHEET, { id: ID, name: 'Diagramme' })]);
    // 9 and 11 points times 14/9, in half points; 2.25 and 7.
    expect(read.find(({ name }) => name === 'time-line-9')).toMatchObject({
      title: { size: 17, subtitle: { size: 14 } },
      font: { size: 14 },
      series: [{ lineWeight: 3.5, markerSize: 11 }],
    });
  });

  test('columns side by side leave ground between them', async () => {
    expect((await written('columns', 8)).map(({ overlap }) => overlap)).toEqual([-10, -10]);
    expect((await written('columns', 4)).map(({ overlap }) => overlap)).toEqual([0]);
  });
});
