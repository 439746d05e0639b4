import { sheetReference } from '../../model/address';
import type { Catalogue } from '../../model/catalogue';
import type { Figure, RankEntry, Ranking } from '../../model/figure';
import { missing, type Missing, type Quantity } from '../../model/quantity';
import { roundHalfAwayFromZero } from '../../model/rounding';
import type { Content } from '../../model/spec';
import type { Locate } from '../data/sheet';
import { cell, displayed, formula, guarded, linkTo, quoteText } from '../formula';
import type { ShownSubject } from '../subject';

/** Columns of *Rangfolge*. */
export const RANKING_COLUMNS = {
  rank: 0,
  code: 1,
  area: 2,
  value: 3,
  quarter: 4,
  distance: 5,
  ratio: 6,
  earlierValue: 7,
  earlierRank: 8,
  rankChange: 9,
  remark: 10,
} as const;

/** What the rows of one ranking draw on. */
export interface RankingData {
  readonly ranking: Ranking;
  /** The ranking of the wave before; absent where there is none. */
  readonly earlier: Ranking | undefined;
  readonly subject: ShownSubject;
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  readonly figureAt: (key: string) => Figure | undefined;
  readonly city: string;
  /** First row of the areas on the sheet, the last one that takes part, and the last of all. */
  readonly first: number;
  readonly lastRanked: number;
  readonly last: number;
}

/** Whether an area has a value but takes no part, since it rests on a small base (ausgeschlossen). */
export const isExcluded = ({ rank, quantity }: RankEntry): boolean =>
  typeof rank !== 'number' && quantity.kind === 'known';

/** The cell of a figure on *Daten*; undefined where there is no such row. */
export const reference = (area: string, wave: string, { ranking, locate }: RankingData): string | undefined => {
  const place = locate(ranking.subject, ranking.breakdown, area, wave);
  return place && sheetReference(place.sheet, place.cell);
};

/** The name of an area, leading to its value on *Daten*. */
export const nameCell = (area: string, name: string, { ranking, locate }: RankingData): Content => {
  const place = locate(ranking.subject, ranking.breakdown, area, ranking.wave);
  return place ? linkTo(place.sheet, place.cell, name) : name;
};

const shownValue = (quantity: Quantity, { subject, catalogue }: RankingData): number | string =>
  quantity.kind === 'known' ? roundHalfAwayFromZero(quantity.value, subject.decimals) : displayed(quantity, catalogue);

/** A value as it is displayed, so that ties are what a reader sees as equal; signs as they stand. */
export const roundedCell = (area: string, wave: string, quantity: Quantity, data: RankingData): Content => {
  const source = reference(area, wave, data);
  const result = shownValue(quantity, data);
  return source ? formula(guarded([source], `ROUND(${source},${data.subject.decimals})`), result) : result;
};

/** A rank, a quarter or a change of rank, or the sign for its reason. */
export const shownRank = (rank: number | Missing, catalogue: Catalogue): number | string =>
  typeof rank === 'number' ? rank : displayed(rank, catalogue);

/** The sign for "not meaningful" as a text inside a formula. */
export const noneText = (catalogue: Catalogue): string =>
  quoteText(String(displayed(missing('not-applicable'), catalogue)));

const fixed = (row: number, column: number): string => cell(row, column).replace(/(\d+)$/, '$$$1');

/** Cells of a column from the first to the given row, fixed for copying down. @example 'D$6:D$11' */
export const columnRange = (column: number, first: number, last: number): string =>
  `${fixed(first, column)}:${fixed(last, column)}`;
