import type { Sheet } from '../model/sheet';
import { boundsOf, stringAt } from './grid';
import type { Lookups } from './lookups';

/** A column with names of areas one below the other. */
export interface AreasDown {
  readonly column: number;
  readonly count: number;
}

const MOST_ROWS = 200;
const MOST_COLUMNS = 10;
const LEAST_AREAS = 5;
const LEAST_SHARE = 1 / 3;

/** Numbers turn out to be codes by chance. */
const IS_NUMBER = /^[\d\s.,–-]+$/;

const readColumn = (sheet: Sheet, column: number, lookups: Lookups): AreasDown & { readonly texts: number } => {
  const { firstRow, endRow } = boundsOf(sheet);
  let [count, texts] = [0, 0];
  for (let row = firstRow; row < Math.min(endRow, firstRow + MOST_ROWS); row += 1) {
    const text = stringAt(sheet, row, column);
    if (text === undefined) continue;
    texts += 1;
    const { kind } = lookups.area(text);
    if (!IS_NUMBER.test(text) && (kind === 'known' || kind === 'respelled')) count += 1;
  }
  return { column, count, texts };
};

/** The column at the left with most names of areas; `undefined` where they are too few to be no chance. */
export const findAreasDown = (sheet: Sheet, lookups: Lookups): AreasDown | undefined => {
  const { firstColumn, endColumn } = boundsOf(sheet);
  const [best] = Array.from({ length: Math.min(MOST_COLUMNS, endColumn - firstColumn) }, (_, index) => index)
    .map((index) => readColumn(sheet, firstColumn + index, lookups))
    .filter(({ count, texts }) => count >= LEAST_AREAS && count >= LEAST_SHARE * texts)
    .sort((a, b) => b.count - a.count);
  return best && { column: best.column, count: best.count };
};
