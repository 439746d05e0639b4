import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import type { CellStyles } from './cell-styles';

const NONE = '#FFFFFF';

export class CellFill extends OfficeObject {
  constructor(
    session: Session,
    private readonly styles: CellStyles,
  ) {
    super(session);
  }

  /** White where there is no fill, as Excel says it. */
  get Color(): string | null {
    return this.styles.common((style) => (style.fill ?? NONE).toUpperCase());
  }

  set Color(colour: string) {
    if (colour === '') this.Clear();
    else this.styles.lay({ fill: colour });
  }

  Clear(): void {
    this.styles.remove('bg');
  }
}
