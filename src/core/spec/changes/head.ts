import type { Content } from '../../model/spec';
import type { ChangesColumns } from './columns';
import { area, styled, type Block } from '../layout';
import type { HouseStyle } from '../style';
import type { WavePair } from '../../model/report';
import { comparedText, WORDS } from '../words';

const HEAD_POINTS = 39;

/** A group of columns under one head. */
export interface ColumnGroup {
  readonly title: string;
  readonly from: number;
  /** First column after the group. */
  readonly to: number;
  readonly heads: readonly string[];
}

const compared = (pairs: readonly WavePair[]): readonly string[] => pairs.map(({ from, to }) => comparedText(from, to));

/** Groups of columns that the sheet has, from left to right. */
export const columnGroups = (columns: ChangesColumns): readonly ColumnGroup[] =>
  [
    { title: WORDS.values, from: columns.values, to: columns.change, heads: columns.waves },
    { title: WORDS.change, from: columns.change, to: columns.perYear, heads: compared(columns.pairs) },
    { title: WORDS.perYear, from: columns.perYear, to: columns.assessment, heads: compared(columns.pairs) },
    { title: WORDS.assessment, from: columns.assessment, to: columns.absolute, heads: compared(columns.judged) },
    { title: WORDS.absolute, from: columns.absolute, to: columns.index, heads: compared(columns.pairs) },
    { title: WORDS.indexNumber, from: columns.index, to: columns.count, heads: columns.waves },
  ].filter(({ from, to }) => to > from);

/** A row with one text over each group, as long as the sheet is wide. */
export const groupRow = (columns: ChangesColumns, texts: ReadonlyMap<number, string>): readonly Content[] =>
  Array.from({ length: columns.count }, (_, column) => texts.get(column) ?? null);

/** Merges of a row with one text over each group. */
export const groupMerges = (top: number, columns: ChangesColumns) =>
  columnGroups(columns)
    .filter(({ from, to }) => to - from > 1)
    .map(({ from, to }) => area(top, from, 1, to - from));

/** Head of *Veränderung*: groups, and under them waves or pairs of waves. It stays in sight and repeats on every page. */
export const changesHead =
  (columns: ChangesColumns, style: HouseStyle): Block =>
  (top) => {
    const groups = columnGroups(columns);
    const titles = new Map(groups.map(({ title, from }) => [from, title]));
    return {
      contents: [groupRow(columns, titles), [WORDS.code, WORDS.area, ...groups.flatMap(({ heads }) => heads)]],
      styles: [
        styled(area(top, 0, 2, columns.count), style.head),
        styled(area(top, 0, 2, columns.values), style.headLeft),
      ],
      merges: groupMerges(top, columns),
      rowHeights: [[top + 1, HEAD_POINTS]],
    };
  };
