import type { Palette } from '../../model/catalogue';
import type { ChartSeries, ChartSpec, Content } from '../../model/spec';
import { CHART_WORDS } from '../../text/chart.de';
import type { ChartBlock, TableOrigin } from './block';
import { readable } from './contrast';
import type { LineStyle } from './line-choice';
import { namePlaces, namesFit } from './line-names';
import { roomYears, wrapped, yearEnd, yearStep, type PlotRoom } from './line-room';
import type { AxisScale } from './scale';
import { dateSerial } from '../date-serial';
import { DATE_FORMAT } from '../number-format';

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
  /** Columns in which the series breaks. */
  readonly breaks: readonly number[];
}

/** What it is laid out in. */
export interface PlotSetting {
  readonly scale: AxisScale;
  readonly room: PlotRoom;
  readonly palette: Palette;
}

/** The table of a chart of lines with their names beside them, and what of the chart is bound to it (Linienbild). */
export interface LinePlot extends Pick<ChartBlock, 'table' | 'headFormat'> {
  readonly chart: (
    origin: TableOrigin,
  ) => Pick<ChartSpec, 'categories' | 'series' | 'yearFormat' | 'yearStep' | 'legend'>;
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

/** The mark at the lower end of the axis where the series breaks; none where it does not. */
const breakRows = ({ breaks, dates }: Lines, { scale, palette }: PlotSetting): readonly Row[] => {
  const { break: name, breakLabel } = CHART_WORDS;
  const cells = [name, ...dates.map((_, column) => (breaks.includes(column) ? scale.minimum : null))];
  const series = { name, colour: palette.ink, labels: true, labelFormat: `"${breakLabel}"`, look: 'mark' } as const;
  return breaks.length > 0 ? [{ cells, series }] : [];
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

// What lies beyond the year of the last date is not shown as a date.
const until = (date: string, shown: string, beyond: string): string => `[<=${yearEnd(date)}]${shown};"${beyond}"`;

/** Years after the last date that the names at it need. */
const yearsOfRoom = ({ dates }: Lines, names: readonly Row[], { room }: PlotSetting): number =>
  roomYears(
    names.flatMap(({ series }) => series?.name ?? []),
    dates,
    room,
  );

/**
 * Lays out lines over time with their names to the right of their last points, in place of a legend. Below the values the
 * table has the places of the names; a date behind the last one, which is not shown as such, makes room for them.
 */
export const linePlot = (all: Lines, setting: PlotSetting): LinePlot => {
  const names = nameRows(all, setting);
  const rows = [...all.lines.map(lineRow), ...breakRows(all, setting), ...names];
  const last = all.dates.at(-1) ?? '';
  const years = yearsOfRoom(all, names, setting);
  const step = yearStep(all.dates, years, setting.room);
  const dates = [...all.dates.map(dateSerial), ...(years > 0 ? [yearEnd(last, years)] : [])];
  const filled = (cells: Row['cells']) => [...cells, ...Array<null>(dates.length + 1 - cells.length).fill(null)];
  return {
    table: [[all.stub, ...dates], ...rows.map(({ cells }) => filled(cells))],
    headFormat: years > 0 ? until(last, DATE_FORMAT, CHART_WORDS.nameRoom) : DATE_FORMAT,
    chart: (origin) => ({
      categories: { row: origin.row, column: origin.column + 1, rowCount: 1, columnCount: dates.length },
      series: layered(rows, origin, dates.length),
      legend: names.length === 0 && all.lines.some(({ style }) => style.isNamed),
      ...(step > 1 && { yearStep: step }),
      ...(years > 0 && { yearFormat: until(last, 'yyyy', '') }),
    }),
  };
};
