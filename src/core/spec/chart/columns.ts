import type { ChartSeries } from '../../model/spec';
import { rowLook } from './bars';
import type { BoundChart, TableOrigin } from './block';

/** What is told of one series of columns. */
export type ColumnSeries = Pick<ChartSeries, 'name' | 'colour' | 'labels' | 'labelColour' | 'points'>;

/** A chart of columns over a whole table: names in its first column, one series for each further one. */
export interface Columns {
  readonly part?: string;
  readonly kind: 'columns' | 'stacked-columns' | 'bars' | 'stacked-bars';
  readonly title: string;
  readonly subtitle: string;
  readonly series: readonly ColumnSeries[];
  readonly rowCount: number;
  readonly valueAxis: BoundChart['valueAxis'];
  readonly labelFormat: string;
}

/** Room between groups in per cent of one column, for each column of a group: they would run together. */
const GAP_FOR_EACH = 40;
const WIDEST_GAP = 120;

const gapOf = ({ kind, series, rowCount }: Columns): Pick<BoundChart, 'gapWidth'> =>
  kind === 'stacked-columns' || kind === 'stacked-bars'
    ? {}
    : { gapWidth: Math.max(rowLook(rowCount).gapWidth ?? 0, Math.min(WIDEST_GAP, GAP_FOR_EACH * series.length)) };

/** Binds columns to their table; the legend names the series. */
export const columnChart =
  (columns: Columns): ((origin: TableOrigin) => readonly BoundChart[]) =>
  ({ row, column }) => {
    const { series, rowCount, ...rest } = columns;
    return [
      {
        ...rowLook(rowCount),
        ...gapOf(columns),
        ...rest,
        categories: { row: row + 1, column, rowCount, columnCount: 1 },
        series: series.map((one, index) => ({
          ...one,
          values: { row: row + 1, column: column + 1 + index, rowCount, columnCount: 1 },
        })),
        legend: true,
      },
    ];
  };
