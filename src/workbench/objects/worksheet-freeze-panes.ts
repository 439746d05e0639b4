import { area, MAX_COLUMNS, MAX_ROWS } from '../../files/xlsx/area';
import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { type Located, locateCells } from './locate-cells';
import { Range } from './range';

export class WorksheetFreezePanes extends OfficeObject {
  constructor(
    session: Session,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }

  FreezeRows(count?: number | null): void {
    this.sheet.layout.freeze(count ?? 1, 0);
  }

  FreezeColumns(count?: number | null): void {
    this.sheet.layout.freeze(0, count ?? 1);
  }

  /** Everything down to and including the range stands still; whole rows freeze rows only. */
  FreezeAt(given: Located | string): void {
    const { area: part } = typeof given === 'string' ? locateCells(this.session, given, this.sheet) : given;
    const rows = part.rowCount === MAX_ROWS ? 0 : part.row + part.rowCount;
    const columns = part.columnCount === MAX_COLUMNS ? 0 : part.column + part.columnCount;
    if (rows === 0 && columns === 0) refuse('InvalidArgument');
    this.sheet.layout.freeze(rows, columns);
  }

  Unfreeze(): void {
    this.sheet.layout.freeze(0, 0);
  }

  GetLocation(): Range {
    return this.GetLocationOrNullObject() ?? refuse('ItemNotFound');
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.layout.frozen;
    if (rows === 0 && columns === 0) return null;
    const part = area(0, 0, rows === 0 ? MAX_ROWS : rows, columns === 0 ? MAX_COLUMNS : columns);
    return new Range(this.session, this.sheet, part);
  }
}
