import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';

export class WorksheetProtection extends OfficeObject {
  constructor(
    session: Session,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }

  get Protected(): boolean {
    return this.sheet.state.protected;
  }

  Protect(): void {
    if (this.sheet.state.protected) refuse('AccessDenied');
    this.sheet.state.protected = true;
  }

  Unprotect(): void {
    this.sheet.state.protected = false;
  }
}

/** Locked cells refuse every change. */
export function refuseProtected(sheet: SheetModel): void {
  if (!sheet.exists) refuse('ItemNotFound');
  if (sheet.state.protected) refuse('AccessDenied');
}
