import type { Finding } from '../../model/finding';
import { type Agreement, agreement, measuredColumns, type MeasuredColumn } from '../agreement';
import { cellReference } from '../cell-reference';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import { type Series, yearOf } from '../series';

/** Fewer denominators could be those of another year by chance. */
const LEAST_AREAS = 3;

const isMost = ({ equal, total }: Agreement): boolean => equal >= LEAST_AREAS && equal * 2 > total;

interface Compared {
  readonly series: Series;
  readonly year: string;
  readonly column: MeasuredColumn;
  readonly found: Agreement;
}

/** Denominators of a series against the population of every year that the submission has. */
const compare = (context: RuleContext, series: Series): readonly Compared[] => {
  const measures = context.directory.subjects.get(series.subject)?.indicator?.denominator?.measures ?? [];
  return [...measuredColumns(context, measures, series.breakdown)]
    .map(([year, column]) => ({
      series,
      year,
      column,
      found: agreement(series.figures.values(), 'denominator', column.numberOf),
    }))
    .filter(({ found }) => found.total > 0);
};

const findingsOf = (context: RuleContext, compared: readonly Compared[]): readonly Finding[] => {
  const isOwn = ({ year, series }: Compared) => year === yearOf(series.referenceDate);
  if (compared.some((one) => isOwn(one) && isMost(one.found))) return [];
  const other = compared.find((one) => !isOwn(one) && isMost(one.found));
  const first = other && [...other.column.first.figures.values()][0];
  if (!other?.found.cell || !first) return [];
  const facts = {
    referenceDate: other.series.referenceDate,
    otherDate: other.column.first.referenceDate,
    count: other.found.equal,
    total: other.found.total,
    other: cellReference(first.place.sheet, first.place.cell, context.table.sheet),
  };
  return [findingAt(context, 'denominator-other-year', other.found.cell, facts)];
};

const hasDenominators = ({ figures }: Series): boolean =>
  [...figures.values()].some(({ denominator }) => denominator?.kind === 'known');

/**
 * Shares over the population of another year: most denominators of a column agree with what the submission has for another
 * wave, and not with its own. One finding per column, at the first such denominator.
 */
export const denominatorOtherYear: Rule = {
  code: 'denominator-other-year',
  check: (context) => {
    const series = context.series.filter(hasDenominators);
    if (series.length === 0) return notVerifiable('no-parts');
    const compared = series.map((one) => compare(context, one));
    if (compared.every((found) => found.length === 0)) return notVerifiable('no-population');
    return result(compared.flatMap((found) => findingsOf(context, found)));
  },
};
