import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';

/** Where a font is kept. */
export interface FontSlot {
  name?: string | undefined;
  size?: number | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  colour?: string | undefined;
}

export class ChartFont extends OfficeObject {
  constructor(
    session: Session,
    private readonly slot: FontSlot,
  ) {
    super(session);
  }

  get Name(): string {
    return this.slot.name ?? 'Calibri';
  }

  set Name(name: string) {
    this.slot.name = name;
  }

  get Size(): number {
    return this.slot.size ?? 10;
  }

  set Size(size: number) {
    this.slot.size = size;
  }

  get Bold(): boolean {
    return this.slot.bold ?? false;
  }

  set Bold(bold: boolean) {
    this.slot.bold = bold;
  }

  get Italic(): boolean {
    return this.slot.italic ?? false;
  }

  set Italic(italic: boolean) {
    this.slot.italic = italic;
  }

  get Color(): string {
    return this.slot.colour ?? '#000000';
  }

  set Color(colour: string) {
    this.slot.colour = colour;
  }
}
