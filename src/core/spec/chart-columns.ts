import type { BoundChart, TableOrigin } from './chart-block';

/** A chart of upright columns over a whole table: names in its first column, one series for each further one. */
export interface Columns {
  readonly key: string;
  readonly kind: 'columns' | 'stacked-columns';
  readonly title: string;
  readonly subtitle: string;
  readonly names: readonly string[];
  readonly colours: readonly string[];
  readonly rowCount: number;
  readonly labels: boolean;
  readonly valueAxis: BoundChart['valueAxis'];
  readonly labelFormat: string;
}

/** Binds columns to their table; the legend names the series. */
export const columnChart =
  ({ names, colours, rowCount, labels, ...rest }: Columns): ((origin: TableOrigin) => readonly BoundChart[]) =>
  ({ row, column }) => [
    {
      ...rest,
      categories: { row: row + 1, column, rowCount, columnCount: 1 },
      series: names.map((name, index) => ({
        name,
        values: { row: row + 1, column: column + 1 + index, rowCount, columnCount: 1 },
        colour: colours[index % colours.length] ?? '#000000',
        labels,
      })),
      legend: true,
    },
  ];
