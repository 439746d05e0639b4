import type { ChartSeries } from '../../model/spec';
import { CHART_WORDS } from '../../text/chart.de';
import type { BoundChart, TableOrigin } from './block';
import type { AxisScale } from './scale';
import { numberFormat } from '../number-format';
import type { ShownSubject } from '../subject';

/** What tells one chart of bars from another; the rest is the same for all. */
export interface Bars {
  readonly kind: 'bars' | 'lollipop';
  readonly title: string;
  readonly subtitle: string;
  readonly series: string;
  readonly colour: string;
  readonly points: NonNullable<ChartSeries['points']>;
  readonly count: number;
  readonly valueAxis: BoundChart['valueAxis'];
  readonly labelFormat: string;
  /** Colour of the numbers where they stand on a field. */
  readonly labelColour?: string;
}

/** Few bars would otherwise be as thick as boards. */
const FEW = 3;
const FEW_GAP = 150;
/** Many names need smaller type: a program leaves out those that do not fit. */
const MANY = 30;
const SMALL_TYPE = 8;

/** What a chart looks like with so many rows of bars. */
export const rowLook = (rows: number): Pick<BoundChart, 'gapWidth' | 'textSize'> => ({
  ...(rows <= FEW && { gapWidth: FEW_GAP }),
  ...(rows > MANY && { textSize: SMALL_TYPE }),
});

/** A chart of bars over the first two columns of its table: names and values. */
export const barChart =
  ({ series, colour, points, count, labelColour, ...rest }: Bars): ((origin: TableOrigin) => readonly BoundChart[]) =>
  ({ row, column }) => [
    {
      ...rowLook(count),
      ...rest,
      categories: { row: row + 1, column, rowCount: count, columnCount: 1 },
      series: [
        {
          name: series,
          values: { row: row + 1, column: column + 1, rowCount: count, columnCount: 1 },
          colour,
          points,
          labels: true,
          ...(labelColour !== undefined && { labelColour }),
        },
      ],
      legend: false,
    },
  ];

const WHOLE_STEPS = '+0;-0;0';

/** Format of an axis of changes: whole numbers where its steps are whole. */
export const signedAxis = ({ majorUnit }: AxisScale, decimals: number): string =>
  Number.isInteger(majorUnit) ? WHOLE_STEPS : numberFormat(decimals, { signed: true });

/** Format of labels of values; a chart shows zero as a number. `bracketed`: on a small base. */
export const valueLabels = (decimals: number, bracketed = false): string => {
  if (!bracketed) return numberFormat(decimals, { zero: '0' });
  const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  return `[<0]"(-"${digits}")";"("${digits}")"`;
};

/**
 * Format of the labels of changes: the sign, and in words what it means where the indicator has a direction, so that no
 * reader needs the colour. @example changeLabels({ direction: 'lower-is-better' }, 1) shows '-0,3 besser'
 */
export const changeLabels = (
  { direction }: Pick<ShownSubject, 'direction'>,
  decimals: number,
  bracketed = false,
): string => {
  const plain = numberFormat(decimals, { signed: true, bracketed });
  if (direction === 'neutral') return plain;
  const { better, worse, same } = CHART_WORDS;
  const words = direction === 'higher-is-better' ? [better, worse, same] : [worse, better, same];
  return plain
    .split(';')
    .map((section, index) => `${section}"${words[index] ?? ''}"`)
    .join(';');
};
