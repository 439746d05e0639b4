import type { IStyleData } from '@univerjs/core';
import { type Area, area } from '../../files/xlsx/area';
import type { StyleDocument } from '../../files/xlsx/document';
import { fromUniverStyle, toUniverStyle } from '../model/style';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import type { CellTarget } from './cell-target';

type Edge = 'top' | 'bottom' | 'left' | 'right';
type Line = NonNullable<NonNullable<StyleDocument['borders']>[Edge]>;

/** Diagonals are not kept: setting them is without effect. */
export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

const KEYS = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** The cells that bear a border, and on which side. */
function bearers(part: Area, index: BorderIndex): readonly (readonly [Area, Edge])[] {
  const { row, column, rowCount, columnCount } = part;
  if (index === 'EdgeTop') return [[area(row, column, 1, columnCount), 'top']];
  if (index === 'EdgeBottom') return [[area(row + rowCount - 1, column, 1, columnCount), 'bottom']];
  if (index === 'EdgeLeft') return [[area(row, column, rowCount, 1), 'left']];
  if (index === 'EdgeRight') return [[area(row, column + columnCount - 1, rowCount, 1), 'right']];
  if (index === 'InsideHorizontal' && rowCount > 1) return [[area(row, column, rowCount - 1, columnCount), 'bottom']];
  if (index === 'InsideVertical' && columnCount > 1) return [[area(row, column, rowCount, columnCount - 1), 'right']];
  return [];
}

export class RangeBorder extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: CellTarget,
    private readonly index: BorderIndex,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.index };
  }

  get SideIndex(): string {
    return this.index;
  }

  get Style(): string {
    return this.line === undefined ? 'None' : 'Continuous';
  }

  set Style(style: string) {
    if (style === 'None') this.lay(null);
    else this.draw({});
  }

  get Color(): string {
    return this.line?.colour ?? '#000000';
  }

  set Color(colour: string) {
    this.draw({ colour });
  }

  get Weight(): string {
    return this.line?.style === 'medium' ? 'Medium' : 'Thin';
  }

  set Weight(weight: string) {
    this.draw({ style: weight === 'Medium' || weight === 'Thick' ? 'medium' : 'thin' });
  }

  private get line(): Line | undefined {
    const [first] = bearers(this.target.area, this.index);
    if (first === undefined) return undefined;
    const [part, edge] = first;
    return fromUniverStyle(this.target.sheet.cells.style(part.row, part.column))?.borders?.[edge];
  }

  private draw(change: Partial<Line>): void {
    this.lay({ style: 'thin', colour: '#000000', ...this.line, ...change });
  }

  private lay(line: Line | null): void {
    this.target.refuseProtected();
    const { sheet } = this.target;
    for (const [part, edge] of bearers(this.target.area, this.index)) {
      sheet.layout.reach(part);
      const clipped = sheet.layout.clip(part);
      const style: IStyleData =
        line === null ? { bd: { [KEYS[edge]]: null } } : toUniverStyle({ borders: { [edge]: line } });
      if (clipped !== null) sheet.cells.restyle(clipped, () => style);
    }
  }
}
