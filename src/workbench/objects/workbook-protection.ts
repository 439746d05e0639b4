import { OfficeObject } from '../protocol/office-object';

/** The structure of a workbook is never protected here: documents do not carry it. */
export class WorkbookProtection extends OfficeObject {
  get Protected(): boolean {
    return false;
  }
}
