import type { Catalogue } from '../model/catalogue';
import type { CountKey, DisclosureOptions, DisclosurePlan, PlannedSuppression } from '../model/disclosure';
import type { Figure } from '../model/figure';
import { namedExposures, narrowRanges } from './audit';
import type { CountIndex } from './counts';
import { costsOf } from './cost';
import { derivedFrom } from './derived';
import { exposed } from './exposed';
import { type Hidden, hiddenIn, priorOf } from './hidden';
import { cheapestChoice } from './optimum';
import type { Problem } from './problem';
import { propose } from './proposal';
import { type Publication, publicationOf } from './publication';

const isOwnSecret = (index: CountIndex, hidden: Hidden): boolean =>
  hidden.get(index) === 'primary' || hidden.get(index) === 'delivered';

/** Counts that are kept secret for their own sake and stand in a sum with a count. */
const besideOf = (index: CountIndex, hidden: Hidden, { counts, relationsOf }: Publication): readonly CountKey[] => {
  const others = (relationsOf[index] ?? []).flatMap(({ terms }) => terms.map(({ count }) => count));
  return [...new Set(others)]
    .filter((other) => other !== index && isOwnSecret(other, hidden))
    .sort((a, b) => a - b)
    .flatMap((other) => counts[other]?.key ?? []);
};

/**
 * Plans what to suppress (Sperrplan): counts below the threshold, as many others as it takes that none of them can be worked
 * out over sums or bounds, and all figures worked out from these.
 *
 * Counts that were delivered with the sign for "geheim" are protected as well. True zeros are shown and never suppressed; the
 * row "nicht zuzuordnen" and anonymised sources have no small counts to hide. Every plan is audited: what can be worked out
 * all the same, since nothing is left to suppress, is `unprotected`. Waves are independent of each other as long as changes
 * are worked out from the figures that remain. Deterministic.
 */
export const planDisclosure = (
  figures: readonly Figure[],
  catalogue: Catalogue,
  options: DisclosureOptions = {},
): DisclosurePlan => {
  const threshold = options.threshold ?? catalogue.settings.confidentialBelow;
  const publication = publicationOf(figures, catalogue);
  const problem: Problem = {
    publication,
    given: hiddenIn(publication, threshold, true),
    prior: priorOf(publication, threshold, true),
    weakerPrior: priorOf(publication, threshold, false),
    costs: costsOf(publication, options),
  };
  const proposal = propose(problem);
  const { hidden, cheapest } = cheapestChoice(proposal, problem);
  const found = new Map(exposed(publication, hidden, problem.weakerPrior).map((one) => [one.count, one]));
  const remaining = [...new Map([...proposal.unprotected, ...found]).values()].sort((a, b) => a.count - b.count);
  const suppressions = publication.counts.flatMap(({ key }, index): readonly PlannedSuppression[] => {
    const kind = hidden.get(index);
    return kind === undefined || kind === 'absent'
      ? []
      : [{ count: key, kind, beside: besideOf(index, hidden, publication) }];
  });
  const isSuppressed = (index: number): boolean => hidden.has(index) && hidden.get(index) !== 'absent';
  return {
    threshold,
    suppressions,
    derived: derivedFrom(figures, catalogue, publication, isSuppressed),
    unprotected: namedExposures(remaining, hidden, publication),
    weak: [...proposal.weak].sort((a, b) => a - b).flatMap((index) => publication.counts[index]?.key ?? []),
    narrow: narrowRanges(
      publication,
      hidden,
      problem.weakerPrior,
      options.narrowBelow ?? threshold,
      new Set(remaining.map(({ count }) => count)),
    ),
    cheapest,
  };
};
