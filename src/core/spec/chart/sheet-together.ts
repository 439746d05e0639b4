import { headingRows, type Section } from './sheet-section';
import { stack, type Block } from '../layout';
import type { Together } from '../page-breaks';

/** Rows of charts above each other. */
const tiersOf = ({ ordered: { block } }: Section): number =>
  Math.ceil(block.charts({ row: 0, column: 0 }).length / (block.across ?? 1));

// Between two rows of small charts nothing is cut but the table, and that between two of its rows.
const tiers = (section: Section, first: number, words: number): readonly Together[] => {
  const count = tiersOf(section);
  const height = Math.floor(section.span.rows / count);
  const top = first + headingRows(section);
  return Array.from({ length: count }, (_, index) => ({
    first: index === 0 ? first : top + index * height,
    last: index === count - 1 ? words - 1 : top + (index + 1) * height - 1,
  }));
};

/**
 * Rows of a section that stay together on paper: all of them. Where a page cannot hold them: the chart with its table and its
 * notes, and its words apart; of several charts those that stand side by side.
 */
export const togetherOf = (
  section: Section,
  blocks: readonly Block[],
  first: number,
  room: number,
): readonly Together[] => {
  const { contents, rowHeights } = stack(blocks, first);
  const last = first + contents.length - 2;
  const total = rowHeights.reduce((sum, [, points]) => sum + points, 0);
  if (total <= room) return [{ first, last }];
  const words = { first: last, last };
  return [...(tiersOf(section) > 1 ? tiers(section, first, last) : [{ first, last: last - 1 }]), words];
};
