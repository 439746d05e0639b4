import type { Catalogue } from '../model/catalogue';
import type { Finding, Verdict } from '../model/finding';
import type { Submission } from '../model/sheet';
import type { Table } from '../model/table';
import { buildContexts } from './context';
import type { Rule, RuleContext, RuleResult } from './rule';
import { RULES } from './rules';
import { withSchemaSeverities } from './severity';

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
 * Total: every rule runs on every sheet. A rule that found something has failed; one that found nothing but could not
 * look at everything is `not-verifiable`, never passed. Findings come by table, then rule; severities of the sheet's
 * schema win over the defaults. What parsing has reported already (unreadable values and keys) is not reported again.
 */
export const validateTables = (tables: readonly Table[], submission: Submission, catalogue: Catalogue): Validation => {
  const findings: Finding[] = [];
  const verdicts: Verdict[] = [];
  for (const context of buildContexts(tables, submission, catalogue)) {
    for (const rule of RULES) {
      const outcome = rule.check(context);
      for (const found of outcome.findings) findings.push(found);
      verdicts.push(verdict(rule, context, outcome));
    }
  }
  return { findings: withSchemaSeverities(findings, tables, catalogue), verdicts };
};
