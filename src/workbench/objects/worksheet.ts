import { area, MAX_COLUMNS, MAX_ROWS } from '../../files/xlsx/area';
import type { SheetDocument } from '../../files/xlsx/document';
import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './chart-collection';
import { locateCells } from './locate-cells';
import { NamedItemCollection } from './named-item-collection';
import { PageBreakCollection } from './page-break-collection';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { refuseSheetName } from './sheet-name';
import { TableCollection } from './table-collection';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { registerWorksheet } from './worksheet-of';
import { WorksheetProtection } from './worksheet-protection';

export class Worksheet extends OfficeObject {
  constructor(
    session: Session,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    refuseSheetName(
      name,
      this.session.model.sheets.filter((sheet) => sheet !== this.sheet),
    );
    this.sheet.name = name;
  }

  get Position(): number {
    return this.session.model.sheets.indexOf(this.sheet);
  }

  set Position(position: number) {
    if (position < 0 || position >= this.session.model.sheets.length) refuse('InvalidArgument');
    this.session.model.moveSheet(this.sheet, position);
  }

  get Visibility(): SheetDocument['visibility'] {
    return this.sheet.visibility;
  }

  set Visibility(visibility: SheetDocument['visibility']) {
    if (visibility !== 'Visible') this.refuseLastVisible();
    this.sheet.visibility = visibility;
  }

  get TabColor(): string {
    return this.sheet.tabColour;
  }

  set TabColor(colour: string) {
    this.sheet.tabColour = colour;
  }

  get ShowGridlines(): boolean {
    return this.sheet.gridlines;
  }

  /** The client reads it under one name and sets it under another. */
  set Gridlines(shown: boolean) {
    this.sheet.gridlines = shown;
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheet);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, this.sheet);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.session, this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheet);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.sheet);
  }

  Activate(): void {
    if (this.sheet.visibility !== 'Visible') refuse('InvalidOperation');
    this.session.model.activeSheet = this.sheet;
  }

  Delete(): void {
    this.refuseLastVisible();
    this.session.model.removeSheet(this.sheet);
  }

  Calculate(): void {
    // Every query sees recalculated values.
  }

  GetRange(address?: string | null): Range {
    if (address === undefined || address === null || address === '') return this.range(0, 0, MAX_ROWS, MAX_COLUMNS);
    const located = locateCells(this.session, address, this.sheet);
    return new Range(this.session, located.sheet, located.area);
  }

  GetRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    const beyond = row + rowCount > MAX_ROWS || column + columnCount > MAX_COLUMNS;
    if (row < 0 || column < 0 || rowCount < 1 || columnCount < 1 || beyond) refuse('InvalidArgument');
    return this.range(row, column, rowCount, columnCount);
  }

  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** Of an empty sheet the first cell, as in Excel. */
  GetUsedRange(valuesOnly?: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range(0, 0, 1, 1);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.sheet.cells.used(valuesOnly === true);
    return used && new Range(this.session, this.sheet, used);
  }

  private range(row: number, column: number, rowCount: number, columnCount: number): Range {
    return new Range(this.session, this.sheet, area(row, column, rowCount, columnCount));
  }

  private refuseLastVisible(): void {
    const others = this.session.model.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (others.length === 0) refuse('InvalidOperation');
  }
}

registerWorksheet((session, sheet) => new Worksheet(session, sheet));
