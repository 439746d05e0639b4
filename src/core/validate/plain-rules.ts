import type { RuleCode } from '../model/rule';
import { isPlainTable } from './plain-columns';
import type { Rule, RuleContext } from './rule';
import { RULES } from './rules';
import { foreignKey } from './rules/foreign-key';
import { plainConstraintError } from './rules/plain-constraint-error';
import { plainPrimaryKey } from './rules/plain-primary-key';
import { uniqueError } from './rules/unique-error';

/** Rules that look at the sheet or at what the schema says of its rows, whatever the table holds. */
const FOR_ALL_TABLES: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'hidden-rows',
  'hidden-columns',
  'filtered-sheet',
  'unreadable-rule',
  'row-constraint',
]);

const PLAIN_RULES: readonly Rule[] = [
  ...RULES.filter(({ code }) => FOR_ALL_TABLES.has(code)),
  plainConstraintError,
  uniqueError,
  plainPrimaryKey,
  foreignKey,
];

/** Rules that a table is held against: those of figures, or those of a plain Table Schema. */
export const rulesFor = (context: RuleContext): readonly Rule[] => (isPlainTable(context) ? PLAIN_RULES : RULES);
