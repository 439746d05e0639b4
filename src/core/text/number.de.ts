import { formatNumber } from '../model/rounding';

const MOST_DECIMALS = 4;

const decimalsOf = (value: number): number => {
  const [, decimals = ''] = Math.abs(value).toFixed(MOST_DECIMALS).split('.');
  return decimals.replace(/0+$/, '').length;
};

/** A number as it stands, in German notation, with at most four decimals. @example numberText(12.5) // => '12,5' */
export const numberText = (value: number): string => formatNumber(value, decimalsOf(value));

/** A count with its noun. @example countText(1, 'Warnung', 'Warnungen') // => '1 Warnung' */
export const countText = (count: number, one: string, many: string): string =>
  `${formatNumber(count, 0)} ${count === 1 ? one : many}`;

/** A calendar day in German notation; anything else unchanged. @example dateText('2017-12-31') // => '31.12.2017' */
export const dateText = (date: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year && month && day ? `${day}.${month}.${year}` : date;
};
