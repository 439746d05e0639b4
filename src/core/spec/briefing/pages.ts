import type { ChartSpec, PageLayout } from '../../model/spec';
import { COLUMNS, PAGE_WIDTHS, type Group } from './paper';
import { stack, type Block, type Part } from '../layout';
import { pageBreaks, type Together } from '../page-breaks';

/** Rows that belong on one page, with the charts on them (Stück). */
export interface Piece {
  readonly group: Group;
  /** Charts, once it is known on which row the piece begins. */
  readonly charts?: (top: number) => readonly ChartSpec[];
}

/** All pieces under each other, and where pages begin. */
export interface Pages {
  readonly part: Required<Part>;
  readonly charts: readonly ChartSpec[];
  readonly breaks: NonNullable<PageLayout['breaks']>;
}

const isEmpty = (row: Part['contents'][number]): boolean => row.slice(0, COLUMNS).every((content) => content === null);

/** So much space at the end of a page is not missed, and makes no page of its own. */
const UNMISSED_POINTS = 25;

const filledRows = ({ contents, rowHeights }: Required<Part>): number => {
  const points = new Map(rowHeights);
  const [first = 0] = rowHeights[0] ?? [];
  const space = [...contents].reverse().findIndex((row) => !isEmpty(row));
  const filled = contents.length - space;
  const unused = contents.slice(filled).reduce((sum, _, index) => sum + (points.get(first + filled + index) ?? 0), 0);
  return unused > UNMISSED_POINTS ? contents.length : filled;
};

interface Standing {
  readonly piece: Piece;
  readonly top: number;
  readonly filled: number;
}

const standing = (pieces: readonly Piece[]): readonly Standing[] => {
  let row = 0;
  return pieces
    .filter(({ group }) => group.length > 0)
    .map((piece) => {
      const top = row;
      const part = stack(piece.group, top);
      row += part.contents.length;
      return { piece, top, filled: part.contents.every(isEmpty) ? 0 : filledRows(part) };
    });
};

const togetherOf = (places: readonly Standing[]): readonly Together[] =>
  places.filter(({ filled }) => filled > 0).map(({ top, filled }) => ({ first: top, last: top + filled - 1 }));

/** Lays pieces under each other on A4 upright; the first row is repeated on every page. */
export const layPages = (pieces: readonly Piece[]): Pages => {
  const places = standing(pieces);
  const part = stack(places.flatMap(({ piece }): readonly Block[] => piece.group));
  const rowHeights = new Map(part.rowHeights);
  const paper = { orientation: 'portrait', columnWidths: PAGE_WIDTHS, rowHeights } as const;
  return {
    part,
    charts: places.flatMap(({ piece, top }) => piece.charts?.(top) ?? []),
    breaks: pageBreaks(togetherOf(places), { ...paper, repeated: rowHeights.get(0) ?? 0 }),
  };
};
