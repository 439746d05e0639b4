import { evaluate } from '../../src/core/compute/evaluation';
import type { Catalogue } from '../../src/core/model/catalogue';
import type { ChartOrder } from '../../src/core/model/chart-order';
import type { Evaluation } from '../../src/core/model/report';
import { fittingOrders } from '../../src/core/order/standard';
import { SHEET_NAMES, type SheetSpec } from '../../src/core/model/spec';
import { buildChartsSheet } from '../../src/core/spec/chart/sheet';
import { buildDataSheet } from '../../src/core/spec/data/sheet';
import { connectWorkbook } from '../../src/excel/workbook';
import type { WorkbookDocument } from '../../src/files/xlsx/document';
import { connect } from '../../src/workbench/client';
import { createHost } from '../../src/workbench/host';
import { tableOf } from '../core/compute/submission';
import { sheet, workbook } from '../office-client';
import type { GalleryCase } from './cases';

/** What its orders have in common: an area that stands out, and a size of the settings. */
export type Look = Pick<ChartOrder, 'highlight' | 'size'>;

/** *Daten* and *Diagramme* of an evaluation: every template, as the program lays them out. */
export const chartSpecs = (evaluation: Evaluation, catalogue: Catalogue, look: Look = {}): readonly SheetSpec[] => {
  const data = buildDataSheet(evaluation, catalogue, SHEET_NAMES.data, null);
  const orders = fittingOrders(evaluation.subjects, catalogue);
  const wanted = orders.map((order) => ({ order: { ...order, ...look }, evaluation }));
  const setting = { name: SHEET_NAMES.charts, locate: data.locate, tells: true };
  return [data.spec, buildChartsSheet(wanted, catalogue, setting)];
};

/** The same of a case; of some templates only, where they are named. */
export const specsOf = (one: GalleryCase, size?: string, templates?: readonly string[]): readonly SheetSpec[] => {
  const { cells, level, highlight } = one;
  const wanted = one.catalogue.chartTemplates?.filter(({ id }) => templates?.includes(id) ?? true) ?? [];
  const catalogue = { ...one.catalogue, chartTemplates: wanted };
  return chartSpecs(evaluate([tableOf(cells)], catalogue, { level }), catalogue, {
    ...(highlight !== undefined && { highlight }),
    ...(size !== undefined && { size }),
  });
};

/** Sheets in a workbook, inserted by Microsoft's client through the workbook host, with their text alternatives. */
export const inserted = async (specs: readonly SheetSpec[]): Promise<WorkbookDocument> => {
  const host = createHost(workbook([sheet('Lieferung')]));
  const { openContext, close } = connect(host);
  try {
    await connectWorkbook(openContext, host.describeCharts).insertSheets(specs, SHEET_NAMES);
    return await host.toDocument();
  } finally {
    close();
    host.dispose();
  }
};
