import type { SheetModel } from '../model/sheet';
import type { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';

type Make = (session: Session, sheet: SheetModel) => OfficeObject;

let make: Make | undefined;

/** Sheets make ranges and ranges name their sheet: the file of the sheet says here how it is made. */
export function registerWorksheet(maker: Make): void {
  make = maker;
}

export function worksheetOf(session: Session, sheet: SheetModel): OfficeObject {
  if (make === undefined) throw new Error('Worksheets are not registered');
  return make(session, sheet);
}
