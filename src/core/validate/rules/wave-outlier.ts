import type { Finding } from '../../model/finding';
import type { UnverifiedReason } from '../../model/rule';
import { breaksBetween } from '../../model/time';
import { cellReference } from '../cell-reference';
import { areaName, type Subject } from '../directory';
import { outliersAmong } from '../hidiroglou-berthelot';
import { groupBy, type KeyedObservation } from '../observations';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import { type Series, yearOf } from '../series';
import { isOverLimit, type YearlyChange, yearlyChange } from '../yearly-change';

/** A figure and the same one a wave before. */
interface Step {
  readonly figure: KeyedObservation;
  readonly earlier: KeyedObservation;
  readonly value: number;
  readonly previous: number;
}

/** Series of the wave right before one, the checked sheet's first; empty where there is none. */
const previousSeries = ({ book, table, catalogue }: RuleContext, series: Series): readonly Series[] => {
  const waves = catalogue.waves.map(({ id }) => id).sort();
  const wave = waves[waves.indexOf(yearOf(series.referenceDate)) - 1];
  if (wave === undefined) return [];
  const found = book.inYear(series.subject, series.breakdown, wave);
  const own = found.filter(({ sheet }) => sheet === table.sheet);
  return [...own, ...found.filter((one) => !own.includes(one))];
};

const stepsOf = ({ figures }: Series, before: readonly Series[]): readonly Step[] =>
  [...figures.values()].flatMap((figure) => {
    const earlier = before.map((one) => one.figures.get(figure.area)).find((found) => found !== undefined);
    if (figure.quantity.kind === 'missing' || earlier?.quantity.kind !== 'known') return [];
    return [{ figure, earlier, value: figure.quantity.value, previous: earlier.quantity.value }];
  });

type Spread = { readonly median: number; readonly areas: number };

/** Steps that lie far from the others of their level. */
const farOut = (context: RuleContext, steps: readonly Step[]): ReadonlyMap<Step, Spread> => {
  const { outliers } = context.catalogue.settings;
  const found = new Map<Step, Spread>();
  if (!outliers) return found;
  const positive = steps.filter(({ value, previous }) => value > 0 && previous > 0);
  const levels = groupBy(positive, ({ figure }) => context.directory.areas.get(figure.area)?.level ?? '');
  for (const level of levels.values()) {
    if (level.length < outliers.areas) continue;
    const { median, outside } = outliersAmong(level, outliers);
    for (const step of outside) found.set(step, { median, areas: level.length });
  }
  return found;
};

const changeOf = (context: RuleContext, subject: Subject, { figure, earlier, value, previous }: Step) =>
  context.directory.areas.get(figure.area)?.level === 'rest'
    ? undefined
    : yearlyChange(
        subject,
        { value: previous, date: earlier.referenceDate },
        { value, date: figure.referenceDate },
        context.catalogue,
        context.schema,
      );

const findingOf = (
  context: RuleContext,
  { decimals, unit }: Subject,
  { figure, earlier, value, previous }: Step,
  why: { readonly spread?: Spread; readonly limit?: YearlyChange },
): Finding => {
  const facts = {
    area: areaName(context.directory, figure.area),
    value,
    previous,
    previousDate: earlier.referenceDate,
    previousCell: cellReference(earlier.place.sheet, earlier.place.cell, context.table.sheet),
    decimals,
    unit,
    ...why,
  };
  return findingAt(context, 'wave-outlier', figure.place.cell, facts);
};

const findingsIn = (context: RuleContext, subject: Subject, steps: readonly Step[]): readonly Finding[] => {
  const spreads = farOut(context, steps);
  return steps.flatMap((step) => {
    const spread = spreads.get(step);
    const change = changeOf(context, subject, step);
    const limit = change && isOverLimit(change) ? change : undefined;
    if (!spread && !limit) return [];
    return [findingOf(context, subject, step, { ...(spread && { spread }), ...(limit && { limit }) })];
  });
};

/** What came of one series. */
type Outcome = readonly Finding[] | UnverifiedReason;

const check = (context: RuleContext, series: Series): Outcome => {
  const subject = context.directory.subjects.get(series.subject);
  const before = previousSeries(context, series);
  const [first] = before;
  if (!subject || !first) return 'single-wave';
  const { breaks } = context.catalogue;
  if (breaksBetween(breaks, subject.measures, first.referenceDate, series.referenceDate).length > 0)
    return 'series-break';
  const steps = stepsOf(series, before);
  return steps.length === 0 ? 'part-missing' : findingsIn(context, subject, steps);
};

/**
 * Values that jump between consecutive waves of the submission: far more than the other areas of their level do (Hidiroglou
 * and Berthelot, at least as many areas as the settings ask for), or by more a year than is plausible. Only warnings, since
 * real values jump; never across a break in the series.
 */
export const waveOutlier: Rule = {
  code: 'wave-outlier',
  check: (context) => {
    if (context.series.length === 0) return notVerifiable('no-figures');
    if (!context.catalogue.settings.outliers) return notVerifiable('no-limits');
    const outcomes = context.series.map((series) => check(context, series));
    const checked = outcomes.filter((outcome) => typeof outcome !== 'string');
    const reason = outcomes.find((outcome) => outcome === 'series-break') ?? 'single-wave';
    if (checked.length === 0) return notVerifiable(reason);
    return result(checked.flat(), outcomes.includes('series-break') ? 'series-break' : undefined);
  },
};
