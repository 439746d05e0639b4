import type { ExpressionProblem } from '../../model/expression-problem';

export type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>=';
export type FunctionName = 'round' | 'abs' | 'min' | 'max';

/** An expression of a schema's rule, read (Ausdruck). */
export type Expression =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | {
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'comparison';
      readonly operator: Comparator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'in'; readonly operand: Expression; readonly choices: readonly Expression[] }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly operands: readonly Expression[] };

/** Why an expression cannot be read: the first trouble, its character counted from 0, and what stands there. */
export interface ExpressionError {
  readonly problem: ExpressionProblem;
  readonly position: number;
  readonly found: string;
}

/** An expression, or why it cannot be read. */
export type ExpressionReading =
  | { readonly kind: 'read'; readonly expression: Expression }
  | { readonly kind: 'wrong'; readonly error: ExpressionError };

const TRUTHS: readonly Expression['kind'][] = ['comparison', 'in', 'logic', 'not', 'empty'];

/** Whether an expression is a statement, true or false; a field may be one. */
export const canBeTruth = (expression: Expression): boolean =>
  TRUTHS.includes(expression.kind) ||
  expression.kind === 'field' ||
  (expression.kind === 'literal' && typeof expression.value === 'boolean');

/** Whether an expression can be a number. */
export const canBeNumber = (expression: Expression): boolean =>
  !TRUTHS.includes(expression.kind) && (expression.kind !== 'literal' || typeof expression.value === 'number');

/** Whether an expression can be compared: a number, a text or a day. */
export const canBeCompared = (expression: Expression): boolean => !TRUTHS.includes(expression.kind);

const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'negative':
    case 'not':
      return [expression.operand];
    case 'arithmetic':
    case 'comparison':
    case 'logic':
      return [expression.left, expression.right];
    case 'in':
      return [expression.operand, ...expression.choices];
    case 'call':
      return expression.operands;
    default:
      return [];
  }
};

/** Names of the fields that an expression speaks of, in their order, each once. */
export const fieldsOf = (expression: Expression): readonly string[] => {
  const own = expression.kind === 'field' || expression.kind === 'empty' ? [expression.name] : [];
  return [...new Set([...own, ...partsOf(expression).flatMap(fieldsOf)])];
};
