import { finding, type Finding } from '../../model/finding';
import { areaName, subjectName } from '../directory';
import { expectedAreas, levelsOf } from '../grid';
import { type Combination, explainable } from '../loose-keys';
import { notVerifiable, result, type Rule, type RuleContext, valueAt } from '../rule';
import type { Series } from '../series';

const LIMIT = 20;

const missingIn = (series: Series, levels: readonly string[], context: RuleContext): readonly Combination[] => {
  const { subject, breakdown, referenceDate, figures } = series;
  return expectedAreas(series, levels, context)
    .filter(({ id }) => !figures.has(id))
    .map(({ id }) => ({ subject, breakdown, referenceDate, area: id }));
};

const findingOf = (context: RuleContext, { subject, area, referenceDate }: Combination, count: number): Finding => {
  const { table, directory, sheet } = context;
  const cell = { row: table.range.row, column: table.range.column };
  const facts = { subject: subjectName(directory, subject), area: areaName(directory, area), referenceDate, count };
  return finding('incomplete-grid', { sheet: table.sheet, cell }, facts, valueAt(sheet, cell));
};

/**
 * Areas without a row: every subject, breakdown and date that the sheet has must have all areas of the levels in the
 * schema's `grid`, or else all Stadtteile where there is one, or all Stadtbezirke; as valid on that day.
 *
 * At most 20 are reported one by one, at the first cell of the table; each tells the count of all. Areas that a row with
 * an unreadable key may stand for are not reported, and the sheet is not verifiable then.
 */
export const incompleteGrid: Rule = {
  code: 'incomplete-grid',
  check: (context) => {
    const { series } = context;
    const levelled = series.map((one) => ({ one, levels: levelsOf(one, context) }));
    const covered = levelled.filter(({ levels }) => levels.length > 0);
    if (covered.length === 0) return notVerifiable(series.length === 0 ? 'no-figures' : 'no-districts');
    const lacking = covered.flatMap(({ one, levels }) => missingIn(one, levels, context));
    const isExplained = explainable(context.observations);
    const reported = lacking.filter((combination) => !isExplained(combination));
    const findings = reported.slice(0, LIMIT).map((combination) => findingOf(context, combination, reported.length));
    return result(findings, reported.length < lacking.length ? 'unreadable-keys' : undefined);
  },
};
