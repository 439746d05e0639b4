import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { type Area, area, bounding } from './area';
import type { Book } from './book';
import type { CellValueDocument } from './document';
import { cellOf, EMPTY, entered, valueOf } from './cell-value';
import { numberFormatOf } from './style';

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
  private readonly flush = (): void => {
    const cellValue = this.entered;
    this.entered = {};
    this.book.run(SetRangeValuesMutation, { subUnitId: this.sheetId, cellValue });
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
    this.book.postpone(this.flush);
  }

  /** Lays a style over the cells; values stay. */
  restyle(part: Area, styleAt: (row: number, column: number) => IStyleData | null): void {
    const options = { trigger: SetStyleCommand.id };
    this.write(
      part,
      (row, column) => {
        const kind = this.raw(row, column)?.t;
        return { s: styleAt(row, column), ...(kind ? { t: kind } : {}) };
      },
      options,
    );
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
    return {
      ...EMPTY,
      ...(content.formula === undefined ? cellOf(content.value) : { f: content.formula }),
      ...(content.numberFormat !== undefined && format === 'General'
        ? { s: { n: { pattern: content.numberFormat } } }
        : {}),
    };
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
