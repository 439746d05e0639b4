import { SaxesParser } from 'saxes';
import { FileError } from '../file-error';
import type { Package } from './container';

/** Attributes by their name as written; without a prototype. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader of a part is told; names come without their namespace prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Name of an element without its namespace prefix. */
export const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Value of an attribute that bears some prefix, such as `r:id`, whatever the file calls the prefix. */
export const prefixed = (attributes: Attributes, name: string): string | undefined => {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
};

/** Whether a boolean attribute is set (`1`, `true`, `on`). */
export const isSet = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

const encodingOf = (head: Uint8Array): string => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[1] === 0) return 'utf-16le';
  if (head[0] === 0) return 'utf-16be';
  const declared =
    /^[^>]*encoding=["']([\w-]+)["']/.exec(String.fromCharCode(...head.subarray(0, 100)))?.[1] ?? 'utf-8';
  // Whoever could read the declaration byte by byte does not read UTF-16, whatever it says.
  return /^utf-?16|^ucs/i.test(declared) ? 'utf-8' : declared;
};

/** What hears of a part; names come as written. */
export type XmlListener = XmlHandler;

/** A parser that accepts no document type and reports what is no XML as `damaged`. */
export const xmlParser = (part: string, { open, close, text }: XmlListener, position = false): SaxesParser => {
  const parser = new SaxesParser({ position });
  parser.on('opentag', ({ name, attributes }) => open(name, attributes as Attributes));
  if (close) parser.on('closetag', ({ name }) => close(name));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  // A document type is how entities become bombs and how foreign files are drawn in; workbooks have none.
  parser.on('doctype', () => {
    throw new FileError('unsafe', { part });
  });
  parser.on('error', (error) => {
    throw new FileError('damaged', { part }, error);
  });
  return parser;
};

const withoutPrefixes = ({ open, close, text }: XmlHandler): XmlListener => ({
  open: (name, attributes) => open(withoutPrefix(name), attributes),
  ...(close && { close: (name: string) => close(withoutPrefix(name)) }),
  ...(text && { text }),
});

/** Text of a part whose bytes come in pieces; `undefined` says that there are no more. */
const textDecoder = (part: string): ((piece?: Uint8Array) => string) => {
  let decoder: TextDecoder | undefined;
  return (piece) => {
    try {
      if (piece) decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      return decoder?.decode(piece, { stream: piece !== undefined }) ?? '';
    } catch (error) {
      throw new FileError('damaged', { part }, error);
    }
  };
};

/** Text of a whole XML part in the encoding that it declares. Throws `damaged` where it does not keep to it. */
export const decodeXml = (part: string, bytes: Uint8Array): string => {
  const decode = textDecoder(part);
  return decode(bytes) + decode();
};

/** Reads a part piece by piece. Throws `damaged` for what is no XML, `unsafe` for a document type. */
export const readXmlPart = (container: Package, part: string, handler: XmlHandler): void => {
  const parser = xmlParser(part, withoutPrefixes(handler));
  const decode = textDecoder(part);
  container.unpack(part, (piece) => {
    if (piece.length > 0) parser.write(decode(piece));
  });
  parser.write(decode());
  parser.close();
};
