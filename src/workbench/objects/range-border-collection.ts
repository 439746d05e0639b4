import { refuse } from '../protocol/host-failure';
import { OfficeCollection } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import type { CellTarget } from './cell-target';
import { BORDER_INDEXES, RangeBorder } from './range-border';

export class RangeBorderCollection extends OfficeCollection<RangeBorder> {
  constructor(
    session: Session,
    private readonly target: CellTarget,
  ) {
    super(session);
  }

  list(): readonly RangeBorder[] {
    return BORDER_INDEXES.map((index) => new RangeBorder(this.session, this.target, index));
  }

  find(key: string | number): RangeBorder | undefined {
    const index = BORDER_INDEXES.find((name) => name === key);
    return index && new RangeBorder(this.session, this.target, index);
  }

  missing(): never {
    refuse('InvalidArgument');
  }
}
