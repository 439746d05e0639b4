import type { CellDocument, SheetDocument } from '../document';
import { CONTENT, NAMESPACE, RELATION } from '../namespaces';
import type { Parts } from '../parts';
import { cellText } from '../ranges';
import { element, type XmlElement } from '../xml';
import { textElement } from './cells';

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

const VML = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
};

/** The box of a comment: hidden until the mouse comes, beside its cell. */
const boxElement = ({ row, column }: Commented, index: number): XmlElement =>
  element(
    'v:shape',
    {
      id: `_x0000_s${1025 + index}`,
      type: '#_x0000_t202',
      style: 'position:absolute;margin-left:60pt;margin-top:2pt;width:160pt;height:70pt;z-index:1;visibility:hidden',
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    },
    [
      element('v:fill', { color2: '#ffffe1' }),
      element('v:shadow', { on: 't', color: 'black', obscured: 't' }),
      element('v:path', { 'o:connecttype': 'none' }),
      element('v:textbox', { style: 'mso-direction-alt:auto' }, [element('div', { style: 'text-align:left' })]),
      element('x:ClientData', { ObjectType: 'Note' }, [
        element('x:MoveWithCells'),
        element('x:SizeWithCells'),
        element('x:Anchor', {}, [[column + 1, 15, row, 2, column + 3, 31, row + 4, 9].join(', ')]),
        element('x:AutoFill', {}, ['False']),
        element('x:Row', {}, [String(row)]),
        element('x:Column', {}, [String(column)]),
      ]),
    ],
  );

const boxesElement = (cells: readonly Commented[]): XmlElement =>
  element('xml', VML, [
    element('o:shapelayout', { 'v:ext': 'edit' }, [element('o:idmap', { 'v:ext': 'edit', data: '1' })]),
    element(
      'v:shapetype',
      { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': '202', path: 'm,l,21600r21600,l21600,xe' },
      [
        element('v:stroke', { joinstyle: 'miter' }),
        element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
      ],
    ),
    ...cells.map(boxElement),
  ]);

/** Writes the comments of a sheet with their boxes, and gives the element that names these. */
export const writeComments = (parts: Parts, sheetPart: string, { cells }: SheetDocument): XmlElement | undefined => {
  const commented = cells.filter((cell): cell is Commented => cell.comment !== undefined);
  if (commented.length === 0) return undefined;
  const comments = parts.freeName('xl/comments', '.xml');
  const boxes = parts.freeName('xl/drawings/vmlDrawing', '.vml');
  parts.put(comments, commentsElement(commented), CONTENT.comments);
  parts.put(boxes, boxesElement(commented), CONTENT.vmlDrawing);
  parts.link(sheetPart, RELATION.comments, comments);
  return element('legacyDrawing', { 'r:id': parts.link(sheetPart, RELATION.vmlDrawing, boxes) });
};
