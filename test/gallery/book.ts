import { evaluate } from '../../src/core/compute/evaluation';
import type { Catalogue } from '../../src/core/model/catalogue';
import type { Evaluation } from '../../src/core/model/report';
import { fittingOrders } from '../../src/core/order/standard';
import { SHEET_NAMES, type SheetSpec } from '../../src/core/model/spec';
import { buildChartsSheet } from '../../src/core/spec/charts';
import { buildDataSheet } from '../../src/core/spec/data';
import { connectWorkbook } from '../../src/excel/workbook';
import { withAlternatives } from '../../src/files/alternatives';
import type { WorkbookDocument } from '../../src/files/xlsx/document';
import { saveDocument } from '../../src/files/xlsx/save';
import { connect } from '../../src/workbench/client';
import { createHost } from '../../src/workbench/host';
import { tableOf } from '../core/compute/submission';
import { sheet, workbook } from '../office-client';
import type { GalleryCase } from './cases';

/** *Daten* and *Diagramme* of an evaluation: every template, as the program lays them out. */
export const chartSpecs = (evaluation: Evaluation, catalogue: Catalogue, highlight?: string): readonly SheetSpec[] => {
  const data = buildDataSheet(evaluation, catalogue, SHEET_NAMES.data, null);
  const orders = fittingOrders(evaluation.subjects, catalogue);
  const wanted = orders.map((order) => ({ order: { ...order, ...(highlight && { highlight }) }, evaluation }));
  const setting = { name: SHEET_NAMES.charts, locate: data.locate, tells: true };
  return [data.spec, buildChartsSheet(wanted, catalogue, setting)];
};

/** The same of a case. */
export const specsOf = ({ catalogue, cells, level, highlight }: GalleryCase): readonly SheetSpec[] =>
  chartSpecs(evaluate([tableOf(cells)], catalogue, { level }), catalogue, highlight);

/** Sheets in a workbook, inserted by Microsoft's client through the workbook host, with their text alternatives. */
export const inserted = async (specs: readonly SheetSpec[]): Promise<WorkbookDocument> => {
  const host = createHost(workbook([sheet('Lieferung')]));
  const { openContext, close } = connect(host);
  try {
    await connectWorkbook(openContext).insertSheets(specs, SHEET_NAMES);
    return withAlternatives(await host.toDocument(), specs);
  } finally {
    close();
    host.dispose();
  }
};

/** A case in a workbook. */
export const bookOf = (one: GalleryCase): Promise<WorkbookDocument> => inserted(specsOf(one));

/** The same as the bytes of an .xlsx file. */
export const bytesOf = async (one: GalleryCase): Promise<Uint8Array> => saveDocument(await bookOf(one));
