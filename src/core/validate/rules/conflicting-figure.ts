import type { Finding } from '../../model/finding';
import { cellReference } from '../cell-reference';
import { exceeds, halfUnit, type KeyedObservation } from '../observations';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import type { Series } from '../series';
import { shiftOf } from '../shift';

/** Whole numbers must agree; other values may be the same number, rounded on one sheet and not on the other. */
const differ = (value: number, other: number, decimals: number): boolean =>
  exceeds(value - other, decimals === 0 ? 0 : halfUnit(decimals), value);

const conflict = (context: RuleContext, figure: KeyedObservation, earlier: KeyedObservation): readonly Finding[] => {
  if (figure.quantity.kind === 'missing' || earlier.quantity.kind === 'missing') return [];
  const value = figure.quantity.value;
  const otherValue = earlier.quantity.value;
  const { decimals = 0 } = context.directory.subjects.get(figure.subject) ?? {};
  if (!differ(value, otherValue, decimals)) return [];
  const other = cellReference(earlier.place.sheet, earlier.place.cell, context.table.sheet);
  return [findingAt(context, 'conflicting-figure', figure.place.cell, { other, value, otherValue })];
};

/** Series of the same figures on other tables before this one; `none` where no other table has them at all. */
const earlierSeries = ({ book }: RuleContext, series: Series): readonly Series[] | 'none' => {
  const same = book
    .timeline(series.subject, series.breakdown)
    .filter(({ referenceDate }) => referenceDate === series.referenceDate);
  if (same.length < 2) return 'none';
  return same.slice(0, same.indexOf(series));
};

const isShared = ({ book }: RuleContext, series: Series): boolean => {
  const same = book
    .timeline(series.subject, series.breakdown)
    .filter((other) => other !== series && other.referenceDate === series.referenceDate);
  return same.some(({ figures }) => [...series.figures.keys()].some((area) => figures.has(area)));
};

/**
 * The same figure in two tables with different values, be they on one sheet or on two, reported in the later table against the
 * first one. A number and a
 * sign for a missing value are no conflict. A sheet that shares no figure with another one cannot be checked. Columns that
 * are those of another year altogether are reported as such, and not figure by figure.
 */
export const conflictingFigure: Rule = {
  code: 'conflicting-figure',
  check: (context) => {
    const findings: Finding[] = [];
    let shared = false;
    for (const series of context.series) {
      const earlier = earlierSeries(context, series);
      if (earlier === 'none') continue;
      shared ||= isShared(context, series);
      if (earlier.length === 0 || shiftOf(context, series)) continue;
      for (const figure of series.figures.values()) {
        const first = earlier.map(({ figures }) => figures.get(figure.area)).find((found) => found !== undefined);
        if (first) findings.push(...conflict(context, figure, first));
      }
    }
    return shared ? result(findings) : notVerifiable('single-sheet');
  },
};
