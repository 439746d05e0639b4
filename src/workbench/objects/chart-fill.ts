import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';

/** Where a colour is kept; undefined means none or automatic. */
export interface ColourSlot {
  set(colour: string | undefined): void;
}

export class ChartFill extends OfficeObject {
  constructor(
    session: Session,
    private readonly slot: ColourSlot,
  ) {
    super(session);
  }

  SetSolidColor(colour: string): void {
    this.slot.set(colour);
  }

  Clear(): void {
    this.slot.set(undefined);
  }
}
