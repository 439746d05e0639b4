import type { Catalogue } from '../../model/catalogue';
import { figureKey, type Ranking } from '../../model/figure';
import type { Evaluation } from '../../model/report';
import type { SheetSpec } from '../../model/spec';
import type { Locate, LocatedPlace } from '../data/sheet';
import { area, GAP, noteRow, pageOf, sheetOf, stack, styled, textRow, type Block } from '../layout';
import { HEADING_ROWS, rankingBlock, type RankingBlock } from './block';
import { RANKING_COLUMNS } from './data';
import { houseStyle, type HouseStyle } from '../style';
import { shownSubjects } from '../subject';
import { legendText, WORDS } from '../words';

const WIDTHS = [10, 9, 30, 11, 9, 12, 9, 12, 12, 13, 28];
const HEAD_ROW = 2;
const HEAD_POINTS = 39;

const HEADS = [
  WORDS.rank,
  WORDS.code,
  WORDS.area,
  WORDS.values,
  WORDS.quarter,
  WORDS.distance,
  WORDS.ratio,
  WORDS.earlierValue,
  WORDS.earlierRank,
  WORDS.rankChange,
  WORDS.remark,
];

const head =
  (style: HouseStyle): Block =>
  (top) => ({
    contents: [HEADS],
    styles: [
      styled(area(top, 0, 1, HEADS.length), style.head),
      styled(area(top, RANKING_COLUMNS.code, 1, 2), style.headLeft),
      styled(area(top, RANKING_COLUMNS.remark, 1, 1), style.headLeft),
    ],
    rowHeights: [[top, HEAD_POINTS]],
  });

const seriesKey = ({ subject, breakdown, level }: Ranking): string => `${subject}|${breakdown}|${level}`;

/** The latest ranking of each indicator, breakdown and level. */
const latest = (rankings: readonly Ranking[]): readonly Ranking[] => [
  ...new Map(rankings.map((ranking) => [seriesKey(ranking), ranking])).values(),
];

const blocksOf = (
  evaluation: Evaluation,
  catalogue: Catalogue,
  locate: Locate,
  style: HouseStyle,
): readonly RankingBlock[] => {
  const subjects = shownSubjects(catalogue);
  const areas = new Map(catalogue.areas.map((one) => [one.id, one]));
  const dates = new Map(catalogue.waves.map(({ id, referenceDate }) => [id, referenceDate]));
  const figures = new Map(evaluation.figures.map((figure) => [figureKey(figure), figure]));
  const all = new Map(evaluation.rankings.map((ranking) => [`${seriesKey(ranking)}|${ranking.wave}`, ranking]));
  const city = catalogue.areas.find(({ level }) => level === 'gesamtstadt')?.id ?? '';
  return latest(evaluation.rankings).flatMap((ranking) => {
    const subject = subjects.get(ranking.subject);
    const earlier = all.get(`${seriesKey(ranking)}|${ranking.earlierWave ?? ''}`);
    if (!subject) return [];
    return {
      ranking,
      earlier,
      subject,
      catalogue,
      locate,
      areas,
      city,
      style,
      figureAt: (key) => figures.get(key),
      dateOf: (wave) =>
        figures.get(figureKey({ ...ranking, area: ranking.entries[0]?.area ?? city, wave }))?.referenceDate ??
        dates.get(wave) ??
        '',
    };
  });
};

/** Finds the cell of an area's rank on *Rangfolge*; undefined where the ranking does not list the area. */
export type LocateRank = (ranking: Ranking, area: string) => LocatedPlace | undefined;

/** The sheet *Rangfolge*, the rankings on it, and where on it each rank stands. */
export interface RankingSheet {
  readonly spec: SheetSpec;
  readonly rankings: readonly Ranking[];
  readonly locateRank: LocateRank;
}

const NOTES = [WORDS.ties, WORDS.quarters, WORDS.distanceNote, WORDS.spreadNote, WORDS.excluded, WORDS.namesLead];

/**
 * Lays out *Rangfolge*: per indicator, breakdown and level the ranking of its latest wave, with the wave before beside it.
 *
 * Values are rounded to what is displayed, ranks and their changes are formulas over them; the order of the rows is that of
 * the evaluation. `name` is the sheet's name in the workbook. Values on a small base stand in brackets. The city stands below as a measure, without a rank.
 */
export const buildRankingSheet = (
  evaluation: Evaluation,
  catalogue: Catalogue,
  locate: Locate,
  name: string,
): RankingSheet => {
  const style = houseStyle(catalogue.palette);
  const blocks = blocksOf(evaluation, catalogue, locate, style);
  const tops = new Map<Ranking, number>();
  const placed = blocks.map((block): Block => (top) => {
    tops.set(block.ranking, top + HEADING_ROWS);
    return rankingBlock(block)(top);
  });
  const small = `( ) = ${WORDS.smallBase}: Nenner unter ${catalogue.settings.smallBase}`;
  const notes = [...NOTES, legendText(catalogue, [small]), catalogue.settings.sourceLine];
  const part = stack([
    textRow(WORDS.rankingTitle, style.title, HEADS.length),
    textRow(`${catalogue.settings.city}; ${catalogue.settings.office}`, style.subtitle, HEADS.length),
    head(style),
    ...(blocks.length > 0 ? placed : [textRow(WORDS.noRanking, style.subtitle, HEADS.length), GAP]),
    ...notes.map((text) => noteRow(text, style.note, WIDTHS)),
  ]);
  const page = pageOf(WORDS.rankingTitle, catalogue, {
    rowCount: part.contents.length,
    columnCount: HEADS.length,
    orientation: 'landscape',
    headRows: [HEAD_ROW, HEAD_ROW],
  });
  return {
    spec: sheetOf(part, { key: 'ranking', columnWidths: WIDTHS, frozen: { rows: HEAD_ROW + 1, columns: 0 }, page }),
    rankings: blocks.map(({ ranking }) => ranking),
    locateRank: (ranking, place) => {
      const [first, index] = [tops.get(ranking), ranking.entries.findIndex((entry) => entry.area === place)];
      if (first === undefined || index < 0) return undefined;
      return { sheet: name, cell: { row: first + index, column: RANKING_COLUMNS.rank } };
    },
  };
};
