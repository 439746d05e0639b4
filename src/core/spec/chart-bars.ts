import type { ChartSeries } from '../model/spec';
import { areasOf, type BoundChart, type ChartContext, type TableOrigin } from './chart-block';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { CHART_WORDS } from '../text/chart.de';

/** For the title, which may take four lines, and the axis. */
const ROWS_AROUND = 8;

/** Rows that so many bars need. */
export const rowsFor = (bars: number, least: number): number => Math.max(least, bars + ROWS_AROUND);

/** What tells one chart of bars from another; the rest is the same for all. */
export interface Bars {
  readonly key: string;
  readonly kind: 'ranking-bar' | 'change-bar';
  readonly title: string;
  readonly subtitle: string;
  readonly series: string;
  readonly colour: string;
  readonly points: NonNullable<ChartSeries['points']>;
  readonly count: number;
  readonly valueAxis: BoundChart['valueAxis'];
  readonly labelFormat: string;
}

/** A chart of bars over the first two columns of its table: names and values. */
export const barChart =
  ({ series, colour, points, count, ...rest }: Bars): ((origin: TableOrigin) => readonly BoundChart[]) =>
  ({ row, column }) => [
    {
      ...rest,
      categories: { row: row + 1, column, rowCount: count, columnCount: 1 },
      series: [
        {
          name: series,
          values: { row: row + 1, column: column + 1, rowCount: count, columnCount: 1 },
          colour,
          points,
          labels: true,
        },
      ],
      legend: false,
    },
  ];

/** How many areas a level has. */
export const sizeOf = (level: Parameters<typeof areasOf>[0], context: ChartContext): number =>
  areasOf(level, context).length;

/**
 * Format of the labels of changes: the sign, and in words what it means where the indicator has a direction, so that no
 * reader needs the colour. @example changeLabels({ direction: 'lower-is-better' }, 1) shows '-0,3 besser'
 */
export const changeLabels = ({ direction }: Pick<ShownSubject, 'direction'>, decimals: number): string => {
  const plain = numberFormat(decimals, { signed: true });
  if (direction === 'neutral') return plain;
  const { better, worse, same } = CHART_WORDS;
  const words = direction === 'higher-is-better' ? [better, worse, same] : [worse, better, same];
  return plain
    .split(';')
    .map((section, index) => `${section}"${words[index] ?? ''}"`)
    .join(';');
};
