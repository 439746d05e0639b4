import type { Finding, Severity } from '../../core/model/finding';
import type { PaneState } from './state';

/** Number of findings by severity. */
export type Counts = Readonly<Record<Severity, number>>;

export const countsOf = (findings: readonly Pick<Finding, 'severity'>[]): Counts => {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

/** Open findings of the last check; accepted ones do not count. */
export const openFindings = ({ checked }: PaneState): readonly Finding[] => checked?.view.review.settlement.open ?? [];
