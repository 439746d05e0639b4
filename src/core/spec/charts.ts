import type { Catalogue } from '../model/catalogue';
import type { Evaluation } from '../model/report';
import type { ChartSpec, Content, SheetSpec } from '../model/spec';
import { changeBars, rankingBars } from './chart-bars';
import { chartContext, type ChartBlock, type ChartContext } from './chart-block';
import { timeLine } from './chart-time-line';
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

const chartAt = (block: ChartBlock, headingRow: number): ChartSpec => ({
  ...block.chart({ row: headingRow + 1, column: TABLE_COLUMN }),
  alternative: block.alternative,
  position: area(headingRow + 1, 0, block.rows, CHART_COLUMNS),
});

const chartsOf = (subject: string, context: ChartContext): readonly ChartBlock[] => {
  const shown = context.subjects.get(subject);
  if (!shown || shown.type !== 'indicator') return [];
  const blocks = [timeLine(shown, context), rankingBars(shown, context), changeBars(shown, context)];
  return blocks.filter((block) => block !== undefined);
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
 * Lays out *Diagramme*: per indicator its development, the ranking of the newest wave and the last change; to the left the
 * native chart, to the right the table it is bound to (references to *Daten*), below the same in words.
 */
export const buildChartsSheet = (evaluation: Evaluation, catalogue: Catalogue, locate: Locate): SheetSpec => {
  const style = houseStyle(catalogue.palette);
  const context = chartContext(evaluation, catalogue, locate);
  const blocks = evaluation.subjects.flatMap((subject) => chartsOf(subject, context));
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
    charts: blocks.map((block, index) => chartAt(block, rows[index]?.first ?? 0)),
  });
};
