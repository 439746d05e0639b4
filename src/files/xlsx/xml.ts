import { type XmlElement, type XmlNode } from '../package/xml-tree';

export type { XmlElement, XmlNode };

type Value = string | number | boolean | undefined;

const attributeText = (value: Exclude<Value, undefined>): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : String(value);

/** An element; attributes that are `undefined` are left out, children likewise. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  children: readonly (XmlNode | undefined)[] = [],
): XmlElement => {
  // A loop: sheets have millions of elements, and the chain of entries takes three times as long.
  const written: Record<string, string> = {};
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) written[key] = attributeText(value);
  }
  return { name, attributes: written, children: children.filter((child) => child !== undefined) };
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** What XML cannot hold at all, escaped or not: control characters and halves of pairs. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? '');
const escapeAttribute = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? '');

const write = (node: XmlNode, out: string[]): void => {
  if (typeof node === 'string') {
    out.push(escapeText(node));
    return;
  }
  out.push('<', node.name);
  for (const [key, value] of Object.entries(node.attributes)) out.push(' ', key, '="', escapeAttribute(value), '"');
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) write(child, out);
  out.push('</', node.name, '>');
};

/** An element as text, without a declaration. */
export const elementText = (root: XmlElement): string => {
  const out: string[] = [];
  write(root, out);
  return out.join('');
};

/** An element as text around children that are text already. */
export const wrappedText = ({ name, attributes }: XmlElement, inner: string): string => {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return `<${name}${pairs.join('')}>${inner}</${name}>`;
};

/** A whole part in UTF-8. */
export const partBytes = (root: XmlElement): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elementText(root)}`);

export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);
export const prefixOf = ({ name }: XmlElement): string => name.slice(0, name.indexOf(':') + 1);

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** Child elements, of one name where it is given; without prefixes. */
export const childrenOf = (parent: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (parent?.children ?? []).filter(isElement).filter((child) => name === undefined || localName(child) === name);

/** The element that a path of names leads to, the first of each. */
export const descend = (parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((current, name) => childrenOf(current, name)[0], parent);

/** All elements below of one name, in document order. */
export const descendants = (parent: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(parent).flatMap((child) => [...(localName(child) === name ? [child] : []), ...descendants(child, name)]);

export const textOf = (parent: XmlElement | undefined): string =>
  (parent?.children ?? []).map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** Value of an attribute that bears some prefix, such as `r:id`. */
export const prefixedAttribute = (parent: XmlElement, name: string): string | undefined => {
  const key = Object.keys(parent.attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : parent.attributes[key];
};

/** The same tree with a prefix before every name that has none: for files that write `x:row`. */
export const withPrefix = (tree: XmlElement, prefix: string): XmlElement => ({
  ...tree,
  name: tree.name.includes(':') ? tree.name : prefix + tree.name,
  children: tree.children.map((child) => (isElement(child) ? withPrefix(child, prefix) : child)),
});

/** Puts a child where the schema's order wants it: before the first one that comes later. */
export const insertInOrder = (parent: XmlElement, child: XmlElement, order: readonly string[]): void => {
  const rank = order.indexOf(localName(child));
  const at = parent.children.findIndex((other) => isElement(other) && order.indexOf(localName(other)) > rank);
  parent.children.splice(at < 0 ? parent.children.length : at, 0, withPrefix(child, prefixOf(parent)));
};

/** Takes a child away; nothing happens where it is not one. */
export const removeChild = (parent: XmlElement, child: XmlElement): void => {
  const at = parent.children.indexOf(child);
  if (at >= 0) parent.children.splice(at, 1);
};

/** Whether a flag is set; `fallback` where it is absent. */
export const flag = (value: string | undefined, fallback = false): boolean =>
  value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
