import { descend, descendants, textOf, type XmlElement } from '../xml';

export const valueOf = (parent: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  descend(parent, ...path)?.attributes['val'];

export const numberOf = (parent: XmlElement | undefined, ...path: readonly string[]): number | undefined => {
  const value = valueOf(parent, ...path);
  return value === undefined ? undefined : Number(value);
};

export const colourOf = (parent: XmlElement | undefined): string | undefined => {
  const value = valueOf(parent, 'solidFill', 'srgbClr');
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
};

export const sizeOf = (properties: XmlElement | undefined): number | undefined => {
  const size = properties?.attributes['sz'];
  return size === undefined ? undefined : Number(size) / 100;
};

/** Properties of the text that an element speaks of: of its runs, or those it sets for all. */
export const textProperties = (parent: XmlElement | undefined): XmlElement | undefined => {
  if (!parent) return undefined;
  return descendants(parent, 'rPr')[0] ?? descendants(parent, 'defRPr')[0];
};

/** Paragraphs are lines. */
export const titleText = (title: XmlElement | undefined): string => {
  const lineOf = (paragraph: XmlElement) =>
    descendants(paragraph, 't')
      .map((run) => textOf(run))
      .join('');
  return title ? descendants(title, 'p').map(lineOf).join('\n') : '';
};
