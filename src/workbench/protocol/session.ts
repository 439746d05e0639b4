import type { WorkbookModel } from '../model/model';

/** What outlives a request: the model, and the objects that clients hold on to. */
export class Session {
  /** Whether the request has changed anything. */
  touched = false;
  private readonly references = new Map<string, object>();
  private made = 0;

  constructor(readonly model: WorkbookModel) {}

  keep(object: object): string {
    this.made += 1;
    const id = `reference-${this.made}`;
    this.references.set(id, object);
    return id;
  }

  kept(id: string): object | undefined {
    return this.references.get(id);
  }

  release(id: string): void {
    this.references.delete(id);
  }
}
