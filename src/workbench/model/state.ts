import type { ChartDocument } from '../../files/xlsx/chart-document';
import type { PageDocument, SheetDocument, StyleDocument } from '../../files/xlsx/document';
import { type Mutable, mutable } from './mutable';

/**
 * A chart as kept by the model. `extras` are properties that a document does not know (plot area, fonts of axes …), by
 * path; they can be read back while the workbook is open and are not saved.
 */
export interface ChartState extends Mutable<ChartDocument> {
  extras: Record<string, Record<string, unknown>>;
}

/** What of a sheet lives beside the cells. */
export interface SheetState {
  charts: ChartState[];
  tables: Mutable<SheetDocument['tables']>;
  conditionalFormats: Mutable<SheetDocument['conditionalFormats']>;
  validations: Mutable<SheetDocument['validations']>;
  page: Mutable<PageDocument>;
  protected: boolean;
  veryHidden: boolean;
  autoFilter?: Mutable<NonNullable<SheetDocument['autoFilter']>>;
  /** Style of all cells that have none of their own. */
  style?: Mutable<StyleDocument>;
  /** The sheet as loaded, where it came from a file: what differs from it is `edited`. */
  origin?: SheetDocument;
}

export const DEFAULT_PAGE: PageDocument = { orientation: 'portrait', paper: 'a4', header: '', footer: '' };

export function emptyState(): SheetState {
  return {
    charts: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    page: mutable(DEFAULT_PAGE),
    protected: false,
    veryHidden: false,
  };
}

export function stateOf(sheet: SheetDocument): SheetState {
  return {
    charts: sheet.charts.map((chart) => ({ ...mutable(chart), extras: {} })),
    tables: mutable(sheet.tables),
    conditionalFormats: mutable(sheet.conditionalFormats),
    validations: mutable(sheet.validations),
    page: mutable(sheet.page),
    protected: sheet.protected,
    veryHidden: sheet.visibility === 'VeryHidden',
    ...(sheet.autoFilter === undefined ? {} : { autoFilter: mutable(sheet.autoFilter) }),
    ...(sheet.style === undefined ? {} : { style: mutable(sheet.style) }),
    ...(sheet.originPart === undefined ? {} : { origin: sheet }),
  };
}
