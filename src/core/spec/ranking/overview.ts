import { sheetReference } from '../../model/address';
import type { Area, Catalogue, Level } from '../../model/catalogue';
import type { Ranking } from '../../model/figure';
import type { Content, SheetSpec } from '../../model/spec';
import { levelPluralText } from '../../text/catalogue.de';
import { formula } from '../formula';
import { area, GAP, noteRow, pageOf, sheetOf, stack, styled, textRow, type Block } from '../layout';
import type { LocateRank, RankingSheet } from './sheet';
import { shownRank } from './data';
import { houseStyle, type HouseStyle } from '../style';
import { legendText, WORDS } from '../words';

const STUB = [7, 30] as const;
const WIDTH = 20;
/** Indicators beside each other; more go into another table below. */
const BESIDE = 7;
const WIDTHS = [...STUB, ...Array.from({ length: BESIDE }, () => WIDTH)];
const HEAD_POINTS = 52;

interface Context {
  readonly catalogue: Catalogue;
  readonly locateRank: LocateRank;
  readonly style: HouseStyle;
}

const headOf = (ranking: Ranking, all: readonly Ranking[], { catalogue }: Context): string => {
  const name = catalogue.indicators.find(({ id }) => id === ranking.subject)?.shortName ?? '';
  const several = all.filter(({ subject }) => subject === ranking.subject).length > 1;
  return `${ranking.subject} ${name}${several ? `, ${ranking.breakdown}` : ''} ${ranking.wave}`;
};

const rankCell = (ranking: Ranking, place: string, { catalogue, locateRank }: Context): Content => {
  const entry = ranking.entries.find((one) => one.area === place);
  const cell = locateRank(ranking, place);
  return entry && cell ? formula(sheetReference(cell.sheet, cell.cell), shownRank(entry.rank, catalogue)) : null;
};

const table =
  (rankings: readonly Ranking[], areas: readonly Area[], all: readonly Ranking[], context: Context): Block =>
  (top) => {
    const { style } = context;
    const heads = [WORDS.code, WORDS.area, ...rankings.map((one) => headOf(one, all, context))];
    const rows = areas.map(({ id, name }) => [id, name, ...rankings.map((one) => rankCell(one, id, context))]);
    return {
      contents: [heads, ...rows],
      styles: [
        styled(area(top, 0, 1, heads.length), style.head),
        styled(area(top, 0, 1, STUB.length), style.headLeft),
        styled(area(top + 1, 0, rows.length, STUB.length), style.stub),
        styled(area(top + 1, STUB.length, rows.length, rankings.length), style.centred),
      ],
      rowHeights: [[top, HEAD_POINTS]],
    };
  };

const inChunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

const levelBlocks = (level: Level, rankings: readonly Ranking[], context: Context): readonly Block[] => {
  const own = rankings.filter((ranking) => ranking.level === level);
  const listed = new Set(own.flatMap(({ entries }) => entries.map((entry) => entry.area)));
  const areas = context.catalogue.areas.filter(({ id }) => listed.has(id));
  return [
    textRow(levelPluralText(level), context.style.heading, WIDTHS.length),
    ...inChunks(own, BESIDE).flatMap((chunk) => [table(chunk, areas, own, context), GAP]),
  ];
};

/** Lays out *Rangvergleich*: the ranks of all indicators beside each other, a table per level; each shows the cell on *Rangfolge*. */
export const buildOverviewSheet = ({ rankings, locateRank }: RankingSheet, catalogue: Catalogue): SheetSpec => {
  const context = { catalogue, locateRank, style: houseStyle(catalogue.palette) };
  const { style } = context;
  const levels = [...new Set(rankings.map(({ level }) => level))];
  const blocks = levels.flatMap((level) => levelBlocks(level, rankings, context));
  const notes = [WORDS.ties, legendText(catalogue), catalogue.settings.sourceLine];
  const part = stack([
    textRow(WORDS.overviewTitle, style.title, WIDTHS.length),
    textRow(`${catalogue.settings.city}; ${catalogue.settings.office}`, style.subtitle, WIDTHS.length),
    GAP,
    ...(blocks.length > 0 ? blocks : [textRow(WORDS.noRanking, style.subtitle, WIDTHS.length), GAP]),
    ...notes.map((text) => noteRow(text, style.note, WIDTHS)),
  ]);
  const page = pageOf(WORDS.overviewTitle, catalogue, {
    rowCount: part.contents.length,
    columnCount: WIDTHS.length,
    orientation: 'landscape',
  });
  return sheetOf(part, { key: 'overview', columnWidths: WIDTHS, frozen: { rows: 0, columns: 0 }, page });
};
