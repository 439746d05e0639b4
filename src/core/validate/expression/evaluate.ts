import { roundHalfAwayFromZero } from '../../model/rounding';
import { compare, numberOf, type Value } from './compare';
import type { Expression, FunctionName } from './tree';

/** What a row says in a field: its value, and whether nothing stands there; `undefined` where nobody knows. */
export interface FieldValue {
  readonly value: Value;
  readonly empty: boolean | undefined;
}

export type ReadField = (name: string) => FieldValue;

const CALCULATIONS: Readonly<Record<'+' | '-' | '*' | '/', (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const MOST_DECIMALS = 10;

const FUNCTIONS: Readonly<Record<FunctionName, (numbers: readonly number[]) => number>> = {
  round: ([number = 0, decimals = 0]) =>
    roundHalfAwayFromZero(number, Math.min(MOST_DECIMALS, Math.max(-MOST_DECIMALS, Math.trunc(decimals)))),
  abs: ([number = 0]) => Math.abs(number),
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
};

/** Number of an expression; `undefined` where it is not known, is none, or is beyond what can be counted with. */
const calculate = (
  operands: readonly Expression[],
  read: ReadField,
  compute: (numbers: readonly number[]) => number,
): number | undefined => {
  const numbers: number[] = [];
  for (const operand of operands) {
    const value = evaluate(operand, read);
    const number = value === undefined || typeof value === 'boolean' ? undefined : numberOf(value);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  const result = compute(numbers);
  return Number.isFinite(result) ? result : undefined;
};

const truthOf = (expression: Expression, read: ReadField): boolean | undefined => {
  const value = evaluate(expression, read);
  return typeof value === 'boolean' ? value : undefined;
};

/** Kleene's logic: what is not known decides nothing that the other side has not decided. */
const combine = (
  operator: 'and' | 'or',
  left: boolean | undefined,
  right: boolean | undefined,
): boolean | undefined => {
  const decisive = operator === 'or';
  if (left === decisive || right === decisive) return decisive;
  return left === undefined || right === undefined ? undefined : !decisive;
};

const isAmong = (value: Value, choices: readonly Value[]): boolean | undefined => {
  const found = choices.map((choice) => compare('=', value, choice));
  return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
};

const not = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);

/**
 * Value of an expression on one row. Three-valued: what is not known stays so, unless the rest decides; a division by zero,
 * and a comparison of what cannot be compared, are not known.
 */
export const evaluate = (expression: Expression, read: ReadField): Value => {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'field':
      return read(expression.name).value;
    case 'empty':
      return read(expression.name).empty;
    case 'negative':
      return calculate([expression.operand], read, ([number = 0]) => -number);
    case 'not':
      return not(truthOf(expression.operand, read));
    case 'arithmetic':
      return calculate([expression.left, expression.right], read, ([a = 0, b = 0]) =>
        CALCULATIONS[expression.operator](a, b),
      );
    case 'comparison':
      return compare(expression.operator, evaluate(expression.left, read), evaluate(expression.right, read));
    case 'in':
      return isAmong(
        evaluate(expression.operand, read),
        expression.choices.map((choice) => evaluate(choice, read)),
      );
    case 'logic':
      return combine(expression.operator, truthOf(expression.left, read), truthOf(expression.right, read));
    case 'call':
      return calculate(expression.operands, read, FUNCTIONS[expression.name]);
  }
};

/** Whether `expect` holds wherever `when` does; `undefined` where a part that would decide is not known. */
export const holds = (when: Expression | undefined, expect: Expression, read: ReadField): boolean | undefined => {
  const applies = when === undefined ? true : truthOf(when, read);
  return applies === false ? true : combine('or', not(applies), truthOf(expect, read));
};
