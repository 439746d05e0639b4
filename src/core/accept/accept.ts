import {
  ACCEPTANCE_LIMITS,
  type Acceptance,
  type AcceptanceEntry,
  acceptanceSchema,
  isAcceptable,
  type RefusalReason,
} from '../model/acceptance';
import type { Finding } from '../model/finding';
import { meaningsOf } from '../model/meaning';
import type { Check } from '../model/report';
import { keyOf, numbersOf, storedMeaning, storedValue } from './evidence';

/** An acceptance, or why there is none. */
export type Accepted = { readonly acceptance: Acceptance } | { readonly refused: RefusalReason };

const refusalOf = (finding: Finding, { reason, name, note }: Required<AcceptanceEntry>): RefusalReason | undefined => {
  if (!isAcceptable(finding)) return 'not-acceptable';
  if (reason === '') return 'reason-missing';
  if (name === '') return 'name-missing';
  const { reason: longest, name: longestName, note: longestNote } = ACCEPTANCE_LIMITS;
  return reason.length > longest || name.length > longestName || note.length > longestNote ? 'too-long' : undefined;
};

/**
 * Accepts a finding with a reason (begründet annehmen). `check` is the one that made the finding.
 *
 * Refused where the finding is a fact that has to be corrected (such as `type-error`), where reason or name are missing or
 * too long, and where the date is no day `YYYY-MM-DD`. White space around the entries does not count.
 */
export const accept = (finding: Finding, { tables }: Check, entry: AcceptanceEntry): Accepted => {
  const { reason, name, note } = {
    reason: entry.reason.trim(),
    name: entry.name.trim(),
    note: (entry.note ?? '').trim(),
  };
  const refused = refusalOf(finding, { reason, name, note, date: entry.date });
  if (refused) return { refused };
  const [meaning] = meaningsOf([finding], tables).map(storedMeaning);
  const evidence = { value: storedValue(finding.value), numbers: numbersOf(finding) };
  const parsed = acceptanceSchema.safeParse({ ...meaning, ...evidence, reason, name, date: entry.date, note });
  return parsed.success ? { acceptance: parsed.data } : { refused: 'bad-date' };
};

/** The list with an acceptance added; it takes the place of an earlier one of the same finding. `full` at the limit. */
export const withAcceptance = (
  acceptances: readonly Acceptance[],
  acceptance: Acceptance,
): readonly Acceptance[] | 'full' => {
  const key = keyOf(acceptance);
  const kept = [...acceptances.filter((one) => keyOf(one) !== key), acceptance];
  return kept.length > ACCEPTANCE_LIMITS.entries ? 'full' : kept;
};
