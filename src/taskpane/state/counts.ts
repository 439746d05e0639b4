import type { Finding, Severity } from '../../core/model/finding';

/** Number of findings by severity. */
export type Counts = Readonly<Record<Severity, number>>;

export const countsOf = (findings: readonly Finding[]): Counts => {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
