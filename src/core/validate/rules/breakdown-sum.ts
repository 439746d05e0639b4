import { toA1 } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { UnverifiedReason } from '../../model/rule';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { cellOf, type Part, quantityOf } from '../amounts';
import { areaName, type Subject } from '../directory';
import { exceeds, groupBy, isGreater, type KeyedObservation } from '../observations';
import { isNonNegative, precisionOf } from '../precision';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import type { Series } from '../series';
import { type Addend, isWrongSum, testSum } from '../sum';
import { addendOf, columnOf, modeFor, summedParts } from '../summand';

/** A total with the series of its groups: one subject and date. */
interface Broken {
  readonly subject: Subject;
  readonly total: Series;
  readonly groups: readonly Series[];
}

/** What came of comparing one total. */
interface Outcome {
  readonly finding?: Finding;
  readonly unverified?: UnverifiedReason | undefined;
}

type Facts = Pick<
  Extract<Finding, { code: 'breakdown-sum' }>['facts'],
  'relation' | 'breakdowns' | 'found' | 'expected' | 'addends'
>;

const findingOf = (context: RuleContext, subject: Subject, at: KeyedObservation, part: Part, facts: Facts): Finding => {
  return findingAt(context, 'breakdown-sum', cellOf(at, part), {
    ...facts,
    area: areaName(context.directory, at.area),
    difference: facts.found - facts.expected,
    decimals: precisionOf(subject, part, context).decimals,
    ...columnOf(context, part),
  });
};

/** Groups of a base may have the base itself as their denominator: then nothing is to be added up. */
const isCommonWhole = (total: Addend, parts: readonly Addend[], part: Part): boolean =>
  part === 'denominator' &&
  parts.every(
    ({ quantity }) =>
      quantity.kind === 'missing' || (total.quantity.kind === 'known' && quantity.value === total.quantity.value),
  );

/** "davon": groups that make up the whole. */
const checkWhole = (
  context: RuleContext,
  subject: Subject,
  total: KeyedObservation,
  groups: readonly Series[],
  part: Part,
): Outcome => {
  const figures = groups.map((group) => group.figures.get(total.area)).filter((figure) => figure !== undefined);
  if (figures.length === 0) return {};
  const [whole, parts] = [addendOf(total, part), figures.map((figure) => addendOf(figure, part))];
  if (isCommonWhole(whole, parts, part)) return {};
  const complete = figures.length === groups.length;
  const { test, unverified } = testSum(
    whole.quantity,
    parts,
    complete,
    precisionOf(subject, part, context),
    modeFor(context, subject),
  );
  if (!test || !isWrongSum(test)) return { unverified };
  const { relation, found, expected } = test;
  const breakdowns = groups.map(({ breakdown }) => breakdown);
  const facts = { relation, breakdowns, found, expected, addends: test.addends.map(toA1) };
  return { finding: findingOf(context, subject, total, part, facts), unverified };
};

/** "darunter": a group that stands for itself is not greater than the whole. */
const checkSelection = (
  context: RuleContext,
  subject: Subject,
  total: KeyedObservation,
  group: Series,
  part: Part,
): Outcome => {
  const figure = group.figures.get(total.area);
  const [whole, own] = [quantityOf(total, part), figure && quantityOf(figure, part)];
  if (!figure || !own) return {};
  if (own.kind === 'missing' || whole?.kind !== 'known') return { unverified: 'part-missing' };
  const { tolerance } = precisionOf(subject, part, context);
  if (!isGreater(own.value, whole.value) || !exceeds(own.value - whole.value, tolerance, own.value)) return {};
  const facts = {
    relation: 'at-most' as const,
    breakdowns: [group.breakdown],
    found: own.value,
    expected: whole.value,
    addends: [toA1(cellOf(total, part))],
  };
  return { finding: findingOf(context, subject, figure, part, facts) };
};

const nameKey = (breakdown: string): string => breakdown.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Groups of series that together make up the whole, as far as the sheet has all of them. */
const wholesAmong = (
  groups: readonly Series[],
  exhaustive: readonly (readonly string[])[],
): readonly (readonly Series[])[] =>
  exhaustive
    .map((names) => names.flatMap((name) => groups.find(({ breakdown }) => nameKey(breakdown) === nameKey(name)) ?? []))
    .filter((found, index) => found.length === exhaustive[index]?.length);

const checkBroken = (context: RuleContext, { subject, total, groups }: Broken): readonly Outcome[] => {
  const wholes = wholesAmong(groups, context.catalogue.settings.exhaustiveBreakdowns ?? []);
  const parts = summedParts(subject, total);
  const selections = isNonNegative(subject)
    ? groups.filter((group) => !wholes.some((whole) => whole.includes(group)))
    : [];
  return parts.flatMap((part) =>
    [...total.figures.values()].flatMap((figure) => [
      ...wholes.map((whole) => checkWhole(context, subject, figure, whole, part)),
      ...selections.map((group) => checkSelection(context, subject, figure, group, part)),
    ]),
  );
};

const brokenDown = ({ series, directory }: RuleContext): readonly Broken[] =>
  [...groupBy(series, ({ subject, referenceDate }) => `${subject}\u0001${referenceDate}`).values()].flatMap((same) => {
    const total = same.find(({ breakdown }) => breakdown === TOTAL_BREAKDOWN);
    const groups = same.filter((one) => one !== total);
    const subject = total && directory.subjects.get(total.subject);
    return subject && groups.length > 0 ? [{ subject, total, groups }] : [];
  });

/**
 * Groups of a figure against its total, in the same area and on the same day: counts, and numerators and denominators of
 * shares. Groups that make up the whole (settings: `exhaustiveBreakdowns`, "davon") must add up to it, within the tolerance of
 * sums; any other group is a selection ("darunter") and must not exceed it. Reported at the total, of selections at the group.
 */
export const breakdownSum: Rule = {
  code: 'breakdown-sum',
  check: (context) => {
    const outcomes = brokenDown(context).flatMap((broken) => checkBroken(context, broken));
    if (outcomes.length === 0) return notVerifiable('no-breakdowns');
    const findings = outcomes.flatMap(({ finding }) => finding ?? []);
    return result(findings, outcomes.find(({ unverified }) => unverified)?.unverified);
  },
};
