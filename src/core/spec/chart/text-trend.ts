import { exactDifference, formatNumber, roundHalfAwayFromZero } from '../../model/rounding';
import { valueText } from '../../text/chart-message.de';
import { trendText, type Trend } from '../../text/chart-trend.de';
import { withNumber, type NamedQuantity, type Print } from './text';

/** Steps between values as printed: which way they go. */
const trendOf = (values: readonly number[]): Trend => {
  const signs = new Set(values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value))));
  const [rises, falls] = [signs.has(1), signs.has(-1)];
  if (rises && falls) return 'mixed';
  if (!rises && !falls) return 'level';
  if (signs.has(0)) return rises ? 'rising-slowly' : 'falling-slowly';
  return rises ? 'rising' : 'falling';
};

/**
 * Trend of values that can be compared, in order of time, in words; '' where there are fewer than two, or where one is missing
 * or on a small base. Its sum is from unrounded values, in per cent where `relative`.
 */
export const trend = (
  course: readonly NamedQuantity[],
  { decimals, unit, relative = false }: Print & { readonly relative?: boolean },
): string => {
  const values = withNumber(course);
  const [first, last] = [values[0]?.value, values.at(-1)?.value];
  if (first === undefined || last === undefined || values.length < 2 || values.length < course.length) return '';
  if (values.some(({ smallBase }) => smallBase) || (relative && first <= 0)) return '';
  const printed = values.map(({ value }) => roundHalfAwayFromZero(value, decimals));
  const change = relative ? (last / first - 1) * 100 : exactDifference(last, first);
  const places = relative ? 1 : decimals;
  const shown = roundHalfAwayFromZero(change, places);
  const apparent = roundHalfAwayFromZero(exactDifference(printed.at(-1) ?? 0, printed[0] ?? 0), decimals);
  return ` ${trendText({
    trend: trendOf(printed),
    since: course[0]?.name ?? '',
    steps: values.length - 1,
    change: valueText(formatNumber(change, places, { signed: true }), unit),
    isNothing: shown === 0,
    isUnrounded: !relative && shown !== apparent,
  })}`;
};
