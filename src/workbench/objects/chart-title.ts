import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartFont, type FontSlot } from './chart-font';
import { type ChartTarget, extrasOf } from './chart-target';

const UNNAMED = 'Diagrammtitel';

class ChartTitleFormat extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
  ) {
    super(session);
  }

  get Font(): ChartFont {
    const slot: FontSlot = this.target.state.title ?? extrasOf(this.target, 'title/font');
    return new ChartFont(this.session, slot);
  }
}

export class ChartTitle extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
  ) {
    super(session);
  }

  get Text(): string {
    return this.target.state.title?.text ?? UNNAMED;
  }

  set Text(text: string) {
    this.target.state.title = { ...this.target.state.title, text };
  }

  get Visible(): boolean {
    return this.target.state.title !== undefined;
  }

  set Visible(visible: boolean) {
    if (!visible) delete this.target.state.title;
    else this.target.state.title ??= { text: UNNAMED };
  }

  get Overlay(): boolean {
    return false;
  }

  set Overlay(_over: boolean) {
    // Documents do not carry it.
  }

  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.session, this.target);
  }
}
