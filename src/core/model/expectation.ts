import type { Finding } from './finding';
import { exactDifference } from './rounding';

/** What should stand in the cell (Sollwert), where the finding knows it; numbers unrounded, `undefined` where nobody can know. */
export const expectationOf = (finding: Finding): number | string | undefined => {
  switch (finding.code) {
    case 'sum-mismatch':
    case 'breakdown-sum':
    case 'share-mismatch':
      return finding.facts.expected;
    case 'number-as-text':
      return finding.facts.number;
    case 'hidden-character':
      return finding.facts.cleaned;
    case 'area-spelling':
    case 'area-mismatch':
      return finding.facts.official;
    case 'incorrect-label':
      return finding.facts.field;
    case 'unit-mismatch':
      return finding.facts.expected;
    case 'unknown-area':
    case 'unknown-subject':
    case 'missing-label':
    case 'extra-label':
      return finding.facts.nearest;
    default:
      return undefined;
  }
};

/** Which of the column's limits was broken; exclusive ones count like the others. */
const beyondLimit = (constraint: string, limit: string, value: number): number | undefined => {
  const bound = Number(limit);
  return /m(in|ax)imum$/i.test(constraint) && limit.trim() !== '' && Number.isFinite(bound)
    ? exactDifference(value, bound)
    : undefined;
};

/**
 * Found − expected (Unterschied) where a finding has an equation or a limit with a number: totals, shares, parts against
 * their whole, two sheets against each other, usual ranges and limits of the schema. Unrounded, without binary noise;
 * `undefined` for everything else, and where the value itself is not a number.
 */
export const differenceOf = (finding: Finding): number | undefined => {
  switch (finding.code) {
    case 'sum-mismatch':
    case 'breakdown-sum':
    case 'share-mismatch':
      return exactDifference(finding.facts.found, finding.facts.expected);
    case 'part-exceeds-whole':
      return exactDifference(finding.facts.part, finding.facts.whole);
    case 'conflicting-figure':
      return exactDifference(finding.facts.value, finding.facts.otherValue);
    case 'implausible-value': {
      const { value, minimum, maximum } = finding.facts;
      return exactDifference(value, value > maximum ? maximum : minimum);
    }
    case 'constraint-error': {
      const { constraint, limit } = finding.facts;
      return typeof finding.value === 'number' ? beyondLimit(constraint, limit, finding.value) : undefined;
    }
    default:
      return undefined;
  }
};
