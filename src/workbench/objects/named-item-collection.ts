import { formatAddress } from '../../files/xlsx/a1';
import type { DefinedName } from '../../files/xlsx/document';
import type { Mutable } from '../model/mutable';
import type { SheetModel } from '../model/sheet';
import { refuse } from '../protocol/host-failure';
import { OfficeCollection } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import type { Located } from './locate-cells';
import { NamedItem } from './named-item';

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export class NamedItemCollection extends OfficeCollection<NamedItem> {
  constructor(
    session: Session,
    private readonly sheet?: SheetModel,
  ) {
    super(session);
  }

  list(): readonly NamedItem[] {
    const items = this.session.model.names.list.filter((item) => item.sheet === this.sheet?.id);
    return items.map((item) => this.wrap(item));
  }

  find(key: string | number): NamedItem | undefined {
    const item = this.session.model.names.find(String(key), this.sheet?.id);
    return item && this.wrap(item);
  }

  missing(): never {
    refuse('ItemNotFound');
  }

  Add(name: string, target: Located | string): NamedItem {
    const { names } = this.session.model;
    if (!VALID.test(name)) refuse('InvalidArgument');
    if (names.find(name, this.sheet?.id)) refuse('ItemAlreadyExists');
    const formula = typeof target === 'string' ? target : `=${formatAddress(target.sheet.name, target.area, '$')}`;
    names.add({ name, formula, ...(this.sheet === undefined ? {} : { sheet: this.sheet.id }) });
    return this.find(name) ?? this.missing();
  }

  private wrap(item: Mutable<DefinedName>): NamedItem {
    return new NamedItem(this.session, item, this.sheet);
  }
}
