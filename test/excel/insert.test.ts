import { SHEET_NAMES } from '../../src/core/model/spec';
import { MAX_TEXT } from '../../src/excel/text-guard';
import { cellsOf, sheet, workbook } from './documents';
import { openHost, valueAt } from './open-host';
import { fullSpec, range, rankingChart, spec, timeChart } from './specs';

const open = () =>
  openHost(
    workbook([
      sheet('Lieferung', {
        cells: cellsOf([
          ['Stadtteil', 1],
          [{ formula: '=B1+1', value: 2 }, null],
        ]),
      }),
    ]),
  );

describe('a sheet with everything', () => {
  const insert = async () => {
    const host = await open();
    const outcome = await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    return { outcome, sheet: await host.sheetNamed('Daten') };
  };

  test('is made and told', async () => {
    expect((await insert()).outcome).toEqual({ sheets: { data: 'Daten' }, created: ['Daten'], updated: [] });
  });

  test('holds numbers, text and formulas that are calculated', async () => {
    const { sheet: data } = await insert();
    expect([3, 4, 5].map((row) => valueAt(data, row, 3))).toEqual([2, 3, 1]);
    expect(data.cells.find(({ row, column }) => row === 3 && column === 3)?.formula).toBe('=RANK(B4,$B$4:$B$6)');
    expect(valueAt(data, 3, 0)).toBe('11 Aegidii');
    expect(valueAt(data, 3, 1)).toBe(12.345);
  });

  test('has number formats, of which the later ones win', async () => {
    const { sheet: data } = await insert();
    const formats = [3, 4, 5].map(
      (row) => data.cells.find((cell) => cell.row === row && cell.column === 1)?.numberFormat,
    );
    expect(formats).toEqual(['0.0', '0.0', '0.00']);
  });

  test('has styles on the ground of Arial 10', async () => {
    const { sheet: data } = await insert();
    const styleOf = (row: number, column: number) =>
      data.cells.find((cell) => cell.row === row && cell.column === column)?.style;
    expect(styleOf(0, 0)).toMatchObject({ font: 'Arial', size: 14, bold: true, colour: '#1F4E79' });
    expect(styleOf(2, 1)).toMatchObject({ size: 10, fill: '#DDEBF7', wrap: true, horizontal: 'Center' });
    expect(styleOf(2, 1)?.borders?.top?.style).toBe('thin');
    expect(styleOf(2, 1)?.borders?.bottom?.style).toBe('thin');
    expect(styleOf(3, 0)).toMatchObject({ indent: 1, vertical: 'Top', italic: true });
  });

  test('has widths, heights, merged cells and frozen panes', async () => {
    const { sheet: data } = await insert();
    const widths = [0, 1, 2, 3].map((index) =>
      Math.round(data.columns.find((column) => column.index === index)?.width ?? 0),
    );
    expect(widths).toEqual([30, 12, 12, 8]);
    expect(data.rows.find(({ index }) => index === 0)?.height).toBe(24);
    expect(data.merges).toEqual([range(0, 0, 1, 4)]);
    expect(data.frozen).toEqual({ rows: 3, columns: 1 });
  });

  test('has a conditional style, a table and a page', async () => {
    const { sheet: data } = await insert();
    expect(data.conditionalFormats).toMatchObject([
      { range: range(3, 1, 3, 1), formula: '=$B4>15', colour: '#C00000', bold: true },
    ]);
    expect(data.tables).toMatchObject([
      { name: 'Anteile', range: range(2, 0, 4, 4), banded: false, filterButton: true },
    ]);
    expect(data.page).toMatchObject({
      orientation: 'landscape',
      paper: 'a4',
      printArea: range(0, 0, 7, 4),
      titleRows: { first: 0, last: 2 },
      fitWide: 1,
    });
    expect(data.page.header).toContain('&LStadt');
    expect(data.page.header).toContain('&RMonitoring');
    expect(data.page.footer).toContain('&CSeite &P von &N');
  });

  test('has a ranking with the first row on top and names clear of the bars', async () => {
    const { sheet: data } = await insert();
    const chart = data.charts.find(({ name }) => name === 'rangfolge-anteil');
    expect(chart).toMatchObject({
      type: 'BarClustered',
      title: { text: 'Anteil 2017 nach Stadtteilen' },
      legend: { visible: false },
      categoryAxis: { reversed: true, labelPosition: 'Low' },
      valueAxis: { title: 'Prozent', numberFormat: '0.0', minimum: 0 },
      series: [
        {
          name: '2017',
          values: 'Daten!$B$4:$B$6',
          categories: 'Daten!$A$4:$A$6',
          colour: '#1F4E79',
          points: [{ index: 1, colour: '#C55A11' }],
          labels: { numberFormat: '0.0', position: 'OutsideEnd' },
        },
      ],
    });
  });

  test('has a time line to scale, with series told apart by markers too', async () => {
    const { sheet: data } = await insert();
    const chart = data.charts.find(({ name }) => name === 'verlauf-anteil');
    expect(chart).toMatchObject({
      type: 'LineMarkers',
      legend: { visible: true, position: 'Bottom' },
      categoryAxis: { categoryType: 'DateAxis', baseTimeUnit: 'Years', numberFormat: 'yyyy' },
      series: [{ colour: '#1F4E79' }, { values: 'Daten!$D$4:$D$6', categories: 'Daten!$C$4:$C$6' }],
    });
    expect(chart?.series).toHaveLength(2);
    expect(chart?.series[0]?.marker).not.toBe(chart?.series[1]?.marker);
  });
});

// Each is something that Excel would make a formula, a number or a truth value of.
test.each(['=1+1', '-Test', '-', '@x', '+49', '00123', 'TRUE', 'wahr', '1.2.2017', '5 %', "'Dom'", '39,20'])(
  'foreign text stays text: %s',
  async (text) => {
    const host = await open();
    await host.port.insertSheets([spec('data', { contents: [['Titel'], [text]] })], SHEET_NAMES);
    const data = await host.sheetNamed('Daten');
    expect(valueAt(data, 1, 0)).toBe(text);
    expect(data.cells.find(({ row }) => row === 1)?.formula).toBeUndefined();
  },
);

test('a text too long for a cell is cut and says so', async () => {
  const host = await open();
  await host.port.insertSheets([spec('data', { contents: [['Titel'], ['a'.repeat(40_000)]] })], SHEET_NAMES);
  const text = String(valueAt(await host.sheetNamed('Daten'), 1, 0));
  expect(text).toHaveLength(MAX_TEXT);
  expect(text).toMatch(/\[gekürzt\]$/);
});

test('formulas reach over our sheets, whichever is written first', async () => {
  const host = await open();
  const ranking = spec('ranking', { contents: [[{ formula: "='Daten'!$A$1*2", result: 42 }]] });
  await host.port.insertSheets([ranking, spec('data', { contents: [[21]] })], SHEET_NAMES);
  expect(valueAt(await host.sheetNamed('Rangfolge'), 0, 0)).toBe(42);
});

test('60 000 rows are written whole, in requests below the limit', async () => {
  const host = await open();
  const contents = Array.from({ length: 60_000 }, (_, row) => ['Ausländeranteil', row, '.', `${row}`]);
  await host.port.insertSheets([spec('data', { contents })], SHEET_NAMES);
  const { cells } = await host.sheetNamed('Daten');
  const last = cells.filter(({ row }) => row === 59_999).map(({ value }) => value);
  expect(last).toEqual(['Ausländeranteil', 59_999, '.', '59999']);
  expect(cells.filter(({ value }) => value !== null)).toHaveLength(240_000);
});

describe('a second run', () => {
  const user = { name: 'Lieferung' };

  test('changes nothing when nothing changed', async () => {
    const host = await open();
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    const first = await host.read();
    const outcome = await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    expect(outcome).toEqual({ sheets: { data: 'Daten' }, created: [], updated: ['Daten'] });
    expect(await host.read()).toEqual(first);
  });

  test('leaves no rest of a longer run, and the user’s sheet cell for cell as it was', async () => {
    const host = await open();
    const before = await host.sheetNamed(user.name);
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    await host.port.insertSheets([spec('data', { contents: [['kurz']] })], SHEET_NAMES);
    const data = await host.sheetNamed('Daten');
    expect(data.cells.filter(({ value }) => value !== null).map(({ value }) => value)).toEqual(['kurz']);
    expect(data).toMatchObject({
      merges: [],
      tables: [],
      charts: [],
      conditionalFormats: [],
      frozen: { rows: 0, columns: 0 },
    });
    expect(await host.sheetNamed(user.name)).toEqual(before);
  });

  test('writes over what was typed into its sheet, empty cells too', async () => {
    const host = await open();
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    const first = await host.sheetNamed('Daten');
    await host.asUser(({ worksheets }) => {
      worksheets.getItem('Daten').getRange('A5:D5').values = [['überschrieben', 1, 2, 3]];
      worksheets.getItem('Daten').getRange('C8').values = [['daneben']];
    });
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    expect((await host.sheetNamed('Daten')).cells).toEqual(first.cells);
  });

  test('keeps a chart where the user put it, and shows the new ranges in it', async () => {
    const host = await open();
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    await host.asUser(({ worksheets }) => {
      const chart = worksheets.getItem('Daten').charts.getItem('rangfolge-anteil');
      chart.left = 700;
      chart.top = 11;
      chart.width = 333;
      chart.height = 222;
    });
    const moved = rankingChart('rangfolge-anteil', {
      series: [{ name: '2020', values: range(3, 1, 2, 1), colour: '#00FF00', labels: false }],
    });
    await host.port.insertSheets([fullSpec({ charts: [moved], columnWidths: [60, 12, 12, 8] })], SHEET_NAMES);
    const { charts } = await host.sheetNamed('Daten');
    expect(charts).toHaveLength(1);
    expect(charts[0]?.frame).toEqual({ left: 700, top: 11, width: 333, height: 222 });
    expect(charts[0]?.series).toMatchObject([
      { name: '2020', values: 'Daten!$B$4:$B$5', colour: '#00FF00', points: [] },
    ]);
  });

  test('gives a chart more or fewer series in place', async () => {
    const host = await open();
    const charts = [timeChart('verlauf')];
    await host.port.insertSheets([fullSpec({ charts })], SHEET_NAMES);
    const one = timeChart('verlauf', { series: timeChart('verlauf').series.slice(1) });
    await host.port.insertSheets([fullSpec({ charts: [one] })], SHEET_NAMES);
    expect((await host.chartNamed('Daten', 'verlauf'))?.series.map(({ name }) => name)).toEqual(['West']);
    await host.port.insertSheets([fullSpec({ charts })], SHEET_NAMES);
    expect((await host.chartNamed('Daten', 'verlauf'))?.series.map(({ name }) => name)).toEqual(['Stadt', 'West']);
  });

  test('makes a deleted chart again and leaves a renamed one to the user', async () => {
    const host = await open();
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    await host.asUser(({ worksheets }) => {
      const { charts } = worksheets.getItem('Daten');
      charts.getItem('rangfolge-anteil').delete();
      charts.getItem('verlauf-anteil').name = 'Mein Diagramm';
    });
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    const names = (await host.sheetNamed('Daten')).charts.map(({ name }) => name);
    expect([...names].sort()).toEqual(['Mein Diagramm', 'rangfolge-anteil', 'verlauf-anteil']);
  });

  test('finds a sheet that the user renamed', async () => {
    const host = await open();
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    await host.asUser(({ worksheets }) => {
      worksheets.getItem('Daten').name = 'Daten 2017';
    });
    const names = await host.port.readSheetNames();
    expect(names).toEqual({ ...SHEET_NAMES, data: 'Daten 2017' });
    const outcome = await host.port.insertSheets([fullSpec()], names);
    expect(outcome).toMatchObject({ created: [], updated: ['Daten 2017'] });
    expect((await host.read()).sheets).toHaveLength(2);
  });

  test('refuses names of yesterday, before anything is written', async () => {
    const host = await open();
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    await host.asUser(({ worksheets }) => {
      worksheets.getItem('Daten').name = 'Daten 2017';
    });
    const before = await host.read();
    await expect(host.port.insertSheets([spec('data')], SHEET_NAMES)).rejects.toMatchObject({ code: 'names-changed' });
    expect(await host.read()).toEqual(before);
  });

  test('makes a deleted sheet again', async () => {
    const host = await open();
    await host.port.insertSheets([fullSpec(), spec('ranking')], SHEET_NAMES);
    await host.asUser(({ worksheets }) => worksheets.getItem('Daten').delete());
    const outcome = await host.port.insertSheets([fullSpec(), spec('ranking')], SHEET_NAMES);
    expect(outcome).toMatchObject({ created: ['Daten'], updated: ['Rangfolge'] });
    expect((await host.sheetNamed('Daten')).charts).toHaveLength(2);
  });

  test('knows its sheets by name and first cell where another program gave them new identities', async () => {
    const first = await open();
    await first.port.insertSheets([fullSpec()], SHEET_NAMES);
    const saved = await first.read();
    const host = await openHost({ ...saved, sheets: saved.sheets.map((each) => ({ ...each, id: `new-${each.id}` })) });
    expect(await host.port.insertSheets([fullSpec()], SHEET_NAMES)).toMatchObject({ created: [], updated: ['Daten'] });
  });

  test('shows hidden rows of its sheet again and takes filters away', async () => {
    const host = await open();
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    await host.asUser(({ worksheets }) => {
      worksheets.getItem('Daten').getRange('4:5').rowHidden = true;
    });
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    expect((await host.sheetNamed('Daten')).rows.filter(({ hidden }) => hidden)).toEqual([]);
  });

  test('keeps its table under its name while it grows', async () => {
    const host = await open();
    await host.port.insertSheets([fullSpec()], SHEET_NAMES);
    const [first] = (await host.sheetNamed('Daten')).tables;
    await host.port.insertSheets([fullSpec({ table: { name: 'Anteile', range: range(2, 0, 3, 4) } })], SHEET_NAMES);
    expect((await host.sheetNamed('Daten')).tables).toEqual([{ ...first, range: range(2, 0, 3, 4) }]);
  });
});

test('a table of the user’s keeps its name, ours takes another', async () => {
  const tables = [{ id: 't1', name: 'Anteile', range: range(0, 0, 2, 2), banded: true, filterButton: true }];
  const cells = cellsOf([
    ['a', 'b'],
    [1, 2],
  ]);
  const host = await openHost(workbook([sheet('Lieferung', { cells, tables })]));
  await host.port.insertSheets([fullSpec()], SHEET_NAMES);
  expect((await host.sheetNamed('Daten')).tables.map(({ name }) => name)).toEqual(['Anteile_2']);
});
