/** Decimal digits that a double holds for certain; what lies beyond is noise of the binary arithmetic, in Excel too. */
const SIGNIFICANT_DIGITS = 15;

const shift = (decimal: string, places: number): number => {
  const [mantissa = '0', exponent = '0'] = decimal.split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
};

/**
 * Rounds half away from zero (kaufmännisch) on the decimal digits, as Excel's ROUND does; never -0.
 *
 * @example roundHalfAwayFromZero(0.145, 2) // => 0.15 (binary toFixed gives 0.14)
 * @example roundHalfAwayFromZero(-2.5, 0) // => -3
 */
export const roundHalfAwayFromZero = (value: number, decimals: number): number => {
  const digits = Math.abs(value).toPrecision(SIGNIFICANT_DIGITS);
  const rounded = shift(String(Math.round(shift(digits, decimals))), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
};

/**
 * a − b without the noise of binary arithmetic: no more decimals than both of them hold for certain; never -0.
 *
 * @example exactDifference(61356.1, 61356) // => 0.1 (binary arithmetic gives 0.09999999999854481)
 */
export const exactDifference = (a: number, b: number): number => {
  const digitsBeforePoint = Math.floor(Math.log10(Math.max(Math.abs(a), Math.abs(b), 1))) + 1;
  return roundHalfAwayFromZero(a - b, Math.max(0, SIGNIFICANT_DIGITS - digitsBeforePoint));
};

/**
 * German notation of a number: decimal comma, thousands by `grouping` (default: no-break space, as the office prints), never "-0,0".
 *
 * @example formatNumber(-1234.55, 1) // => '-1 234,6' with a no-break space
 */
export const formatNumber = (value: number, decimals: number, options: { readonly signed?: boolean } = {}): string =>
  new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: options.signed ? 'exceptZero' : 'negative',
  })
    .formatToParts(roundHalfAwayFromZero(value, decimals))
    .map(({ type, value: part }) => (type === 'group' ? '\u00a0' : part))
    .join('');
