import type { SheetDocument } from '../document';
import type { Parts } from '../parts';
import { cellKey, rangeOf } from '../ranges';
import { childrenOf, descend, descendants, prefixedAttribute, textOf, type XmlElement } from '../xml';

/** Something that hangs on cells, by the cell's key. */
export type ByCell = ReadonlyMap<string, string>;

const keyOf = (reference: string | undefined): string => {
  const range = rangeOf(reference);
  return range ? cellKey(range) : '';
};

/** A comment, its runs put together. */
export interface ReadComment {
  readonly text: string;
  readonly author: string;
}

/** Comments by the cell's key. */
export const commentsOf = (parts: Parts, sheetPart: string): ReadonlyMap<string, ReadComment> => {
  const link = parts.links(sheetPart).find(({ type }) => type === 'comments');
  const root = link && parts.tree(link.target);
  const authors = childrenOf(descend(root, 'authors'), 'author').map(textOf);
  const comments = childrenOf(descend(root, 'commentList'), 'comment');
  return new Map(
    comments.map((comment) => [
      keyOf(comment.attributes['ref']),
      {
        text: descendants(comment, 't')
          .map((run) => textOf(run))
          .join(''),
        author: authors[Number(comment.attributes['authorId'])] ?? '',
      },
    ]),
  );
};

const placesOf = (elements: readonly XmlElement[]): SheetThreads =>
  elements.flatMap(({ attributes }) => {
    const range = rangeOf(attributes['ref']);
    return range ? [{ row: range.row, column: range.column }] : [];
  });

type SheetThreads = NonNullable<SheetDocument['threads']>;

/** An author who stands for a thread, in the copy for programs that know no threads. */
const isThread = (author: XmlElement | undefined): boolean => textOf(author).startsWith('tc=');

/** Cells with a comment that is answered in a thread; each once. */
export const threadsOf = (parts: Parts, sheetPart: string): SheetThreads => {
  const rootsOf = (type: string): readonly XmlElement[] =>
    parts
      .links(sheetPart)
      .filter((link) => link.type === type)
      .flatMap(({ target }) => parts.tree(target) ?? []);
  const copies = rootsOf('comments').flatMap((root) => {
    const authors = childrenOf(descend(root, 'authors'), 'author');
    const comments = childrenOf(descend(root, 'commentList'), 'comment');
    return comments.filter(({ attributes }) => isThread(authors[Number(attributes['authorId'])]));
  });
  const places = placesOf([...rootsOf('threadedComment').flatMap((root) => childrenOf(root)), ...copies]);
  return [...new Map(places.map((place) => [cellKey(place), place])).values()];
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
