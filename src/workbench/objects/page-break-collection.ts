import { area } from '../../files/xlsx/area';
import { assign } from '../model/mutable';
import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeCollection, OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { type Located, locateCells } from './locate-cells';
import { Range } from './range';

const breaksOf = ({ state }: SheetModel): readonly number[] => state.page.breaks ?? [];

function setBreaks({ state }: SheetModel, rows: readonly number[]): void {
  assign(state.page, 'breaks', rows.length > 0 ? [...rows] : undefined);
}

/** A break that somebody set before a row. */
export class PageBreak extends OfficeObject {
  constructor(
    session: Session,
    private readonly sheet: SheetModel,
    private readonly row: number,
  ) {
    super(session);
  }

  get RowIndex(): number {
    return this.row;
  }

  get ColumnIndex(): number {
    return 0;
  }

  GetCellAfterBreak(): Range {
    return new Range(this.session, this.sheet, area(this.row, 0, 1, 1));
  }

  Delete(): void {
    setBreaks(
      this.sheet,
      breaksOf(this.sheet).filter((row) => row !== this.row),
    );
  }
}

/** Breaks between rows; those between columns are not kept. */
export class PageBreakCollection extends OfficeCollection<PageBreak> {
  constructor(
    session: Session,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }

  list(): readonly PageBreak[] {
    return breaksOf(this.sheet).map((row) => new PageBreak(this.session, this.sheet, row));
  }

  find(key: string | number): PageBreak | undefined {
    return this.list()[Number(key)];
  }

  missing(): never {
    refuse('InvalidArgument');
  }

  /** Before the first row of the range; a page cannot begin before the first row of the sheet. */
  Add(given: Located | string): PageBreak {
    const { row } = (typeof given === 'string' ? locateCells(this.session, given, this.sheet) : given).area;
    if (row === 0) refuse('InvalidArgument');
    setBreaks(
      this.sheet,
      [...new Set([...breaksOf(this.sheet), row])].sort((one, other) => one - other),
    );
    return new PageBreak(this.session, this.sheet, row);
  }

  RemovePageBreaks(): void {
    setBreaks(this.sheet, []);
  }
}
