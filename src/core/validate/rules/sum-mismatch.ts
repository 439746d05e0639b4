import { toA1 } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { UnverifiedReason } from '../../model/rule';
import type { MissingChildren } from '../../model/sheet-schema';
import { cellOf, type Part } from '../amounts';
import { areaName, type Subject } from '../directory';
import { type Addends, addendsOf, subtotalsFirst } from '../hierarchy';
import type { KeyedObservation } from '../observations';
import { precisionOf } from '../precision';
import { findingAt, result, type Rule, type RuleContext } from '../rule';
import type { Series } from '../series';
import { isWrongSum, type Precision, type SumTest, testSum } from '../sum';
import { addendOf, columnOf, modeFor, summedParts } from '../summand';

/** A column of numbers of one series that adds up over areas: its values, numerators or denominators. */
interface Column {
  readonly series: Series;
  readonly part: Part;
  readonly precision: Precision;
  readonly mode: MissingChildren;
}

const columnsOf = (context: RuleContext, series: Series, subject: Subject): readonly Column[] =>
  summedParts(subject, series).map((part) => ({
    series,
    part,
    precision: precisionOf(subject, part, context),
    mode: modeFor(context, subject),
  }));

const MOST_EXPLAINED = 10;

const subsetSums = (numbers: readonly number[]): readonly number[] =>
  numbers
    .slice(0, MOST_EXPLAINED)
    .reduce<readonly number[]>((sums, number) => [...sums, ...sums.map((sum) => sum + number)], [0]);

/** A total that would be right had the wrong subtotals below it been right is no finding of its own. */
const isUnexplained = (test: SumTest, { figures }: Addends, wrong: ReadonlyMap<string, number>): boolean => {
  const below = figures.map(({ area }) => wrong.get(area)).filter((value) => value !== undefined);
  return subsetSums(below).every((explained) => isWrongSum(test, test.difference + explained));
};

const findingOf = (context: RuleContext, total: KeyedObservation, test: SumTest, column: Column): Finding => {
  const { found, expected, difference, relation } = test;
  const facts = {
    area: areaName(context.directory, total.area),
    found,
    expected,
    difference,
    addends: test.addends.map(toA1),
    decimals: column.precision.decimals,
    ...columnOf(context, column.part),
    ...(relation === 'at-least' && { relation }),
  };
  return findingAt(context, 'sum-mismatch', cellOf(total, column.part), facts);
};

/** What came of one total. */
interface Outcome {
  readonly finding?: Finding;
  readonly unverified?: UnverifiedReason | undefined;
}

const checkColumn = (context: RuleContext, column: Column): readonly Outcome[] => {
  const { series, part, precision, mode } = column;
  const wrong = new Map<string, number>();
  return subtotalsFirst(series, context.directory).flatMap((total): readonly Outcome[] => {
    const addends = addendsOf(total.area, series, context.directory);
    if (!addends) return [];
    const parts = addends.figures.map((figure) => addendOf(figure, part));
    const { test, unverified } = testSum(addendOf(total, part).quantity, parts, addends.complete, precision, mode);
    if (!test || !isUnexplained(test, addends, wrong)) return [{ unverified }];
    wrong.set(total.area, test.difference);
    return [{ finding: findingOf(context, total, test, column), unverified }];
  });
};

/**
 * Totals against the sum of their parts over the area hierarchy, per subject, breakdown and date: counts, and numerators
 * and denominators of shares; never shares themselves.
 *
 * Parts are the areas directly below; where one of them is not on the sheet, its own parts stand in for it. The city adds
 * its row "nicht zuzuordnen" where there is one. Whole numbers must agree but for the measure's or the schema's tolerance;
 * decimals may differ by half a unit of the last decimal per number. Where a part lacks a number or is not on the sheet, the
 * sum is not verifiable, but the total must still be at least the sum of the others (schema: `missingChildren`). A wrong
 * subtotal is reported once, not again at every total above it.
 */
export const sumMismatch: Rule = {
  code: 'sum-mismatch',
  check: (context) => {
    const outcomes = context.series.flatMap((series) => {
      const subject = context.directory.subjects.get(series.subject);
      const columns = subject ? columnsOf(context, series, subject) : [];
      return columns.flatMap((column) => checkColumn(context, column));
    });
    const findings = outcomes.flatMap(({ finding }) => finding ?? []);
    const unverified = outcomes.find((outcome) => outcome.unverified)?.unverified;
    return result(findings, outcomes.length === 0 ? 'no-totals' : unverified);
  },
};
