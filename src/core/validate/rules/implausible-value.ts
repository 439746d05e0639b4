import type { Indicator, Level } from '../../model/catalogue';
import { LEVELS } from '../../model/catalogue';
import type { Finding } from '../../model/finding';
import { combine, missing } from '../../model/quantity';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { groupBy, isGreater, type KeyedObservation, yearKey } from '../observations';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';

type Limits = NonNullable<Indicator['plausible']>;

const isOutside = (value: number, { min, max }: Limits): boolean => isGreater(min, value) || isGreater(value, max);

const finestLevel = ({ levels }: Indicator): Level | undefined =>
  LEVELS.filter((level) => level !== 'rest' && levels.includes(level)).at(-1);

/** A range of counts is one of the smallest areas; shares and other ratios have the same range everywhere. */
const limitsFor = (indicator: Indicator, figure: KeyedObservation, { directory }: RuleContext): Limits | undefined => {
  const level = directory.areas.get(figure.area)?.level;
  if (!level || level === 'rest') return undefined;
  return indicator.kind !== 'count' || level === finestLevel(indicator) ? indicator.plausible : undefined;
};

/** What came of holding a figure against a range. */
interface Comparison {
  readonly finding: Finding | undefined;
}

const compare = (
  context: RuleContext,
  figure: KeyedObservation,
  indicator: Indicator,
  value: number,
  computed: { readonly indicator?: string },
): readonly Comparison[] => {
  const limits = limitsFor(indicator, figure, context);
  if (!limits) return [];
  if (!isOutside(value, limits)) return [{ finding: undefined }];
  const facts = { value, minimum: limits.min, maximum: limits.max, unit: indicator.unit, ...computed };
  return [{ finding: findingAt(context, 'implausible-value', figure.place.cell, facts) }];
};

const sumOf = (measures: readonly string[], figure: KeyedObservation, { submittedInYear }: RuleContext) =>
  combine(
    measures.map((subject) => submittedInYear.get(yearKey(figure, subject))?.[0]?.quantity ?? missing('not-submitted')),
    (values) => values.reduce((sum, value) => sum + value, 0),
  );

/** Value of an indicator that the figure is a numerator of; `undefined` where a part is missing or greater than the whole. */
const computedValue = (context: RuleContext, figure: KeyedObservation, indicator: Indicator): number | undefined => {
  const numerator = sumOf(indicator.numerator.measures, figure, context);
  if (numerator.kind === 'missing') return undefined;
  if (!indicator.denominator) return numerator.value * indicator.factor;
  if (indicator.denominator.measures.length === 0) return undefined;
  const denominator = sumOf(indicator.denominator.measures, figure, context);
  if (denominator.kind === 'missing' || denominator.value === 0) return undefined;
  if (indicator.kind === 'share' && isGreater(numerator.value, denominator.value)) return undefined;
  return (numerator.value / denominator.value) * indicator.factor;
};

/** Indicators by the first measure of their numerator: the cell that a computed value is reported at. */
const byNumerator = ({ catalogue }: RuleContext): ReadonlyMap<string, readonly Indicator[]> =>
  groupBy(
    catalogue.indicators.filter(({ plausible, numerator }) => plausible && numerator.measures.length > 0),
    ({ numerator }) => numerator.measures[0] ?? '',
  );

/** Of several indicators of one measure the first that is out of its range. */
const computedComparison = (context: RuleContext, figure: KeyedObservation, indicators: readonly Indicator[]) => {
  const comparisons = indicators.flatMap((indicator) => {
    const value = computedValue(context, figure, indicator);
    return value === undefined ? [] : compare(context, figure, indicator, value, { indicator: indicator.name });
  });
  return comparisons.find(({ finding }) => finding) ?? comparisons[0];
};

const comparisonsOf = (context: RuleContext): readonly Comparison[] => {
  const numerators = byNumerator(context);
  return context.keyed.flatMap((figure) => {
    const indicator = context.directory.subjects.get(figure.subject)?.indicator;
    if (figure.quantity.kind === 'missing') return [];
    if (indicator) return compare(context, figure, indicator, figure.quantity.value, {});
    if (figure.breakdown !== TOTAL_BREAKDOWN) return [];
    return computedComparison(context, figure, numerators.get(figure.subject) ?? []) ?? [];
  });
};

/**
 * Values outside the usual range of their indicator, in its printed unit; submitted as such, or computed from measures of
 * the submission (totals only, not breakdowns) and then reported at the first measure of the numerator. Ranges warn, they do not judge: real values
 * jump. Ranges of counts hold for the smallest areas of the indicator only.
 */
export const implausibleValue: Rule = {
  code: 'implausible-value',
  check: (context) => {
    const comparisons = comparisonsOf(context);
    if (comparisons.length === 0) return notVerifiable('no-limits');
    return result(comparisons.flatMap(({ finding }) => (finding ? [finding] : [])));
  },
};
