import { settle } from './accept/settle';
import { blame } from './blame/blame';
import { compareDeliveries } from './compare/compare';
import { allFigures, evaluate, partOf } from './compute/evaluation';
import { applyDisclosure } from './disclose/apply';
import { auditDisclosure } from './disclose/audit';
import { planDisclosure } from './disclose/plan';
import type { Acceptance, Settlement } from './model/acceptance';
import type { Suspicion } from './model/blame';
import type { Catalogue } from './model/catalogue';
import type { ChartOrder, WantedChart } from './model/chart-order';
import type { Disclosure } from './model/disclosure';
import type { Repair } from './model/repair';
import type { Check, Evaluation, Selection } from './model/report';
import type { EarlierDelivery, Review, ReviewBasis } from './model/review';
import type { Submission } from './model/sheet';
import type { SheetSpec } from './model/spec';
import { standardOrders } from './order/standard';
import { parseSubmission } from './parse/submission';
import { repairs } from './repair/repairs';
import { attainmentDraft } from './spec/briefing/drafts';
import { buildSpecs, type ReportInput } from './spec/sheets';
import { inSheetOrder } from './validate/order';
import { withThresholds } from './validate/thresholds';
import { validateTables } from './validate/validate';

// What leaves the house is in `report-release.ts`; what a checker is shown of a check, in `report-findings.ts`.

/**
 * Checks a submission (Prüfen): finds the tables, reads them, and holds them against the schemas and the catalogue.
 *
 * Total: whatever stands in the sheets becomes findings; nothing is thrown and nothing stops early.
 */
export const checkSubmission = (submission: Submission, catalogue: Catalogue, selection: Selection = {}): Check => {
  const parsed = parseSubmission(submission, catalogue, selection.kinds);
  const { findings, verdicts } = validateTables(parsed.tables, submission, catalogue);
  return {
    tables: parsed.tables,
    unrecognised: parsed.unrecognised,
    findings: inSheetOrder(withThresholds([...parsed.findings, ...findings], parsed.tables, catalogue), submission),
    verdicts,
  };
};

/**
 * Works out figures, changes and rankings (Auswerten) from what the check could read.
 *
 * Protected, all of it is worked out from what may be shown. The plan is made for everything that was delivered, not for
 * what is chosen: two choices of one delivery suppress the same, so nobody can subtract one from the other.
 */
export const evaluateCheck = (check: Check, catalogue: Catalogue, selection: Selection = {}): Evaluation => {
  if (selection.disclosure !== 'protected') return evaluate(check.tables, catalogue, selection);
  const plan = planDisclosure(allFigures(check.tables, catalogue), catalogue);
  return { ...evaluate(check.tables, catalogue, selection, (figures) => applyDisclosure(figures, plan)), plan };
};

/** What is to be kept secret in a delivery (Geheimhaltung), and what it gives away itself. */
export const discloseCheck = ({ tables }: Check, catalogue: Catalogue): Disclosure => {
  const figures = allFigures(tables, catalogue);
  return { plan: planDisclosure(figures, catalogue), audit: auditDisclosure(figures, catalogue) };
};

/**
 * The charts that are wanted, each with the part of the evaluation that it shows: nothing but what the evaluation has, and
 * what is secret there stays so. One part for each level and waves. Without orders: the standard ones.
 */
const wantedCharts = (
  { orders }: Pick<ReportInput, 'orders'>,
  evaluation: Evaluation,
  catalogue: Catalogue,
): readonly WantedChart[] => {
  const parts = new Map<string, Evaluation>();
  const shownBy = ({ level, waves }: ChartOrder): Evaluation => {
    if (level === undefined && waves === undefined) return evaluation;
    const key = JSON.stringify([level, waves]);
    const part = parts.get(key) ?? partOf(evaluation, catalogue, { ...(level && { level }), ...(waves && { waves }) });
    parts.set(key, part);
    return part;
  };
  const wanted = orders ?? standardOrders(evaluation.subjects, catalogue);
  return wanted.map((order) => ({ order, evaluation: shownBy(order) }));
};

/**
 * Lays out the wanted sheets (Blätter) in the order of the book, complete before the workbook is touched. What is secret is
 * looked for only where its sheet is wanted.
 */
export const buildSheets = (input: ReportInput): readonly SheetSpec[] =>
  buildSpecs({
    ...input,
    ...(input.keys.includes('disclosure') &&
      !input.disclosure && { disclosure: discloseCheck(input.check, input.catalogue) }),
    charts: wantedCharts(input, input.evaluation, input.catalogue),
  });

/** Drafts for the attainment of every goal (Entwürfe zur Zielerreichung), by goal id; from the numbers of the evaluation. */
export const draftGoals = (
  check: Check,
  catalogue: Catalogue,
  selection: Selection = {},
): Readonly<Record<string, string>> => {
  const evaluation = evaluateCheck(check, catalogue, selection);
  return Object.fromEntries(catalogue.briefing.goals.map(({ id }) => [id, attainmentDraft(id, evaluation, catalogue)]));
};

/** Names the cells that are most likely wrong (Verdacht) where sums, breakdowns, parts and shares do not fit. */
export const blameCheck = ({ tables, findings }: Check, catalogue: Catalogue): readonly Suspicion[] =>
  blame(tables, findings, catalogue);

/** Safe repairs (Korrekturen) of a submission; `check` is the one of this submission. `applyRepairs` makes them. */
export const proposeRepairs = (check: Check, submission: Submission, catalogue: Catalogue): readonly Repair[] =>
  repairs(check.findings, check.tables, submission, catalogue);

/** Parts the findings of a check into open and accepted ones (begründet angenommen). */
export const settleCheck = (check: Check, acceptances: readonly Acceptance[]): Settlement =>
  settle(check.findings, acceptances, check);

/** What became of an earlier delivery's findings in this one (Vergleich mit der früheren Lieferung). */
export const compareWith = (
  { name, check: before }: EarlierDelivery,
  now: Check,
  catalogue: Catalogue,
): NonNullable<Review['delivery']> => ({ earlier: name, comparison: compareDeliveries(before, now, catalogue) });

/** Judges a check (Bearbeitungsstand): acceptances, suspicions, repairs, and the earlier delivery where there is one. */
export const reviewCheck = (
  check: Check,
  submission: Submission,
  catalogue: Catalogue,
  basis: ReviewBasis,
): Review => ({
  settlement: settleCheck(check, basis.acceptances),
  suspicions: blameCheck(check, catalogue),
  repairs: proposeRepairs(check, submission, catalogue),
  ...(basis.earlier && { delivery: compareWith(basis.earlier, check, catalogue) }),
});
