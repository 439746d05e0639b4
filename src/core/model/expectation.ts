import type { Finding } from './finding';

/** What should stand in the cell (Sollwert), where the finding knows it; numbers unrounded, `undefined` where nobody can know. */
export const expectationOf = (finding: Finding): number | string | undefined => {
  switch (finding.code) {
    case 'sum-mismatch':
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
