import type { Content } from '../../model/spec';
import type { Catalogue } from '../../model/catalogue';
import type { ChartBlock } from './block';
import { blockTable } from './block-table';
import { sizeIn } from './frame';
import type { Grid, Span } from './sheet-grid';
import { fitted, roomOf, spanOf } from './sheet-grid';
import type { OrderedBlock } from './sheet-plans';
import { GAP, LINE_POINTS, linesOf, noteRow, textRow, type Block, type Part } from '../layout';
import type { HouseStyle } from '../style';

/** Rows of one order: heading, charts and table, notes and source, the same in words, a gap. */
export interface Section {
  readonly ordered: OrderedBlock;
  /** Heading of the indicator above the first of its blocks. */
  readonly above?: string;
  readonly span: Span;
}

const WRAPPED_ROOM = 2;

const bodyOf = ({ table }: ChartBlock, rows: number, tableColumn: number): readonly (readonly Content[])[] =>
  Array.from({ length: Math.max(rows, table.length) }, (_, index) => [
    ...Array<null>(tableColumn).fill(null),
    ...(table[index] ?? []),
  ]);

const headPoints = ({ table: [head = []] }: ChartBlock, { widths, tableColumn }: Grid): number => {
  const lines = head.map((text, index) =>
    typeof text === 'string' ? linesOf(text, widths[tableColumn + index] ?? text.length) : 1,
  );
  return Math.max(...lines) * LINE_POINTS + WRAPPED_ROOM;
};

/** Heights of a body's rows are said one by one: on them the charts' size in centimetres rests. */
const heightsOf = (block: ChartBlock, count: number, top: number, { rowPoints }: Span, grid: Grid) =>
  Array.from(
    { length: count },
    (_, index) => [top + index, index === 0 ? Math.max(rowPoints, headPoints(block, grid)) : rowPoints] as const,
  );

const bodyBlock =
  ({ ordered: { block }, span }: Section, grid: Grid, style: HouseStyle): Block =>
  (top): Part => {
    const { tableColumn } = grid;
    const contents = bodyOf(block, span.rows, tableColumn);
    return {
      contents,
      rowHeights: heightsOf(block, contents.length, top, span, grid),
      ...blockTable(block, { row: top, column: tableColumn }, style),
    };
  };

const headingsOf = ({ ordered, above }: Section, grid: Grid, style: HouseStyle): readonly Block[] => [
  ...(above === undefined ? [] : [textRow(above, { ...style.title, size: 12 }, grid.widths.length)]),
  textRow(ordered.block.heading, style.heading, grid.widths.length),
];

/** Footnotes of a chart, the source last. */
export const footnotes = ({ notes }: ChartBlock, { settings }: Catalogue): readonly string[] => [
  ...notes,
  settings.sourceLine,
];

/** Rows of a section, the gap below them included. */
export const sectionBlocks = (
  section: Section,
  grid: Grid,
  catalogue: Catalogue,
  style: HouseStyle,
): readonly Block[] => [
  ...headingsOf(section, grid, style),
  bodyBlock(section, grid, style),
  ...[...footnotes(section.ordered.block, catalogue), section.ordered.block.alternative].map((text) =>
    noteRow(text, style.note, grid.widths),
  ),
  GAP,
];

const pointsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block(0).rowHeights?.[0]?.[1] ?? LINE_POINTS + WRAPPED_ROOM), 0);

/** A section before its place is known; a high one is fitted to a page as far as its table allows. */
export const sectionOf = (
  ordered: OrderedBlock,
  above: string | undefined,
  grid: Grid,
  catalogue: Catalogue,
  style: HouseStyle,
): Section => {
  const { block, order } = ordered;
  const wished = spanOf(block, order.size, catalogue);
  const section = { ordered, ...(above !== undefined && { above }), span: wished };
  const texts = footnotes(block, catalogue).map((text) => noteRow(text, style.note, grid.widths));
  const around = pointsOf([...headingsOf(section, grid, style), ...texts]);
  const isOne = block.across === undefined;
  const least = Math.ceil(block.table.length * (sizeIn(catalogue, order.size)?.typeScale ?? 1));
  return { ...section, span: isOne ? fitted(wished, least, around, roomOf(grid)) : wished };
};

/** Rows of headings above its charts. */
export const headingRows = ({ above }: Section): number => (above === undefined ? 1 : 2);
