import type { CellMark, UnmarkedCell } from '../core/model/mark';
import type { CellAddress } from '../core/model/address';
import {
  type CellDocument,
  type LookDocument,
  NOTE_LINE,
  type NoteDocument,
  type SheetDocument,
} from './xlsx/document';
import { contrast } from './annotate-contrast';

const INK = '#000000';
const LEAST_CONTRAST = 4.5;
/** Severest first: where several marks fall on one cell, the worst one colours it. */
const ORDER = ['error', 'warning', 'notice'] as const;

/** Excel draws every note as a shape: with more of them a sheet opens slowly. */
const MOST_NOTES = 5000;

/** Excel takes eight times as much; a merged area may gather the notes of hundreds of cells. */
const LONGEST_NOTE = 4000;

/** Who signs our notes. */
export const AUTHOR = 'Integrationsmonitoring';

const keyOf = ({ row, column }: CellAddress): string => `${row},${column}`;

/** The cell that shows for a merged area: its first one. */
const shownCell = ({ merges }: SheetDocument, cell: CellAddress): CellAddress =>
  merges.find(
    ({ row, column, rowCount, columnCount }) =>
      cell.row >= row && cell.row < row + rowCount && cell.column >= column && cell.column < column + columnCount,
  ) ?? cell;

/** Marks by the cell that shows them. */
const grouped = (sheet: SheetDocument, marks: readonly CellMark[]) => {
  const cells = new Map<string, { row: number; column: number; marks: CellMark[] }>();
  for (const mark of marks) {
    const { row, column } = shownCell(sheet, mark.place.cell);
    const known = cells.get(keyOf({ row, column })) ?? { row, column, marks: [] };
    known.marks.push(mark);
    cells.set(keyOf({ row, column }), known);
  }
  return [...cells.values()];
};

type MarkedCell = ReturnType<typeof grouped>[number];

/** Type that cannot be read on the fill becomes black. */
const lookOf = ({ row, column, marks }: MarkedCell, colour: string | undefined): LookDocument => {
  const [worst] = [...marks].sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  const fill = worst?.fill ?? '#FFFFFF';
  const readable = contrast(colour ?? INK, fill) >= LEAST_CONTRAST;
  return { row, column, fill, ...(!readable && { colour: INK }) };
};

const cut = (text: string): string =>
  text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE).replace(/[\uD800-\uDBFF]$/, '')} …` : text;

const noteOf = ({ row, column, marks }: MarkedCell): NoteDocument => ({
  row,
  column,
  text: cut([...new Set(marks.map(({ note }) => note))].join('\n\n')),
  author: AUTHOR,
});

const signedByUs = ({ comment, commentAuthor }: CellDocument): boolean =>
  comment !== undefined && (commentAuthor === AUTHOR || comment.includes(NOTE_LINE));

/** Takes the marks of an earlier copy from cells that need none any more; the fill that was below is not known. */
const cleaned = (sheet: SheetDocument, cells: readonly MarkedCell[], fills: readonly string[]) => {
  const marked = new Set(cells.map(keyOf));
  const stale = sheet.cells.filter((cell) => signedByUs(cell) && !marked.has(keyOf(cell)));
  const coloured = stale.filter(({ style }) => style?.fill !== undefined && fills.includes(style.fill));
  return {
    looks: coloured.map(({ row, column }): LookDocument => ({ row, column, fill: null })),
    notes: stale.map(({ row, column }): NoteDocument => ({ row, column, text: '', author: AUTHOR })),
  };
};

const unmarked = (cells: readonly MarkedCell[], why: UnmarkedCell['why']): readonly UnmarkedCell[] =>
  cells.flatMap(({ marks }) => marks.map(({ place }) => ({ place, why })));

/** A sheet with its marks, and those that it could not take; marks of an earlier copy with one of the fills go. */
export const markSheet = (
  sheet: SheetDocument,
  marks: readonly CellMark[],
  fills: readonly string[],
): { readonly sheet: SheetDocument; readonly left: readonly UnmarkedCell[] } => {
  const colours = new Map(sheet.cells.map((cell) => [keyOf(cell), cell.style?.colour]));
  const threads = new Set(sheet.threads?.map(keyOf));
  const cells = grouped(sheet, marks);
  const stale = cleaned(sheet, cells, fills);
  const [threaded, free] = [true, false].map((on) => cells.filter((cell) => threads.has(keyOf(cell)) === on));
  const [noted, silent] = [free?.slice(0, MOST_NOTES) ?? [], free?.slice(MOST_NOTES) ?? []];
  return {
    sheet: {
      ...sheet,
      looks: [...stale.looks, ...cells.map((cell) => lookOf(cell, colours.get(keyOf(cell)) ?? sheet.style?.colour))],
      notes: [...stale.notes, ...noted.map(noteOf)],
    },
    left: [...unmarked(threaded ?? [], 'thread-on-cell'), ...unmarked(silent, 'too-many-notes')],
  };
};
