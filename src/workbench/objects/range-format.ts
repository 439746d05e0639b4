import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import type { CellTarget } from './cell-target';
import { CellFill } from './cell-fill';
import { CellFont } from './cell-font';
import { CellStyles } from './cell-styles';
import { RangeBorderCollection } from './range-border-collection';

export class RangeFormat extends OfficeObject {
  private readonly styles: CellStyles;

  constructor(
    session: Session,
    private readonly target: CellTarget,
  ) {
    super(session);
    this.styles = new CellStyles(target);
  }

  get Fill(): CellFill {
    return new CellFill(this.session, this.styles);
  }

  get Font(): CellFont {
    return new CellFont(this.session, this.styles);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.session, this.target);
  }

  get HorizontalAlignment(): string | null {
    return this.styles.common((style) => style.horizontal ?? 'General');
  }

  set HorizontalAlignment(alignment: string) {
    if (alignment === 'Left' || alignment === 'Center' || alignment === 'Right')
      this.styles.lay({ horizontal: alignment });
    else this.styles.remove('ht');
  }

  get VerticalAlignment(): string | null {
    return this.styles.common((style) => style.vertical ?? 'Bottom');
  }

  set VerticalAlignment(alignment: string) {
    const known = alignment === 'Top' || alignment === 'Center' ? alignment : 'Bottom';
    this.styles.lay({ vertical: known });
  }

  get WrapText(): boolean | null {
    return this.styles.common((style) => style.wrap ?? false);
  }

  set WrapText(wrap: boolean) {
    this.styles.lay({ wrap });
  }

  get IndentLevel(): number | null {
    return this.styles.common((style) => style.indent ?? 0);
  }

  set IndentLevel(indent: number) {
    this.styles.lay({ indent });
  }

  /** In points, as everywhere in Office.js. */
  get ColumnWidth(): number | null {
    const { sheet, area } = this.target;
    return uniform(area.column, area.columnCount, (column) => sheet.layout.columnWidth(column));
  }

  set ColumnWidth(points: number) {
    this.target.refuseProtected();
    this.target.sheet.layout.setColumnWidth(this.target.area, points);
  }

  get RowHeight(): number | null {
    const { sheet, area } = this.target;
    return uniform(area.row, area.rowCount, (row) => sheet.layout.rowHeight(row));
  }

  set RowHeight(points: number) {
    this.target.refuseProtected();
    this.target.sheet.layout.setRowHeight(this.target.area, points);
  }

  /** Rows are as high as their contents need; setting false changes nothing, as in Excel. */
  set UseStandardHeight(standard: boolean) {
    this.target.refuseProtected();
    if (standard) this.target.sheet.layout.forgetRowHeights(this.target.area);
  }

  AutofitColumns(): void {
    this.target.refuseProtected();
    const { sheet, area } = this.target;
    const used = sheet.cells.used(true, area);
    if (used === null) return;
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      sheet.layout.setColumnWidth({ ...area, column, columnCount: 1 }, this.widest(column, used.row, used.rowCount));
    }
  }

  AutofitRows(): void {
    // Heights are the view's own business as long as none is given.
  }

  /** Five and a quarter points a character: an estimate, there are no fonts here. */
  private widest(column: number, firstRow: number, rowCount: number): number {
    let longest = 0;
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      const { value } = this.target.sheet.cells.content(row, column);
      if (value !== null && typeof value !== 'object') longest = Math.max(longest, String(value).length);
    }
    return 5.25 * Math.max(longest, 1) + 3.75;
  }
}

function uniform(first: number, count: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let index = first; index < first + Math.min(count, 1_000); index++) if (read(index) !== value) return null;
  return value;
}
