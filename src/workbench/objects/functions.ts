import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';

const DAY = 86_400_000;

/** Days before the first one of the 1904 system, counted as the 1900 system does. */
const DAYS_UNTIL_1904 = 1462;

/** Result of a worksheet function that was called without a cell. */
class FunctionResult extends OfficeObject {
  constructor(
    session: Session,
    private readonly result: number,
  ) {
    super(session);
  }

  get Value(): number {
    return this.result;
  }

  get Error(): string {
    return '';
  }
}

/** Worksheet functions that the client calls by name; those that the add-in needs. */
export class Functions extends OfficeObject {
  /** Serial number of a day after February 1900, by the workbook's date system. */
  Date(year: number, month: number, day: number): FunctionResult {
    const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
    return new FunctionResult(this.session, this.session.model.dateSystem === 1904 ? serial - DAYS_UNTIL_1904 : serial);
  }
}
