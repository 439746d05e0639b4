import { formatNumber } from '../../model/rounding';
import { breakNote, CHART_WORDS, truncatedText } from '../../text/chart.de';
import { breaksBetween, type ChartContext } from './block';
import type { AxisScale } from './scale';
import { breaksIn, type Column } from './time-columns';
import type { ShownSubject } from '../subject';

/** Notes of a chart over time: breaks in the series, and an axis that does not begin at zero. */
export const timeNotes = (
  subject: ShownSubject,
  columns: readonly Column[],
  { minimum }: AxisScale,
  context: ChartContext,
): readonly string[] => [
  ...breaksBetween(
    subject,
    columns.map(({ date }) => date),
    context,
  ).map(breakNote),
  ...(breaksIn(columns).length > 0 ? [CHART_WORDS.breakNote] : []),
  ...(minimum > 0 ? [truncatedText(formatNumber(minimum, Number.isInteger(minimum) ? 0 : subject.decimals))] : []),
];
