import { figureKey, type RankEntry } from '../../model/figure';
import { missing, type Missing, type Quantity } from '../../model/quantity';
import type { Content } from '../../model/spec';
import { missingSign } from '../../text/catalogue.de';
import { cell, displayed, formula, guarded, quoteText } from '../formula';
import { columnRange, isExcluded, noneText, RANKING_COLUMNS, roundedCell, shownRank, type RankingData } from './data';

const valuesOf = ({ first, lastRanked }: RankingData): string => columnRange(RANKING_COLUMNS.value, first, lastRanked);

// RANK, not RANK.EQ: the same result, and files need no prefix for it that older readers stumble over.
const rankFormula = (value: string, range: string): string => guarded([value], `RANK(${value},${range},0)`);

/** The rank now; who takes no part has a sign. */
export const rankCell = (row: number, entry: RankEntry, data: RankingData): Content => {
  const result = shownRank(entry.rank, data.catalogue);
  return isExcluded(entry) ? result : formula(rankFormula(cell(row, RANKING_COLUMNS.value), valuesOf(data)), result);
};

const QUARTILES = [3, 2, 1] as const;

/** The quarter of the ranked areas, from the displayed values. */
export const quarterCell = (row: number, entry: RankEntry, data: RankingData): Content => {
  const result = shownRank(entry.quarter, data.catalogue);
  if (isExcluded(entry)) return result;
  const [value, range] = [cell(row, RANKING_COLUMNS.value), valuesOf(data)];
  const below = QUARTILES.map((quartile) => `(${value}<QUARTILE(${range},${quartile}))`).join('+');
  return formula(guarded([value], `IF(COUNT(${range})<4,${noneText(data.catalogue)},1+${below})`), result);
};

const earlierQuantity = (area: string, wave: string, { ranking, figureAt }: RankingData): Quantity =>
  figureAt(figureKey({ ...ranking, area, wave }))?.quantity ?? missing('not-submitted');

/** The rank that an area had before, as the formulas see it. */
const earlierRank = (
  { area, rank, rankChange }: RankEntry,
  before: RankEntry | undefined,
): { readonly area: string; readonly rank: number | Missing } => {
  if (before) return before;
  const moved = typeof rank === 'number' && typeof rankChange === 'number' ? rank + rankChange : undefined;
  return { area, rank: moved ?? missing('not-submitted') };
};

const changeCell = (row: number, { rank, rankChange }: RankEntry, data: RankingData): Content => {
  const [before, now] = [cell(row, RANKING_COLUMNS.earlierRank), cell(row, RANKING_COLUMNS.rank)];
  const broken = typeof rank === 'number' && typeof rankChange !== 'number' && rankChange.reason === 'not-comparable';
  const expression = broken ? quoteText(missingSign('not-comparable', data.catalogue)) : `${before}-${now}`;
  return formula(guarded([before, now], expression), shownRank(rankChange, data.catalogue));
};

/** Value and rank in the wave before, and the places gained since; three signs where there is no wave before. */
export const earlierCells = (row: number, entry: RankEntry, data: RankingData): readonly Content[] => {
  const { ranking, catalogue, first, last, earlier } = data;
  const none = displayed(missing('not-applicable'), catalogue);
  if (ranking.earlierWave === undefined) return [none, none, none];
  const before = earlier?.entries.find(({ area }) => area === entry.area);
  const rank = shownRank(earlierRank(entry, before).rank, catalogue);
  const value = cell(row, RANKING_COLUMNS.earlierValue);
  // Who took no part then must not be counted among the others: a sign stands in place of the value.
  const shown =
    before && isExcluded(before)
      ? rank
      : roundedCell(entry.area, ranking.earlierWave, earlierQuantity(entry.area, ranking.earlierWave, data), data);
  const range = columnRange(RANKING_COLUMNS.earlierValue, first, last);
  return [shown, formula(rankFormula(value, range), rank), changeCell(row, entry, data)];
};
