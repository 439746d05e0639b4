import type { ChartDocument } from '../../src/files/xlsx/chart-document';
import type { SheetDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { sheet } from '../office-client';

/** Sheets to be printed one chart to a page: those of the workbook stay behind them, since the charts are bound to them. */
export interface Pages {
  readonly document: WorkbookDocument;
  /** Names of the charts, page by page. */
  readonly charts: readonly string[];
}

const pageOf = (chart: ChartDocument, number: number): SheetDocument => {
  const { width, height } = chart.frame;
  return sheet(`Bild ${number}`, [], {
    charts: [{ ...chart, frame: { left: 0, top: 0, width, height } }],
    page: {
      orientation: width > height ? 'landscape' : 'portrait',
      paper: 'a4',
      header: '',
      footer: '',
      fitWide: 1,
      fitTall: 1,
    },
  });
};

/** Lays every chart of a workbook on a page of its own. */
export const onePageEach = (document: WorkbookDocument): Pages => {
  const charts = document.sheets.flatMap((one) => one.charts);
  const others = document.sheets.map((one) => ({ ...one, charts: [] }));
  return {
    document: { ...document, sheets: [...charts.map((chart, index) => pageOf(chart, index + 1)), ...others] },
    charts: charts.map(({ name }) => name),
  };
};
