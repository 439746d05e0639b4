import type {
  ICellData,
  IColumnData,
  IObjectMatrixPrimitiveType,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import { toBounds } from '../../files/xlsx/area';
import { cellOf } from './cell-value';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../../files/xlsx/document';
import { freezeOf } from './layout';
import { charactersToPixels, DEFAULT_HEIGHT, DEFAULT_WIDTH, pointsToPixels } from '../../files/xlsx/measure';
import { toUniverStyle } from './style';

/** The engine knows no cells beyond the grid: a reference there is an error. */
const LEAST_ROWS = 2_000;
const LEAST_COLUMNS = 100;

const hidden = (on: boolean | undefined): { hd?: BooleanNumber } => (on === true ? { hd: BooleanNumber.TRUE } : {});

function customOf(cell: CellDocument): { custom?: Record<string, string> } {
  const custom = {
    ...(cell.hyperlink === undefined ? {} : { hyperlink: cell.hyperlink }),
    ...(cell.comment === undefined ? {} : { comment: cell.comment }),
  };
  return Object.keys(custom).length > 0 ? { custom } : {};
}

/** Styles of a workbook, each kept once. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const id = this.ids.get(key) ?? `style-${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles[id] = style;
    return id;
  }
}

function toCell(cell: CellDocument, table: StyleTable): ICellData {
  const style = table.idOf(toUniverStyle(cell.style ?? {}, cell.numberFormat));
  return {
    ...(cell.value === null ? {} : cellOf(cell.value)),
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(style === undefined ? {} : { s: style }),
    ...customOf(cell),
  };
}

function extent(sheet: SheetDocument): { rowCount: number; columnCount: number } {
  let rowCount = LEAST_ROWS;
  let columnCount = LEAST_COLUMNS;
  for (const { row, column } of sheet.cells) {
    rowCount = Math.max(rowCount, row + 50);
    columnCount = Math.max(columnCount, column + 10);
  }
  for (const { index } of sheet.columns) columnCount = Math.max(columnCount, index + 1);
  for (const { index } of sheet.rows) rowCount = Math.max(rowCount, index + 1);
  return { rowCount, columnCount };
}

function toSheet(sheet: SheetDocument, table: StyleTable): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const cell of sheet.cells) (cellData[cell.row] ??= {})[cell.column] = toCell(cell, table);
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const { index, width, hidden: hide } of sheet.columns) {
    columnData[index] = { ...(width === undefined ? {} : { w: charactersToPixels(width) }), ...hidden(hide) };
  }
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const { index, height, hidden: hide } of sheet.rows) {
    rowData[index] = {
      ...(height === undefined ? {} : { h: pointsToPixels(height), ia: BooleanNumber.FALSE }),
      ...hidden(hide),
    };
  }
  return {
    id: sheet.id,
    name: sheet.name,
    ...extent(sheet),
    cellData,
    columnData,
    rowData,
    mergeData: sheet.merges.map(toBounds),
    freeze: freezeOf(sheet.frozen.rows, sheet.frozen.columns),
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    ...(sheet.tabColour === undefined ? {} : { tabColor: sheet.tabColour }),
    ...(sheet.style === undefined ? {} : { defaultStyle: toUniverStyle(sheet.style) }),
  };
}

/** A new sheet without anything in it, as Univer's. */
export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: LEAST_ROWS,
    columnCount: LEAST_COLUMNS,
    cellData: {},
    columnData: {},
    rowData: {},
    mergeData: [],
    freeze: freezeOf(0, 0),
    hidden: BooleanNumber.FALSE,
    showGridlines: BooleanNumber.TRUE,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    tabColor: '',
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** What of a document Univer holds. */
export function toSnapshot(document: WorkbookDocument, id: string): IWorkbookData {
  const table = new StyleTable();
  const sheets = document.sheets.map((sheet) => [sheet.id, toSheet(sheet, table)] as const);
  return {
    id,
    name: document.properties.title ?? '',
    appVersion: '',
    locale: LocaleType.DE_DE,
    sheetOrder: document.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets),
    styles: table.styles,
  };
}
