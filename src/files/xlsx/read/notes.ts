import type { Parts } from '../parts';
import { cellKey, rangeOf } from '../ranges';
import { childrenOf, descend, descendants, prefixedAttribute, textOf, type XmlElement } from '../xml';

/** Something that hangs on cells, by the cell's key. */
export type ByCell = ReadonlyMap<string, string>;

const keyOf = (reference: string | undefined): string => {
  const range = rangeOf(reference);
  return range ? cellKey(range) : '';
};

/** Texts of comments, their runs put together. */
export const commentsOf = (parts: Parts, sheetPart: string): ByCell => {
  const link = parts.links(sheetPart).find(({ type }) => type === 'comments');
  const root = link && parts.tree(link.target);
  const comments = childrenOf(descend(root, 'commentList'), 'comment');
  return new Map(
    comments.map((comment) => [
      keyOf(comment.attributes['ref']),
      descendants(comment, 't')
        .map((run) => textOf(run))
        .join(''),
    ]),
  );
};

/** Targets of hyperlinks; places in the workbook begin with `#`. */
export const hyperlinksOf = (parts: Parts, sheetPart: string, root: XmlElement): ByCell => {
  const targets = new Map(parts.links(sheetPart).map(({ id, target }) => [id, target]));
  const entries = childrenOf(descend(root, 'hyperlinks'), 'hyperlink').map((link) => {
    const { ref, location } = link.attributes;
    const outside = targets.get(prefixedAttribute(link, 'id') ?? '') ?? '';
    return [keyOf(ref), outside + (location === undefined ? '' : `#${location}`)] as const;
  });
  return new Map(entries.filter(([, target]) => target !== ''));
};
