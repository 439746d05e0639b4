import { FileError } from '../file-error';
import { type Attributes, decodeXml, type XmlListener, xmlParser } from './xml-part';

/** An element of a part that is small enough to be held as a whole; names as written, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/** An element or a text; comments are left out. */
export type XmlNode = XmlElement | string;

/** Builds a tree from what a parser tells; `root` is there once the first element has been told. */
export interface TreeBuilder extends Required<XmlListener> {
  root(): XmlElement | undefined;
}

/** A builder for one tree. */
export const treeBuilder = (): TreeBuilder => {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  return {
    open: (name, attributes: Attributes) => {
      const element: XmlElement = { name, attributes: { ...attributes }, children: [] };
      root ??= element;
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (text) => {
      open.at(-1)?.children.push(text);
    },
    close: () => {
      open.pop();
    },
    root: () => root,
  };
};

/** A whole part as a tree. Throws `damaged` for what is no XML, `unsafe` for a document type. */
export const parseXmlTree = (part: string, bytes: Uint8Array): XmlElement => {
  const builder = treeBuilder();
  xmlParser(part, builder).write(decodeXml(part, bytes)).close();
  const root = builder.root();
  if (!root) throw new FileError('damaged', { part });
  return root;
};
