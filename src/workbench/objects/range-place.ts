import { formatAddress } from '../../files/xlsx/a1';
import {
  type Area,
  area,
  bounding,
  cellCount,
  contains,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
} from '../../files/xlsx/area';
import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import type { CellTarget } from './cell-target';
import { type Located, locateCells } from './locate-cells';
import { refuseProtected } from './worksheet-protection';

/** Where a range lies, and the ranges that are found from there. */
export abstract class RangePlace extends OfficeObject implements CellTarget {
  constructor(
    session: Session,
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {
    super(session);
  }

  protected abstract make(part: Area): this;

  get Address(): string {
    return formatAddress(this.sheet.name, this.area);
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rowCount;
  }

  get ColumnCount(): number {
    return this.area.columnCount;
  }

  /** -1 where the count passes what Excel can say. */
  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get Left(): number {
    return this.sheet.layout.corner(0, this.area.column).left;
  }

  get Top(): number {
    return this.sheet.layout.corner(this.area.row, 0).top;
  }

  get Width(): number {
    return this.sheet.layout.corner(0, this.area.column + this.area.columnCount).left - this.Left;
  }

  get Height(): number {
    return this.sheet.layout.corner(this.area.row + this.area.rowCount, 0).top - this.Top;
  }

  GetCell(row: number, column: number): this {
    return this.at(area(this.area.row + row, this.area.column + column, 1, 1));
  }

  GetRow(row: number): this {
    if (row < 0 || row >= this.area.rowCount) refuse('InvalidArgument');
    return this.at({ ...this.area, row: this.area.row + row, rowCount: 1 });
  }

  GetColumn(column: number): this {
    if (column < 0 || column >= this.area.columnCount) refuse('InvalidArgument');
    return this.at({ ...this.area, column: this.area.column + column, columnCount: 1 });
  }

  GetLastCell(): this {
    return this.GetCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }

  GetLastRow(): this {
    return this.GetRow(this.area.rowCount - 1);
  }

  GetLastColumn(): this {
    return this.GetColumn(this.area.columnCount - 1);
  }

  GetEntireRow(): this {
    return this.at({ ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }

  GetEntireColumn(): this {
    return this.at({ ...this.area, row: 0, rowCount: MAX_ROWS });
  }

  GetBoundingRect(other: Located | string): this {
    return this.at(bounding(this.area, this.other(other).area));
  }

  GetResizedRange(rows: number, columns: number): this {
    return this.at({ ...this.area, rowCount: this.area.rowCount + rows, columnCount: this.area.columnCount + columns });
  }

  GetAbsoluteResizedRange(rowCount: number, columnCount: number): this {
    return this.at({ ...this.area, rowCount, columnCount });
  }

  GetOffsetRange(rows: number, columns: number): this {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  GetIntersection(other: Located | string): this {
    return this.GetIntersectionOrNullObject(other) ?? refuse('ItemNotFound');
  }

  GetIntersectionOrNullObject(other: Located | string): this | null {
    const { sheet, area: part } = this.other(other);
    const common = sheet === this.sheet ? intersection(this.area, part) : null;
    return common && this.at(common);
  }

  GetUsedRange(valuesOnly?: boolean | null): this {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): this | null {
    const used = this.sheet.cells.used(valuesOnly === true, this.area);
    return used && this.at(used);
  }

  refuseProtected(): void {
    refuseProtected(this.sheet);
  }

  /** A range of the same sheet. */
  protected at(part: Area): this {
    if (!contains(area(0, 0, MAX_ROWS, MAX_COLUMNS), part) || part.rowCount < 1 || part.columnCount < 1)
      refuse('InvalidArgument');
    return this.make(part);
  }

  private other(given: Located | string): Located {
    return typeof given === 'string' ? locateCells(this.session, given, this.sheet) : given;
  }
}
