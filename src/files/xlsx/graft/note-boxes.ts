import type { Grid } from '../grid';
import { blocksOf, boxElement, boxTypeElement, FIRST_BOX, VML } from '../write/note-box';
import { cellKey } from '../ranges';
import { elementText, type XmlElement } from '../xml';
import type { WrittenNote } from './note-texts';

// Excel's own drawings of this kind are not always XML, so they are changed as text.
const SHAPE = /<([\w.-]+):shape\s[\s\S]*?<\/\1:shape>\s*/g;
const ANCHOR = /(<[\w.-]+:Anchor>)([^<]*)(<\/)/;

const numberIn = (shape: string, name: 'Row' | 'Column'): number =>
  Number(new RegExp(`<[\\w.-]+:${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? NaN);

/** Key of the cell whose note a shape is. */
const keyOf = (shape: string): string | undefined =>
  /ObjectType\s*=\s*["']Note["']/.test(shape)
    ? cellKey({ row: numberIn(shape, 'Row'), column: numberIn(shape, 'Column') })
    : undefined;

const BOTTOM_ROW = 6;

/** A box that reaches down as many rows as lines have come. */
const grown = (shape: string, lines: number): string =>
  shape.replace(ANCHOR, (_, open: string, corners: string, close: string) => {
    const numbers = corners.split(',').map(Number);
    const grownTo = numbers.map((number, at) => (at === BOTTOM_ROW ? number + Math.max(0, lines) : number));
    return `${open}${grownTo.join(', ')}${close}`;
  });

/** Declares what the drawing's root leaves out. */
const declared = (shape: XmlElement, drawing: string): string => {
  const missing = Object.entries(VML).filter(([key, value]) => !drawing.includes(`${key}="${value}"`));
  return elementText({ ...shape, attributes: { ...Object.fromEntries(missing), ...shape.attributes } });
};

const IDMAP = /(<[\w.-]+:idmap\s[^>]*?\bdata\s*=\s*["'])([\d,\s]*)(["'])/;

const firstNumber = (drawing: string): number => {
  const used = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const [, , blocks = ''] = IDMAP.exec(drawing) ?? [];
  const firstOfBlock = blocks.split(',').map((block) => Number(block) * (FIRST_BOX - 1) + 1);
  return Math.max(FIRST_BOX, ...firstOfBlock, used.reduce((most, number) => Math.max(most, number), 0) + 1);
};

const withBlocks = (drawing: string, first: number, count: number): string =>
  drawing.replace(IDMAP, (_, open: string, known: string, close: string) => {
    const blocks = new Set([...known.split(',').map((block) => block.trim()), ...blocksOf(first, count).map(String)]);
    return open + [...blocks].filter((block) => block !== '').join(',') + close;
  });

const added = (drawing: string, notes: readonly WrittenNote[], grid: Grid): string => {
  const first = firstNumber(drawing);
  const kind = /\sid\s*=\s*["']_x0000_t202["']/.test(drawing) ? '' : declared(boxTypeElement(), drawing);
  const boxes = notes.map((note, index) => declared(boxElement(note, first + index, grid), drawing)).join('');
  const end = drawing.lastIndexOf('</');
  return withBlocks(drawing.slice(0, end) + kind + boxes + drawing.slice(end), first, notes.length);
};

/** Gives every note a box in a drawing that is there: those below others share a box, which grows; the rest get their own. */
export const addBoxes = (drawing: string, notes: readonly WrittenNote[], grid: Grid): string => {
  const byCell = new Map(notes.map((note) => [cellKey(note), note]));
  const shared = new Set<string>();
  const kept = drawing.replace(SHAPE, (shape) => {
    const key = keyOf(shape) ?? '';
    const note = byCell.get(key);
    if (!note) return shape;
    if (note.below === undefined) return '';
    shared.add(key);
    return grown(shape, note.below);
  });
  const fresh = notes.filter((note) => note.gone !== true && !shared.has(cellKey(note)));
  return fresh.length === 0 ? kept : added(kept, fresh, grid);
};
