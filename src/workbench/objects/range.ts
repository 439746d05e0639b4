import { format } from 'numfmt';
import { formatAddress } from '../model/a1';
import {
  type Area,
  area,
  bounding,
  cellCount,
  contains,
  intersection,
  isUnbounded,
  MAX_COLUMNS,
  MAX_ROWS,
} from '../model/area';
import type { CellContent, Entry } from '../model/cells';
import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import type { CellTarget } from './cell-target';
import { type Located, locateCells } from './locate-cells';
import { cellProperties, columnProperties, rowProperties } from './range-properties';
import { RangeFormat } from './range-format';
import { refuseFormula } from './refuse-formula';
import { worksheetOf } from './worksheet-of';
import { refuseProtected } from './worksheet-protection';

/** Excel answers null for more cells than this, without an error. */
const MOST_CELLS = 5_000_000;

type Matrix<T> = readonly (readonly T[])[] | null;

const shown = ({ value }: CellContent): unknown =>
  value === null ? '' : typeof value === 'object' ? value.error : value;

function typeOf({ value }: CellContent): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

function text({ value }: CellContent, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return format(numberFormat, value, { locale: 'de', throws: false });
}

export class Range extends OfficeObject implements CellTarget {
  private reference: string | undefined;

  constructor(
    session: Session,
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.reference === undefined ? {} : { _ReferenceId: this.reference };
  }

  _KeepReference(): void {
    this.reference ??= this.session.keep(this);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount) refuse('InvalidArgument');
  }

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

  get Values(): Matrix<unknown> {
    return this.map((row, column) => shown(this.content(row, column)));
  }

  set Values(values: unknown) {
    this.enter(values);
  }

  get Formulas(): Matrix<unknown> {
    return this.map((row, column) => {
      const content = this.content(row, column);
      return content.formula ?? shown(content);
    });
  }

  set Formulas(formulas: unknown) {
    this.enter(formulas);
  }

  get ValueTypes(): Matrix<string> {
    return this.map((row, column) => typeOf(this.content(row, column)));
  }

  get Text(): Matrix<string> {
    return this.map((row, column) => text(this.content(row, column), this.sheet.cells.numberFormat(row, column)));
  }

  get NumberFormat(): Matrix<string> {
    return this.map((row, column) => this.sheet.cells.numberFormat(row, column));
  }

  set NumberFormat(formats: unknown) {
    const codeAt = this.spread(formats);
    this.restyle((row, column) => {
      const code = codeAt(row - this.area.row, column - this.area.column);
      return typeof code === 'string' ? { n: code === 'General' ? null : { pattern: code } } : {};
    });
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

  GetCell(row: number, column: number): Range {
    return this.at(area(this.area.row + row, this.area.column + column, 1, 1));
  }

  GetRow(row: number): Range {
    if (row < 0 || row >= this.area.rowCount) refuse('InvalidArgument');
    return this.at({ ...this.area, row: this.area.row + row, rowCount: 1 });
  }

  GetColumn(column: number): Range {
    if (column < 0 || column >= this.area.columnCount) refuse('InvalidArgument');
    return this.at({ ...this.area, column: this.area.column + column, columnCount: 1 });
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rowCount - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.area.columnCount - 1);
  }

  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rowCount: MAX_ROWS });
  }

  GetBoundingRect(other: Range | string): Range {
    return this.at(bounding(this.area, this.other(other).area));
  }

  GetResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rowCount: this.area.rowCount + rows, columnCount: this.area.columnCount + columns });
  }

  GetAbsoluteResizedRange(rowCount: number, columnCount: number): Range {
    return this.at({ ...this.area, rowCount, columnCount });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  GetIntersection(other: Range | string): Range {
    return this.GetIntersectionOrNullObject(other) ?? refuse('ItemNotFound');
  }

  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const { sheet, area: part } = this.other(other);
    const common = sheet === this.sheet ? intersection(this.area, part) : null;
    return common && this.at(common);
  }

  GetUsedRange(valuesOnly?: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.sheet.cells.used(valuesOnly === true, this.area);
    return used && this.at(used);
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

  refuseProtected(): void {
    refuseProtected(this.sheet);
  }

  /** A range of the same sheet. */
  at(part: Area): Range {
    if (!contains(area(0, 0, MAX_ROWS, MAX_COLUMNS), part) || part.rowCount < 1 || part.columnCount < 1)
      refuse('InvalidArgument');
    return new Range(this.session, this.sheet, part);
  }

  private get content(): (row: number, column: number) => CellContent {
    return (row, column) => this.sheet.cells.content(row, column);
  }

  private other(given: Range | string): Located {
    return typeof given === 'string' ? locateCells(this.session, given, this.sheet) : given;
  }

  private enter(values: unknown): void {
    this.refuseProtected();
    const entryAt = this.spread(values);
    const { model } = this.session;
    for (const entry of [values].flat(2)) if (typeof entry === 'string' && entry.startsWith('=')) refuseFormula(entry, model);
    this.sheet.layout.reach(this.area);
    this.sheet.cells.enter(this.area, entryAt as (row: number, column: number) => Entry);
  }

  private restyle(styleAt: Parameters<SheetModel['cells']['restyle']>[1]): void {
    this.refuseProtected();
    this.sheet.layout.reach(this.area);
    const clipped = this.sheet.layout.clip(this.area);
    if (clipped !== null) this.sheet.cells.restyle(clipped, styleAt);
  }

  private clearFormats(): void {
    this.sheet.cells.clearFormats(this.area);
    if (this.area.rowCount === MAX_ROWS && this.area.columnCount === MAX_COLUMNS) this.sheet.style = {};
    this.sheet.layout.unmerge(this.area);
    this.sheet.clearRules('conditionalFormats', this.area);
  }

  /** A single value is meant for every cell; a matrix must fit. */
  private spread(values: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(values)) return () => values;
    const fits =
      values.length === this.area.rowCount &&
      values.every((row) => Array.isArray(row) && row.length === this.area.columnCount);
    return fits ? (row, column) => (values as unknown[][])[row]?.[column] : refuse('InvalidArgument');
  }

  /** Null for ranges without end and for more cells than Excel answers. */
  private map<T>(read: (row: number, column: number) => T): Matrix<T> {
    if (!this.sheet.exists) refuse('ItemNotFound');
    if (isUnbounded(this.area) || cellCount(this.area) > MOST_CELLS) return null;
    const { row, column, rowCount, columnCount } = this.area;
    return Array.from({ length: rowCount }, (_, down) =>
      Array.from({ length: columnCount }, (__, right) => read(row + down, column + right)),
    );
  }

  private uniform(first: number, count: number, read: (index: number) => boolean): boolean | null {
    const value = read(first);
    const end = first + Math.min(count, 20_000);
    for (let index = first; index < end; index++) if (read(index) !== value) return null;
    return value;
  }
}
