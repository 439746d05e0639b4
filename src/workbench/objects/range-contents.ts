import { format } from 'numfmt';
import { cellCount, isUnbounded } from '../../files/xlsx/area';
import type { CellContent, Entry } from '../model/cells';
import type { SheetModel } from '../model/sheet';
import { toUniverStyle } from '../model/style';
import { refuse } from '../protocol/host-failure';
import { RangePlace } from './range-place';
import { refuseFormula } from './refuse-formula';

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

/** Values, formulas, texts and number formats of a range. */
export abstract class RangeContents extends RangePlace {
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount) refuse('InvalidArgument');
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
    const styles = new Map<unknown, ReturnType<typeof toUniverStyle>>();
    this.restyle((row, column) => {
      const code = codeAt(row - this.area.row, column - this.area.column);
      const style = styles.get(code) ?? toUniverStyle({}, typeof code === 'string' ? code : undefined);
      styles.set(code, style);
      return style;
    });
  }

  private get content(): (row: number, column: number) => CellContent {
    return (row, column) => this.sheet.cells.content(row, column);
  }

  protected enter(values: unknown): void {
    this.refuseProtected();
    const entryAt = this.spread(values);
    const { model } = this.session;
    for (const entry of [values].flat(2))
      if (typeof entry === 'string' && entry.startsWith('=')) refuseFormula(entry, model);
    this.sheet.layout.reach(this.area);
    this.sheet.cells.enter(this.area, entryAt as (row: number, column: number) => Entry);
  }

  private restyle(styleAt: Parameters<SheetModel['cells']['restyle']>[1]): void {
    this.refuseProtected();
    this.sheet.layout.reach(this.area);
    const clipped = this.sheet.layout.clip(this.area);
    if (clipped !== null) this.sheet.cells.restyle(clipped, styleAt);
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
}
