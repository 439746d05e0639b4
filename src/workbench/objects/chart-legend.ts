import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartAreaFormat } from './chart-area-format';
import type { ChartTarget } from './chart-target';

type Position = ChartTarget['state']['legend']['position'];
const POSITIONS: readonly Position[] = ['Top', 'Bottom', 'Left', 'Right'];

export class ChartLegend extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
  ) {
    super(session);
  }

  get Visible(): boolean {
    return this.target.state.legend.visible;
  }

  set Visible(visible: boolean) {
    this.target.state.legend.visible = visible;
  }

  get Position(): string {
    return this.target.state.legend.position;
  }

  /** A corner or a custom place becomes the right side. */
  set Position(position: string) {
    this.target.state.legend.position = POSITIONS.find((known) => known === position) ?? 'Right';
  }

  get Overlay(): boolean {
    return false;
  }

  set Overlay(_over: boolean) {
    // Documents do not carry it.
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.session, this.target, 'legend');
  }
}
