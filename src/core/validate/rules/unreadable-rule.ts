import { finding } from '../../model/finding';
import { rowRulesOf } from '../row-rules';
import { notVerifiable, result, type Rule } from '../rule';

/** Rules of the schema that are written wrongly and therefore check nothing; for who keeps the schema, on every sheet of it. */
export const unreadableRule: Rule = {
  code: 'unreadable-rule',
  check: ({ table, schema }) => {
    if (!schema?.monitoring?.rules?.length) return notVerifiable('no-rules');
    return result(
      rowRulesOf(schema).wrong.map(({ rule, part, error: { problem, position, found } }) =>
        finding(
          'unreadable-rule',
          { sheet: table.sheet },
          { rule: rule.code, part, problem, position: position + 1, found },
        ),
      ),
    );
  },
};
