import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartAreaFormat } from './chart-area-format';
import type { ChartTarget } from './chart-target';

export class ChartPlotArea extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
  ) {
    super(session);
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.session, this.target, 'plot');
  }
}
