import type { CellDocument, SheetDocument } from '../document';
import { gridOf } from '../grid';
import { CONTENT, NAMESPACE, RELATION } from '../namespaces';
import type { Parts } from '../parts';
import { cellText } from '../ranges';
import { element, type XmlElement } from '../xml';
import { textElement } from './cells';
import { boxesElement } from './note-box';

/** Hyperlinks of a sheet: addresses outside by a link, places in the workbook as they are. */
export const writeHyperlinks = (parts: Parts, sheetPart: string, { cells }: SheetDocument): XmlElement | undefined => {
  const links = cells.flatMap(({ row, column, hyperlink }) => {
    if (hyperlink === undefined) return [];
    const [outside = '', ...place] = hyperlink.split('#');
    const id = outside === '' ? undefined : parts.link(sheetPart, RELATION.hyperlink, outside, true);
    return [
      element('hyperlink', {
        ref: cellText(row, column),
        'r:id': id,
        location: place.length > 0 ? place.join('#') : undefined,
      }),
    ];
  });
  return links.length === 0 ? undefined : element('hyperlinks', {}, links);
};

type Commented = CellDocument & { readonly comment: string };

const commentsElement = (cells: readonly Commented[]): XmlElement =>
  element('comments', { xmlns: NAMESPACE.main }, [
    element('authors', {}, [element('author')]),
    element(
      'commentList',
      {},
      cells.map(({ row, column, comment }) =>
        element('comment', { ref: cellText(row, column), authorId: 0 }, [element('text', {}, [textElement(comment)])]),
      ),
    ),
  ]);

/** Writes the comments of a sheet with their boxes, and gives the element that names these. */
export const writeComments = (parts: Parts, sheetPart: string, sheet: SheetDocument): XmlElement | undefined => {
  const commented = sheet.cells.filter((cell): cell is Commented => cell.comment !== undefined);
  if (commented.length === 0) return undefined;
  const comments = parts.freeName('xl/comments', '.xml');
  const boxes = parts.freeName('xl/drawings/vmlDrawing', '.vml');
  parts.put(comments, commentsElement(commented), CONTENT.comments);
  parts.put(
    boxes,
    boxesElement(
      commented.map(({ row, column, comment: text }) => ({ row, column, text })),
      gridOf(sheet),
    ),
    CONTENT.vmlDrawing,
  );
  parts.link(sheetPart, RELATION.comments, comments);
  return element('legacyDrawing', { 'r:id': parts.link(sheetPart, RELATION.vmlDrawing, boxes) });
};
