import type { SheetModel } from '../model/sheet';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { Range } from './range';

export class AutoFilter extends OfficeObject {
  constructor(
    session: Session,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }

  get Enabled(): boolean {
    return this.sheet.state.autoFilter !== undefined;
  }

  get IsDataFiltered(): boolean {
    return this.sheet.state.autoFilter?.filtered ?? false;
  }

  GetRangeOrNullObject(): Range | null {
    const range = this.sheet.state.autoFilter?.range;
    return range ? new Range(this.session, this.sheet, range) : null;
  }

  Remove(): void {
    delete this.sheet.state.autoFilter;
  }
}
