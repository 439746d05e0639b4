import { parseForm } from './briefing/storage';
import { type TypedEntry, typedEntries, withEntries } from './briefing/sheet-changes';
import { allFigures } from './compute/evaluation';
import { auditDisclosure } from './disclose/audit';
import { planDisclosure } from './disclose/plan';
import { refusals } from './disclose/refusals';
import { type Descriptor, descriptorOf } from './export/descriptor';
import { exportTables } from './export/tables';
import { type BriefingForm, EMPTY_FORM } from './model/briefing-form';
import type { Catalogue } from './model/catalogue';
import type { OrdersTrouble, UnknownOrder } from './model/chart-order';
import type { DisclosureAudit, DisclosurePlan } from './model/disclosure';
import type { Finding } from './model/finding';
import type { BriefingReadiness, KeptSheets, SheetRefusal } from './model/release';
import type { Check, Evaluation, Selection } from './model/report';
import type { ReturnedSeries } from './model/returns';
import type { Sheet } from './model/sheet';
import { PUBLIC_SHEETS, SHEET_NAMES, type SheetSpec } from './model/spec';
import type { FormTrouble } from './model/stored-form';
import { parseOrders } from './order/stored';
import { buildSheets, evaluateCheck } from './report';
import { deliveredSeries } from './returns/delivered';
import { openSpots } from './spec/open-spots';
import type { ReportInput } from './spec/sheets';

/** What a workbook keeps of charts and form, as it stands there; these are texts of ours, or nothing. */
export interface KeptWishes {
  readonly charts: unknown;
  readonly briefing: unknown;
  /** Our sheet of the Kurzüberblick, where there is one. */
  readonly sheet?: Pick<Sheet, 'values'> | undefined;
}

/** Charts and form that were chosen in a workbook (gespeicherte Wünsche). */
export interface Wishes extends Pick<ReportInput, 'orders' | 'form'> {
  /** Chosen charts that the catalogue cannot make. */
  readonly unknown: readonly UnknownOrder[];
  /** What was typed into our sheet since it was written; the form has it. */
  readonly typed: readonly TypedEntry[];
  /** What cannot be read: nobody knows what was chosen then, so nothing may be published in its place. */
  readonly troubles: { readonly charts?: OrdersTrouble; readonly briefing?: FormTrouble };
}

const readForm = (
  { briefing, sheet }: Pick<KeptWishes, 'briefing' | 'sheet'>,
  catalogue: Catalogue,
): Pick<Wishes, 'form' | 'typed'> | { readonly trouble: FormTrouble } => {
  const read = typeof briefing === 'string' ? parseForm(briefing) : undefined;
  if (read && 'trouble' in read) return read;
  const kept = read ?? { form: EMPTY_FORM };
  const typed = sheet ? typedEntries(sheet, kept, catalogue.briefing) : [];
  return { typed, ...((read || typed.length > 0) && { form: withEntries(kept.form, typed) }) };
};

/** Reads what a workbook keeps of charts and form. Without orders or form nobody ever chose any, unless there is trouble. */
export const readWishes = ({ charts, ...kept }: KeptWishes, catalogue: Catalogue): Wishes => {
  const stored = parseOrders(typeof charts === 'string' ? charts : undefined, catalogue);
  const form = readForm(kept, catalogue);
  return {
    unknown: [],
    typed: [],
    ...('trouble' in stored ? {} : stored),
    ...('trouble' in form ? {} : form),
    troubles: {
      ...('trouble' in stored && { charts: stored.trouble }),
      ...('trouble' in form && { briefing: form.trouble }),
    },
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

/** What a checked file delivers of the indicators (Rücklauf), with the errors that are open there. */
export const returnedSeries = (
  check: Check,
  open: readonly Finding[],
  catalogue: Catalogue,
): readonly ReturnedSeries[] => deliveredSeries(allFigures(check.tables, catalogue), check.tables, open, catalogue);
