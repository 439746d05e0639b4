import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { type Area, area, bounding } from '../../files/xlsx/area';
import type { Book } from './book';
import type { CellValueDocument } from '../../files/xlsx/document';
import { cellOf, EMPTY, entered, valueOf } from './cell-value';
import { layOver, numberFormatOf } from './style';

export interface CellContent {
  readonly value: CellValueDocument;
  readonly formula?: string;
}

/** What is entered: `null` and undefined leave the cell as it is, "" empties it. */
export type Entry = string | number | boolean | null | undefined;

function inside(part: Area, row: number, column: number): boolean {
  return (
    row >= part.row &&
    row < part.row + part.rowCount &&
    column >= part.column &&
    column < part.column + part.columnCount
  );
}

/** Slices of one block become one block again. */
function joined(places: readonly Area[], part: Area): Area[] {
  const last = places.at(-1);
  const follows =
    last?.column === part.column && last.columnCount === part.columnCount && last.row + last.rowCount === part.row;
  if (!last || !follows) return [...places, part];
  return [...places.slice(0, -1), { ...last, rowCount: last.rowCount + part.rowCount }];
}

/** Ids of styles that are laid over others, each pair worked out once. */
function laidOver(styles: Styles): (lower: ICellData['s'], upper: IStyleData | null) => string | undefined {
  const known = new Map<IStyleData | null, Map<ICellData['s'], string | undefined>>();
  return (lower, upper) => {
    const below = known.get(upper) ?? new Map<ICellData['s'], string | undefined>();
    known.set(upper, below);
    if (!below.has(lower)) {
      const style = layOver(styles.getStyleByCell({ s: lower }), upper);
      below.set(lower, Object.keys(style).length > 0 ? (styles.setValue(style) ?? undefined) : undefined);
    }
    return below.get(lower);
  };
}

type Styles = ReturnType<Book['workbook']['getStyles']>;
type Matrix = ReturnType<ReturnType<Book['worksheet']>['getCellMatrix']>;
type Changes = IObjectMatrixPrimitiveType<ICellData>;

/**
 * Cells of one sheet: contents and styles, read and written.
 *
 * Contents are collected and written together before anything is read or changed elsewhere: each write costs Univer a
 * look at every cell, and office.js cuts a large one into hundreds.
 */
export class Cells {
  private entered: Changes = {};
  private places: Area[] = [];
  /** Whether something entered brings a number format with it, as dates do. */
  private bringsFormats = false;
  private readonly flush = (): void => {
    const [cellValue, places] = [this.entered, this.places];
    [this.entered, this.places, this.bringsFormats] = [{}, [], false];
    this.book.enter(this.sheetId, cellValue, places);
  };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {}

  raw(row: number, column: number): Nullable<ICellData> {
    return this.matrix.getValue(row, column);
  }

  content(row: number, column: number): CellContent {
    const cell = this.raw(row, column);
    const value = valueOf(cell);
    const formula = cell?.f || cell?.si ? this.book.formula(this.sheetId, row, column) : undefined;
    return formula === undefined ? { value } : { value, formula };
  }

  style(row: number, column: number): Nullable<IStyleData> {
    return this.book.workbook.getStyles().getStyleByCell(this.raw(row, column));
  }

  numberFormat(row: number, column: number): string {
    return numberFormatOf(this.style(row, column));
  }

  forEach(visit: (row: number, column: number, cell: ICellData) => void): void {
    this.matrix.forValue((row, column, cell) => {
      if (cell) visit(row, column, cell);
    });
  }

  /** The rectangle around all cells with contents, and with formats too unless `valuesOnly`. */
  used(valuesOnly: boolean, within?: Area): Area | null {
    let found: Area | null = null;
    this.forEach((row, column, cell) => {
      if (within && !inside(within, row, column)) return;
      const filled = cell.f || cell.si || (cell.v !== undefined && cell.v !== null);
      if (!filled && (valuesOnly || !cell.s)) return;
      const here = area(row, column, 1, 1);
      found = found === null ? here : bounding(found, here);
    });
    return found;
  }

  /** Enters values or formulas as a user would type them; see `typed`. */
  enter(part: Area, entryAt: (row: number, column: number) => Entry): void {
    const matrix = this.sheetMatrix;
    for (let row = part.row; row < part.row + part.rowCount; row++) {
      const cells = (this.entered[row] ??= {});
      for (let column = part.column; column < part.column + part.columnCount; column++) {
        const entry = entryAt(row - part.row, column - part.column);
        if (entry === null || entry === undefined) continue;
        cells[column] = entry === '' ? EMPTY : this.cellFor(entry, matrix.getValue(row, column));
      }
    }
    this.places = joined(this.places, part);
    this.book.postpone(this.flush);
  }

  /**
   * Lays a style over the cells; values stay. Done past Univer's own way, which copies and compares a style for every
   * cell: here it is done once for every pair of styles that meet.
   */
  restyle(part: Area, styleAt: (row: number, column: number) => IStyleData | null): void {
    if (this.bringsFormats) this.book.flush();
    const matrix = this.sheetMatrix;
    const idOf = laidOver(this.book.workbook.getStyles());
    for (let row = part.row; row < part.row + part.rowCount; row++) {
      for (let column = part.column; column < part.column + part.columnCount; column++) {
        const cell = matrix.getValue(row, column);
        const id = idOf(cell?.s, styleAt(row, column));
        if (cell && id === undefined) delete cell.s;
        else if (cell) cell.s = id;
        else if (id !== undefined) matrix.setValue(row, column, { s: id });
      }
    }
    this.touch(part);
  }

  setCustom(row: number, column: number, key: string, value: string | undefined): void {
    const custom = { ...this.raw(row, column)?.custom, [key]: value };
    if (value === undefined) delete custom[key];
    this.write(area(row, column, 1, 1), () => ({ custom: Object.keys(custom).length > 0 ? custom : null }), {
      trigger: SetStyleCommand.id,
    });
  }

  clearContents(part: Area): void {
    this.clearCells(part, EMPTY);
  }

  clearFormats(part: Area): void {
    this.clearCells(part, { s: null });
  }

  clearCustom(part: Area): void {
    this.clearCells(part, { custom: null });
  }

  /** As it is once everything entered is written. */
  private get matrix(): Matrix {
    this.book.flush();
    return this.sheetMatrix;
  }

  private get sheetMatrix(): Matrix {
    return this.book.worksheet(this.sheetId).getCellMatrix();
  }

  private cellFor(entry: string | number | boolean, before: Nullable<ICellData>): ICellData {
    const format = numberFormatOf(this.book.workbook.getStyles().getStyleByCell(before));
    const content = entered(entry, format);
    const cell = { ...EMPTY, ...(content.formula === undefined ? cellOf(content.value) : { f: content.formula }) };
    if (content.numberFormat === undefined || format !== 'General') return cell;
    this.bringsFormats = true;
    return { ...cell, s: { n: { pattern: content.numberFormat } } };
  }

  /** Makes a view draw everything up to the end of an area anew. */
  private touch(part: Area): void {
    const row = part.row + part.rowCount - 1;
    const column = part.column + part.columnCount - 1;
    const kind = this.sheetMatrix.getValue(row, column)?.t;
    const cellValue = { [row]: { [column]: kind ? { t: kind } : {} } };
    this.book.runAhead(SetRangeValuesMutation, { subUnitId: this.sheetId, cellValue, trigger: SetStyleCommand.id });
  }

  /** Only cells that exist are touched: ranges may be whole columns. */
  private clearCells(part: Area, change: ICellData): void {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    this.forEach((row, column, cell) => {
      if (!inside(part, row, column)) return;
      (cellValue[row] ??= {})[column] = { ...change, ...(change.s === null && cell.t ? { t: cell.t } : {}) };
    });
    this.book.run(SetRangeValuesMutation, { subUnitId: this.sheetId, cellValue });
  }

  private write(part: Area, cellAt: (row: number, column: number) => ICellData | undefined, extra: object = {}): void {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = part.row; row < part.row + part.rowCount; row++) {
      const cells: Record<number, ICellData> = {};
      for (let column = part.column; column < part.column + part.columnCount; column++) {
        const cell = cellAt(row, column);
        if (cell !== undefined) cells[column] = cell;
      }
      cellValue[row] = cells;
    }
    this.book.run(SetRangeValuesMutation, { subUnitId: this.sheetId, cellValue, ...extra });
  }
}
