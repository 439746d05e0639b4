import { NOTE_LINE, type NoteDocument } from '../document';
import { CONTENT, NAMESPACE, RELATION } from '../namespaces';
import type { Parts } from '../parts';
import { cellText } from '../ranges';
import { textElement } from '../write/cells';
import { boxLines, type BoxedNote } from '../write/note-box';
import {
  childrenOf,
  descend,
  element,
  localName,
  prefixOf,
  removeChild,
  textOf,
  withPrefix,
  type XmlElement,
} from '../xml';

/** A note that has its text and wants a box. */
export interface WrittenNote extends BoxedNote {
  /** Taken away, with its box. */
  readonly gone?: true;
  /** Lines that came below a note of somebody else's; absent where the whole note is ours. */
  readonly below?: number;
}

/** Small type, as Excel gives to notes. */
const runElement = (text: string): XmlElement =>
  element('r', {}, [
    element('rPr', {}, [
      element('sz', { val: 9 }),
      element('color', { indexed: 81 }),
      element('rFont', { val: 'Tahoma' }),
      element('family', { val: 2 }),
    ]),
    textElement(text),
  ]);

/** The texts of a sheet's notes; a part of its own where there was none. */
const ensureTexts = (parts: Parts, sheetPart: string): XmlElement => {
  const known = parts.links(sheetPart).find(({ type, external }) => type === 'comments' && !external);
  const root = known && parts.edit(known.target);
  if (root) return root;
  if (known) parts.unlink(sheetPart, known.id);
  const part = parts.freeName('xl/comments', '.xml');
  const made = element('comments', { xmlns: NAMESPACE.main }, [element('authors'), element('commentList')]);
  parts.put(part, made, CONTENT.comments);
  parts.link(sheetPart, RELATION.comments, part);
  return made;
};

const ensureAuthor = (root: XmlElement, author: string): number => {
  const authors = descend(root, 'authors');
  const known = childrenOf(authors, 'author').findIndex((entry) => textOf(entry) === author);
  if (known >= 0) return known;
  authors?.children.push(withPrefix(element('author', {}, [author]), prefixOf(root)));
  return childrenOf(authors, 'author').length - 1;
};

const isBelow = (run: XmlElement): boolean => localName(run) === 'r' && textOf(descend(run, 't')).startsWith(NOTE_LINE);

/** Puts a text below somebody's own note, in place of what was put there before; gives how many lines came. */
const putBelow = (comment: XmlElement, text: string): number => {
  const own = descend(comment, 'text');
  if (!own) return 0;
  const prefix = prefixOf(comment);
  const parts = childrenOf(own);
  const before = parts.filter(isBelow).map((run) => boxLines(textOf(run)));
  // A text without runs must become one before another can follow.
  const runs = parts
    .filter((part) => !isBelow(part))
    .map((part) => (localName(part) === 't' ? withPrefix(element('r', {}, [part]), prefix) : part));
  const last = runs.map(localName).lastIndexOf('r') + 1;
  if (text !== '') runs.splice(last, 0, withPrefix(runElement(NOTE_LINE + text), prefix));
  own.children.splice(0, own.children.length, ...runs);
  return boxLines(NOTE_LINE + text) - before.reduce((sum, lines) => sum + lines, 0);
};

const setWhole = (list: XmlElement, comment: XmlElement | undefined, note: NoteDocument, authorId: number): void => {
  const content = element('text', {}, [runElement(note.text)]);
  if (comment) {
    const at = comment.children.findIndex((child) => typeof child !== 'string' && localName(child) === 'text');
    comment.children.splice(Math.max(0, at), at < 0 ? 0 : 1, withPrefix(content, prefixOf(list)));
    return;
  }
  const made = element('comment', { ref: cellText(note.row, note.column), authorId }, [content]);
  list.children.push(withPrefix(made, prefixOf(list)));
};

/** Writes the texts of notes. */
export const writeTexts = (parts: Parts, sheetPart: string, notes: readonly NoteDocument[]): readonly WrittenNote[] => {
  const root = ensureTexts(parts, sheetPart);
  const list = descend(root, 'commentList') ?? root;
  const known = new Map(childrenOf(list, 'comment').map((comment) => [comment.attributes['ref'], comment]));
  return notes.map((note): WrittenNote => {
    const { row, column, text } = note;
    const authorId = ensureAuthor(root, note.author);
    const comment = known.get(cellText(row, column));
    if (comment && comment.attributes['authorId'] !== String(authorId))
      return { row, column, text, below: putBelow(comment, text) };
    if (text === '') {
      if (comment) removeChild(list, comment);
      return { row, column, text, gone: true };
    }
    setWhole(list, comment, note, authorId);
    return { row, column, text };
  });
};
