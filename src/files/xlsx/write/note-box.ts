import { type Anchor, type Grid } from '../grid';
import { element, type XmlElement } from '../xml';

/** A note with its cell. */
export interface BoxedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Namespaces of the boxes. */
export const VML: Readonly<Record<string, string>> = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
};

const WIDTH = 260;
const LINE_HEIGHT = 12;
const MARGIN = 14;
const LEAST_HEIGHT = 56;
/** Letters of nine points that such a box holds side by side. */
const LINE_LENGTH = 50;
/** From the cell to its box, in points. */
const DISTANCE = 9;
const EMU_PER_PIXEL = 9525;

/** Lines that a text takes in a box. */
export const boxLines = (text: string): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);

const cornerText = ({ row, column, rowOffset, columnOffset }: Anchor): string =>
  [column, Math.round(columnOffset / EMU_PER_PIXEL), row, Math.round(rowOffset / EMU_PER_PIXEL)].join(', ');

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Right of its cell and a little higher, as high as its text. */
const frameOf = ({ row, column, text }: BoxedNote, grid: Grid): Frame => {
  const [right, top] = grid.pointOf({ row, column: column + 1, rowOffset: 0, columnOffset: 0 });
  const height = Math.max(LEAST_HEIGHT, boxLines(text) * LINE_HEIGHT + MARGIN);
  return { left: right + DISTANCE, top: Math.max(0, top - DISTANCE), height };
};

const styleText = ({ left, top, height }: Frame): string =>
  `position:absolute;margin-left:${left}pt;margin-top:${top}pt;width:${WIDTH}pt;height:${height}pt;z-index:1;visibility:hidden`;

/** The box of a note: hidden until the mouse comes. `number` tells it from the other shapes of the sheet. */
export const boxElement = (note: BoxedNote, number: number, grid: Grid): XmlElement => {
  const frame = frameOf(note, grid);
  const { left, top, height } = frame;
  const corners = [grid.anchorOf(left, top), grid.anchorOf(left + WIDTH, top + height)].map(cornerText).join(', ');
  return element(
    'v:shape',
    {
      id: `_x0000_s${number}`,
      type: '#_x0000_t202',
      style: styleText(frame),
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
        element('x:Anchor', {}, [corners]),
        element('x:AutoFill', {}, ['False']),
        element('x:Row', {}, [String(note.row)]),
        element('x:Column', {}, [String(note.column)]),
      ]),
    ],
  );
};

/** The kind of shape that every box is. */
export const boxTypeElement = (): XmlElement =>
  element(
    'v:shapetype',
    { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': '202', path: 'm,l,21600r21600,l21600,xe' },
    [element('v:stroke', { joinstyle: 'miter' }), element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' })],
  );

/** Shapes are numbered in blocks of 1 024, and a drawing names the blocks that it uses. */
const BLOCK = 1024;

/** Number of a drawing's first shape. */
export const FIRST_BOX = BLOCK + 1;

/** Blocks that hold so many numbers from `first` on. */
export const blocksOf = (first: number, count: number): readonly number[] => {
  const from = Math.floor(first / BLOCK);
  const to = Math.floor((first + Math.max(0, count - 1)) / BLOCK);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

/** A drawing of nothing but boxes. */
export const boxesElement = (notes: readonly BoxedNote[], grid: Grid): XmlElement =>
  element('xml', VML, [
    element('o:shapelayout', { 'v:ext': 'edit' }, [
      element('o:idmap', { 'v:ext': 'edit', data: blocksOf(FIRST_BOX, notes.length).join(',') }),
    ]),
    boxTypeElement(),
    ...notes.map((note, index) => boxElement(note, FIRST_BOX + index, grid)),
  ]);
