import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartFill } from './chart-fill';
import { ChartFont, type FontSlot } from './chart-font';
import { ChartLineFormat } from './chart-line-format';
import { type ChartTarget, extrasOf } from './chart-target';

/** Fill, border and font of a part of the chart that documents do not know; only the whole chart's font is kept there. */
export class ChartAreaFormat extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
    private readonly path: string,
  ) {
    super(session);
  }

  get Fill(): ChartFill {
    const extras = extrasOf(this.target, this.path);
    return new ChartFill(this.session, {
      set: (colour) => {
        extras['fill'] = colour;
      },
    });
  }

  get Border(): ChartLineFormat {
    return new ChartLineFormat(this.session, extrasOf(this.target, `${this.path}/border`));
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.session, extrasOf(this.target, `${this.path}/line`));
  }

  get Font(): ChartFont {
    const slot: FontSlot =
      this.path === 'chart' ? (this.target.state.font ??= {}) : extrasOf(this.target, `${this.path}/font`);
    return new ChartFont(this.session, slot);
  }
}
