import type { Package } from './container';
import { readXmlPart } from './xml-part';

/** A link from one part to another (Beziehung). */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in both dialects: `worksheet`, `sharedStrings`, … */
  readonly type: string;
  /** Stored name of the part, `undefined` where the file has no such part or the link leads outside. */
  readonly part: string | undefined;
}

/** Folder of a part, with its slash. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Name of a part's list of links; for '' that of the archive. */
export const relationshipsPart = (source: string): string =>
  `${folderOf(source)}_rels/${source.slice(folderOf(source).length)}.rels`;

/** Name of a part from a link, `..` resolved; never leads out of the archive. */
export const resolvePart = (source: string, target: string): string => {
  const path = target.replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folderOf(source) + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
};

/** Links of a part, or of the archive itself for ''; none where the file tells none. */
export const readRelationships = (container: Package, source: string): readonly Relationship[] => {
  const part = container.find(relationshipsPart(source));
  const found: Relationship[] = [];
  if (part === undefined) return found;
  readXmlPart(container, part, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship') return;
      const inside = mode === 'External' ? undefined : container.find(resolvePart(source, target));
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: inside });
    },
  });
  return found;
};
