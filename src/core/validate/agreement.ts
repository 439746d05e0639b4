import type { CellAddress } from '../model/address';
import { cellOf, type Part, quantityOf } from './amounts';
import type { KeyedObservation } from './observations';
import type { RuleContext } from './rule';
import { type Series, yearOf } from './series';

/** How far one column agrees with another, area by area (Übereinstimmung): areas with a number in both. */
export interface Agreement {
  readonly total: number;
  readonly equal: number;
  /** Whether an agreeing number is not zero: zeros alone prove nothing. */
  readonly telling: boolean;
  /** The first cell that agrees, on the checked sheet. */
  readonly cell: CellAddress | undefined;
}

/** A number of another column by area; `undefined` where it has none. */
export type NumberOf = (area: string) => number | undefined;

/** Holds a part of figures against another column. */
export const agreement = (figures: Iterable<KeyedObservation>, part: Part, other: NumberOf): Agreement => {
  let [total, equal, telling] = [0, 0, false];
  let cell: CellAddress | undefined;
  for (const figure of figures) {
    const own = quantityOf(figure, part);
    const number = own?.kind === 'known' ? other(figure.area) : undefined;
    if (own?.kind !== 'known' || number === undefined) continue;
    total += 1;
    if (own.value !== number) continue;
    equal += 1;
    telling ||= number !== 0;
    cell ??= cellOf(figure, part);
  }
  return { total, equal, telling, cell };
};

/** Fewer areas could agree by chance. */
const LEAST_AREAS = 10;

/** Whether one column is the other, beyond doubt. */
export const isSame = ({ total, equal, telling }: Agreement): boolean =>
  telling && equal === total && total >= LEAST_AREAS;

/** Whether there are enough areas to tell. */
export const isEnough = ({ total }: Agreement): boolean => total >= LEAST_AREAS;

/** Numbers of a series by area. */
export const valuesOf =
  ({ figures }: Series): NumberOf =>
  (area) => {
    const quantity = figures.get(area)?.quantity;
    return quantity?.kind === 'known' ? quantity.value : undefined;
  };

/** A column made of measures that stand elsewhere in the submission, and the series that it begins with. */
export interface MeasuredColumn {
  readonly first: Series;
  readonly numberOf: NumberOf;
}

const sumOf =
  (columns: readonly NumberOf[]): NumberOf =>
  (area) => {
    let sum = 0;
    for (const numberOf of columns) {
      const number = numberOf(area);
      if (number === undefined) return undefined;
      sum += number;
    }
    return sum;
  };

/** Sums of measures by year, as the submission has them: of each measure and year the first series. */
export const measuredColumns = (
  { book }: RuleContext,
  measures: readonly string[],
  breakdown: string,
): ReadonlyMap<string, MeasuredColumn> => {
  const columns = new Map<string, MeasuredColumn>();
  const [leading] = measures;
  if (leading === undefined) return columns;
  for (const first of book.timeline(leading, breakdown)) {
    const year = yearOf(first.referenceDate);
    const others = measures.slice(1).map((measure) => book.inYear(measure, breakdown, year)[0]);
    const series = [first, ...others].filter((one) => one !== undefined);
    if (columns.has(year) || series.length < measures.length) continue;
    columns.set(year, { first, numberOf: sumOf(series.map(valuesOf)) });
  }
  return columns;
};
