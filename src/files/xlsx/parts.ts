import { zipSync } from 'fflate';
import { openPackage } from '../package/container';
import { folderOf, relationshipsPart, resolvePart } from '../package/relationships';
import { parseXmlTree } from '../package/xml-tree';
import { CONTENTS, declareLinkLists, declarePart, emptyContents, entryFor } from './contents';
import { NAMESPACE } from './namespaces';
import { childrenOf, element, elementText, partBytes, removeChild, type XmlElement } from './xml';

/** A link from one part to another, or to the outside. */
export interface Link {
  readonly id: string;
  /** Last word of the type. */
  readonly type: string;
  /** Name of the part, or the address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** A fixed day, so that the same document gives the same file. */
const DAY = new Date('1980-01-01T00:00:00');

const relativeTarget = (source: string, target: string): string => {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
};

/**
 * The parts of a workbook file while it is changed: what nobody touches leaves as it came, byte for byte.
 */
export class Parts {
  private readonly stored = new Map<string, Uint8Array>();
  private readonly trees = new Map<string, XmlElement>();
  private readonly touched = new Set<string>();

  /** The parts of a file. Throws FileError where it does not pass the gate. */
  static open(file: Uint8Array): Parts {
    const container = openPackage(file);
    const parts = new Parts();
    for (const name of container.names) parts.stored.set(name, container.bytes(name));
    if (!parts.find(CONTENTS)) parts.put(CONTENTS, emptyContents());
    return parts;
  }

  /** A package without parts. */
  static empty(): Parts {
    const parts = new Parts();
    parts.put(CONTENTS, emptyContents());
    return parts;
  }

  /** The stored name, whatever the case of the one asked for. */
  find(name: string): string | undefined {
    if (this.stored.has(name) || this.trees.has(name)) return name;
    const lower = name.toLowerCase();
    return [...this.stored.keys(), ...this.trees.keys()].find((candidate) => candidate.toLowerCase() === lower);
  }

  get names(): readonly string[] {
    return [...new Set([...this.stored.keys(), ...this.trees.keys()])];
  }

  bytes(name: string): Uint8Array | undefined {
    return this.stored.get(this.find(name) ?? name);
  }

  /** A part to look at; `undefined` where there is none. */
  tree(name: string): XmlElement | undefined {
    const found = this.find(name);
    if (found === undefined) return undefined;
    const known = this.trees.get(found);
    if (known) return known;
    const tree = parseXmlTree(found, this.stored.get(found) ?? new Uint8Array());
    this.trees.set(found, tree);
    return tree;
  }

  /** A part to change: it will be written anew. */
  edit(name: string): XmlElement | undefined {
    const tree = this.tree(name);
    if (tree) this.touched.add(this.find(name) ?? name);
    return tree;
  }

  /** Adds a part or exchanges its contents. */
  put(name: string, content: XmlElement | Uint8Array, contentType?: string): void {
    const found = this.find(name) ?? name;
    if (content instanceof Uint8Array) {
      this.stored.set(found, content);
      this.trees.delete(found);
    } else {
      this.trees.set(found, content);
      this.touched.add(found);
    }
    if (contentType !== undefined) declarePart(this.contents(), found, contentType);
  }

  /** Takes a part away, with its list of links and its entry in the list of contents. */
  remove(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      const found = this.find(part);
      if (found === undefined) continue;
      this.stored.delete(found);
      this.trees.delete(found);
      this.touched.delete(found);
    }
    const entry = entryFor(this.tree(CONTENTS), name);
    if (entry) removeChild(this.contents(), entry);
  }

  /** A name that no part bears: `xl/charts/chart` and `.xml` give `xl/charts/chart3.xml`. */
  freeName(stem: string, ending: string): string {
    const taken = new Set(this.names.map((name) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}${ending}`.toLowerCase())) number += 1;
    return `${stem}${number}${ending}`;
  }

  links(source: string): readonly Link[] {
    return childrenOf(this.tree(relationshipsPart(source)), 'Relationship').map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const external = mode === 'External';
      const part = external ? target : resolvePart(source, target);
      return {
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : (this.find(part) ?? part),
        external,
      };
    });
  }

  /** Adds a link and gives its id. */
  link(source: string, type: string, target: string, external = false): string {
    const part = relationshipsPart(source);
    if (!this.find(part)) this.addLinkList(part);
    const root = this.edit(part);
    const taken = new Set(this.links(source).map((link) => link.id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const Target = external ? target : relativeTarget(source, target);
    const mode = external ? { TargetMode: 'External' } : {};
    root?.children.push(element('Relationship', { Id: `rId${number}`, Type: type, Target, ...mode }));
    return `rId${number}`;
  }

  unlink(source: string, id: string): void {
    const root = this.edit(relationshipsPart(source));
    const entry = childrenOf(root, 'Relationship').find(({ attributes }) => attributes['Id'] === id);
    if (root && entry) removeChild(root, entry);
  }

  /** The file. */
  toFile(): Uint8Array {
    const contents = this.find(CONTENTS) ?? CONTENTS;
    const rest = this.names.filter((name) => name !== contents);
    return zipSync(Object.fromEntries([contents, ...rest].map((name) => [name, this.contentOf(name)])), { mtime: DAY });
  }

  /** A part that was opened for changes and did not change keeps its bytes. */
  private contentOf(name: string): Uint8Array {
    const stored = this.stored.get(name);
    const tree = this.touched.has(name) ? this.trees.get(name) : undefined;
    if (!tree) return stored ?? new Uint8Array();
    const same = stored !== undefined && elementText(parseXmlTree(name, stored)) === elementText(tree);
    return same ? stored : partBytes(tree);
  }

  private contents(): XmlElement {
    return this.edit(CONTENTS) ?? emptyContents();
  }

  private addLinkList(part: string): void {
    this.put(part, element('Relationships', { xmlns: NAMESPACE.packageRelationships }));
    declareLinkLists(this.contents());
  }
}
