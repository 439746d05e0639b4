import { CONTENT, NAMESPACE } from './namespaces';
import { childrenOf, element, removeChild, type XmlElement } from './xml';

/** Name of the list of contents, which tells the type of every part. */
export const CONTENTS = '[Content_Types].xml';

/** A list that knows the usual endings. */
export const emptyContents = (): XmlElement => {
  const known = { rels: CONTENT.relationships, xml: 'application/xml', vml: CONTENT.vmlDrawing };
  const entries = Object.entries(known).map(([Extension, ContentType]) =>
    element('Default', { Extension, ContentType }),
  );
  return element('Types', { xmlns: NAMESPACE.contentTypes }, entries);
};

/** Entry of one part. */
export const entryFor = (contents: XmlElement | undefined, part: string): XmlElement | undefined => {
  const path = `/${part}`.toLowerCase();
  return childrenOf(contents, 'Override').find(({ attributes }) => attributes['PartName']?.toLowerCase() === path);
};

/** Sets the type of a part. */
export const declarePart = (contents: XmlElement, part: string, ContentType: string): void => {
  const known = entryFor(contents, part);
  if (known?.attributes['ContentType'] === ContentType) return;
  if (known) removeChild(contents, known);
  contents.children.push(element('Override', { PartName: `/${part}`, ContentType }));
};

/** Lists of links need a type too; some writers declare each one by itself. */
export const declareLinkLists = (contents: XmlElement): void => {
  const known = childrenOf(contents, 'Default').some(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === 'rels',
  );
  if (!known) contents.children.unshift(element('Default', { Extension: 'rels', ContentType: CONTENT.relationships }));
};
