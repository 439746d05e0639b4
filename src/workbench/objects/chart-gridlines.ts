import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartAreaFormat } from './chart-area-format';
import { type ChartTarget, extrasOf } from './chart-target';

export class ChartGridlines extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
    private readonly name: 'categoryAxis' | 'valueAxis',
    private readonly kind: 'major' | 'minor' = 'major',
  ) {
    super(session);
  }

  get Visible(): boolean {
    if (this.kind === 'major') return this.target.state[this.name].gridlines ?? false;
    return (extrasOf(this.target, this.path)['visible'] as boolean | undefined) ?? false;
  }

  set Visible(visible: boolean) {
    if (this.kind === 'major') this.target.state[this.name].gridlines = visible;
    else extrasOf(this.target, this.path)['visible'] = visible;
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.session, this.target, this.path);
  }

  private get path(): string {
    return `${this.name}/${this.kind}`;
  }
}
