import type { DefinedName } from '../../files/xlsx/document';
import { assign, type Mutable } from '../model/mutable';
import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { locateCells } from './locate-cells';
import { Range } from './range';

export class NamedItem extends OfficeObject {
  constructor(
    session: Session,
    private readonly item: Mutable<DefinedName>,
    private readonly sheet?: SheetModel,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.item.name };
  }

  get Name(): string {
    return this.item.name;
  }

  get Formula(): string {
    return this.item.formula;
  }

  set Formula(formula: string) {
    this.session.model.names.redefine(this.item, formula);
  }

  get Value(): string {
    return this.item.formula;
  }

  get Scope(): string {
    return this.sheet === undefined ? 'Workbook' : 'Worksheet';
  }

  get Type(): string {
    return this.item.formula.includes('!') ? 'Range' : 'String';
  }

  get Visible(): boolean {
    return this.item.hidden !== true;
  }

  set Visible(visible: boolean) {
    assign(this.item, 'hidden', visible ? undefined : true);
  }

  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? refuse('InvalidReference');
  }

  GetRangeOrNullObject(): Range | null {
    if (!this.item.formula.includes('!') || this.item.formula.includes('#REF!')) return null;
    const { sheet, area } = locateCells(this.session, this.item.formula);
    return new Range(this.session, sheet, area);
  }

  Delete(): void {
    this.session.model.names.remove(this.item);
  }
}
