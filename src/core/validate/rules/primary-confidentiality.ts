import type { Amount } from '../amounts';
import { upTo } from '../repetition';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';

const LIMIT = 20;

/** The row "nicht zuzuordnen" tells nobody where the persons live. */
const isRest = ({ observation }: Amount, { directory }: RuleContext): boolean =>
  directory.areas.get(observation.area ?? '')?.level === 'rest';

/**
 * Counts so small that persons could be known by them (settings: `confidentialBelow`), on sheets that are published as they
 * are; numerators and denominators of shares too. True zeros may be shown, and the row "nicht zuzuordnen" is exempt. At most
 * 20 are reported one by one. What a suppressed cell gives away over sums is not looked for here.
 */
export const primaryConfidentiality: Rule = {
  code: 'primary-confidentiality',
  check: (context) => {
    const below = context.catalogue.settings.confidentialBelow;
    if (context.schema?.monitoring?.publication === false) return notVerifiable('not-published');
    if (below === undefined) return notVerifiable('no-limits');
    const counts = context.counts();
    if (counts.length === 0) return notVerifiable('no-counts');
    const small = counts.filter(
      (amount) =>
        amount.value > 0 && amount.value < below && Number.isInteger(amount.value) && !isRest(amount, context),
    );
    return result(
      upTo(LIMIT, small).map(({ first: { value, cell }, more }) =>
        findingAt(context, 'primary-confidentiality', cell, { value, below, ...more }),
      ),
    );
  },
};
