import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeCollection } from '../protocol/office-object';
import { freeSheetName, refuseSheetName } from './sheet-name';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends OfficeCollection<Worksheet> {
  list(): readonly Worksheet[] {
    return this.session.model.sheets.map((sheet) => this.wrap(sheet));
  }

  find(key: string | number): Worksheet | undefined {
    const sheet = this.session.model.sheet(String(key));
    return sheet && this.wrap(sheet);
  }

  missing(): never {
    refuse('ItemNotFound');
  }

  Add(name?: string | null): Worksheet {
    const { model } = this.session;
    const given = name ?? freeSheetName(model.sheets);
    refuseSheetName(given, model.sheets);
    return this.wrap(model.addSheet(given));
  }

  GetActiveWorksheet(): Worksheet {
    return this.wrap(this.session.model.activeSheet);
  }

  GetFirst(visibleOnly?: boolean | null): Worksheet {
    return this.wrap(this.shown(visibleOnly)[0] ?? this.missing());
  }

  GetLast(visibleOnly?: boolean | null): Worksheet {
    return this.wrap(this.shown(visibleOnly).at(-1) ?? this.missing());
  }

  override GetCount(visibleOnly?: boolean | null): number {
    return this.shown(visibleOnly).length;
  }

  private shown(visibleOnly?: boolean | null): readonly SheetModel[] {
    return this.session.model.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
  }

  private wrap(sheet: SheetModel): Worksheet {
    return new Worksheet(this.session, sheet);
  }
}
