import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import type { CellStyles } from './cell-styles';

export const DEFAULT_FONT = { name: 'Calibri', size: 11, colour: '#000000' };

export class CellFont extends OfficeObject {
  constructor(
    session: Session,
    private readonly styles: CellStyles,
  ) {
    super(session);
  }

  get Name(): string | null {
    return this.styles.common((style) => style.font ?? DEFAULT_FONT.name);
  }

  set Name(font: string) {
    this.styles.lay({ font });
  }

  get Size(): number | null {
    return this.styles.common((style) => style.size ?? DEFAULT_FONT.size);
  }

  set Size(size: number) {
    this.styles.lay({ size });
  }

  get Bold(): boolean | null {
    return this.styles.common((style) => style.bold ?? false);
  }

  set Bold(bold: boolean) {
    this.styles.lay({ bold });
  }

  get Italic(): boolean | null {
    return this.styles.common((style) => style.italic ?? false);
  }

  set Italic(italic: boolean) {
    this.styles.lay({ italic });
  }

  get Underline(): string | null {
    return this.styles.common((style) => (style.underline === true ? 'Single' : 'None'));
  }

  set Underline(underline: string) {
    this.styles.lay({ underline: underline !== 'None' });
  }

  get Color(): string | null {
    return this.styles.common((style) => (style.colour ?? DEFAULT_FONT.colour).toUpperCase());
  }

  set Color(colour: string) {
    this.styles.lay({ colour });
  }
}
