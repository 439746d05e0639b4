import { isWholeColumns, isWholeRows } from '../../files/xlsx/area';
import type { StyleDocument } from '../../files/xlsx/document';
import { fromUniverStyle, toUniverStyle } from '../model/style';
import type { CellTarget } from './cell-target';

/** Reads and writes the styles of cells; formats, fonts and fills look through it. */
export class CellStyles {
  constructor(readonly target: CellTarget) {}

  at(row: number, column: number): StyleDocument {
    const { sheet } = this.target;
    return { ...sheet.style, ...fromUniverStyle(sheet.cells.style(row, column)) };
  }

  /** The value that all cells share, null when they differ. */
  common<T>(read: (style: StyleDocument) => T): T | null {
    const { row, column, rowCount, columnCount } = this.target.area;
    const clipped = this.target.sheet.layout.clip(this.target.area) ?? { row, column, rowCount: 1, columnCount: 1 };
    const first = read(this.at(row, column));
    for (let down = 0; down < Math.min(clipped.rowCount, rowCount); down++) {
      for (let right = 0; right < Math.min(clipped.columnCount, columnCount); right++) {
        if (read(this.at(row + down, column + right)) !== first) return null;
      }
    }
    return first;
  }

  /** A whole sheet's style is kept as the style of cells that have none; cells that have one are changed too. */
  lay(style: StyleDocument): void {
    this.target.refuseProtected();
    const { sheet, area } = this.target;
    const everywhere = isWholeRows(area) && isWholeColumns(area);
    if (everywhere) sheet.style = { ...sheet.style, ...style };
    else sheet.layout.reach(area);
    const part = everywhere ? sheet.cells.used(false) : sheet.layout.clip(area);
    const univerStyle = toUniverStyle(style);
    if (part !== null) sheet.cells.restyle(part, () => univerStyle);
  }

  remove(key: 'bg' | 'bd' | 'ht'): void {
    this.target.refuseProtected();
    const part = this.target.sheet.layout.clip(this.target.area);
    const nothing = { [key]: null };
    if (part !== null) this.target.sheet.cells.restyle(part, () => nothing);
  }
}
