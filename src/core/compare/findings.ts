import type { Comparison } from '../model/comparison';
import type { Finding } from '../model/finding';
import { type Meaning, meaningKey, meaningsOf } from '../model/meaning';
import type { Check } from '../model/report';
import { checkableIn } from './checkable';
import { pair } from './pairs';

interface Meant {
  readonly finding: Finding;
  readonly meaning: Meaning;
}

const meantIn = ({ findings, tables }: Check): readonly Meant[] => {
  const meanings = meaningsOf(findings, tables);
  return findings.flatMap((finding, index) => {
    const meaning = meanings[index];
    return meaning ? [{ finding, meaning }] : [];
  });
};

const valueOf = ({ finding }: Meant): string => JSON.stringify(finding.value);

/** Sorts findings into resolved, appeared, remaining and unverifiable, by what they are about. */
export const compareFindings = (
  earlier: Check,
  now: Check,
): Pick<Comparison, 'resolved' | 'appeared' | 'remaining' | 'unverifiable'> => {
  const keyOf = ({ meaning }: Meant) => meaningKey(meaning);
  const pairs = pair(meantIn(earlier), meantIn(now), [(meant) => `${keyOf(meant)} ${valueOf(meant)}`, keyOf]);
  const isCheckable = checkableIn(earlier, now);
  const gone = pairs.onlyEarlier.map((meant) => ({ ...meant, checkable: isCheckable(meant.finding, meant.meaning) }));
  const order = new Map(now.findings.map((finding, index) => [finding, index]));
  const position = (finding: Finding) => order.get(finding) ?? 0;
  return {
    resolved: gone.filter(({ checkable }) => checkable).map(({ finding }) => finding),
    unverifiable: gone.filter(({ checkable }) => !checkable).map(({ finding }) => finding),
    appeared: pairs.onlyNow.map(({ finding }) => finding),
    remaining: pairs.both
      .map((both) => ({ earlier: both.earlier.finding, now: both.now.finding }))
      .sort((a, b) => position(a.now) - position(b.now)),
  };
};
