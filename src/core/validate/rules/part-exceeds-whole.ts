import { toA1 } from '../../model/address';
import type { Finding } from '../../model/finding';
import { isPartOfWhole } from '../../model/part-of-whole';
import { subjectOf } from '../amounts';
import { cellReference } from '../cell-reference';
import { groupBy, isGreater, type KeyedObservation } from '../observations';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import { type Series, seriesInYear } from '../series';

/** What came of comparing a part with its whole; `undefined` where one of them is not there. */
interface Comparison {
  readonly finding: Finding | undefined;
}

const withinRows = (context: RuleContext): readonly Comparison[] =>
  context.observations.flatMap((observation): readonly Comparison[] => {
    const { numerator, denominator, cells, place } = observation;
    const indicator = subjectOf(observation, context)?.indicator;
    if (!indicator || !isPartOfWhole(indicator)) return [];
    if (numerator?.kind !== 'known' || denominator?.kind !== 'known' || denominator.value < 0) return [];
    if (!isGreater(numerator.value, denominator.value)) return [{ finding: undefined }];
    const wholeCell = toA1(cells.denominator ?? place.cell);
    const facts = { part: numerator.value, whole: denominator.value, wholeCell };
    return [{ finding: findingAt(context, 'part-exceeds-whole', cells.numerator ?? place.cell, facts) }];
  });

/** Wholes by the measures that are part of them, each pair once, as the catalogue's shares name them. */
const wholesOf = ({ catalogue }: RuleContext): ReadonlyMap<string, readonly string[]> => {
  const pairs = catalogue.indicators.filter(isPartOfWhole).flatMap(({ numerator, denominator }) => {
    const [whole, ...others] = denominator?.measures ?? [];
    if (whole === undefined || others.length > 0) return [];
    return numerator.measures.filter((part) => part !== whole).map((part) => ({ part, whole }));
  });
  const wholes = groupBy(pairs, ({ part }) => part);
  return new Map([...wholes].map(([part, found]) => [part, [...new Set(found.map(({ whole }) => whole))]]));
};

/** Series of the whole that a series is held against: the one of the same sheet first, then the sheets in their order. */
const wholeSeries = (context: RuleContext, series: Series, subject: string): readonly Series[] => {
  const found = seriesInYear(context.book, series, subject);
  const own = found.filter(({ sheet }) => sheet === context.table.sheet);
  return [...own, ...found.filter((one) => !own.includes(one))];
};

const againstWhole = (
  context: RuleContext,
  figure: KeyedObservation,
  wholes: readonly Series[],
): readonly Comparison[] => {
  const whole = wholes.map(({ figures }) => figures.get(figure.area)).find((found) => found !== undefined);
  if (figure.quantity.kind === 'missing' || whole?.quantity.kind !== 'known' || whole.quantity.value < 0) return [];
  const part = figure.quantity.value;
  if (!isGreater(part, whole.quantity.value)) return [{ finding: undefined }];
  const wholeCell = cellReference(whole.place.sheet, whole.place.cell, context.table.sheet);
  const facts = { part, whole: whole.quantity.value, wholeCell };
  return [{ finding: findingAt(context, 'part-exceeds-whole', figure.place.cell, facts) }];
};

/** Of several wholes of one part the first that is exceeded. */
const amongFigures = (context: RuleContext): readonly Comparison[] => {
  const wholes = wholesOf(context);
  return context.series.flatMap((series) => {
    const candidates = (wholes.get(series.subject) ?? []).map((whole) => wholeSeries(context, series, whole));
    const present = candidates.filter((found) => found.length > 0);
    if (present.length === 0) return [];
    return [...series.figures.values()].flatMap((figure) => {
      const comparisons = present.flatMap((found) => againstWhole(context, figure, found));
      return comparisons.find(({ finding }) => finding) ?? comparisons.slice(0, 1);
    });
  });
};

/**
 * A part greater than its whole: numerator and denominator of a share on a row, and measures of the same area, year and
 * breakdown, also on different sheets, as the catalogue's shares name them. Reported at the part. A negative whole has its own
 * finding and is held against nothing.
 */
export const partExceedsWhole: Rule = {
  code: 'part-exceeds-whole',
  check: (context) => {
    const comparisons = [...withinRows(context), ...amongFigures(context)];
    if (comparisons.length === 0) return notVerifiable('no-parts');
    return result(comparisons.flatMap(({ finding }) => (finding ? [finding] : [])));
  },
};
