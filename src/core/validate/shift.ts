import type { CellAddress } from '../model/address';
import { agreement, isEnough, isSame, measuredColumns, valuesOf } from './agreement';
import type { Part } from './amounts';
import { cellReference } from './cell-reference';
import type { RuleContext } from './rule';
import { type Series, yearOf } from './series';

/** A column that is the one of another year elsewhere in the submission (verschobenes Jahr). */
export interface Shift {
  readonly part: Part;
  readonly cell: CellAddress;
  readonly count: number;
  readonly otherDate: string;
  /** First cell of the other column. */
  readonly other: string;
}

const firstCell = ({ figures }: Series): CellAddress => [...figures.values()][0]?.place.cell ?? { row: 0, column: 0 };

const referenceTo = (series: Series, { table }: RuleContext): string =>
  cellReference(series.sheet, firstCell(series), table.sheet);

/** Series of the same subject on sheets before this one: of two that differ in their years the later one is told. */
const earlierSheets = ({ book, table }: RuleContext, series: Series): readonly Series[] => {
  const earlier = book.sheets.slice(0, book.sheets.indexOf(table.sheet));
  return book.timeline(series.subject, series.breakdown).filter(({ sheet }) => earlier.includes(sheet));
};

/**
 * The year that the values of a series really have, by an earlier sheet: all numbers agree with those of another year there,
 * in at least ten areas, and not with those of the series' own year.
 */
export const shiftOf = (context: RuleContext, series: Series): Shift | undefined => {
  const own = yearOf(series.referenceDate);
  const earlier = earlierSheets(context, series);
  const heldAgainst = (other: Series) => agreement(series.figures.values(), 'value', valuesOf(other));
  const [same, others] = [
    earlier.filter(({ referenceDate }) => yearOf(referenceDate) === own),
    earlier.filter(({ referenceDate }) => yearOf(referenceDate) !== own),
  ];
  if (same.some((other) => isSame(heldAgainst(other)))) return undefined;
  for (const other of others) {
    const { cell, equal, ...rest } = heldAgainst(other);
    if (!cell || !isSame({ cell, equal, ...rest })) continue;
    const { referenceDate: otherDate } = other;
    return { part: 'value', cell, count: equal, otherDate, other: referenceTo(other, context) };
  }
  return undefined;
};

/** The same for numerators, against the measures that the catalogue makes them of, wherever these stand. */
export const numeratorShiftOf = (context: RuleContext, series: Series): Shift | undefined => {
  const measures = context.directory.subjects.get(series.subject)?.indicator?.numerator.measures ?? [];
  const columns = measuredColumns(context, measures, series.breakdown);
  const own = columns.get(yearOf(series.referenceDate));
  const heldAgainst = (numberOf: (area: string) => number | undefined) =>
    agreement(series.figures.values(), 'numerator', numberOf);
  if (own && isSame(heldAgainst(own.numberOf))) return undefined;
  for (const [year, { first, numberOf }] of columns) {
    const found = heldAgainst(numberOf);
    if (year === yearOf(series.referenceDate) || !found.cell || !isSame(found)) continue;
    const { cell, equal: count } = found;
    return { part: 'numerator', cell, count, otherDate: first.referenceDate, other: referenceTo(first, context) };
  }
  return undefined;
};

/** Whether there is anything to hold a series against. */
export const hasCounterpart = (context: RuleContext, series: Series): boolean => {
  const measures = context.directory.subjects.get(series.subject)?.indicator?.numerator.measures ?? [];
  const columns = [...measuredColumns(context, measures, series.breakdown).values()];
  return (
    earlierSheets(context, series).some((other) =>
      isEnough(agreement(series.figures.values(), 'value', valuesOf(other))),
    ) || columns.some(({ numberOf }) => isEnough(agreement(series.figures.values(), 'numerator', numberOf)))
  );
};
