import { keyOf, storedMeaning } from '../../core/accept/evidence';
import type { Settlement } from '../../core/model/acceptance';
import type { Finding } from '../../core/model/finding';
import { meaningKey, meaningsOf } from '../../core/model/meaning';
import type { Check } from '../../core/model/report';
import type { SettlementView } from './engine';

/** Open findings by what they are about; of equal ones the first. */
const byMeaning = (open: readonly Finding[], { tables }: Check): ReadonlyMap<string, Finding> => {
  const meanings = meaningsOf(open, tables);
  const entries = open.flatMap((finding, index) => {
    const meaning = meanings[index];
    return meaning ? [[meaningKey(storedMeaning(meaning)), finding] as const] : [];
  });
  return new Map(entries.reverse());
};

/** Adds to stale acceptances the open finding that they were given for, so that they can be renewed with one click. */
export const withRenewals = (settlement: Settlement, check: Check): SettlementView => {
  if (!settlement.stale.some(({ why }) => why === 'value-changed')) return settlement;
  const findings = byMeaning(settlement.open, check);
  const stale = settlement.stale.map((one) => {
    const finding = one.why === 'value-changed' ? findings.get(keyOf(one.acceptance)) : undefined;
    return finding ? { ...one, finding } : one;
  });
  return { ...settlement, stale };
};
