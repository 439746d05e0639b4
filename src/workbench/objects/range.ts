import { type Area, intersection, MAX_COLUMNS, MAX_ROWS } from '../../files/xlsx/area';
import { refuse } from '../protocol/host-failure';
import type { OfficeObject } from '../protocol/office-object';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import { RangeContents } from './range-contents';
import { RangeFormat } from './range-format';
import { cellProperties, columnProperties, rowProperties } from './range-properties';
import { worksheetOf } from './worksheet-of';

export class Range extends RangeContents {
  private reference: string | undefined;

  override identity(): Readonly<Record<string, unknown>> {
    return this.reference === undefined ? {} : { _ReferenceId: this.reference };
  }

  _KeepReference(): void {
    this.reference ??= this.session.keep(this);
  }

  get RowHidden(): boolean | null {
    return this.uniform(this.area.row, this.area.rowCount, (row) => this.sheet.layout.row(row)?.hd === 1);
  }

  set RowHidden(hidden: boolean) {
    this.refuseProtected();
    this.sheet.layout.setRowHidden(this.area, hidden);
  }

  get ColumnHidden(): boolean | null {
    return this.uniform(
      this.area.column,
      this.area.columnCount,
      (column) => this.sheet.layout.column(column)?.hd === 1,
    );
  }

  set ColumnHidden(hidden: boolean) {
    this.refuseProtected();
    this.sheet.layout.setColumnHidden(this.area, hidden);
  }

  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get Hyperlink(): { readonly address: string } | null {
    const link = this.sheet.cells.raw(this.area.row, this.area.column)?.custom?.['hyperlink'] as string | undefined;
    if (link === undefined) return null;
    return link.startsWith('#')
      ? ({ documentReference: link.slice(1) } as unknown as { address: string })
      : { address: link };
  }

  set Hyperlink(link: { address?: string; documentReference?: string; textToDisplay?: string } | null) {
    this.refuseProtected();
    const target = link?.address ?? (link?.documentReference === undefined ? undefined : `#${link.documentReference}`);
    this.sheet.layout.reach(this.area);
    this.sheet.cells.setCustom(this.area.row, this.area.column, 'hyperlink', target);
    if (link?.textToDisplay !== undefined) this.enter(link.textToDisplay);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.session, this);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.session, this);
  }

  get Worksheet(): OfficeObject {
    return worksheetOf(this.session, this.sheet);
  }

  GetMergedAreasOrNullObject(): Range | null {
    const merged = this.sheet.layout.merges.filter((part) => intersection(part, this.area) !== null);
    // Only one merged area can be told; several would need Excel's RangeAreas.
    if (merged.length > 1) refuse('NotImplemented', 'The workbook host tells merged areas only one by one.');
    return merged[0] ? this.at(merged[0]) : null;
  }

  GetRowProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return rowProperties(this, wanted);
  }

  GetColumnProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return columnProperties(this, wanted);
  }

  GetCellProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return cellProperties(this, wanted);
  }

  Merge(across?: boolean | null): void {
    this.refuseProtected();
    if (across !== true) return this.sheet.layout.merge(this.area);
    for (let row = 0; row < this.area.rowCount; row++) this.sheet.layout.merge(this.GetRow(row).area);
  }

  Unmerge(): void {
    this.refuseProtected();
    this.sheet.layout.unmerge(this.area);
  }

  Clear(applyTo?: string | null): void {
    this.refuseProtected();
    const what = applyTo ?? 'All';
    if (what === 'All' || what === 'Contents') this.sheet.cells.clearContents(this.area);
    if (what === 'All' || what === 'Formats') this.clearFormats();
    if (what === 'All') this.sheet.clearRules('validations', this.area);
    if (what === 'All' || what.endsWith('Hyperlinks')) this.sheet.cells.clearCustom(this.area);
  }

  Select(): void {
    this.session.model.activeSheet = this.sheet;
    this.session.model.selection = this.area;
  }

  protected make(part: Area): this {
    return new Range(this.session, this.sheet, part) as this;
  }

  private clearFormats(): void {
    this.sheet.cells.clearFormats(this.area);
    if (this.area.rowCount === MAX_ROWS && this.area.columnCount === MAX_COLUMNS) this.sheet.style = {};
    this.sheet.layout.unmerge(this.area);
    this.sheet.clearRules('conditionalFormats', this.area);
  }

  private uniform(first: number, count: number, read: (index: number) => boolean): boolean | null {
    const value = read(first);
    const end = first + Math.min(count, 20_000);
    for (let index = first; index < end; index++) if (read(index) !== value) return null;
    return value;
  }
}
