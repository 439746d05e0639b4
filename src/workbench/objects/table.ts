import type { TableDocument } from '../../files/xlsx/document';
import { assign, type Mutable } from '../model/mutable';
import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { Range } from './range';
import { TableFilter } from './table-filter';
import { worksheetOf } from './worksheet-of';
import { refuseProtected } from './worksheet-protection';

export type TableState = Mutable<TableDocument>;

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export class Table extends OfficeObject {
  constructor(
    session: Session,
    private readonly sheet: SheetModel,
    private readonly state: TableState,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.state.id };
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(name: string) {
    if (!VALID.test(name)) refuse('InvalidArgument');
    const tables = this.session.model.sheets.flatMap((sheet) => sheet.state.tables);
    const taken = tables.some((table) => table !== this.state && table.name.toLowerCase() === name.toLowerCase());
    if (taken || this.session.model.names.find(name)) refuse('ItemAlreadyExists');
    this.state.name = name;
  }

  get Style(): string {
    return this.state.style ?? '';
  }

  set Style(style: string) {
    assign(this.state, 'style', style === '' ? undefined : style);
  }

  get AutoFilter(): TableFilter {
    return new TableFilter(this.session, this.state);
  }

  get ShowFilterButton(): boolean {
    return this.state.filterButton;
  }

  set ShowFilterButton(shown: boolean) {
    this.state.filterButton = shown;
  }

  get ShowBandedRows(): boolean {
    return this.state.banded;
  }

  set ShowBandedRows(shown: boolean) {
    this.state.banded = shown;
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return false;
  }

  get Worksheet(): OfficeObject {
    return worksheetOf(this.session, this.sheet);
  }

  GetRange(): Range {
    return new Range(this.session, this.sheet, this.state.range);
  }

  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }

  GetDataBodyRange(): Range {
    return this.GetRange().GetOffsetRange(1, 0).GetResizedRange(-1, 0);
  }

  Resize(range: Range): void {
    this.state.range = { ...range.area };
  }

  /** Takes the table with its contents. */
  Delete(): void {
    refuseProtected(this.sheet);
    this.sheet.cells.clearContents(this.state.range);
    this.ConvertToRange();
  }

  ConvertToRange(): Range {
    refuseProtected(this.sheet);
    const { tables } = this.sheet.state;
    tables.splice(tables.indexOf(this.state), 1);
    return this.GetRange();
  }

  nameHeads(): void {
    const { row, column, columnCount } = this.state.range;
    const names = Array.from({ length: columnCount }, (_, index) => {
      const { value, formula } = this.sheet.cells.content(row, column + index);
      if (value === null && formula === undefined) return `Spalte${index + 1}`;
      return typeof value === 'number' || typeof value === 'boolean' ? `'${String(value)}` : null;
    });
    // What is entered makes formulas stale, even where it leaves everything as it is.
    if (names.some((name) => name !== null))
      this.sheet.cells.enter({ row, column, rowCount: 1, columnCount }, (_, index) => names[index]);
  }
}
