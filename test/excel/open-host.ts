import { connectWorkbook } from '../../src/excel/workbook';
import { closeClients, openClient } from '../office-client';
import type { ChartDocument } from '../../src/files/xlsx/chart-document';
import type { SheetDocument, WorkbookDocument } from '../../src/files/xlsx/document';

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
  const asUser = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
    Excel.run(openContext(), async (context) => {
      act(context.workbook);
      await context.sync();
    });
  return {
    host,
    port: connectWorkbook(openContext),
    read,
    sheetNamed,
    chartNamed: async (sheet: string, chart: string): Promise<ChartDocument | undefined> =>
      (await sheetNamed(sheet)).charts.find(({ name }) => name === chart),
    /** Performs the k-th request from now on, but its answer never arrives. */
    loseAnswer: (request: number): void => {
      const { processQuery } = host;
      let left = request;
      host.processQuery = async (body) => {
        const answer = await processQuery(body);
        left -= 1;
        if (left === 0) throw new Error('The connection was cut.');
        return answer;
      };
    },
    /** What the user does in Excel. */
    asUser,
    /** What somebody does right before the k-th request from now on. */
    meanwhile: (request: number, act: (workbook: Excel.Workbook) => void): void => {
      const { processQuery } = host;
      let left = request;
      host.processQuery = async (body) => {
        left -= 1;
        if (left === 0) {
          host.processQuery = processQuery;
          await asUser(act);
        }
        return processQuery(body);
      };
    },
  };
};

export type OpenHost = Awaited<ReturnType<typeof openHost>>;

/** Value of a cell, undefined where there is none. */
export const valueAt = ({ cells }: SheetDocument, row: number, column: number): unknown =>
  cells.find((cell) => cell.row === row && cell.column === column)?.value ?? undefined;
