import { sheetReference } from '../model/address';
import type { Catalogue } from '../model/catalogue';
import { figureKey, type Figure, type Ranking, type RankEntry } from '../model/figure';
import { missing, type Missing, type Quantity } from '../model/quantity';
import { roundHalfAwayFromZero } from '../model/rounding';
import type { Content } from '../model/spec';
import { missingSign } from '../text/catalogue.de';
import type { Locate } from './data';
import { DATA_COLUMNS } from './data-formula';
import { cell, displayed, formula, guarded, quoteText } from './formula';
import type { ShownSubject } from './subject';
import { WORDS } from './words';

/** Columns of *Rangfolge*. */
export const RANKING_COLUMNS = {
  rank: 0,
  code: 1,
  area: 2,
  value: 3,
  distance: 4,
  earlierValue: 5,
  earlierRank: 6,
  rankChange: 7,
  remark: 8,
} as const;

/** What the rows of one ranking draw on. */
export interface RankingData {
  readonly ranking: Ranking;
  readonly subject: ShownSubject;
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  readonly figureAt: (key: string) => Figure | undefined;
  readonly city: string;
  /** First and last row of the ranked areas on the sheet. */
  readonly first: number;
  readonly last: number;
}

const reference = (area: string, wave: string, { ranking, locate }: RankingData): string | undefined => {
  const place = locate(ranking.subject, ranking.breakdown, area, wave);
  return place && sheetReference(place.sheet, place.cell);
};

const shownValue = (quantity: Quantity, { subject, catalogue }: RankingData): number | string =>
  quantity.kind === 'known' ? roundHalfAwayFromZero(quantity.value, subject.decimals) : displayed(quantity, catalogue);

/** A value as it is displayed, so that ties are what a reader sees as equal; signs as they stand. */
export const roundedCell = (area: string, wave: string, quantity: Quantity, data: RankingData): Content => {
  const source = reference(area, wave, data);
  const result = shownValue(quantity, data);
  return source ? formula(guarded([source], `ROUND(${source},${data.subject.decimals})`), result) : result;
};

const earlierQuantity = (area: string, { ranking, figureAt }: RankingData): Quantity => {
  const { subject, breakdown, earlierWave } = ranking;
  if (earlierWave === undefined) return missing('not-applicable');
  return figureAt(figureKey({ subject, breakdown, area, wave: earlierWave }))?.quantity ?? missing('not-submitted');
};

const shownRank = (rank: number | Missing, catalogue: Catalogue): number | string =>
  typeof rank === 'number' ? rank : displayed(rank, catalogue);

const fixed = (row: number, column: number): string => cell(row, column).replace(/(\d+)$/, '$$$1');

const rangeOf = (column: number, { first, last }: RankingData): string =>
  `${fixed(first, column)}:${fixed(last, column)}`;

// RANK, not RANK.EQ: the same result, and files need no prefix for it that older readers stumble over.
const rankCell = (row: number, column: number, result: number | string, data: RankingData): Content => {
  const value = cell(row, column);
  return formula(guarded([value], `RANK(${value},${rangeOf(column, data)},0)`), result);
};

const distanceCell = (entry: RankEntry, data: RankingData): Content => {
  const { ranking, subject, catalogue, city } = data;
  const result = displayed(entry.distance, catalogue);
  const [own, whole] = [reference(entry.area, ranking.wave, data), reference(city, ranking.wave, data)];
  if (!own || !whole) return result;
  const distance = subject.kind === 'count' ? quoteText(missingSign('not-applicable', catalogue)) : `${own}-${whole}`;
  return formula(guarded([own, whole], distance), result);
};

const rankChangeCell = (row: number, { rank, rankChange }: RankEntry, data: RankingData): Content => {
  const result = shownRank(rankChange, data.catalogue);
  const [before, now] = [cell(row, RANKING_COLUMNS.earlierRank), cell(row, RANKING_COLUMNS.rank)];
  const broken = typeof rank === 'number' && typeof rankChange !== 'number' && rankChange.reason === 'not-comparable';
  const expression = broken ? quoteText(missingSign('not-comparable', data.catalogue)) : `${before}-${now}`;
  return formula(guarded([before, now], expression), result);
};

const remarkResult = ({ rank, tied, smallBase }: RankEntry, catalogue: Catalogue): string => {
  if (typeof rank !== 'number') return WORDS.unranked + displayed(rank, catalogue);
  return (tied ? WORDS.tied : '') + (smallBase ? `${tied ? '; ' : ''}( ) ${WORDS.smallBase}` : '');
};

const smallBaseText = (entry: RankEntry, tied: string, data: RankingData): string => {
  const place = data.locate(data.ranking.subject, data.ranking.breakdown, entry.area, data.ranking.wave);
  if (!place || data.subject.kind === 'count') return '';
  const base = sheetReference(place.sheet, { ...place.cell, column: DATA_COLUMNS.denominator });
  const isSmall = `IF(ISNUMBER(${base}),${base}<${data.catalogue.settings.smallBase},FALSE)`;
  return `&IF(${isSmall},IF(${tied},"; ","")&${quoteText(`( ) ${WORDS.smallBase}`)},"")`;
};

const remarkCell = (row: number, entry: RankEntry, data: RankingData): Content => {
  const value = cell(row, RANKING_COLUMNS.value);
  const tied = `COUNTIF(${rangeOf(RANKING_COLUMNS.value, data)},${value})>1`;
  const ranked = `IF(${tied},${quoteText(WORDS.tied)},"")${smallBaseText(entry, tied, data)}`;
  const unranked = `${quoteText(WORDS.unranked)}&${value}`;
  return formula(`IF(ISNUMBER(${value}),${ranked},${unranked})`, remarkResult(entry, data.catalogue));
};

/** The rank that an area had before, as the formulas see it. */
const earlierRankResult = ({ rank, rankChange }: RankEntry, earlier: number | Missing | undefined): number | Missing =>
  earlier ??
  (typeof rank === 'number' && typeof rankChange === 'number' ? rank + rankChange : missing('not-submitted'));

/** Cells of one ranked area. `earlier` is its rank in the wave before. */
export const rankingCells = (
  row: number,
  entry: RankEntry,
  earlier: number | Missing | undefined,
  name: string,
  data: RankingData,
): readonly Content[] => {
  const { ranking, catalogue } = data;
  const { value, earlierValue } = RANKING_COLUMNS;
  const before = earlierQuantity(entry.area, data);
  const hasEarlier = ranking.earlierWave !== undefined;
  const none = displayed(missing('not-applicable'), catalogue);
  const rankBefore = shownRank(earlierRankResult(entry, earlier), catalogue);
  return [
    rankCell(row, value, shownRank(entry.rank, catalogue), data),
    entry.area,
    name,
    roundedCell(entry.area, ranking.wave, entry.quantity, data),
    distanceCell(entry, data),
    hasEarlier ? roundedCell(entry.area, ranking.earlierWave ?? '', before, data) : none,
    hasEarlier ? rankCell(row, earlierValue, rankBefore, data) : none,
    hasEarlier ? rankChangeCell(row, entry, data) : none,
    remarkCell(row, entry, data),
  ];
};
