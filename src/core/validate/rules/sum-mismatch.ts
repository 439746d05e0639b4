import { toA1 } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { UnverifiedReason } from '../../model/rule';
import { addendsOf, type Series, subtotalsFirst } from '../hierarchy';
import { areaName, type Subject } from '../directory';
import { exceeds, groupBy, halfUnit, type KeyedObservation, seriesKey } from '../observations';
import { findingAt, result, type Rule, type RuleContext } from '../rule';

/** A total against the sum of its parts (Summenprobe); `difference` = found − expected. */
interface SumTest {
  readonly found: number;
  readonly expected: number;
  readonly difference: number;
  readonly tolerance: number;
  readonly addends: readonly KeyedObservation[];
}

const test = (
  total: KeyedObservation,
  addends: readonly KeyedObservation[],
  decimals: number,
): SumTest | UnverifiedReason => {
  if (total.quantity.kind === 'missing') return 'part-missing';
  let expected = 0;
  for (const { quantity } of addends) {
    if (quantity.kind === 'missing') return 'part-missing';
    expected += quantity.value;
  }
  const found = total.quantity.value;
  const tolerance = decimals === 0 ? 0 : halfUnit(decimals) * addends.length;
  return { found, expected, difference: found - expected, tolerance, addends };
};

const MOST_EXPLAINED = 10;

const subsetSums = (numbers: readonly number[]): readonly number[] =>
  numbers
    .slice(0, MOST_EXPLAINED)
    .reduce<readonly number[]>((sums, number) => [...sums, ...sums.map((sum) => sum + number)], [0]);

/** A total that would be right had the wrong subtotals below it been right is no finding of its own. */
const isWrong = (
  { difference, tolerance, expected, addends }: SumTest,
  wrong: ReadonlyMap<string, number>,
): boolean => {
  const below = addends.map(({ area }) => wrong.get(area)).filter((value) => value !== undefined);
  return subsetSums(below).every((explained) => exceeds(difference + explained, tolerance, expected));
};

const findingOf = (context: RuleContext, total: KeyedObservation, tested: SumTest, decimals: number): Finding => {
  const { found, expected, difference, addends } = tested;
  const cells = addends.map(({ place }) => toA1(place.cell));
  const facts = {
    area: areaName(context.directory, total.area),
    found,
    expected,
    difference,
    addends: cells,
    decimals,
  };
  return findingAt(context, 'sum-mismatch', total.place.cell, facts);
};

/** What came of one total: a finding, a reason, or nothing to complain of. */
type Outcome = Finding | UnverifiedReason | undefined;

const checkSeries = (context: RuleContext, { decimals }: Subject, series: Series): readonly Outcome[] => {
  const wrong = new Map<string, number>();
  return subtotalsFirst(series, context.directory).flatMap((total): readonly Outcome[] => {
    const addends = addendsOf(total.area, series, context.directory);
    if (addends === 'absent') return [];
    if (addends === 'incomplete') return ['part-not-submitted'];
    const tested = test(total, addends, decimals);
    if (typeof tested === 'string') return [tested];
    if (!isWrong(tested, wrong)) return [undefined];
    wrong.set(total.area, tested.difference);
    return [findingOf(context, total, tested, decimals)];
  });
};

const isFinding = (outcome: Outcome): outcome is Finding => typeof outcome === 'object';

/**
 * Totals against the sum of their parts over the area hierarchy, per subject, breakdown and date; counts only, never shares.
 *
 * Parts are the areas directly below; where one of them is not on the sheet, its own parts stand in for it. The city adds
 * its row "nicht zuzuordnen" where there is one. Whole numbers must agree exactly; decimals may differ by half a unit of
 * the last decimal per part. A part without a number, or a part that is not on the sheet while others are, makes the sum
 * not verifiable. A wrong subtotal is reported once, not again at every total above it.
 */
export const sumMismatch: Rule = {
  code: 'sum-mismatch',
  check: (context) => {
    const { directory, keyed } = context;
    const outcomes = [...groupBy(keyed, seriesKey).values()].flatMap((group) => {
      const subject = directory.subjects.get(group[0]?.subject ?? '');
      if (!subject?.count) return [];
      return checkSeries(context, subject, new Map(group.map((figure) => [figure.area, figure])));
    });
    const unverified = outcomes.find((outcome) => typeof outcome === 'string');
    return result(outcomes.filter(isFinding), outcomes.length === 0 ? 'no-totals' : unverified);
  },
};
