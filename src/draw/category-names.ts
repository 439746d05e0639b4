import type { Picture } from './picture';
import { shown } from './shown';
import { textWidth, wrap } from './wrap';

/** Axis of values and margins beside columns, in pixels. */
const BESIDE_COLUMNS = 70;
const SLOPE = 45;

/** Names below an axis as they are set, how much they slope in degrees, and what they need below one line, in pixels. */
export interface CategoryNames {
  readonly names: readonly string[];
  readonly rotate: number;
  readonly extra: number;
}

/** Names of the categories: below columns on several lines where they are long, sloping where a word is wider than its column. */
export const namesOf = (picture: Picture): CategoryNames => {
  const { categories, textSize, kind, width } = picture;
  const names = categories.map((one) => shown(one, picture.categoryAxis.numberFormat));
  if (kind !== 'columns') return { names, rotate: 0, extra: 0 };
  const room = (width - BESIDE_COLUMNS) / Math.max(1, names.length) - textSize / 2;
  const wrapped = names.map((name) => wrap(name, room, textSize));
  const widest = Math.max(0, ...wrapped.flat().map((line) => textWidth(line, textSize)));
  const lines = Math.max(1, ...wrapped.map(({ length }) => length));
  const rotate = widest > room ? SLOPE : 0;
  const extra = (lines - 1) * textSize + (rotate ? widest * Math.SQRT1_2 : 0);
  return { names: wrapped.map((one) => one.join('\n')), rotate, extra };
};
