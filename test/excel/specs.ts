import type { RangeAddress } from '../../src/core/model/address';
import type { ChartSpec, SheetKey, SheetSpec } from '../../src/core/model/spec';

export const range = (row: number, column: number, rowCount = 1, columnCount = 1): RangeAddress => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A small sheet of ours: a title and nothing else. */
export const spec = (key: SheetKey, changes: Partial<SheetSpec> = {}): SheetSpec => ({
  key,
  contents: [[`Blatt ${key}`]],
  styles: [],
  numberFormats: [],
  conditionalStyles: [],
  merges: [],
  columnWidths: [],
  rowHeights: new Map(),
  gridlines: true,
  frozen: { rows: 0, columns: 0 },
  page: { orientation: 'portrait', area: range(0, 0), pagesWide: 1, header: '', footer: '' },
  charts: [],
  ...changes,
});

/** A ranking of three areas in rows 4 to 6, names in A and values in B. */
export const rankingChart = (key: string, changes: Partial<ChartSpec> = {}): ChartSpec => ({
  key,
  kind: 'bars',
  title: 'Anteil 2017 nach Stadtteilen',
  alternative: 'Balkendiagramm',
  categories: range(3, 0, 3, 1),
  series: [
    {
      name: '2017',
      values: range(3, 1, 3, 1),
      colour: '#1F4E79',
      labels: true,
      points: [{ index: 1, colour: '#C55A11' }],
    },
  ],
  valueAxis: { title: 'Prozent', numberFormat: '0.0', minimum: 0 },
  labelFormat: '0.0',
  legend: false,
  position: range(3, 4, 15, 6),
  ...changes,
});

export const timeChart = (key: string, changes: Partial<ChartSpec> = {}): ChartSpec => ({
  key,
  kind: 'time-line',
  title: 'Anteil im Zeitverlauf',
  alternative: 'Liniendiagramm',
  categories: range(3, 2, 3, 1),
  series: [
    { name: 'Stadt', values: range(3, 1, 3, 1), colour: '#1F4E79', labels: false },
    { name: 'West', values: range(3, 3, 3, 1), colour: '#C55A11', labels: false },
  ],
  valueAxis: { title: '', numberFormat: '0.0' },
  labelFormat: '0.0',
  legend: true,
  position: range(20, 4, 15, 6),
  ...changes,
});

/** Every kind of series that a chart over time may have, and an axis with its own dates. */
export const namedLines = (key: string, changes: Partial<ChartSpec> = {}): ChartSpec =>
  timeChart(key, {
    series: [
      { name: 'Ost', values: range(3, 3, 3, 1), colour: '#909090', labels: false, look: 'muted' },
      { name: 'Stadt', values: range(3, 1, 3, 1), colour: '#6B6B6B', labels: false, look: 'reference' },
      { name: 'Mitte', values: range(3, 3, 3, 1), colour: '#DC7D20', labels: false },
      { name: 'West', values: range(3, 3, 3, 1), colour: '#0B3D91', labels: false, look: 'highlight' },
      {
        name: 'Bruch in der Reihe',
        values: range(3, 1, 3, 1),
        colour: '#1A1A1A',
        labels: true,
        labelFormat: '"Bruch"',
        look: 'mark',
      },
      { name: 'Sankt Mauritz\nWest', values: range(3, 3, 3, 1), colour: '#A85F18', labels: true, look: 'name' },
    ],
    valueAxis: { title: '', numberFormat: '0', minimum: 0, maximum: 30, gridlines: false },
    yearFormat: '[<=43100]yyyy;""',
    yearStep: 7,
    legend: false,
    ...changes,
  });

/** A sheet with everything that a sheet can have. */
export const fullSpec = (changes: Partial<SheetSpec> = {}): SheetSpec =>
  spec('data', {
    contents: [
      ['Anteil nach Stadtteilen', null, null, null],
      ['Stichtag 31.12.2017', null, null, null],
      ['Stadtteil', 'Anteil', 'Stichtag', 'Rang'],
      ['11 Aegidii', 12.345, 40543, { formula: '=RANK(B4,$B$4:$B$6)', result: 2 }],
      ['12 Überwasser', 8.5, 41274, { formula: '=RANK(B5,$B$4:$B$6)', result: 3 }],
      ['13 Dom', 20, 42369, { formula: '=RANK(B6,$B$4:$B$6)', result: 1 }],
      ['Quelle: Melderegister', null, null, null],
    ],
    styles: [
      { range: range(0, 0, 1, 4), style: { bold: true, size: 14, colour: '#1F4E79' } },
      {
        range: range(2, 0, 1, 4),
        style: { fill: '#DDEBF7', wrap: true, horizontal: 'Center', border: { top: true, bottom: true } },
      },
      { range: range(3, 0, 3, 1), style: { indent: 1, vertical: 'Top', italic: true } },
    ],
    numberFormats: [
      { range: range(3, 1, 3, 1), numberFormat: '0.0' },
      { range: range(3, 2, 3, 1), numberFormat: 'dd.mm.yyyy' },
      { range: range(5, 1), numberFormat: '0.00' },
    ],
    conditionalStyles: [{ range: range(3, 1, 3, 1), formula: '=$B4>15', colour: '#C00000', bold: true }],
    merges: [range(0, 0, 1, 4)],
    columnWidths: [30, 12, 12, 8],
    rowHeights: new Map([[0, 24]]),
    frozen: { rows: 3, columns: 1 },
    table: { name: 'Anteile', range: range(2, 0, 4, 4) },
    page: {
      orientation: 'landscape',
      area: range(0, 0, 7, 4),
      titleRows: { first: 0, last: 2 },
      pagesWide: 1,
      header: '&LStadt&RMonitoring',
      footer: '&CSeite &P von &N',
    },
    charts: [rankingChart('rangfolge-anteil'), timeChart('verlauf-anteil')],
    ...changes,
  });
