import { intersection } from '../../files/xlsx/area';
import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeCollection } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { type Located, locateCells } from './locate-cells';
import { Table, type TableState } from './table';
import { refuseProtected } from './worksheet-protection';

/** Tables of a sheet, or of the workbook. */
export class TableCollection extends OfficeCollection<Table> {
  constructor(
    session: Session,
    private readonly sheet?: SheetModel,
  ) {
    super(session);
  }

  list(): readonly Table[] {
    const sheets = this.sheet === undefined ? this.session.model.sheets : [this.sheet];
    return sheets.flatMap((sheet) => sheet.state.tables.map((table) => new Table(this.session, sheet, table)));
  }

  find(key: string | number): Table | undefined {
    const name = String(key).toLowerCase();
    return this.list().find((table) => table.Name.toLowerCase() === name || table.Id === String(key));
  }

  missing(): never {
    refuse('ItemNotFound');
  }

  /** Heads become text and empty ones get a name, as in Excel. Without heads a row for them would be inserted: refused. */
  Add(given: Located | string, hasHeaders: boolean): Table {
    const { sheet, area } =
      typeof given === 'string'
        ? locateCells(this.session, given, this.sheet ?? this.session.model.activeSheet)
        : given;
    refuseProtected(sheet);
    if (!hasHeaders) refuse('NotImplemented', 'The workbook host only makes tables that have their headings.');
    if (sheet.layout.merges.some((merged) => intersection(merged, area) !== null)) refuse('MergedRangeConflict');
    if (sheet.state.tables.some((table) => intersection(table.range, area) !== null)) refuse('InvalidOperation');
    const number = this.freeNumber();
    const state: TableState = {
      id: String(number),
      name: `Tabelle${number}`,
      range: { ...area },
      style: 'TableStyleMedium2',
      banded: true,
      filterButton: true,
    };
    sheet.state.tables.push(state);
    const table = new Table(this.session, sheet, state);
    table.nameHeads();
    return table;
  }

  private freeNumber(): number {
    const tables = new TableCollection(this.session).list();
    for (let number = 1; ; number++) {
      if (!tables.some((table) => table.Id === String(number) || table.Name === `Tabelle${number}`)) return number;
    }
  }
}
