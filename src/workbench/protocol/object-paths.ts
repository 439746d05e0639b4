import { refuse } from './host-failure';
import { callMethod, readProperty } from './members';
import { type ArgumentInfo, type ObjectPath, PATH, type Query } from './messages';
import { OfficeCollection, type OfficeObject } from './office-object';
import type { Session } from './session';

/** Turns the object paths of one request into objects; each is made once, when it is first needed. */
export class ObjectPaths {
  private readonly made = new Map<number, OfficeObject | null>();

  constructor(
    private readonly paths: Query['ObjectPaths'],
    private readonly session: Session,
    private readonly workbook: OfficeObject,
  ) {}

  /** The object of a path; null is a null object. */
  object(id: number): OfficeObject | null {
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)] ?? refuse('InvalidArgument', `No object path ${id}.`);
    const object = this.make(path);
    this.made.set(id, object);
    return object;
  }

  /** Name of the collection in which the path makes something new; undefined where it does not, or has done so already. */
  makesIn(id: number): string | undefined {
    const path = this.paths[String(id)];
    if (path?.ObjectPathType !== PATH.method || path.Name !== 'Add' || this.made.has(id)) return undefined;
    return this.paths[String(path.ParentObjectPathId)]?.Name ?? '';
  }

  /** Arguments of a call, with objects in the place of their path ids. */
  given(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index] ?? 0;
      return reference === 0 ? value : this.object(reference);
    });
  }

  private make(path: ObjectPath): OfficeObject | null {
    if (path.ObjectPathType === PATH.global) return this.workbook;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference)
      return (this.session.kept(path.Name) as OfficeObject | undefined) ?? refuse('ItemNotFound');
    const parent = this.object(path.ParentObjectPathId ?? 0);
    return parent === null ? null : (this.child(parent, path) as OfficeObject | null);
  }

  private child(parent: OfficeObject, path: ObjectPath): unknown {
    if (path.ObjectPathType === PATH.property) return readProperty(parent, path.Name);
    const given = this.given(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.method) return callMethod(parent, path.Name, given);
    if (path.ObjectPathType === PATH.indexer && parent instanceof OfficeCollection)
      return parent.Indexer(given[0] as string | number);
    return refuse('InvalidArgument');
  }
}
