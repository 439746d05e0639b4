import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';

export class Setting extends OfficeObject {
  constructor(
    session: Session,
    private readonly key: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.session.model.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.session.model.settings.set(this.key, structuredClone(value));
  }

  Delete(): void {
    this.session.model.settings.delete(this.key);
  }
}
