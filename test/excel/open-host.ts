import { connectWorkbook } from '../../src/excel/workbook';
import { closeClients, openClient } from '../office-client';
import type { ChartDocument, SheetDocument, WorkbookDocument } from '../../src/workbench/model/document';

afterEach(closeClients);

/** A workbook in the host with our port, and with the hands of a user. */
export const openHost = async (document: WorkbookDocument, options: Parameters<typeof openClient>[1] = {}) => {
  const { host, openContext } = openClient(document, options);
  const read = (): Promise<WorkbookDocument> => host.toDocument();
  const sheetNamed = async (name: string): Promise<SheetDocument> => {
    const found = (await read()).sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  return {
    host,
    port: connectWorkbook(openContext),
    read,
    sheetNamed,
    chartNamed: async (sheet: string, chart: string): Promise<ChartDocument | undefined> =>
      (await sheetNamed(sheet)).charts.find(({ name }) => name === chart),
    /** What the user does in Excel meanwhile. */
    asUser: (act: (workbook: Excel.Workbook) => void): Promise<void> =>
      Excel.run(openContext(), async (context) => {
        act(context.workbook);
        await context.sync();
      }),
  };
};

export type OpenHost = Awaited<ReturnType<typeof openHost>>;

/** Value of a cell, undefined where there is none. */
export const valueAt = ({ cells }: SheetDocument, row: number, column: number): unknown =>
  cells.find((cell) => cell.row === row && cell.column === column)?.value ?? undefined;
