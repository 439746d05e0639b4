import { OfficeObject } from '../protocol/office-object';
import { Application } from './application';
import { DocumentProperties } from './document-properties';
import { Functions } from './functions';
import { NamedItemCollection } from './named-item-collection';
import { Range } from './range';
import { SettingCollection } from './setting-collection';
import { TableCollection } from './table-collection';
import { WorkbookProtection } from './workbook-protection';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheet-collection';

export class Workbook extends OfficeObject {
  get Application(): Application {
    return new Application(this.session);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.session);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session);
  }

  get Functions(): Functions {
    return new Functions(this.session);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this.session);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }

  get Name(): string {
    return `${this.session.model.properties.title ?? 'Mappe1'}.xlsx`;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get IsDirty(): boolean {
    return true;
  }

  GetSelectedRange(): Range {
    const { model } = this.session;
    return new Range(this.session, model.activeSheet, model.selection);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.model.activeSheet);
  }

  _RemoveReference(id: string): void {
    this.session.release(id);
  }

  _RemoveAllReferences(): void {
    // Kept objects are small and die with the host.
  }
}
