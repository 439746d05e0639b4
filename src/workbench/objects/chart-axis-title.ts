import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartAreaFormat } from './chart-area-format';
import type { ChartTarget } from './chart-target';

const UNNAMED = 'Achsentitel';

export class ChartAxisTitle extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
    private readonly name: 'categoryAxis' | 'valueAxis',
  ) {
    super(session);
  }

  get Text(): string {
    return this.target.state[this.name].title ?? '';
  }

  set Text(text: string) {
    this.target.state[this.name].title = text;
  }

  get Visible(): boolean {
    return this.target.state[this.name].title !== undefined;
  }

  set Visible(visible: boolean) {
    if (!visible) delete this.target.state[this.name].title;
    else this.target.state[this.name].title ??= UNNAMED;
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.session, this.target, `${this.name}/title`);
  }
}
