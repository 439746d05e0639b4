import type { Session } from './session';

/**
 * An object as the client sees it. Accessors, setters and methods of a subclass bear the names that come over the wire
 * (`Values`, `GetRange`, `_KeepReference`).
 */
export abstract class OfficeObject {
  constructor(protected readonly session: Session) {}

  /** Keys by which the client finds the object again in a later request. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** Objects under keys or positions: `getItem`, `getItemOrNullObject`, `getItemAt`, `getCount`, `items`. */
export abstract class OfficeCollection<Item extends OfficeObject> extends OfficeObject {
  abstract list(): readonly Item[];
  abstract find(key: string | number): Item | undefined;
  /** Called for a key that is not there. */
  abstract missing(): never;

  Indexer(key: string | number): Item {
    return this.find(key) ?? this.missing();
  }

  GetItem(key: string | number): Item {
    return this.Indexer(key);
  }

  GetItemOrNullObject(key: string | number): Item | null {
    return this.find(key) ?? null;
  }

  GetItemAt(index: number): Item {
    return this.list()[index] ?? this.missing();
  }

  GetCount(): number {
    return this.list().length;
  }

  get Count(): number {
    return this.list().length;
  }
}
