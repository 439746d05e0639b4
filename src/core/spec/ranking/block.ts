import type { Area } from '../../model/catalogue';
import { figureKey } from '../../model/figure';
import type { Content, FormattedRange } from '../../model/spec';
import { area, GAP, stack, styled, textRow, type Block } from '../layout';
import { numberFormat } from '../number-format';
import { isExcluded, nameCell, RANKING_COLUMNS, roundedCell, type RankingData } from './data';
import { rankingCells } from './row';
import { spreadRows } from './spread';
import type { HouseStyle } from '../style';
import { datesText, earlierText, rankedText } from '../words';

/** One ranking on *Rangfolge*. */
export interface RankingBlock extends Omit<RankingData, 'first' | 'lastRanked' | 'last'> {
  readonly areas: ReadonlyMap<string, Area>;
  readonly dateOf: (wave: string) => string;
  readonly style: HouseStyle;
}

const COLUMN_COUNT = Object.keys(RANKING_COLUMNS).length;
const { rank, code, value, quarter, distance, ratio, earlierValue, earlierRank, rankChange, remark } = RANKING_COLUMNS;
const SPREAD_DECIMALS = 1;

/** Rows of a block above its first area: heading, subtitle, number of ranked areas. */
export const HEADING_ROWS = 3;

const formatsOf = (top: number, spread: number, { ranking, subject }: RankingBlock): readonly FormattedRange[] => {
  const rows = ranking.entries.length;
  const format = (column: number, numberFormat: string, count = rows) => ({
    range: area(top, column, count, 1),
    numberFormat,
  });
  const bracketed = numberFormat(subject.decimals, { bracketed: true });
  const spreads = [value, earlierValue].map((column) => ({
    range: area(top + rows + 1, column, spread, 1),
    numberFormat: numberFormat(SPREAD_DECIMALS, { zero: '0' }),
  }));
  return [
    format(rank, `0" von ${ranking.size}"`),
    format(value, numberFormat(subject.decimals), rows + 1),
    format(quarter, '0'),
    format(distance, numberFormat(subject.decimals, { signed: true })),
    format(ratio, numberFormat(0)),
    format(earlierValue, numberFormat(subject.decimals), rows + 1),
    format(earlierRank, '0'),
    format(rankChange, '+0;-0;0'),
    ...spreads,
    ...ranking.entries.flatMap(({ smallBase }, index) =>
      smallBase ? [{ range: area(top + index, value, 1, 1), numberFormat: bracketed }] : [],
    ),
  ];
};

const stylesOf = (top: number, spread: number, { ranking, style }: RankingBlock) => {
  const rows = ranking.entries.length;
  const all = rows + 1 + spread;
  return [
    styled(area(top, rank, all, 1), style.value),
    styled(area(top, code, all, 2), style.stub),
    styled(area(top, code, all, 1), style.indented),
    styled(area(top, value, all, remark - value), style.value),
    styled(area(top, remark, all, 1), style.indented),
    styled(area(top + rows, 0, 1, COLUMN_COUNT), style.total),
  ];
};

const cityRow = ({ areas }: RankingBlock, data: RankingData): readonly Content[] => {
  const { ranking, city, figureAt } = data;
  const { earlierWave } = ranking;
  const before =
    earlierWave === undefined ? undefined : figureAt(figureKey({ ...ranking, area: city, wave: earlierWave }));
  const row: Content[] = Object.keys(RANKING_COLUMNS).map(() => null);
  row[RANKING_COLUMNS.area] = nameCell(city, areas.get(city)?.name ?? city, data);
  row[value] = roundedCell(city, ranking.wave, ranking.city, data);
  if (before && earlierWave !== undefined) row[earlierValue] = roundedCell(city, earlierWave, before.quantity, data);
  return row;
};

const body =
  (block: RankingBlock): Block =>
  (top) => {
    const { entries } = block.ranking;
    const taking = entries.filter((entry) => !isExcluded(entry)).length;
    const data = { ...block, first: top, lastRanked: top + taking - 1, last: top + entries.length - 1 };
    const rows = entries.map((entry, index) => {
      const name = block.areas.get(entry.area)?.name ?? entry.area;
      return rankingCells(top + index, entry, name, data);
    });
    const spread = spreadRows(data);
    return {
      contents: [...rows, cityRow(block, data), ...spread],
      styles: stylesOf(top, spread.length, block),
      numberFormats: formatsOf(top, spread.length, block),
    };
  };

/**
 * Lays out one ranking: heading with subject, place and waves, the ranked areas, those without a rank, the city below, and
 * how far the areas lie apart.
 */
export const rankingBlock =
  (block: RankingBlock): Block =>
  (top) => {
    const { ranking, subject, catalogue, style, dateOf } = block;
    const ranks = rankedText(ranking.level, ranking.size, ranking.entries.length);
    const earlier = ranking.earlierWave === undefined ? '' : earlierText(dateOf(ranking.earlierWave));
    const subtitle = `${catalogue.settings.city}, ${ranking.breakdown}; ${datesText([dateOf(ranking.wave)])}${earlier}; in ${subject.unit}`;
    return stack(
      [
        textRow(`${subject.id} ${subject.name}`, style.heading, COLUMN_COUNT),
        textRow(subtitle, style.subtitle, COLUMN_COUNT),
        textRow(ranks, { ...style.unit, horizontal: 'Left' }, COLUMN_COUNT),
        body(block),
        GAP,
      ],
      top,
    );
  };
