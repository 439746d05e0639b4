import type { Removal, RemovalKind } from '../../core/model/release';
import type { Parts } from '../xlsx/parts';
import { descendants, textOf, type XmlElement } from '../xlsx/xml';

/** What a part of a workbook is, by its name in lower case; the first that fits. `undefined`: it is structure, or comes anew. */
const KINDS: readonly (readonly [RegExp, RemovalKind | undefined])[] = [
  [
    /^\[content_types\]\.xml$|\.rels$|^xl\/workbook\.xml$|^xl\/(worksheets|chartsheets|dialogsheets)\/[^/]+\.xml$/,
    undefined,
  ],
  [
    /^xl\/(styles|sharedstrings|calcchain|metadata)\.xml$|^xl\/theme\/|^xl\/tables\/|^xl\/charts\/(style|colors)/,
    undefined,
  ],
  [/^docprops\/(core|app|custom)\.xml$|vmldrawing|^xl\/webextensions\/taskpanes|itemprops\d*\.xml$/, undefined],
  [/\/threadedcomments?\//, 'thread'],
  [/\/persons?\//, 'person'],
  [/comments?\d*\.xml$/, 'comment'],
  [/^xl\/charts\/chart/, 'chart'],
  [/^xl\/drawings\//, 'shape'],
  [/thumbnail/, 'preview'],
  [/\/media\//, 'picture'],
  [/\/externallinks\//, 'external-workbook'],
  [/connections\.xml$/, 'connection'],
  [/\/querytables?\//, 'query'],
  [/\/(pivottables|pivotcache|slicers|slicercaches|timelines|timelinecaches)\//, 'pivot'],
  [/^xl\/model\/|powerpivot|\/datamodel/, 'data-model'],
  [/vbaproject|vbadata|\/macrosheets\/|\/customui\//, 'macro'],
  [/printersettings/, 'printer'],
  [/^customxml\//, 'custom-xml'],
  [/webextension/, 'setting'],
  [/docmetadata|labelinfo/, 'label'],
  [/\/embeddings\//, 'object'],
  [/ctrlprops|activex/, 'control'],
  [/\/revisions\/|userinfo|sharedstringsusers/, 'revision'],
  [/\/(diagrams|ink|drawingml)\//, 'shape'],
];

const kindOf = (part: string): RemovalKind | undefined => {
  const found = KINDS.find(([pattern]) => pattern.test(part.toLowerCase()));
  return found ? found[1] : 'other';
};

const attribute = (root: XmlElement, element: string, name: string): readonly string[] =>
  descendants(root, element).flatMap(({ attributes }) => attributes[name] ?? []);

const COUNTED: { readonly [K in RemovalKind]?: readonly string[] } = {
  comment: ['comment'],
  thread: ['threadedComment'],
  person: ['person'],
  connection: ['connection'],
  shape: ['sp', 'cxnSp', 'pic', 'grpSp', 'contentPart'],
};

const DETAILS: { readonly [K in RemovalKind]?: (root: XmlElement) => readonly string[] } = {
  comment: (root) => descendants(root, 'author').map(textOf),
  person: (root) => attribute(root, 'person', 'displayName'),
  connection: (root) => attribute(root, 'connection', 'name'),
  setting: (root) => attribute(root, 'property', 'name'),
};

/** Parts that are not XML have nothing to look into. */
const treeOf = (parts: Parts, part: string): XmlElement | undefined =>
  /\.xml$/i.test(part) ? parts.tree(part) : undefined;

const outsideOf = (parts: Parts, part: string): readonly string[] =>
  parts
    .links(part)
    .filter(({ external }) => external)
    .map(({ target }) => target);

const removalOf = (parts: Parts, part: string, kind: RemovalKind, place: string): Removal => {
  const root = treeOf(parts, part);
  const names = COUNTED[kind];
  const count = root && names ? names.reduce((sum, name) => sum + descendants(root, name).length, 0) : 1;
  const details = kind === 'other' ? [part] : [...((root && DETAILS[kind]?.(root)) ?? []), ...outsideOf(parts, part)];
  return { kind, place, count, details: details.filter((text) => text.trim() !== '') };
};

/** Sheet that each part belongs to, directly or by way of another one. */
const ownersOf = (parts: Parts, sheets: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>();
  const visit = (part: string, sheet: string): void => {
    for (const { target, external } of parts.links(part)) {
      if (external || owners.has(target) || sheets.has(target)) continue;
      owners.set(target, sheet);
      visit(target, sheet);
    }
  };
  for (const [part, sheet] of sheets) visit(part, sheet);
  return owners;
};

/**
 * Parts of a workbook that its publication does not have, by sheet; `sheets` are the names of the sheets by part. Charts of
 * sheets in `renewed` are no loss: they are drawn anew. A part that nobody knows is told by its name.
 */
export const partsRemoved = (
  parts: Parts,
  sheets: ReadonlyMap<string, string>,
  renewed: ReadonlySet<string>,
): readonly Removal[] => {
  const owners = ownersOf(parts, sheets);
  return parts.names.flatMap((part): readonly Removal[] => {
    const [kind, place] = [kindOf(part), owners.get(part) ?? ''];
    if (kind === undefined || (kind === 'chart' && renewed.has(place))) return [];
    const removed = removalOf(parts, part, kind, place);
    return removed.count === 0 ? [] : [removed];
  });
};
