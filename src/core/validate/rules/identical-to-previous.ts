import type { Finding } from '../../model/finding';
import { type Agreement, agreement, isEnough, isSame, valuesOf } from '../agreement';
import { cellReference } from '../cell-reference';
import { subjectName } from '../directory';
import { groupBy } from '../observations';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import { type Series, seriesInYear } from '../series';
import { shiftOf } from '../shift';

/** The series before one: on the same sheet where that has one of the date, else on the first sheet. */
const previousOf = ({ book, table }: RuleContext, series: Series): Series | undefined => {
  const timeline = book.timeline(series.subject, series.breakdown);
  const earlier = timeline.filter(({ referenceDate }) => referenceDate < series.referenceDate);
  const latest = earlier.filter(({ referenceDate }) => referenceDate === earlier.at(-1)?.referenceDate);
  return latest.find(({ sheet }) => sheet === table.sheet) ?? latest[0];
};

interface Compared {
  readonly series: Series;
  readonly previous: Series;
  readonly agreements: readonly Agreement[];
}

/** Levels apart: totals that were worked out anew do not hide areas that were not. */
const compare = (context: RuleContext, series: Series): readonly Compared[] => {
  const previous = previousOf(context, series);
  if (!previous) return [];
  const levels = groupBy(series.figures.values(), ({ area }) => context.directory.areas.get(area)?.level ?? '');
  const agreements = [...levels.values()].map((figures) => agreement(figures, 'value', valuesOf(previous)));
  return [{ series, previous, agreements: agreements.filter(isEnough) }];
};

/** Where another sheet has both waves, a column that is the earlier one stands under the wrong year, and is reported so. */
const isMisplaced = (context: RuleContext, { series, previous }: Compared): boolean =>
  previous.sheet !== context.table.sheet &&
  seriesInYear(context.book, series).some(({ sheet }) => sheet === previous.sheet) &&
  shiftOf(context, series) !== undefined;

const findingsOf = (context: RuleContext, compared: Compared): readonly Finding[] => {
  const { series, previous, agreements } = compared;
  const same = agreements.find(isSame);
  const first = [...previous.figures.values()][0]?.place.cell;
  if (!same?.cell || !first || isMisplaced(context, compared)) return [];
  const facts = {
    subject: subjectName(context.directory, series.subject),
    referenceDate: series.referenceDate,
    previousDate: previous.referenceDate,
    count: same.total,
    other: cellReference(previous.sheet, first, context.table.sheet),
  };
  return [findingAt(context, 'identical-to-previous', same.cell, facts)];
};

/**
 * Columns that repeat the wave before: all areas of a level, at least ten, have the same number as then, not all zero. A
 * warning, since some things do not change. Columns under the wrong year are reported as such, and not here.
 */
export const identicalToPrevious: Rule = {
  code: 'identical-to-previous',
  check: (context) => {
    if (context.series.length === 0) return notVerifiable('no-figures');
    const compared = context.series.flatMap((series) => compare(context, series));
    if (compared.length === 0) return notVerifiable('single-wave');
    if (compared.every(({ agreements }) => agreements.length === 0)) return notVerifiable('few-areas');
    return result(compared.flatMap((one) => findingsOf(context, one)));
  },
};
