import { settle } from './accept/settle';
import { blame } from './blame/blame';
import { compareDeliveries } from './compare/compare';
import { allFigures, evaluate } from './compute/evaluation';
import { applyDisclosure } from './disclose/apply';
import { auditDisclosure } from './disclose/audit';
import { planDisclosure } from './disclose/plan';
import type { Acceptance, Settlement } from './model/acceptance';
import type { Suspicion } from './model/blame';
import type { Catalogue } from './model/catalogue';
import type { Disclosure, DisclosureAudit, DisclosurePlan } from './model/disclosure';
import type { Repair } from './model/repair';
import type { Check, Evaluation, Selection } from './model/report';
import type { Review, ReviewBasis } from './model/review';
import type { Submission } from './model/sheet';
import { PUBLIC_SHEETS, SHEET_NAMES, type SheetSpec } from './model/spec';
import { parseSubmission } from './parse/submission';
import { repairs } from './repair/repairs';
import { buildSpecs, type ReportInput } from './spec/sheets';
import { inSheetOrder } from './validate/order';
import { withThresholds } from './validate/thresholds';
import { validateTables } from './validate/validate';

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
 * Lays out the wanted sheets (Blätter) in the order of the book, complete before the workbook is touched. What is secret is
 * looked for only where its sheet is wanted.
 */
export const buildSheets = (input: ReportInput): readonly SheetSpec[] =>
  buildSpecs(
    input.keys.includes('disclosure') && !input.disclosure
      ? { ...input, disclosure: discloseCheck(input.check, input.catalogue) }
      : input,
  );

/** What leaves the house (Fassung für die Öffentlichkeit): its sheets, what was suppressed in them, and what readers could still work out. */
export interface PublicReport {
  readonly specs: readonly SheetSpec[];
  readonly plan: DisclosurePlan;
  readonly audit: DisclosureAudit;
}

/**
 * Lays out what may leave the house: protected figures as plain values on the sheets that are for others,
 * without anything of the delivery. The audit is of these very figures and their changes.
 */
export const publishCheck = (
  input: Omit<ReportInput, 'evaluation' | 'names' | 'keys' | 'audience'>,
  selection: Selection = {},
): PublicReport => {
  const { check, catalogue } = input;
  const evaluation = evaluateCheck(check, catalogue, { ...selection, disclosure: 'protected' });
  const { figures, changes } = evaluation;
  return {
    specs: buildSpecs({ ...input, evaluation, names: SHEET_NAMES, keys: PUBLIC_SHEETS, audience: 'public' }),
    plan: evaluation.plan ?? planDisclosure(figures, catalogue),
    audit: auditDisclosure(figures, catalogue, {}, changes),
  };
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
  ...(basis.earlier && {
    delivery: {
      earlier: basis.earlier.name,
      comparison: compareDeliveries(basis.earlier.check, check, catalogue),
    },
  }),
});
