import type { Finding } from '../../core/model/finding';
import type { Counts } from '../de';

/** How many findings there are of each severity. */
export const countsOf = (findings: readonly Finding[]): Counts => {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
