import type { Indicator, Level } from '../../model/catalogue';
import { LEVELS } from '../../model/catalogue';
import type { Finding } from '../../model/finding';
import { combine, missing, type Quantity } from '../../model/quantity';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { groupBy, isGreater, type KeyedObservation } from '../observations';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import { type Series, seriesInYear } from '../series';

type Limits = Pick<NonNullable<Indicator['plausible']>, 'min' | 'max'>;

const isOutside = (value: number, { min, max }: Limits): boolean => isGreater(min, value) || isGreater(value, max);

const finestLevel = ({ levels }: Indicator): Level | undefined =>
  LEVELS.filter((level) => level !== 'rest' && levels.includes(level)).at(-1);

/** Limits of the schema's for a measure or an indicator; an end that it leaves out is the catalogue's, else open. */
const ownLimits = ({ schema, directory }: RuleContext, subject: string): Limits | undefined => {
  const { min, max } = schema?.monitoring?.plausible?.[subject] ?? {};
  const usual = directory.subjects.get(subject)?.indicator?.plausible;
  if (min === undefined && max === undefined) return undefined;
  return { min: min ?? usual?.min ?? -Infinity, max: max ?? usual?.max ?? Infinity };
};

/** A range of counts is one of the smallest areas; shares and other ratios have the same range everywhere. */
const limitsFor = (indicator: Indicator, figure: KeyedObservation, context: RuleContext): Limits | undefined => {
  const level = context.directory.areas.get(figure.area)?.level;
  if (!level || level === 'rest') return undefined;
  const own = ownLimits(context, indicator.id);
  if (own) return own;
  return indicator.kind !== 'count' || level === finestLevel(indicator) ? indicator.plausible : undefined;
};

/** What came of holding a figure against a range. */
interface Comparison {
  readonly finding: Finding | undefined;
}

const held = (
  context: RuleContext,
  figure: KeyedObservation,
  value: number,
  limits: Limits,
  named: { readonly unit: string; readonly indicator?: string },
): readonly Comparison[] => {
  if (!isOutside(value, limits)) return [{ finding: undefined }];
  const facts = { value, minimum: limits.min, maximum: limits.max, ...named };
  return [{ finding: findingAt(context, 'implausible-value', figure.place.cell, facts) }];
};

const compare = (
  context: RuleContext,
  figure: KeyedObservation,
  indicator: Indicator,
  value: number,
  computed: { readonly indicator?: string },
): readonly Comparison[] => {
  const limits = limitsFor(indicator, figure, context);
  return limits ? held(context, figure, value, limits, { unit: indicator.unit, ...computed }) : [];
};

/** Numbers of measures in a year, over all sheets, by the series that they are computed for. */
type Lookup = (measures: readonly string[], area: string) => Quantity;

const lookupFor = ({ book }: RuleContext, series: Series): Lookup => {
  const inYear = new Map<string, readonly Series[]>();
  const quantityOf = (subject: string, area: string): Quantity => {
    const found = inYear.get(subject) ?? seriesInYear(book, series, subject);
    inYear.set(subject, found);
    const holder = found.find(({ figures }) => figures.has(area));
    return holder?.figures.get(area)?.quantity ?? missing('not-submitted');
  };
  return (measures, area) =>
    combine(
      measures.map((subject) => quantityOf(subject, area)),
      (values) => values.reduce((sum, value) => sum + value, 0),
    );
};

/** Value of an indicator that an area's measures give; `undefined` where a part is missing or greater than the whole. */
const computedValue = (sumOf: Lookup, area: string, indicator: Indicator): number | undefined => {
  const numerator = sumOf(indicator.numerator.measures, area);
  if (numerator.kind === 'missing') return undefined;
  if (!indicator.denominator) return numerator.value * indicator.factor;
  if (indicator.denominator.measures.length === 0) return undefined;
  const denominator = sumOf(indicator.denominator.measures, area);
  if (denominator.kind === 'missing' || denominator.value === 0) return undefined;
  if (indicator.kind === 'share' && isGreater(numerator.value, denominator.value)) return undefined;
  return (numerator.value / denominator.value) * indicator.factor;
};

/** Indicators by the first measure of their numerator: the cell that a computed value is reported at. */
const byNumerator = (context: RuleContext): ReadonlyMap<string, readonly Indicator[]> =>
  groupBy(
    context.catalogue.indicators.filter(
      ({ id, plausible, numerator }) => (plausible ?? ownLimits(context, id)) && numerator.measures.length > 0,
    ),
    ({ numerator }) => numerator.measures[0] ?? '',
  );

/** Of several indicators of one measure the first that is out of its range. */
const computedComparison = (
  context: RuleContext,
  figure: KeyedObservation,
  indicators: readonly Indicator[],
  sumOf: Lookup,
) => {
  const comparisons = indicators.flatMap((indicator) => {
    const value = computedValue(sumOf, figure.area, indicator);
    return value === undefined ? [] : compare(context, figure, indicator, value, { indicator: indicator.name });
  });
  return comparisons.find(({ finding }) => finding) ?? comparisons[0];
};

/** A range that the schema gives a measure: for all areas, since whoever writes it knows the sheet. */
const ofMeasure = (context: RuleContext, figure: KeyedObservation, value: number): readonly Comparison[] => {
  const limits = ownLimits(context, figure.subject);
  const { unit = '' } = context.directory.subjects.get(figure.subject) ?? {};
  return limits ? held(context, figure, value, limits, { unit }) : [];
};

const comparisonsIn = (
  context: RuleContext,
  series: Series,
  numerators: ReadonlyMap<string, readonly Indicator[]>,
): readonly Comparison[] => {
  const indicator = context.directory.subjects.get(series.subject)?.indicator;
  const indicators = (series.breakdown === TOTAL_BREAKDOWN && numerators.get(series.subject)) || [];
  const sumOf = lookupFor(context, series);
  return [...series.figures.values()].flatMap((figure) => {
    if (figure.quantity.kind === 'missing') return [];
    if (indicator) return compare(context, figure, indicator, figure.quantity.value, {});
    const own = ofMeasure(context, figure, figure.quantity.value);
    return own.length > 0 ? own : (computedComparison(context, figure, indicators, sumOf) ?? []);
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
    const numerators = byNumerator(context);
    const comparisons = context.series.flatMap((series) => comparisonsIn(context, series, numerators));
    if (comparisons.length === 0) return notVerifiable('no-limits');
    return result(comparisons.flatMap(({ finding }) => (finding ? [finding] : [])));
  },
};
