import type { TableDocument } from '../../files/xlsx/document';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';

/** Filter of a table; its criteria are not known here, only whether it hides rows. */
export class TableFilter extends OfficeObject {
  constructor(
    session: Session,
    private readonly table: Pick<TableDocument, 'filterButton' | 'filtered'>,
  ) {
    super(session);
  }

  get Enabled(): boolean {
    return this.table.filterButton;
  }

  get IsDataFiltered(): boolean {
    return this.table.filtered === true;
  }
}
