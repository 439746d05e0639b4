import type { Palette } from '../../model/catalogue';
import type { ChartSeries, ChartSpec, Content } from '../../model/spec';
import { CHART_WORDS } from '../../text/chart.de';
import type { ChartBlock, TableOrigin } from './block';
import { readable } from './contrast';
import type { LineStyle } from './line-choice';
import { lineDates } from './line-dates';
import { namePlaces, namesFit } from './line-names';
import { heightOf, wrapped, type PlotRoom } from './line-room';
import type { AxisScale } from './scale';

/** A line of a chart over time: its cells, one for each date, and how it is drawn. */
export interface Line {
  readonly name: string;
  readonly style: LineStyle;
  readonly cells: readonly Content[];
}

/** What a chart of lines over time shows. */
export interface Lines {
  /** Head of the column of names. */
  readonly stub: string;
  readonly dates: readonly string[];
  /** In the order of the table. */
  readonly lines: readonly Line[];
  /** Columns in which the series breaks, two of one date for each break: the ends of the line that marks it. */
  readonly breaks: readonly number[];
}

/** What it is laid out in. */
export interface PlotSetting {
  readonly scale: AxisScale;
  readonly room: PlotRoom;
  readonly palette: Palette;
}

/** The table of a chart of lines with their names beside them, and what of the chart is bound to it (Linienbild). */
export interface LinePlot extends Pick<ChartBlock, 'table' | 'headFormat' | 'rowFormats'> {
  readonly chart: (
    origin: TableOrigin,
  ) => Pick<ChartSpec, 'categories' | 'series' | 'yearFormat' | 'yearStep' | 'timeUnit' | 'legend'>;
}

/** A row of the table, and the series that it holds; none where it is a heading. */
interface Row {
  readonly cells: readonly Content[];
  readonly series?: Omit<ChartSeries, 'values'>;
}

/** Names that stand beside their lines. */
export const namesOf = ({ lines }: Pick<Lines, 'lines'>): readonly string[] =>
  lines.filter(({ style }) => style.isNamed).map(({ name }) => name);

const lineRow = ({ name, cells, style: { isNamed: _, ...style } }: Line): Row => ({
  cells: [name, ...cells],
  series: { name, ...style, labels: false },
});

/** A line across the plot where the series breaks, from the lower to the upper end of the axis; none where it does not break. */
const breakRows = ({ breaks, dates }: Lines, { scale, room, palette }: PlotSetting): readonly Row[] => {
  const { break: name, breakLabel } = CHART_WORDS;
  // The word stands beside the lower end alone, clear of the line of the years.
  const span = scale.maximum - scale.minimum;
  const lower = scale.minimum + Number(((span * heightOf([breakLabel])) / 2 / room.height).toPrecision(2));
  const labelFormat = `[<${scale.minimum + span / 2}]"${breakLabel}";""`;
  const series = { name, colour: palette.ink, labels: true, labelFormat, look: 'mark' } as const;
  return [...new Set(breaks.map((column) => dates[column]))].map((date) => {
    const own = breaks.filter((column) => dates[column] === date);
    const endOf = (column: number) => (column === own[0] ? lower : scale.maximum);
    return { cells: [name, ...dates.map((_, column) => (own.includes(column) ? endOf(column) : null))], series };
  });
};

/** Places of the names; none where there are no names, or not enough room for them: the chart then has a legend. */
const nameRows = ({ lines }: Lines, { scale, room, palette }: PlotSetting): readonly Row[] => {
  const labelled = lines.map((line) => ({ ...line, label: line.style.isNamed ? wrapped(line.name, room) : undefined }));
  if (!namesFit(labelled, room)) return [];
  const rows = namePlaces(labelled, scale, room).map(({ name, label, style, cells }): Row => {
    const colour = readable(style.colour, palette.ground);
    return { cells: [name, ...cells], series: { name: label ?? name, colour, labels: true, look: 'name' } };
  });
  return rows.length > 0 ? [{ cells: [CHART_WORDS.names] }, ...rows] : [];
};

/** Muted lines lie behind the others, the one that stands out before them; names and marks come last. */
const LAYERS: readonly ChartSeries['look'][] = ['muted', 'reference', undefined, 'highlight', 'mark', 'name'];

const layered = (rows: readonly Row[], { row, column }: TableOrigin, columnCount: number): readonly ChartSeries[] =>
  rows
    .flatMap(({ series }, index): readonly ChartSeries[] =>
      series ? [{ ...series, values: { row: row + 1 + index, column: column + 1, rowCount: 1, columnCount } }] : [],
    )
    .sort((a, b) => LAYERS.indexOf(a.look) - LAYERS.indexOf(b.look));

/**
 * Lays out lines over time with their names to the right of their last points, in place of a legend. Below the values the
 * table has the places of the names.
 */
export const linePlot = (all: Lines, setting: PlotSetting): LinePlot => {
  const [lines, marks, names] = [all.lines.map(lineRow), breakRows(all, setting), nameRows(all, setting)];
  const rows = [...lines, ...marks, ...names];
  const labels = names.flatMap(({ series }) => series?.name ?? []);
  const { serials, headFormat, ...axis } = lineDates(all.dates, labels, setting.room);
  const filled = (cells: Row['cells']) => [...cells, ...Array<null>(serials.length + 1 - cells.length).fill(null)];
  return {
    table: [[all.stub, ...serials], ...rows.map(({ cells }) => filled(cells))],
    headFormat,
    rowFormats: marks.map((_, index) => ({
      row: 1 + lines.length + index,
      numberFormat: `"${CHART_WORDS.breakSign}"`,
    })),
    chart: (origin) => ({
      categories: { row: origin.row, column: origin.column + 1, rowCount: 1, columnCount: serials.length },
      series: layered(rows, origin, serials.length),
      legend: names.length === 0 && all.lines.some(({ style }) => style.isNamed),
      ...axis,
    }),
  };
};
