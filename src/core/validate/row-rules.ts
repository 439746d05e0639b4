import type { RowRule, SheetSchema } from '../model/sheet-schema';
import { parseExpression } from './expression/parse';
import type { Expression, ExpressionError } from './expression/tree';

/** A rule of the schema's that could be read. */
export interface ReadRule {
  readonly rule: RowRule;
  readonly when: Expression | undefined;
  readonly expect: Expression;
}

/** A rule that could not, and where its trouble is. */
export interface WrongRule {
  readonly rule: RowRule;
  readonly part: 'when' | 'expect';
  readonly error: ExpressionError;
}

/** Rules of a schema, read: those that can be applied, and those that are written wrongly. */
export const rowRulesOf = (
  schema: SheetSchema | undefined,
): { readonly read: readonly ReadRule[]; readonly wrong: readonly WrongRule[] } => {
  const fields = (schema?.fields ?? []).map(({ name }) => name);
  const read: ReadRule[] = [];
  const wrong: WrongRule[] = [];
  for (const rule of schema?.monitoring?.rules ?? []) {
    const when = rule.when === undefined ? undefined : parseExpression(rule.when, fields);
    const expect = parseExpression(rule.expect, fields);
    if (when?.kind === 'wrong') wrong.push({ rule, part: 'when', error: when.error });
    if (expect.kind === 'wrong') wrong.push({ rule, part: 'expect', error: expect.error });
    if (when?.kind !== 'wrong' && expect.kind === 'read')
      read.push({ rule, when: when?.expression, expect: expect.expression });
  }
  return { read, wrong };
};
