import { SHEET_NAMES, type ChartSpec, type SheetSpec } from '../../src/core/model/spec';
import type { WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { sheet, workbook } from './documents';
import { type OpenHost, openHost } from './open-host';
import { range, rankingChart, spec } from './specs';

/** Height of a row and width of a column of these sheets in points: 10 characters are (10 × 7 + 5) × 0.75. */
const ROW = 20;
const COLUMN = 56.25;

const COUNT = 90;
const at = (row: number): ChartSpec['position'] => range(row, 0, 10, 4);
export const frameAt = (row: number) => ({ left: 0, top: row * ROW, width: 4 * COLUMN, height: 10 * ROW });

/** A sheet of blocks of fifteen rows, one chart each, with the values 1, 2, 3 and so on; `shift` changes the data. */
export const charts = (keys: readonly string[], { shift = 0, title = 'Titel' } = {}): SheetSpec =>
  spec('charts', {
    contents: Array.from({ length: COUNT }, (_, row) => [
      row === 0 ? 'Diagramme' : null,
      null,
      null,
      null,
      'a',
      row + shift,
    ]),
    columnWidths: Array(6).fill(10),
    rowHeights: new Map(Array.from({ length: COUNT }, (_, row) => [row, ROW])),
    charts: keys.map((key, index) =>
      rankingChart(key, {
        title: `${title} ${key}`,
        position: at(3 + 15 * index),
        categories: range(3 + 15 * index, 4, 3, 1),
        series: [{ name: key, values: range(3 + 15 * index, 5, 3, 1), colour: '#1F4E79', labels: true }],
      }),
    ),
  });

export const open = () => openHost(workbook([sheet('Lieferung')]));
export const insert = ({ port }: OpenHost, ...specs: readonly SheetSpec[]) => port.insertSheets(specs, SHEET_NAMES);
export const chartsOf = async ({ sheetNamed }: OpenHost, name = 'Diagramme') => (await sheetNamed(name)).charts;
export const framesOf = async (host: OpenHost) =>
  Object.fromEntries((await chartsOf(host)).map(({ name, frame }) => [name, frame]));
export const namesOf = async (host: OpenHost) => (await chartsOf(host)).map(({ name }) => name).sort();
export const reopened = async (host: OpenHost, change = (document: WorkbookDocument) => document): Promise<OpenHost> =>
  openHost(change(await loadDocument(await saveDocument(await host.read()))));
