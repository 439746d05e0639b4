import type { Catalogue } from '../../model/catalogue';
import type { WantedChart } from '../../model/chart-order';
import type { SheetSpec } from '../../model/spec';
import { gridOf, roomOf, spanOf, type Grid } from './sheet-grid';
import { drawCharts, type OrderedBlock } from './sheet-plans';
import { chartsAt } from './sheet-charts';
import { sectionBlocks, sectionOf, type Section } from './sheet-section';
import { togetherOf } from './sheet-together';
import type { Locate } from '../data/sheet';
import { breakNote } from '../../text/chart.de';
import { linkTo } from '../formula';
import { GAP, noteRow, pageOf, sheetOf, stack, styled, area, textRow, type Block } from '../layout';
import { pageBreaks } from '../page-breaks';
import { houseStyle, type HouseStyle } from '../style';
import { breakText, legendText } from '../words';

/** What the sheet is laid out with. */
export interface ChartsSetting {
  /** Name that the sheet bears. */
  readonly name: string;
  /** Finds figures on *Daten*. */
  readonly locate: Locate;
  /** Whether it is told what cannot be drawn: where charts were chosen, not where they are the usual ones. */
  readonly tells: boolean;
}

const INTRODUCTION =
  'Neben jedem Diagramm stehen seine Werte, darunter die Quelle und dasselbe in Worten. Ein Diagramm, das Sie verschieben, bleibt dort.';
const NOTHING = 'Es ist kein Diagramm gewählt, zu dem Zahlen vorliegen.';

const sectionsOf = (
  blocks: readonly OrderedBlock[],
  grid: Grid,
  catalogue: Catalogue,
  style: HouseStyle,
): readonly Section[] =>
  blocks.map((ordered, index) => {
    const isFirst = blocks[index - 1]?.indicator !== ordered.indicator;
    return sectionOf(ordered, isFirst ? ordered.indicator.name : undefined, grid, catalogue, style);
  });

const introduction = (
  notices: readonly string[],
  count: number,
  catalogue: Catalogue,
  grid: Grid,
  style: HouseStyle,
) => [
  textRow(`Diagramme – ${catalogue.settings.city}`, style.title, grid.widths.length),
  textRow(count > 0 ? INTRODUCTION : NOTHING, style.subtitle, grid.widths.length),
  ...notices.map((text) => noteRow(text, style.note, grid.widths)),
  GAP,
];

/** First rows of blocks under each other. */
const topsOf = (groups: readonly (readonly Block[])[], top: number): readonly number[] => {
  let row = top;
  return groups.map((blocks) => {
    const first = row;
    row += stack(blocks, first).contents.length;
    return first;
  });
};

/** Contents (Inhalt): every indicator leads to its charts, whose names stand beside it. */
const contentsOf = (
  sections: readonly Section[],
  tops: readonly number[],
  sheet: string,
  { tableColumn }: Grid,
  style: HouseStyle,
): readonly Block[] =>
  sections.flatMap(({ above, ordered }, index) => {
    if (above === undefined) return [];
    const own = sections.filter((one) => one.ordered.indicator === ordered.indicator);
    const names = [...new Set(own.map((one) => one.ordered.template.name))].join(', ');
    const link = linkTo(sheet, { row: tops[index] ?? 0, column: 0 }, above);
    return [
      (top: number) => ({
        contents: [[link, ...Array<null>(tableColumn - 1).fill(null), names]],
        styles: [styled(area(top, 0, 1, 1), style.link)],
      }),
    ];
  });

/** Why series break that charts show: once for all of them. */
const reasons = (blocks: readonly OrderedBlock[], { breaks }: Catalogue): readonly string[] =>
  breaks
    .filter((one) => blocks.some(({ block }) => block.notes.includes(breakNote(one))))
    .map((one) => breakText(one, '|'));

const rowsOf = (blocks: readonly Block[]): number => stack(blocks).contents.length;

/**
 * Lays out *Diagramme*: a list of contents, then indicator by indicator the charts that are wanted; to the left the native
 * chart in its size, to the right the table it is bound to (references to *Daten*), below its source and the same in words.
 * What cannot be drawn is told at the top and in `notices`.
 */
export const buildChartsSheet = (
  wanted: readonly WantedChart[],
  catalogue: Catalogue,
  { name, locate, tells }: ChartsSetting,
): SheetSpec => {
  const style = houseStyle(catalogue.palette);
  const { blocks, notices: untold } = drawCharts(wanted, catalogue, locate);
  const notices = tells ? untold : [];
  const grid = gridOf(blocks.map((one) => ({ ...one, span: spanOf(one.block, one.order.size, catalogue) })));
  const sections = sectionsOf(blocks, grid, catalogue, style);
  const groups = sections.map((section) => sectionBlocks(section, grid, catalogue, style));
  const intro = introduction(notices, sections.length, catalogue, grid, style);
  const listed = new Set(sections.map(({ ordered }) => ordered.indicator)).size;
  const contentRows = listed > 1 ? listed + 1 : 0;
  const tops = topsOf(groups, rowsOf(intro) + contentRows);
  const contents = contentRows > 0 ? [...contentsOf(sections, tops, name, grid, style), GAP] : [];
  const ending = [...reasons(blocks, catalogue), legendText(catalogue)];
  const part = stack([
    ...intro,
    ...contents,
    ...groups.flat(),
    ...ending.map((text) => noteRow(text, style.note, grid.widths)),
  ]);
  const rowCount = part.contents.length;
  const size = { rowCount, columnCount: grid.widths.length, orientation: 'landscape' } as const;
  const together = [
    ...sections.flatMap((section, index) => togetherOf(section, groups[index] ?? [], tops[index] ?? 0, roomOf(grid))),
    { first: rowCount - ending.length, last: rowCount - 1 },
  ];
  const paper = { ...size, columnWidths: grid.widths, rowHeights: new Map(part.rowHeights) };
  return {
    ...sheetOf(part, {
      key: 'charts',
      columnWidths: grid.widths,
      frozen: { rows: 0, columns: 0 },
      page: { ...pageOf('Diagramme', catalogue, size), breaks: pageBreaks(together, paper) },
      charts: sections.flatMap((section, index) => chartsAt(section, tops[index] ?? 0, grid, catalogue)),
    }),
    ...(notices.length > 0 && { notices }),
  };
};
