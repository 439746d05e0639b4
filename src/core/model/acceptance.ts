import { z } from 'zod';
import type { Finding, FindingCode } from './finding';

/** Longest texts and most entries that are stored: a workbook is no archive. */
export const ACCEPTANCE_LIMITS = { reason: 500, name: 100, note: 1000, value: 500, key: 300, entries: 2000 } as const;

const key = z.string().max(ACCEPTANCE_LIMITS.key).optional();

/** One acceptance as it is stored. */
export const acceptanceSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(ACCEPTANCE_LIMITS.key),
  /** Only where no figure is concerned. */
  sheet: key,
  subject: key,
  area: key,
  referenceDate: key,
  breakdown: key,
  field: key,
  detail: key,
  /** What stood in the cell when it was accepted; long texts are cut. */
  value: z.union([
    z.number(),
    z.string().max(ACCEPTANCE_LIMITS.value),
    z.boolean(),
    z.strictObject({ error: z.string().max(ACCEPTANCE_LIMITS.value) }),
    z.null(),
  ]),
  /** Numbers of the finding that were accepted with it, such as the expected sum. */
  numbers: z.record(z.string().max(ACCEPTANCE_LIMITS.key), z.number()),
  reason: z.string().min(1).max(ACCEPTANCE_LIMITS.reason),
  /** Who accepted it. */
  name: z.string().min(1).max(ACCEPTANCE_LIMITS.name),
  /** When, as `YYYY-MM-DD`. */
  date: z.iso.date(),
  note: z.string().max(ACCEPTANCE_LIMITS.note),
});

/** Version of the stored form; raised when a later one cannot be read as this one. */
export const ACCEPTANCE_VERSION = 1;

/** Acceptances as they are stored, as JSON. */
export const acceptanceFileSchema = z.strictObject({
  version: z.literal(ACCEPTANCE_VERSION),
  acceptances: z.array(acceptanceSchema).max(ACCEPTANCE_LIMITS.entries),
});

/**
 * A finding that staff let stand, with their reason (begründete Annahme).
 *
 * Its keys are those of the finding's meaning, not its address; it holds while the cell's value and the finding's numbers
 * are the same, so it survives re-delivery, sorting and moved rows.
 */
export type Acceptance = Readonly<z.infer<typeof acceptanceSchema>>;

/** Errors that a person may know better: everything else that is an error is a fact and has to be corrected. */
const DISPUTABLE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'incomplete-grid',
  'missing-wave',
  'row-constraint',
  'unexpected-date',
  'unexpected-level',
  'negative-count',
  'fractional-count',
  'sum-mismatch',
  'breakdown-sum',
  'share-mismatch',
  'part-exceeds-whole',
  'conflicting-figure',
  'shifted-years',
  'denominator-other-year',
]);

/** Whether a finding can be accepted (annehmbar): warnings, notices, and errors that a reason can settle. */
export const isAcceptable = ({ code, severity }: Pick<Finding, 'code' | 'severity'>): boolean =>
  severity !== 'error' || DISPUTABLE.has(code);

/** What staff enter (Begründung). */
export interface AcceptanceEntry {
  readonly reason: string;
  readonly name: string;
  /** `YYYY-MM-DD`; the core has no clock. */
  readonly date: string;
  readonly note?: string;
}

/** Why an acceptance was refused (Ablehnungsgrund). */
export type RefusalReason = 'not-acceptable' | 'reason-missing' | 'name-missing' | 'bad-date' | 'too-long';

/** An acceptance that no longer holds (überholte Annahme): the value is another one, or no finding says it any more. */
export interface StaleAcceptance {
  readonly acceptance: Acceptance;
  readonly why: 'value-changed' | 'no-finding';
}

/** Findings after acceptance (Stand der Bearbeitung); `open` and `accepted` in the order of the findings. */
export interface Settlement {
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[];
  readonly stale: readonly StaleAcceptance[];
}
