import { toA1 } from '../../model/address';
import type { Indicator } from '../../model/catalogue';
import type { Finding } from '../../model/finding';
import { subjectOf } from '../amounts';
import { groupBy, isGreater, type KeyedObservation, yearKey } from '../observations';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';

/** Only in shares the numerator is part of the denominator; some quotas may well exceed 100 per cent, and their range says so. */
const isPartOfWhole = ({ kind, plausible, factor }: Indicator): boolean =>
  kind === 'share' && (plausible === undefined || plausible.max <= factor);

/** What came of comparing a part with its whole; `undefined` where one of them is not there. */
interface Comparison {
  readonly finding: Finding | undefined;
}

const withinRows = (context: RuleContext): readonly Comparison[] =>
  context.observations.flatMap((observation): readonly Comparison[] => {
    const { numerator, denominator, cells, place } = observation;
    const indicator = subjectOf(observation, context)?.indicator;
    if (!indicator || !isPartOfWhole(indicator)) return [];
    if (numerator?.kind !== 'known' || denominator?.kind !== 'known') return [];
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

const againstWhole = (context: RuleContext, figure: KeyedObservation, subject: string): readonly Comparison[] => {
  const found = context.submittedInYear.get(yearKey(figure, subject)) ?? [];
  const whole = found.find(({ place }) => place.sheet === context.table.sheet) ?? found[0];
  if (figure.quantity.kind === 'missing' || whole?.quantity.kind !== 'known') return [];
  const part = figure.quantity.value;
  if (!isGreater(part, whole.quantity.value)) return [{ finding: undefined }];
  const cell = toA1(whole.place.cell);
  const wholeCell = whole.place.sheet === context.table.sheet ? cell : `${whole.place.sheet}!${cell}`;
  const facts = { part, whole: whole.quantity.value, wholeCell };
  return [{ finding: findingAt(context, 'part-exceeds-whole', figure.place.cell, facts) }];
};

/** Of several wholes of one part the first that is exceeded. */
const amongFigures = (context: RuleContext): readonly Comparison[] => {
  const wholes = wholesOf(context);
  return context.keyed.flatMap((figure) => {
    const comparisons = (wholes.get(figure.subject) ?? []).flatMap((whole) => againstWhole(context, figure, whole));
    return comparisons.find(({ finding }) => finding) ?? comparisons.slice(0, 1);
  });
};

/**
 * A part greater than its whole: numerator and denominator of a share on a row, and measures of the same area, year and
 * breakdown, also on different sheets, as the catalogue's shares name them. Reported at the part.
 */
export const partExceedsWhole: Rule = {
  code: 'part-exceeds-whole',
  check: (context) => {
    const comparisons = [...withinRows(context), ...amongFigures(context)];
    if (comparisons.length === 0) return notVerifiable('no-parts');
    return result(comparisons.flatMap(({ finding }) => (finding ? [finding] : [])));
  },
};
