import type { Catalogue } from '../../model/catalogue';
import type { WantedChart } from '../../model/chart-order';
import type { Evaluation } from '../../model/report';
import type { ChartSpec, Content } from '../../model/spec';
import type { ChartBlock } from '../chart/block';
import { blockTable } from '../chart/block-table';
import { spanOf } from '../chart/sheet-grid';
import { drawCharts, type OrderedBlock } from '../chart/sheet-plans';
import { COLUMNS, PAGE_WIDTHS, pageRow, SPACE, spanPoints, TYPE } from './paper';
import type { CityReading } from './readings';
import type { Locate } from '../data/sheet';
import { area, stack, type Block } from '../layout';
import type { HouseStyle } from '../style';

/** What the charts draw on. */
export interface BriefingChartsContext {
  readonly evaluation: Evaluation;
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  /** Charts that are wanted; those for the Kurzüberblick say so. */
  readonly charts: readonly WantedChart[];
  readonly readings: readonly CityReading[];
  /** How many of them at most. */
  readonly mostCharts: number;
  /** Notes that stand on the sheet already. */
  readonly said: readonly string[];
  readonly style: HouseStyle;
}

/** A chart on the page: its rows, and what is drawn once the first of them is known. */
export interface PlacedChart {
  readonly blocks: readonly Block[];
  readonly charts: (top: number) => readonly ChartSpec[];
}

/** First column of the charts' tables: right of the page, one column left free. */
const TABLE_COLUMN = COLUMNS + 1;

/** Widths of the columns right of the page, in characters: the free one, names, values. */
export const TABLE_WIDTHS: readonly number[] = [5, 24, ...Array<number>(8).fill(13)];

const ROW_POINTS = 15;

const PREFIX = 'kurzueberblick';

// The form's own charts; where their indicators were not delivered, the same ones of the first indicator of the table.
const ruled = ({ evaluation, catalogue, readings }: BriefingChartsContext): readonly WantedChart[] => {
  const orders = catalogue.briefing.charts ?? [];
  const own = orders.filter(({ indicator }) => evaluation.subjects.includes(indicator));
  const first = readings[0]?.indicator.id;
  if (own.length > 0 || first === undefined) return own.map((order) => ({ order, evaluation }));
  const byTemplate = new Map(orders.map((order) => [order.template, { ...order, indicator: first }]));
  return [...byTemplate.values()].map((order) => ({ order, evaluation }));
};

interface Sized extends OrderedBlock {
  readonly rows: number;
  readonly columns: number;
}

const CENTIMETRE = 72 / 2.54;

/** A size that comes close to the width of the page fills it. */
const WHOLE_PAGE = 0.8;

const columnsFor = (points: number): number => {
  if (points >= WHOLE_PAGE * spanPoints(0, COLUMNS)) return COLUMNS;
  const fitting = PAGE_WIDTHS.map((_, index) => index + 1).filter((count) => spanPoints(0, count) <= points);
  return Math.max(2, fitting.length + 1);
};

// Names beside lines and bars are planned for the size of the order: the chart gets its height.
const sized = (ordered: OrderedBlock, catalogue: Catalogue): Sized => {
  const { block, order } = ordered;
  const { chartSizes = [] } = catalogue.settings;
  const size = chartSizes.find(({ id }) => id === order.size) ?? chartSizes[0];
  const columns = size ? columnsFor(size.width * CENTIMETRE) : COLUMNS;
  return { ...ordered, rows: spanOf(block, order.size, catalogue).rows, columns };
};

const room =
  (count: number): Block =>
  (top) => ({
    contents: Array.from({ length: count }, () => [null]),
    rowHeights: Array.from({ length: count }, (_, index) => [top + index, ROW_POINTS] as const),
  });

const widened = (row: readonly Content[], table: readonly Content[] = []): readonly Content[] => [
  ...row,
  ...Array<null>(TABLE_COLUMN - row.length).fill(null),
  ...table,
];

/** The chart's room and texts on the page, and beside them, from the first row on, its table. */
const beside =
  (block: ChartBlock, onPage: readonly Block[], style: HouseStyle): Block =>
  (top) => {
    const lacking = Math.max(0, block.table.length - stack(onPage).contents.length);
    const page = stack([...onPage, ...(lacking > 0 ? [room(lacking)] : [])], top);
    const table = blockTable(block, { row: top, column: TABLE_COLUMN }, style);
    return {
      ...page,
      contents: page.contents.map((row, index) => widened(row, block.table[index])),
      styles: [...page.styles, ...table.styles],
      numberFormats: [...page.numberFormats, ...table.numberFormats],
    };
  };

const placeOf = ({ block, rows, columns }: Sized, index: number, count: number, top: number) => {
  const across = block.across ?? 1;
  const width = across === 1 ? columns : Math.floor(COLUMNS / across);
  const height = Math.floor(rows / Math.ceil(count / across));
  return area(top + height * Math.floor(index / across), width * (index % across), height, width);
};

const placed = (ordered: Sized, { said, style, catalogue }: BriefingChartsContext): PlacedChart => {
  const { key, block, order, rows } = ordered;
  const source = catalogue.settings.sourceLine;
  const texts = [block.alternative, ...block.notes.filter((note) => !said.includes(note))];
  const onPage = [room(rows), SPACE, ...texts.map((text) => pageRow(text, { size: TYPE.figures })), SPACE];
  return {
    blocks: [beside(block, onPage, style)],
    charts: (top) =>
      block.charts({ row: top, column: TABLE_COLUMN }).map(({ part, ...chart }, index, all) => ({
        alternative: block.alternative,
        notes: [...block.notes, source],
        ...(order.size !== undefined && { size: order.size }),
        ...chart,
        key: [PREFIX, key, part].filter((name) => name !== undefined).join('-'),
        position: placeOf(ordered, index, all.length, top),
      })),
  };
};

/** Those that the user chose for the Kurzüberblick. */
export const chosenCharts = (charts: readonly WantedChart[]): readonly WantedChart[] =>
  charts.filter(({ order }) => order.briefing);

/**
 * The charts of the Kurzüberblick: those that the user chose for it, or else those that its file names. Each
 * over the width of the page with its text alternative and notes below; the table it is bound to stands right of the page.
 */
export const briefingCharts = (context: BriefingChartsContext): readonly PlacedChart[] => {
  const { charts, catalogue, locate } = context;
  const chosen = chosenCharts(charts);
  const { blocks } = drawCharts(chosen.length > 0 ? chosen : ruled(context), catalogue, locate);
  return blocks.slice(0, context.mostCharts).map((block) => placed(sized(block, catalogue), context));
};
