import type { Catalogue } from '../model/catalogue';
import type { Finding, Verdict } from '../model/finding';
import type { Submission } from '../model/sheet';
import type { Table } from '../model/table';
import { buildContexts } from './context';
import { rulesFor } from './plain-rules';
import type { Rule, RuleContext, RuleResult } from './rule';
import { withSchemaSeverities } from './severity';
import { withThresholds } from './thresholds';

const verdict = ({ code }: Rule, { table }: RuleContext, { findings, unverified }: RuleResult): Verdict => ({
  rule: code,
  sheet: table.sheet,
  outcome: findings.length > 0 ? 'failed' : unverified === undefined ? 'passed' : 'not-verifiable',
  ...(unverified !== undefined && { reason: unverified }),
});

/** What was found, and a verdict for every rule on every sheet. */
export interface Validation {
  readonly findings: readonly Finding[];
  readonly verdicts: readonly Verdict[];
}

/**
 * Holds tables against schemas and catalogue, and against each other (Prüfregeln).
 *
 * Total: every rule runs on every sheet (of a plain Table Schema: every rule for such). A rule that found something has failed; one that found nothing but could not
 * look at everything is `not-verifiable`, never passed. Findings come by table, then rule; severities and thresholds of
 * the sheet's schema win over the defaults. What parsing has reported already (unreadable values and keys) is not reported again.
 */
export const validateTables = (tables: readonly Table[], submission: Submission, catalogue: Catalogue): Validation => {
  const findings: Finding[] = [];
  const verdicts: Verdict[] = [];
  for (const context of buildContexts(tables, submission, catalogue)) {
    for (const rule of rulesFor(context)) {
      const outcome = rule.check(context);
      for (const found of outcome.findings) findings.push(found);
      verdicts.push(verdict(rule, context, outcome));
    }
  }
  const graded = withSchemaSeverities(findings, tables, catalogue);
  return { findings: withThresholds(graded, tables, catalogue), verdicts };
};
