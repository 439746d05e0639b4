import type { Area } from '../model/catalogue';
import type { Missing } from '../model/quantity';
import type { FormattedRange } from '../model/spec';
import { area, GAP, stack, styled, textRow, type Block } from './layout';
import { numberFormat } from './number-format';
import { RANKING_COLUMNS, rankingCells, roundedCell, type RankingData } from './ranking-row';
import type { HouseStyle } from './style';
import { datesText, earlierText, rankedText } from './words';

/** One ranking on *Rangfolge*. */
export interface RankingBlock extends Omit<RankingData, 'first' | 'last'> {
  readonly areas: ReadonlyMap<string, Area>;
  readonly dateOf: (wave: string) => string;
  readonly earlierRankOf: (area: string) => number | Missing | undefined;
  readonly style: HouseStyle;
}

const COLUMN_COUNT = Object.keys(RANKING_COLUMNS).length;
const { rank, code, value, distance, earlierValue, earlierRank, rankChange, remark } = RANKING_COLUMNS;

const formatsOf = (top: number, { ranking, subject }: RankingBlock): readonly FormattedRange[] => {
  const rows = ranking.entries.length;
  const format = (column: number, numberFormat: string, count = rows) => ({
    range: area(top, column, count, 1),
    numberFormat,
  });
  const bracketed = numberFormat(subject.decimals, { bracketed: true });
  return [
    format(rank, `0" von ${ranking.size}"`),
    format(value, numberFormat(subject.decimals), rows + 1),
    format(distance, numberFormat(subject.decimals, { signed: true })),
    format(earlierValue, numberFormat(subject.decimals), rows + 1),
    format(earlierRank, '0'),
    format(rankChange, '+0;-0;0'),
    ...ranking.entries.flatMap(({ smallBase }, index) =>
      smallBase ? [{ range: area(top + index, value, 1, 1), numberFormat: bracketed }] : [],
    ),
  ];
};

const stylesOf = (top: number, { ranking, style }: RankingBlock) => {
  const rows = ranking.entries.length;
  return [
    styled(area(top, rank, rows + 1, 1), style.value),
    styled(area(top, code, rows + 1, 2), style.stub),
    styled(area(top, code, rows + 1, 1), style.indented),
    styled(area(top, value, rows + 1, remark - value), style.value),
    styled(area(top, remark, rows + 1, 1), style.indented),
    styled(area(top + rows, 0, 1, COLUMN_COUNT), style.total),
  ];
};

const cityRow = (block: RankingBlock, data: RankingData) => {
  const { ranking, city, areas, figureAt } = block;
  const earlier = figureAt(`${ranking.subject}|${ranking.breakdown}|${city}|${ranking.earlierWave ?? ''}`);
  return [
    null,
    null,
    areas.get(city)?.name ?? null,
    roundedCell(city, ranking.wave, ranking.city, data),
    null,
    earlier && ranking.earlierWave !== undefined
      ? roundedCell(city, ranking.earlierWave, earlier.quantity, data)
      : null,
    null,
    null,
    null,
  ];
};

const body =
  (block: RankingBlock): Block =>
  (top) => {
    const { entries } = block.ranking;
    const data = { ...block, first: top, last: top + entries.length - 1 };
    const rows = entries.map((entry, index) => {
      const name = block.areas.get(entry.area)?.name ?? entry.area;
      return rankingCells(top + index, entry, block.earlierRankOf(entry.area), name, data);
    });
    return {
      contents: [...rows, cityRow(block, data)],
      styles: stylesOf(top, block),
      numberFormats: formatsOf(top, block),
    };
  };

/** Lays out one ranking: heading with subject, place and waves, the ranked areas, those without a rank, and the city below. */
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
