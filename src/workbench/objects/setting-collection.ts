import { refuse } from '../protocol/host-failure';
import { OfficeCollection } from '../protocol/office-object';
import { Setting } from './setting';

export class SettingCollection extends OfficeCollection<Setting> {
  list(): readonly Setting[] {
    return [...this.session.model.settings.keys()].map((key) => new Setting(this.session, key));
  }

  find(key: string | number): Setting | undefined {
    return this.session.model.settings.has(String(key)) ? new Setting(this.session, String(key)) : undefined;
  }

  missing(): never {
    refuse('ItemNotFound');
  }

  /** Sets or adds. */
  Add(key: string, value: unknown): Setting {
    this.session.model.settings.set(key, structuredClone(value));
    return new Setting(this.session, key);
  }
}
