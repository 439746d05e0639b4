import { SHEET_NAMES, type ChartSpec } from '../../src/core/model/spec';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { sheet, workbook } from './documents';
import { openHost } from './open-host';
import { fullSpec, range, rankingChart, timeChart } from './specs';

const columns = (key: string, changes: Partial<ChartSpec> = {}): ChartSpec => ({
  ...rankingChart(key),
  kind: 'columns',
  series: [
    { name: '2015', values: range(3, 1, 3, 1), colour: '#0E3188', labels: false },
    { name: '2017', values: range(3, 3, 3, 1), colour: '#DC7D20', labels: true, labelFormat: '"Bruch"' },
  ],
  legend: true,
  ...changes,
});

/** Inserts a chart, and reads it once as it stands in the host and once from a file that was saved and loaded again. */
const inserted = async (...charts: readonly ChartSpec[]) => {
  const host = await openHost(workbook([sheet('Lieferung')]));
  await host.port.insertSheets([fullSpec({ charts: charts.slice(0, 1) })], SHEET_NAMES);
  for (const chart of charts.slice(1)) await host.port.insertSheets([fullSpec({ charts: [chart] })], SHEET_NAMES);
  const key = charts.at(-1)?.key ?? '';
  const loaded = await loadDocument(await saveDocument(await host.read()));
  return [
    (await host.chartNamed('Daten', key))!,
    loaded.sheets.find(({ name }) => name === 'Daten')!.charts.find(({ name }) => name === key)!,
  ] as const;
};

test.each([
  ['time-line', timeChart('a'), 'LineMarkers'],
  ['ranking-bar', rankingChart('a'), 'BarClustered'],
  ['change-bar', rankingChart('a', { kind: 'change-bar' }), 'BarClustered'],
  ['columns', columns('a'), 'ColumnClustered'],
  ['stacked-columns', columns('a', { kind: 'stacked-columns' }), 'ColumnStacked100'],
] as const)('%s becomes a native chart and stays one in a file', async (_kind, spec, type) => {
  for (const chart of await inserted(spec)) expect(chart.type).toBe(type);
});

test('the subtitle stands below the title, smaller and not bold', async () => {
  for (const { title } of await inserted(columns('a', { title: 'Botschaft', subtitle: 'Anteil, in Prozent' })))
    expect(title).toEqual({
      text: 'Botschaft\nAnteil, in Prozent',
      size: 11,
      bold: true,
      subtitle: { size: 9, bold: false },
    });
});

test('a later run takes the subtitle away with the text', async () => {
  for (const { title } of await inserted(columns('a', { subtitle: 'Anteil, in Prozent' }), columns('a')))
    expect(title).toEqual({ text: 'Anteil 2017 nach Stadtteilen', size: 11, bold: true });
});

test('an axis of ranks has the first on top, its steps are kept, and the years stand below', async () => {
  const valueAxis = { title: 'Rang', numberFormat: '0', minimum: 1, maximum: 6, majorUnit: 1, reversed: true };
  for (const { valueAxis: values, categoryAxis } of await inserted(timeChart('a', { valueAxis }))) {
    expect(values).toMatchObject({ minimum: 1, maximum: 6, majorUnit: 1, reversed: true });
    expect(categoryAxis).toMatchObject({ labelPosition: 'High', categoryType: 'DateAxis' });
  }
});

test('a later run on the same chart sets the axis upright again', async () => {
  const valueAxis = { title: 'Rang', numberFormat: '0', minimum: 1, maximum: 6, majorUnit: 1, reversed: true };
  for (const { valueAxis: values, categoryAxis } of await inserted(timeChart('a', { valueAxis }), timeChart('a'))) {
    expect(values.reversed ?? false).toBe(false);
    expect(values.majorUnit).toBeUndefined();
    expect(categoryAxis.labelPosition).not.toBe('High');
  }
});

test('names stand below columns, also where these hang down; labels of a series have its own format', async () => {
  for (const { categoryAxis, series, legend } of await inserted(columns('a'))) {
    expect(categoryAxis).toMatchObject({ categoryType: 'TextAxis', labelPosition: 'Low' });
    expect(series.map(({ name, colour, labels }) => [name, colour, labels?.numberFormat])).toEqual([
      ['2015', '#0E3188', undefined],
      ['2017', '#DC7D20', '"Bruch"'],
    ]);
    expect(legend).toEqual({ visible: true, position: 'Bottom' });
  }
});
