import type { Catalogue } from '../model/catalogue';
import type { Evaluation } from '../model/report';
import type { ChartSpec, Content, SheetSpec } from '../model/spec';
import { chartContext, type ChartBlock, type ChartContext, type ChartPlan } from './chart-block';
import { PLANNERS } from './chart-kinds';
import { axisScale, groupScales } from './chart-scale';
import type { Locate } from './data';
import { area, GAP, noteRow, pageOf, sheetOf, stack, styled, textRow, type Block, type Part } from './layout';
import { pageBreaks, type Together } from './page-breaks';
import { houseStyle, type HouseStyle } from './style';
import { legendText } from './words';

const CHART_COLUMNS = 8;
const TABLE_COLUMN = CHART_COLUMNS + 1;
const TABLE_COLUMNS = 7;
const WIDTHS = [...Array<number>(CHART_COLUMNS).fill(10), 5, 24, ...Array<number>(TABLE_COLUMNS - 1).fill(15)];

const bodyOf = ({ table, rows }: ChartBlock): readonly (readonly Content[])[] =>
  Array.from({ length: Math.max(rows, table.length) }, (_, index) => [
    ...Array<null>(TABLE_COLUMN).fill(null),
    ...(table[index] ?? []),
  ]);

const bodyBlock =
  (block: ChartBlock, style: HouseStyle): Block =>
  (top): Part => {
    const columnCount = block.table[0]?.length ?? 1;
    const rowCount = block.table.length - 1;
    const values = area(top + 1, TABLE_COLUMN + 1, rowCount, columnCount - 1);
    const head = area(top, TABLE_COLUMN, 1, columnCount);
    return {
      contents: bodyOf(block),
      styles: [
        styled(head, style.head),
        styled(area(top + 1, TABLE_COLUMN, rowCount, 1), style.stub),
        styled(values, style.value),
      ],
      numberFormats: [
        { range: values, numberFormat: block.valueFormat },
        ...(block.headFormat
          ? [
              {
                range: { ...head, column: TABLE_COLUMN + 1, columnCount: columnCount - 1 },
                numberFormat: block.headFormat,
              },
            ]
          : []),
      ],
    };
  };

const blocksOf = (block: ChartBlock, style: HouseStyle): readonly Block[] => [
  textRow(block.heading, style.heading, WIDTHS.length),
  bodyBlock(block, style),
  ...[block.alternative, ...block.notes].map((text) => noteRow(text, style.note, WIDTHS)),
  GAP,
];

/** Place of the chart with this index: side by side, then below, all of one size. */
const placeOf = ({ rows, across = 1 }: ChartBlock, index: number, count: number, top: number) => {
  const width = Math.floor(CHART_COLUMNS / across);
  const height = Math.floor(rows / Math.ceil(count / across));
  return area(top + height * Math.floor(index / across), width * (index % across), height, width);
};

const chartsAt = (block: ChartBlock, headingRow: number): readonly ChartSpec[] =>
  block.charts({ row: headingRow + 1, column: TABLE_COLUMN }).map((chart, index, all) => ({
    alternative: block.alternative,
    ...chart,
    position: placeOf(block, index, all.length, headingRow + 1),
  }));

const plansOf = (id: string, context: ChartContext): readonly ChartPlan[] => {
  const subject = context.subjects.get(id);
  if (!subject || subject.type !== 'indicator') return [];
  return (context.catalogue.chartTemplates ?? [])
    .filter(({ shown, indicators }) => shown && indicators.includes(subject.kind))
    .flatMap((template) => PLANNERS[template.kind]?.(template, subject, context) ?? []);
};

const chartBlocks = (subjects: readonly string[], context: ChartContext): readonly ChartBlock[] => {
  const plans = subjects.flatMap((subject) => plansOf(subject, context));
  const scales = groupScales(plans);
  return plans.map(({ build, scaleGroup, extent, fromZero }) =>
    build(scales.get(scaleGroup) ?? axisScale(extent, fromZero)),
  );
};

const TITLE_ROWS = 3;

// The last row of a block is the gap to the next one.
const rowsOf = (blocks: readonly ChartBlock[], style: HouseStyle): readonly Together[] => {
  let row = TITLE_ROWS;
  return blocks.map((block) => {
    const first = row;
    row += stack(blocksOf(block, style)).contents.length;
    return { first, last: row - 2 };
  });
};

const notesOf = (catalogue: Catalogue, style: HouseStyle): readonly Block[] =>
  [legendText(catalogue), catalogue.settings.sourceLine].map((text) => noteRow(text, style.note, WIDTHS));

/**
 * Lays out *Diagramme*: per indicator the charts of the catalogue's templates that fit it, in their order; to the left the
 * native chart, to the right the table it is bound to (references to *Daten*), below the same in words.
 */
export const buildChartsSheet = (evaluation: Evaluation, catalogue: Catalogue, locate: Locate): SheetSpec => {
  const style = houseStyle(catalogue.palette);
  const context = chartContext(evaluation, catalogue, locate);
  const blocks = chartBlocks(evaluation.subjects, context);
  const rows = rowsOf(blocks, style);
  const notes = notesOf(catalogue, style);
  const part = stack([
    textRow(`Diagramme – ${catalogue.settings.city}`, style.title, WIDTHS.length),
    textRow('Neben jedem Diagramm stehen seine Werte, darunter dasselbe in Worten.', style.subtitle, WIDTHS.length),
    GAP,
    ...blocks.flatMap((block) => blocksOf(block, style)),
    ...notes,
  ]);
  const rowCount = part.contents.length;
  const size = { rowCount, columnCount: WIDTHS.length, orientation: 'landscape' } as const;
  const together = [...rows, { first: rowCount - notes.length, last: rowCount - 1 }];
  const paper = { ...size, columnWidths: WIDTHS, rowHeights: new Map(part.rowHeights) };
  return sheetOf(part, {
    key: 'charts',
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    page: { ...pageOf('Diagramme', catalogue, size), breaks: pageBreaks(together, paper) },
    charts: blocks.flatMap((block, index) => chartsAt(block, rows[index]?.first ?? 0)),
  });
};
