import type { WorkbookDocument } from './document';
import { CONTENT, NAMESPACE, RELATION } from './namespaces';
import type { Parts } from './parts';
import { present } from './present';
import { childrenOf, descend, element, insertInOrder, removeChild, textOf, type XmlElement } from './xml';

type Properties = WorkbookDocument['properties'];

/** Our property, its element and that element's prefix by Office's custom. */
const FIELDS = { title: 'dc:title', author: 'dc:creator', language: 'dc:language' } as const;
const KEYS = Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[];

const corePart = (parts: Parts): string | undefined =>
  parts.links('').find(({ type }) => type === 'core-properties')?.target;

const local = (key: keyof typeof FIELDS): string => FIELDS[key].slice('dc:'.length);

/** Title, author and language of a workbook. */
export const readProperties = (parts: Parts): Properties => {
  const part = corePart(parts);
  const root = part === undefined ? undefined : parts.tree(part);
  const entries = KEYS.map((key) => [key, textOf(descend(root, local(key))) || undefined] as const);
  return present(Object.fromEntries(entries));
};

const emptyProperties = (): XmlElement =>
  element('cp:coreProperties', { 'xmlns:cp': NAMESPACE.core, 'xmlns:dc': NAMESPACE.dublinCore });

const ensurePart = (parts: Parts): string => {
  const known = corePart(parts);
  if (known !== undefined && parts.tree(known)) return known;
  const part = 'docProps/core.xml';
  parts.put(part, emptyProperties(), CONTENT.coreProperties);
  parts.link('', RELATION.coreProperties, part);
  return part;
};

const setField = (root: XmlElement, key: keyof typeof FIELDS, value: string | undefined): void => {
  for (const old of childrenOf(root, local(key))) removeChild(root, old);
  if (value === undefined) return;
  root.attributes['xmlns:dc'] ??= NAMESPACE.dublinCore;
  insertInOrder(root, element(FIELDS[key], {}, [value]), []);
};

/** Writes what has changed; a file whose properties stay keeps its part. */
export const writeProperties = (parts: Parts, properties: Properties): void => {
  const before = readProperties(parts);
  const changed = KEYS.filter((key) => before[key] !== properties[key]);
  if (changed.length === 0) return;
  const root = parts.edit(ensurePart(parts));
  if (root) for (const key of changed) setField(root, key, properties[key]);
};
