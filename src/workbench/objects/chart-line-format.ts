import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';

/** Where a line is kept: the properties as Office.js names them. */
export interface LineSlot {
  color?: string | undefined;
  weight?: number | undefined;
  lineStyle?: string | undefined;
}

export class ChartLineFormat extends OfficeObject {
  constructor(
    session: Session,
    private readonly slot: LineSlot,
  ) {
    super(session);
  }

  get Color(): string {
    return this.slot.color ?? '';
  }

  set Color(colour: string) {
    this.slot.color = colour;
  }

  get Weight(): number {
    return this.slot.weight ?? 0.75;
  }

  set Weight(weight: number) {
    this.slot.weight = weight;
  }

  get LineStyle(): string {
    return this.slot.lineStyle ?? 'Automatic';
  }

  set LineStyle(style: string) {
    this.slot.lineStyle = style;
  }

  Clear(): void {
    this.slot.lineStyle = 'None';
  }
}
