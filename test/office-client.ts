import { connect, type ConnectOptions, type Connection } from '../src/workbench/client';
import { createHost, type HostOptions, type WorkbookHost } from '../src/workbench/host';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../src/files/xlsx/document';

export interface OfficeClient extends Connection {
  readonly host: WorkbookHost;
}

const open: OfficeClient[] = [];

/** A workbook host with Microsoft's client on it. Closed after the test when `closeClients` is called in `afterEach`. */
export function openClient(
  document: WorkbookDocument = workbook([sheet('Tabelle1')]),
  options: HostOptions & ConnectOptions = {},
): OfficeClient {
  const host = createHost(document, options);
  const client = { ...connect(host, options), host };
  open.push(client);
  return client;
}

export function closeClients(): void {
  for (const client of open.splice(0)) {
    client.close();
    client.host.dispose();
  }
}

/** A sheet with these rows from A1 on; a text with `=` in front is a formula. */
export function sheet(
  name: string,
  rows: readonly (readonly (string | number | boolean | null)[])[] = [],
  more: Partial<SheetDocument> = {},
): SheetDocument {
  return {
    id: `id-${name}`,
    name,
    visibility: 'Visible',
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((value, column) => (value === null ? [] : [cell(row, column, value)])),
    ),
    merges: [],
    columns: [],
    rows: [],
    frozen: { rows: 0, columns: 0 },
    conditionalFormats: [],
    validations: [],
    tables: [],
    charts: [],
    page: { orientation: 'portrait', paper: 'a4', header: '', footer: '' },
    protected: false,
    gridlines: true,
    edited: [],
    ...more,
  };
}

export function cell(row: number, column: number, value: string | number | boolean): CellDocument {
  return typeof value === 'string' && value.startsWith('=')
    ? { row, column, value: null, formula: value }
    : { row, column, value };
}

export function workbook(sheets: readonly SheetDocument[], more: Partial<WorkbookDocument> = {}): WorkbookDocument {
  return { dateSystem: 1900, sheets, names: [], settings: {}, properties: {}, ...more };
}
