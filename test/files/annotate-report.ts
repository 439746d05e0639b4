import type { SheetSpec } from '../../src/core/model/spec';

/** A small report as the core lays one out. */
export const reportSpec: SheetSpec = {
  key: 'findings',
  contents: [
    ['Prüfbericht', null, null],
    [null, null, null],
    ['Blatt', 'Zelle', 'Befund'],
    ['Daten', { formula: '=HYPERLINK("#\'Daten\'!B4","B4")', result: 'B4' }, '=1+1'],
    ['Daten', 7.25, '-'],
  ],
  styles: [
    { range: { row: 0, column: 0, rowCount: 1, columnCount: 3 }, style: { bold: true, size: 14, colour: '#1A1A1A' } },
    {
      range: { row: 2, column: 0, rowCount: 3, columnCount: 3 },
      style: { horizontal: 'Left', vertical: 'Top', wrap: true, border: { top: true, bottom: true } },
    },
    { range: { row: 2, column: 0, rowCount: 1, columnCount: 3 }, style: { bold: true, fill: '#E3EAF1' } },
    { range: { row: 4, column: 1, rowCount: 1, columnCount: 2 }, style: { italic: true, indent: 1, bold: false } },
  ],
  numberFormats: [{ range: { row: 3, column: 1, rowCount: 2, columnCount: 1 }, numberFormat: '#,##0.0' }],
  conditionalStyles: [
    { range: { row: 3, column: 2, rowCount: 2, columnCount: 1 }, formula: '=$C4="-"', colour: '#B3261E', bold: true },
  ],
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }],
  columnWidths: [24, 9, 58],
  rowHeights: new Map([
    [4, 26],
    [0, 20.5],
  ]),
  frozen: { rows: 3, columns: 1 },
  gridlines: false,
  table: { name: 'Befunde', range: { row: 2, column: 0, rowCount: 3, columnCount: 3 } },
  page: {
    orientation: 'landscape',
    area: { row: 0, column: 0, rowCount: 5, columnCount: 3 },
    titleRows: { first: 2, last: 2 },
    pagesWide: 1,
    header: '&L&8Prüfbericht&R&8Amt && Stadt',
    footer: '&L&8&A&R&8Seite &P von &N',
  },
  charts: [],
};
