import { BooleanNumber } from '@univerjs/core';
import { type Area, area } from '../../files/xlsx/area';
import type { ChartDocument } from '../../files/xlsx/chart-document';
import type { CellDocument, SheetDocument } from '../../files/xlsx/document';
import { pixelsToCharacters, pixelsToPoints } from '../../files/xlsx/measure';
import { changesSince } from './changes';
import type { SheetModel } from './sheet';
import { fromUniverStyle, numberFormatOf } from './style';

function cellDocument(sheet: SheetModel, row: number, column: number): CellDocument | null {
  const content = sheet.cells.content(row, column);
  const univerStyle = sheet.cells.style(row, column);
  const style = fromUniverStyle(univerStyle);
  const numberFormat = numberFormatOf(univerStyle);
  const custom = sheet.cells.raw(row, column)?.custom as { hyperlink?: string; comment?: string } | null | undefined;
  const cell: CellDocument = {
    row,
    column,
    ...content,
    ...(style === undefined ? {} : { style }),
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(custom?.hyperlink === undefined ? {} : { hyperlink: custom.hyperlink }),
    ...(custom?.comment === undefined ? {} : { comment: custom.comment }),
  };
  return cell.value === null && Object.keys(cell).length === 3 ? null : cell;
}

function cellsOf(sheet: SheetModel): CellDocument[] {
  const cells: CellDocument[] = [];
  sheet.cells.forEach((row, column) => {
    const cell = cellDocument(sheet, row, column);
    if (cell !== null) cells.push(cell);
  });
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

function columnsOf(sheet: SheetModel): SheetDocument['columns'] {
  const found: { index: number; width?: number; hidden?: boolean }[] = [];
  for (let index = 0; index < sheet.worksheet.getColumnCount(); index++) {
    const column = sheet.layout.column(index);
    const width = column?.w === undefined ? {} : { width: pixelsToCharacters(column.w) };
    const hidden = column?.hd === BooleanNumber.TRUE ? { hidden: true } : {};
    if (Object.keys({ ...width, ...hidden }).length > 0) found.push({ index, ...width, ...hidden });
  }
  return found;
}

function rowsOf(sheet: SheetModel): SheetDocument['rows'] {
  const found: { index: number; height?: number; hidden?: boolean }[] = [];
  for (let index = 0; index < sheet.worksheet.getRowCount(); index++) {
    const row = sheet.layout.row(index);
    const height = row?.h === undefined || row.ia === BooleanNumber.TRUE ? {} : { height: pixelsToPoints(row.h) };
    const hidden = row?.hd === BooleanNumber.TRUE ? { hidden: true } : {};
    if (Object.keys({ ...height, ...hidden }).length > 0) found.push({ index, ...height, ...hidden });
  }
  return found;
}

function chartDocument({ extras, ...chart }: SheetModel['state']['charts'][number]): ChartDocument {
  void extras;
  return structuredClone(chart);
}

const mergesOf = (sheet: SheetModel): readonly Area[] =>
  sheet.layout.merges.map((part) => area(part.row, part.column, part.rowCount, part.columnCount));

/** What only a sheet has that came from a file. */
function fromOrigin(origin: SheetDocument, cells: readonly CellDocument[]): Pick<SheetDocument, 'edited'> {
  const { notes, threads } = origin;
  return {
    ...changesSince(origin, cells),
    ...(notes === undefined ? {} : { notes }),
    ...(threads === undefined ? {} : { threads }),
  };
}

/** A sheet of the model as plain JSON. */
export function toSheetDocument(sheet: SheetModel): SheetDocument {
  const { state } = sheet;
  const cells = cellsOf(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: mergesOf(sheet),
    columns: columnsOf(sheet),
    rows: rowsOf(sheet),
    frozen: sheet.layout.frozen,
    conditionalFormats: structuredClone(state.conditionalFormats),
    validations: structuredClone(state.validations),
    tables: structuredClone(state.tables),
    charts: state.charts.map(chartDocument),
    page: structuredClone(state.page),
    protected: state.protected,
    gridlines: sheet.gridlines,
    ...(state.autoFilter === undefined ? {} : { autoFilter: structuredClone(state.autoFilter) }),
    ...(sheet.tabColour === '' ? {} : { tabColour: sheet.tabColour }),
    ...(state.style === undefined ? {} : { style: structuredClone(state.style) }),
    ...(state.origin?.originPart === undefined ? {} : { originPart: state.origin.originPart }),
    ...(state.origin === undefined || !sheet.rewritten ? {} : { replaced: true }),
    ...(state.origin === undefined ? { edited: [] } : fromOrigin(state.origin, cells)),
  };
}
