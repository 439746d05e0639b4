import { strFromU8, unzipSync } from 'fflate';
import { SHEET_NAMES, type ChartSeries, type ChartSpec } from '../../src/core/model/spec';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { sheet, workbook } from './documents';
import { openHost } from './open-host';
import { fullSpec, namedLines, range, rankingChart, timeChart } from './specs';

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

/** The first chart of a file. */
const chartPart = (file: Uint8Array): string => {
  const parts = unzipSync(file);
  return strFromU8(parts[Object.keys(parts).find((name) => /charts\/chart\d+\.xml$/.test(name))!]!);
};

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
  ['bars', rankingChart('a'), 'BarClustered'],
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

test('lines over time: muted, reference, plain, highlight, a thin one for a mark, and none where a name stands', async () => {
  for (const { series } of await inserted(namedLines('a')))
    expect(
      series.map(({ name, lineStyle, lineWeight, marker, markerSize = 7 }) => [
        name,
        lineStyle ?? 'Continuous',
        lineWeight,
        marker === 'None' ? 'None' : `${marker} ${markerSize}`,
      ]),
    ).toEqual([
      ['Ost', 'Continuous', 1, 'Circle 3'],
      ['Stadt', 'Dash', 2.25, 'Square 6'],
      ['Mitte', 'Continuous', 2.25, 'Diamond 7'],
      ['West', 'Continuous', 3.5, 'Triangle 9'],
      ['Bruch in der Reihe', 'Dash', 1, 'None'],
      ['\u00a0\u00a0Sankt Mauritz\n\u00a0\u00a0West', 'None', 0.75, 'None'],
    ]);
});

test('a name stands to the right of its point in its colour, a mark too, and there is no legend', async () => {
  for (const { series, legend } of await inserted(namedLines('a'))) {
    expect(series.slice(0, 4).map(({ labels }) => labels)).toEqual([undefined, undefined, undefined, undefined]);
    expect(series[4]!.labels).toEqual({ position: 'Right', numberFormat: '"Bruch"', colour: '#1A1A1A' });
    const { showSeriesName, showValue, position, colour } = series[5]!.labels!;
    expect([showSeriesName, showValue, position, colour]).toEqual([true, false, 'Right', '#A85F18']);
    expect(legend.visible).toBe(false);
  }
});

test('years of a chart with names: a format that hides the room behind the last one, and steps', async () => {
  for (const { categoryAxis, valueAxis, blanks } of await inserted(namedLines('a'))) {
    expect(categoryAxis).toMatchObject({ numberFormat: '[<=43100]yyyy;""', majorUnit: 7, baseTimeUnit: 'Years' });
    expect(valueAxis.gridlines).toBe(false);
    expect(blanks).toBeUndefined();
  }
});

test('two dates of one year stand by their months', async () => {
  const [chart] = await inserted(timeChart('a', { yearFormat: 'mm.yyyy', yearStep: 6, timeUnit: 'months' }));
  expect(chart!.categoryAxis).toMatchObject({ numberFormat: 'mm.yyyy', majorUnit: 6, baseTimeUnit: 'Months' });
});

test('a later run on the same chart makes lines of names, and names of lines', async () => {
  for (const { series, categoryAxis, valueAxis } of await inserted(namedLines('a'), timeChart('a'))) {
    expect(series.map(({ name, lineStyle, marker }) => [name, lineStyle, marker])).toEqual([
      ['Stadt', undefined, 'Circle'],
      ['West', undefined, 'Square'],
    ]);
    expect(categoryAxis.numberFormat).toBe('yyyy');
    expect(categoryAxis.majorUnit).toBeUndefined();
    expect(valueAxis.gridlines).toBe(true);
  }
  const [mark, name] = namedLines('a').series.slice(-2) as [ChartSeries, ChartSeries];
  for (const { series } of await inserted(
    namedLines('a', { series: [name, mark] }),
    namedLines('a', { series: [mark, name] }),
  ))
    expect(series.map(({ labels }) => [labels?.showSeriesName ?? false, labels?.showValue ?? true])).toEqual([
      [false, true],
      [true, false],
    ]);
});

test('what is saved of a chart with names, as Office reads it', async () => {
  const host = await openHost(workbook([sheet('Lieferung')]));
  await host.port.insertSheets([fullSpec({ charts: [namedLines('a')] })], SHEET_NAMES);
  const xml = chartPart(await saveDocument(await host.read()));
  const series = xml.split('<c:ser>').slice(1);
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  expect(xml).toContain('<c:numFmt formatCode="[&lt;=43100]yyyy;&quot;&quot;" sourceLinked="0"/>');
  expect(xml).toContain('<c:majorUnit val="7"/><c:majorTimeUnit val="years"/>');
  expect(series[1]).toContain('<a:prstDash val="dash"/>');
  // The dates, and the last value that the line has, stand in the file for viewers that do not calculate.
  expect(series[5]).toContain('<c:f>Daten!$D$4:$D$6</c:f>');
  expect(series[5]).toMatch(/<c:cat><c:numRef><c:f>Daten!\$C\$4:\$C\$6<\/c:f>.*<c:v>42369<\/c:v>/);
  expect(series[5]).toMatch(/<a:ln w="9525"><a:noFill\/><\/a:ln>/);
  expect(series[5]).toMatch(/<c:txPr><a:bodyPr wrap="none"\/>.*<a:srgbClr val="A85F18"\/>/);
  expect(series[5]).toMatch(/<c:dLblPos val="r"\/>.*<c:showVal val="0"\/>.*<c:showSerName val="1"\/>/);
});

test('where ranks run from top to bottom the line of the years comes down with them', async () => {
  const host = await openHost(workbook([sheet('Lieferung')]));
  const valueAxis = { title: 'Rang', numberFormat: '0', minimum: 1, maximum: 7, majorUnit: 1, reversed: true };
  await host.port.insertSheets([fullSpec({ charts: [namedLines('a', { valueAxis })] })], SHEET_NAMES);
  const xml = chartPart(await saveDocument(await host.read()));
  expect(/<c:dateAx>.*<\/c:dateAx>/s.exec(xml)?.[0]).toContain('<c:crosses val="max"/>');
  expect(/<c:valAx>.*<\/c:valAx>/s.exec(xml)?.[0]).toContain('<c:crosses val="autoZero"/>');
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
