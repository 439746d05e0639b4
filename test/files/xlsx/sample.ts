import type { AxisDocument, ChartDocument } from '../../../src/files/xlsx/chart-document';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../../../src/files/xlsx/document';

/** Share of people with a history of migration per city, 31.12. of four waves; invented figures. */
const WAVES = [
  { date: 40543, share: 20.9 },
  { date: 41274, share: 21.0 },
  { date: 42369, share: 22.6 },
  { date: 43100, share: 23.2 },
];
const DISTRICTS = [
  { name: 'Nord', share: 40.6, change: 2.4 },
  { name: 'Hiltrup', share: 27.4, change: -0.8 },
  { name: 'Stadt insgesamt', share: 23.2, change: 0.5 },
  { name: 'Mitte', share: 16.8, change: -1.3 },
];

const axis = (more: Partial<AxisDocument> = {}): AxisDocument => ({ visible: true, gridlines: false, ...more });

const cell = (
  row: number,
  column: number,
  value: CellDocument['value'],
  more: Partial<CellDocument> = {},
): CellDocument => ({
  row,
  column,
  value,
  ...more,
});

const HEAD = {
  bold: true,
  fill: '#D9E2EC',
  wrap: true,
  borders: { bottom: { style: 'thin', colour: '#333333' } },
} as const;

const cells: readonly CellDocument[] = [
  cell(0, 0, 'Migrationsanteil', { style: { bold: true, size: 14, colour: '#1F3A5F' } }),
  cell(2, 0, 'Stichtag', { style: HEAD }),
  cell(2, 1, 'Anteil in Prozent', { style: HEAD, comment: 'Hauptwohnsitz' }),
  ...WAVES.flatMap(({ date, share }, index) => [
    cell(3 + index, 0, date, { numberFormat: 'dd.mm.yyyy' }),
    cell(3 + index, 1, share, { numberFormat: '#,##0.0' }),
  ]),
  cell(8, 0, 'Gebiet', { style: HEAD }),
  cell(8, 1, 'Anteil', { style: HEAD }),
  cell(8, 2, 'Veränderung', { style: HEAD }),
  ...DISTRICTS.flatMap(({ name, share, change }, index) => [
    cell(9 + index, 0, name),
    cell(9 + index, 1, share, { numberFormat: '#,##0.0' }),
    cell(9 + index, 2, change, { numberFormat: '+#,##0.0;-#,##0.0;0.0' }),
  ]),
  cell(14, 0, 'Rang von Nord'),
  cell(14, 1, 1, { formula: '=RANK.EQ(B10,$B$10:$B$13)', style: { italic: true, horizontal: 'Right', indent: 1 } }),
  cell(14, 2, { error: '#N/A' }, { formula: '=NA()' }),
  cell(15, 0, 'Quelle & <Stand>', { hyperlink: 'https://www.example.org/?a=1&b=2' }),
  cell(15, 1, '#N/A'),
  cell(15, 2, true),
  cell(16, 0, ' mit Leerzeichen\nund Umbruch _x000D_ ', {
    style: { wrap: true, vertical: 'Top', underline: true, font: 'Courier New' },
  }),
  cell(16, 1, 'zum Anfang', { hyperlink: '#Daten!A1' }),
  cell(17, 0, 'ja', { formula: '=IF(B4>1,"ja","nein")' }),
];

const bars = { position: 'OutsideEnd', numberFormat: '#,##0.0', size: 9, colour: '#333333' } as const;

const charts: readonly ChartDocument[] = [
  {
    id: '2',
    name: 'verlauf',
    type: 'LineMarkers',
    title: { text: 'Anteil steigt seit 2010', size: 11, bold: true, colour: '#1F3A5F' },
    alternative: 'Liniendiagramm: 20,9 Prozent 2010, 23,2 Prozent 2017.',
    series: [
      {
        name: "'Daten'!$B$3",
        values: "'Daten'!$B$4:$B$7",
        categories: "'Daten'!$A$4:$A$7",
        colour: '#1F5FA8',
        lineWeight: 2.25,
        marker: 'Circle',
        labels: { position: 'Top', numberFormat: '#,##0.0' },
        points: [],
      },
      {
        name: "'Daten'!$B$3",
        values: "'Daten'!$B$4:$B$7",
        colour: '#6B6B6B',
        lineWeight: 1,
        lineStyle: 'Dash',
        marker: 'Square',
        markerSize: 3,
        points: [],
      },
      {
        name: '\u00a0\u00a0Nord',
        values: "'Daten'!$B$4:$B$7",
        lineWeight: 0.75,
        lineStyle: 'None',
        marker: 'None',
        labels: { position: 'Right', showSeriesName: true, showValue: false, colour: '#1F5FA8' },
        points: [],
      },
    ],
    blanks: 'Zero',
    categoryAxis: axis({
      categoryType: 'DateAxis',
      baseTimeUnit: 'Years',
      numberFormat: 'yyyy',
      labelPosition: 'NextToAxis',
    }),
    valueAxis: axis({
      title: 'Prozent',
      numberFormat: '0',
      minimum: 0,
      maximum: 30,
      gridlines: true,
      labelPosition: 'NextToAxis',
    }),
    legend: { visible: true, position: 'Bottom' },
    frame: { left: 300, top: 15, width: 360, height: 200 },
    font: { name: 'Arial', size: 9 },
  },
  {
    id: '3',
    name: 'rang',
    type: 'BarClustered',
    title: { text: 'Nord liegt vorn' },
    series: [
      {
        name: 'Anteil 2017',
        values: "'Daten'!$B$10:$B$13",
        categories: "'Daten'!$A$10:$A$13",
        colour: '#8FA3B8',
        gapWidth: 40,
        labels: bars,
        points: [{ index: 2, colour: '#C8501E' }],
      },
    ],
    categoryAxis: axis({ reversed: true, labelPosition: 'Low' }),
    valueAxis: axis({ numberFormat: '0', minimum: 0, labelPosition: 'NextToAxis' }),
    legend: { visible: false, position: 'Right' },
    frame: { left: 300, top: 225, width: 360, height: 180 },
  },
  {
    id: '4',
    name: 'veraenderung',
    type: 'BarClustered',
    title: { text: 'Veränderung gegenüber 2015\nin Prozentpunkten' },
    series: [
      {
        name: 'Veränderung',
        values: "'Daten'!$C$10:$C$13",
        categories: "'Daten'!$A$10:$A$13",
        colour: '#2E7D4F',
        gapWidth: 40,
        overlap: -10,
        labels: {
          ...bars,
          numberFormat: '+0.0;-0.0;0.0',
          fill: '#2E7D4F',
          border: { colour: '#2E7D4F', weight: 3 },
        },
        points: [
          {
            index: 1,
            colour: '#B3261E',
            labelFormat: '(0.0)',
            label: { fill: '#B3261E', border: { colour: '#B3261E', weight: 3 } },
          },
          { index: 3, colour: '#B3261E' },
        ],
      },
    ],
    categoryAxis: axis({ reversed: true, labelPosition: 'Low' }),
    valueAxis: axis({ numberFormat: '+0;-0;0', gridlines: true, labelPosition: 'NextToAxis' }),
    legend: { visible: false, position: 'Right' },
    frame: { left: 675, top: 15, width: 330, height: 200 },
  },
];

/** A sheet with everything that a document can hold. */
export const sheet: SheetDocument = {
  id: '{0F1E2D3C-0000-4000-8000-000000000001}',
  name: 'Daten',
  visibility: 'Visible',
  cells,
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
  columns: [
    { index: 0, width: 24 },
    { index: 1, width: 12 },
    { index: 2, width: 14.5 },
    { index: 5, hidden: true },
  ],
  rows: [
    { index: 0, height: 24 },
    { index: 7, hidden: true },
  ],
  frozen: { rows: 3, columns: 1 },
  conditionalFormats: [
    {
      range: { row: 9, column: 2, rowCount: 4, columnCount: 1 },
      formula: '=$C10<0',
      colour: '#B3261E',
      fill: '#FBE9E7',
      bold: true,
    },
    {
      range: { row: 9, column: 1, rowCount: 4, columnCount: 1 },
      formula: '=$B10>AVERAGE($B$10:$B$13)',
      colour: '#1F5FA8',
    },
  ],
  validations: [
    {
      range: { row: 15, column: 2, rowCount: 1, columnCount: 1 },
      type: 'list',
      formula1: 'Ja,Nein',
      errorTitle: 'Falsch',
      errorMessage: 'Ja oder Nein',
      promptTitle: 'Auswahl',
      promptMessage: 'Bitte wählen',
    },
    {
      range: { row: 9, column: 1, rowCount: 4, columnCount: 1 },
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '100',
    },
    {
      range: { row: 3, column: 0, rowCount: 4, columnCount: 1 },
      type: 'date',
      operator: 'greaterThanOrEqualTo',
      formula1: '=DATE(2010,1,1)',
    },
  ],
  tables: [
    {
      id: '1',
      name: 'Gebiete',
      range: { row: 8, column: 0, rowCount: 5, columnCount: 3 },
      style: 'TableStyleLight1',
      banded: true,
      filterButton: false,
    },
  ],
  charts,
  page: {
    orientation: 'landscape',
    paper: 'a4',
    printArea: { row: 0, column: 0, rowCount: 40, columnCount: 21 },
    titleRows: { first: 0, last: 2 },
    fitWide: 1,
    header: '&LIntegrationsmonitoring&RSeite &P',
    footer: '&CQuelle && Stand',
    centred: true,
  },
  protected: false,
  gridlines: false,
  tabColour: '#1F5FA8',
  edited: [],
};

const plain: SheetDocument = {
  id: '{0F1E2D3C-0000-4000-8000-000000000002}',
  name: "Stadt's Blatt",
  visibility: 'Hidden',
  cells: [cell(0, 0, 'eins'), cell(0, 1, 1), cell(1, 0, 'zwei', { style: { bold: true } }), cell(1, 1, 2)],
  merges: [],
  columns: [],
  rows: [],
  frozen: { rows: 0, columns: 0 },
  conditionalFormats: [],
  validations: [],
  tables: [],
  charts: [],
  page: { orientation: 'portrait', paper: 'other', header: '', footer: '' },
  autoFilter: { range: { row: 0, column: 0, rowCount: 2, columnCount: 2 }, filtered: false },
  protected: true,
  gridlines: true,
  style: { font: 'Courier New', size: 9 },
  edited: [],
};

/** A workbook with everything that a document can hold. */
export const document: WorkbookDocument = {
  dateSystem: 1900,
  sheets: [sheet, plain],
  names: [
    { name: 'Anteile', formula: "='Daten'!$B$10:$B$13" },
    { name: 'Hier', formula: "='Stadt''s Blatt'!$A$1", sheet: plain.id, hidden: true },
  ],
  settings: { 'integrationsmonitoring.v1': { sheets: ['Daten'], text: '„Ä“ & <b>' }, zahl: 3 },
  properties: { title: 'Integrationsmonitoring 2017', author: 'Statistikstelle', language: 'de-DE' },
};
