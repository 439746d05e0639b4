import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartAxis } from './chart-axis';
import type { ChartTarget } from './chart-target';

export class ChartAxes extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
  ) {
    super(session);
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.session, this.target, 'categoryAxis');
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.session, this.target, 'valueAxis');
  }
}
