import type { Finding } from '../../model/finding';
import { holds } from '../expression/evaluate';
import { fieldsOf } from '../expression/tree';
import { type ReadRule, rowRulesOf } from '../row-rules';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import { recordsOf, type TableRecord } from '../table-records';

interface Outcome {
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
}

const apply = (context: RuleContext, { rule, when, expect }: ReadRule, records: readonly TableRecord[]): Outcome => {
  const fields = fieldsOf(expect);
  let isOpen = false;
  const findings = records.flatMap(({ read, cellOf, cell }) => {
    const verdict = holds(when, expect, read);
    isOpen ||= verdict === undefined;
    if (verdict !== false) return [];
    const place = fields.map(cellOf).find((found) => found !== undefined) ?? cell;
    return [findingAt(context, 'row-constraint', place, { rule: rule.code, message: rule.message })];
  });
  return { findings, isOpen };
};

/**
 * Rules that the schema itself states (`monitoring.rules`), row by row: where `when` holds, `expect` must hold. Reported at
 * the first field that `expect` names. Rows where a part is missing are not verifiable; so is a sheet whose schema has a rule
 * that cannot be read.
 */
export const rowConstraint: Rule = {
  code: 'row-constraint',
  check: (context) => {
    if (!context.schema?.monitoring?.rules?.length) return notVerifiable('no-rules');
    const { read, wrong } = rowRulesOf(context.schema);
    if (read.length === 0) return notVerifiable('unreadable-rule');
    const records = recordsOf(context);
    const outcomes = read.map((rule) => apply(context, rule, records));
    const open = outcomes.some(({ isOpen }) => isOpen) ? 'rule-part-missing' : undefined;
    return result(
      outcomes.flatMap(({ findings }) => findings),
      wrong.length > 0 ? 'unreadable-rule' : open,
    );
  },
};
