import { type Acceptance, isAcceptable, type Settlement, type StaleAcceptance } from '../model/acceptance';
import type { Finding } from '../model/finding';
import { meaningKey, meaningsOf } from '../model/meaning';
import type { Check } from '../model/report';
import { keyOf, numbersOf, stateOf, storedMeaning, storedValue } from './evidence';

interface Keyed {
  readonly finding: Finding;
  readonly key: string;
  readonly state: string;
}

const keyed = (findings: readonly Finding[], { tables }: Check): readonly Keyed[] => {
  const meanings = meaningsOf(findings, tables);
  return findings.flatMap((finding, index) => {
    const meaning = meanings[index];
    if (!meaning) return [];
    const state = stateOf(storedValue(finding.value), numbersOf(finding));
    return [{ finding, key: meaningKey(storedMeaning(meaning)), state }];
  });
};

const whole = (key: string, state: string): string => `${key} ${state}`;

/** Why an acceptance does not hold any more; `undefined` where it does. */
const staleness = (acceptance: Acceptance, entries: ReadonlySet<string>, keys: ReadonlySet<string>) => {
  const key = keyOf(acceptance);
  if (entries.has(whole(key, stateOf(acceptance.value, acceptance.numbers)))) return undefined;
  return keys.has(key) ? ('value-changed' as const) : ('no-finding' as const);
};

const staleAmong = (acceptances: readonly Acceptance[], findings: readonly Keyed[]): readonly StaleAcceptance[] => {
  const own = findings.filter(({ finding }) => isAcceptable(finding));
  const entries = new Set(own.map(({ key, state }) => whole(key, state)));
  const keys = new Set(own.map(({ key }) => key));
  return acceptances.flatMap((acceptance) => {
    const why = staleness(acceptance, entries, keys);
    return why ? [{ acceptance, why }] : [];
  });
};

/**
 * Parts findings into open and accepted ones, and names acceptances that no longer hold.
 *
 * An acceptance holds for every finding with its meaning, its value and its numbers; of several that hold, the last one of
 * the list counts. A finding that cannot be accepted (any more) stays open whatever was stored.
 */
export const settle = (findings: readonly Finding[], acceptances: readonly Acceptance[], check: Check): Settlement => {
  // Most sheets have no acceptances, and finding out what thousands of findings are about takes its time.
  if (acceptances.length === 0) return { open: findings, accepted: [], stale: [] };
  const entries = keyed(findings, check);
  const byState = new Map(acceptances.map((one) => [whole(keyOf(one), stateOf(one.value, one.numbers)), one]));
  const settled = entries.map(({ finding, key, state }) => ({
    finding,
    acceptance: isAcceptable(finding) ? byState.get(whole(key, state)) : undefined,
  }));
  return {
    open: settled.filter(({ acceptance }) => !acceptance).map(({ finding }) => finding),
    accepted: settled.flatMap(({ finding, acceptance }) => (acceptance ? [{ finding, acceptance }] : [])),
    stale: staleAmong(acceptances, entries),
  };
};
