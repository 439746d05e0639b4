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

class ChartFormatString extends OfficeObject {
  constructor(
    session: Session,
    private readonly slot: FontSlot,
  ) {
    super(session);
  }

  get Font(): ChartFont {
    return new ChartFont(this.session, this.slot);
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
    const { subtitle: _subtitle, ...look } = this.target.state.title ?? { text };
    this.target.state.title = { ...look, text };
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

  /** Documents keep the look of what stands below the first line; that of any other part is only read back. */
  GetSubstring(start: number, length: number): ChartFormatString {
    const { title } = this.target.state;
    const second = (title?.text.indexOf('\n') ?? -1) + 1;
    const isSubtitle = title !== undefined && second > 0 && start === second && start + length === title.text.length;
    const slot: FontSlot = isSubtitle ? (title.subtitle ??= {}) : extrasOf(this.target, `title/${start}/${length}`);
    return new ChartFormatString(this.session, slot);
  }
}
