import type { IColumnData, IRowData, Nullable, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { type Area, area, fromBounds, intersection, MAX_COLUMNS, MAX_ROWS, toBounds } from '../../files/xlsx/area';
import type { Book } from './book';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, pixelsToPoints, pointsToPixels } from '../../files/xlsx/measure';

/** More than asked for: what is written next lies often just beyond. */
const roomy = (count: number, most: number): number => Math.min(most - 1, Math.ceil(count * 1.25) + 10);

/** Widths, heights, hidden rows and columns, merges and frozen panes of one sheet. */
export class Layout {
  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {}

  /** The area as far as the sheet's grid reaches: Univer's sheets end, Excel's go on. */
  clip(part: Area): Area | null {
    return intersection(part, area(0, 0, this.sheet.getRowCount(), this.sheet.getColumnCount()));
  }

  /** Makes the grid reach as far as the area does. */
  reach(part: Area): void {
    const rows = part.row + part.rowCount;
    const columns = part.column + part.columnCount;
    if (rows > this.sheet.getRowCount() && rows < MAX_ROWS)
      this.grow(SetWorksheetRowCountMutation, { rowCount: roomy(rows, MAX_ROWS) });
    if (columns > this.sheet.getColumnCount() && columns < MAX_COLUMNS)
      this.grow(SetWorksheetColumnCountMutation, { columnCount: roomy(columns, MAX_COLUMNS) });
  }

  column(index: number): Nullable<Partial<IColumnData>> {
    return this.sheet.getColumnManager().getColumn(index);
  }

  row(index: number): Nullable<Partial<IRowData>> {
    return this.sheet.getRowManager().getRow(index);
  }

  /** In points; hidden columns have none. */
  columnWidth(index: number): number {
    const column = this.column(index);
    return column?.hd === BooleanNumber.TRUE ? 0 : pixelsToPoints(column?.w ?? DEFAULT_WIDTH);
  }

  rowHeight(index: number): number {
    const row = this.row(index);
    return row?.hd === BooleanNumber.TRUE ? 0 : pixelsToPoints(row?.h ?? DEFAULT_HEIGHT);
  }

  setColumnWidth(part: Area, points: number): void {
    this.reach(area(0, part.column, 1, part.columnCount));
    const clipped = this.clip(part);
    if (clipped !== null)
      this.run(SetWorksheetColWidthMutation, { ranges: [toBounds(clipped)], colWidth: pointsToPixels(points) });
  }

  setRowHeight(part: Area, points: number): void {
    this.reach(area(part.row, 0, part.rowCount, 1));
    const clipped = this.clip(part);
    if (clipped === null) return;
    this.run(SetWorksheetRowHeightMutation, { ranges: [toBounds(clipped)], rowHeight: pointsToPixels(points) });
    this.run(SetWorksheetRowIsAutoHeightMutation, { ranges: [toBounds(clipped)], autoHeightInfo: BooleanNumber.FALSE });
  }

  /** Rows of the area have no height of their own any more. */
  forgetRowHeights(part: Area): void {
    const clipped = this.clip(part);
    if (clipped === null) return;
    this.run(SetWorksheetRowHeightMutation, { ranges: [toBounds(clipped)], rowHeight: DEFAULT_HEIGHT });
    this.run(SetWorksheetRowIsAutoHeightMutation, { ranges: [toBounds(clipped)], autoHeightInfo: BooleanNumber.TRUE });
  }

  setColumnHidden(part: Area, hidden: boolean): void {
    const clipped = this.clip(part);
    if (clipped !== null)
      this.run(hidden ? SetColHiddenMutation : SetColVisibleMutation, { ranges: [toBounds(clipped)] });
  }

  setRowHidden(part: Area, hidden: boolean): void {
    const clipped = this.clip(part);
    if (clipped !== null)
      this.run(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, { ranges: [toBounds(clipped)] });
  }

  get merges(): readonly Area[] {
    return this.sheet.getMergeData().map(fromBounds);
  }

  merge(part: Area): void {
    this.unmerge(part);
    this.reach(part);
    if (part.rowCount * part.columnCount > 1) this.run(AddWorksheetMergeMutation, { ranges: [toBounds(part)] });
  }

  unmerge(part: Area): void {
    this.run(RemoveWorksheetMergeMutation, { ranges: [toBounds(part)] });
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const freeze = this.sheet.getFreeze();
    return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  }

  freeze(rows: number, columns: number): void {
    this.run(SetFrozenMutation, freezeOf(rows, columns));
  }

  /** Top left corner of a cell, in points from the sheet's. */
  corner(row: number, column: number): { readonly left: number; readonly top: number } {
    let left = 0;
    let top = 0;
    for (let index = 0; index < column; index++) left += this.columnWidth(index);
    for (let index = 0; index < row; index++) top += this.rowHeight(index);
    return { left, top };
  }

  private get sheet(): Worksheet {
    return this.book.worksheet(this.sheetId);
  }

  private grow(command: { readonly id: string }, params: object): void {
    this.book.runAhead(command, { subUnitId: this.sheetId, ...params });
  }

  private run(command: { readonly id: string }, params: object): void {
    this.book.rewritten.add(this.sheetId);
    this.book.run(command, { subUnitId: this.sheetId, ...params });
  }
}

/** Univer's way to say how many rows and columns stand still. */
export function freezeOf(
  rows: number,
  columns: number,
): { xSplit: number; ySplit: number; startRow: number; startColumn: number } {
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}
