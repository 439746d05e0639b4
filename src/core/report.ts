import { settle } from './accept/settle';
import { blame } from './blame/blame';
import { compareDeliveries } from './compare/compare';
import { allFigures, evaluate, partOf } from './compute/evaluation';
import { applyDisclosure } from './disclose/apply';
import { auditDisclosure } from './disclose/audit';
import { refusals } from './disclose/refusals';
import { planDisclosure } from './disclose/plan';
import { parseForm } from './briefing/storage';
import { type Descriptor, descriptorOf } from './export/descriptor';
import { exportTables } from './export/tables';
import type { Acceptance, Settlement } from './model/acceptance';
import type { Suspicion } from './model/blame';
import type { BriefingForm } from './model/briefing-form';
import type { Catalogue } from './model/catalogue';
import type { ChartOrder, WantedChart } from './model/chart-order';
import type { Disclosure, DisclosureAudit, DisclosurePlan } from './model/disclosure';
import type { BriefingReadiness, KeptSheets, SheetRefusal } from './model/release';
import type { Finding } from './model/finding';
import type { Repair } from './model/repair';
import type { Check, Evaluation, Selection } from './model/report';
import type { ReturnedSeries } from './model/returns';
import type { Review, ReviewBasis } from './model/review';
import type { Submission } from './model/sheet';
import { PUBLIC_SHEETS, SHEET_NAMES, type SheetSpec } from './model/spec';
import { standardOrders } from './order/standard';
import { parseOrders } from './order/stored';
import { parseSubmission } from './parse/submission';
import { repairs } from './repair/repairs';
import { deliveredSeries } from './returns/delivered';
import { attainmentDraft } from './spec/briefing-drafts';
import { openSpots } from './spec/open-spots';
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

/**
 * Charts and form that were chosen in a workbook, as it keeps them (gespeicherte Wünsche). What cannot be read counts as never
 * chosen; these are texts of ours, or nothing.
 */
export const readWishes = (
  charts: unknown,
  briefing: unknown,
  catalogue: Catalogue,
): Pick<ReportInput, 'orders' | 'form'> => {
  const stored = typeof charts === 'string' ? parseOrders(charts, catalogue) : undefined;
  const read = typeof briefing === 'string' ? parseForm(briefing) : undefined;
  return {
    ...(stored && 'orders' in stored && stored.orders && { orders: stored.orders }),
    ...(read && 'form' in read && { form: read.form }),
  };
};

/** What leaves the house (Fassung für die Öffentlichkeit): its sheets, what was suppressed in them, and what readers could still work out. */
export interface PublicReport {
  readonly specs: readonly SheetSpec[];
  readonly evaluation: Evaluation;
  readonly plan: DisclosurePlan;
  readonly audit: DisclosureAudit;
  /** What is not ready in the Kurzüberblick; absent where nobody filled it in: it is then left out. */
  readonly briefing?: BriefingReadiness;
}

/** Everything that is wanted is protected; the audit is of these very figures and their changes. */
const protectedOf = (check: Check, catalogue: Catalogue, selection: Selection) => {
  const evaluation = evaluateCheck(check, catalogue, { ...selection, disclosure: 'protected' });
  const { figures, changes } = evaluation;
  return {
    evaluation,
    plan: evaluation.plan ?? planDisclosure(figures, catalogue),
    audit: auditDisclosure(figures, catalogue, {}, changes),
  };
};

const withoutDrafts = (form: BriefingForm, drafts: readonly string[]): BriefingForm => ({
  ...form,
  goals: {
    ...form.goals,
    ...Object.fromEntries(drafts.map((id) => [id, { officialText: '', ...form.goals[id], attainment: '' }])),
  },
});

/** Goals whose attainment nobody wrote or confirmed, in the order of the form. */
const draftsIn = ({ goals }: BriefingForm, { briefing }: Catalogue): readonly string[] =>
  briefing.goals.map(({ id }) => id).filter((id) => goals[id]?.attainment === undefined);

/**
 * Lays out what may leave the house: protected figures as plain values on the sheets that are for others,
 * without anything of the delivery and without drafts that nobody confirmed. A Kurzüberblick that nobody filled in is left out.
 */
export const publishCheck = (
  input: Omit<ReportInput, 'evaluation' | 'names' | 'keys' | 'audience'>,
  selection: Selection = {},
): PublicReport => {
  const { check, catalogue, form } = input;
  const made = protectedOf(check, catalogue, selection);
  const drafts = form ? draftsIn(form, catalogue) : [];
  const specs = buildSheets({
    ...input,
    ...(form && { form: withoutDrafts(form, drafts) }),
    evaluation: made.evaluation,
    names: SHEET_NAMES,
    keys: PUBLIC_SHEETS.filter((key) => form || key !== 'briefing'),
    audience: 'public',
  });
  return { ...made, specs, ...(form && { briefing: { drafts, open: openSpots(specs) } }) };
};

/** Why delivered sheets cannot be published beside ours as they are (Ablehnung eines Blattes); none where all can. */
export const refuseSheets = (
  wanted: KeptSheets,
  { submission, check, catalogue }: Pick<ReportInput, 'submission' | 'check' | 'catalogue'>,
  { evaluation }: Pick<PublicReport, 'evaluation'>,
): readonly SheetRefusal[] =>
  refusals(wanted, submission, check, {
    figuresOf: (tables) => allFigures(tables, catalogue),
    audit: (figures) => auditDisclosure(figures, catalogue, {}, evaluation.changes),
    published: evaluation.figures,
  });

/** What is exported (Ausgabe): its tables with their description, and what the figures of it give away. */
export interface Export {
  readonly tables: ReturnType<typeof exportTables>;
  readonly descriptor: Descriptor;
  /** Absent where the figures are as delivered: these are for the house alone. */
  readonly publication?: Pick<PublicReport, 'plan' | 'audit'>;
}

/**
 * Makes tables of open data of one or several checks (Ausgabe als offene Daten). Several are one delivery: what is secret is
 * looked for in all of them together.
 */
export const exportCheck = (
  checks: readonly Pick<Check, 'tables'>[],
  catalogue: Catalogue,
  selection: Selection,
  created: string,
): Export => {
  const check: Check = {
    tables: checks.flatMap(({ tables }) => tables),
    unrecognised: [],
    findings: [],
    verdicts: [],
  };
  const made = selection.disclosure === 'protected' ? protectedOf(check, catalogue, selection) : undefined;
  const tables = exportTables(made?.evaluation ?? evaluateCheck(check, catalogue, selection), catalogue);
  const descriptor = descriptorOf(tables, catalogue, { created, protected: made !== undefined });
  return { tables, descriptor, ...(made && { publication: { plan: made.plan, audit: made.audit } }) };
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

/** What a checked file delivers of the indicators (Rücklauf), with the errors that are open there. */
export const returnedSeries = (
  check: Check,
  open: readonly Finding[],
  catalogue: Catalogue,
): readonly ReturnedSeries[] => deliveredSeries(allFigures(check.tables, catalogue), check.tables, open, catalogue);
