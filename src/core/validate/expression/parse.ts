import type { ExpressionProblem } from '../../model/expression-problem';
import { type Token, tokensOf } from './tokens';
import {
  canBeCompared,
  canBeNumber,
  canBeTruth,
  type Comparator,
  type Expression,
  type ExpressionError,
  type ExpressionReading,
  type FunctionName,
} from './tree';

/** Spellings of the comparisons. */
const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '=': '=',
  '==': '=',
  '<>': '<>',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/** How many operands a function takes, at least and at most. */
const FUNCTIONS: Readonly<Record<FunctionName, readonly [least: number, most: number]>> = {
  round: [1, 2],
  abs: [1, 1],
  min: [2, 20],
  max: [2, 20],
};

const isFunction = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);

const MOST_NESTED = 50;
const NOTHING: Expression = { kind: 'literal', value: false };

type Check = (expression: Expression) => boolean;

/** Recursive descent over the tokens; after the first trouble whatever is read does not count any more. */
const buildParser = (tokens: readonly Token[], fields: readonly string[]) => {
  let at = 0;
  let nested = 0;
  let error: ExpressionError | undefined;

  const token = (): Token => tokens[at] ?? { kind: 'end', text: '', position: 0 };
  const fail = (problem: ExpressionProblem, { text: found, position }: Token = token()): Expression => {
    error ??= { problem, position, found };
    at = tokens.length - 1;
    return NOTHING;
  };
  const isSign = (...signs: readonly string[]): boolean => token().kind === 'sign' && signs.includes(token().text);
  const isWord = (...words: readonly string[]): boolean =>
    token().kind === 'word' && words.includes(token().text.toLowerCase());
  const take = (): Token => {
    const taken = token();
    if (taken.kind !== 'end') at += 1;
    return taken;
  };
  const expectSign = (sign: string): void => {
    if (isSign(sign)) take();
    else fail('closing-expected');
  };
  const checked = (expression: Expression, start: Token, check: Check, problem: ExpressionProblem): Expression =>
    error || check(expression) ? expression : fail(problem, start);

  const operand = (read: () => Expression, check: Check, problem: ExpressionProblem): Expression => {
    const start = token();
    return checked(read(), start, check, problem);
  };

  const list = (): readonly Expression[] => {
    const entries = [sum()];
    while (!error && isSign(',', ';')) {
      take();
      entries.push(sum());
    }
    return entries;
  };

  const field = (): Expression => {
    const taken = take();
    const name = fields.find((known) => known.normalize('NFC') === taken.text.normalize('NFC'));
    return name === undefined ? fail('unknown-field', taken) : { kind: 'field', name };
  };

  const empty = (): Expression => {
    const inner = token().kind === 'field' ? field() : fail('value-expected');
    expectSign(')');
    return inner.kind === 'field' ? { kind: 'empty', name: inner.name } : NOTHING;
  };

  const call = (): Expression => {
    const named = take();
    const name = named.text.toLowerCase();
    if (!isSign('(')) return fail(name === 'empty' || isFunction(name) ? 'value-expected' : 'unknown-function', named);
    take();
    if (name === 'empty') return empty();
    if (!isFunction(name)) return fail('unknown-function', named);
    const operands = isSign(')') ? [] : list();
    expectSign(')');
    const [least, most] = FUNCTIONS[name];
    if (!error && (operands.length < least || operands.length > most)) return fail('wrong-arguments', named);
    return checked({ kind: 'call', name, operands }, named, () => operands.every(canBeNumber), 'number-expected');
  };

  const primary = (): Expression => {
    const { kind, text } = token();
    if (kind === 'number') return { kind: 'literal', value: Number(take().text) };
    if (kind === 'text') return { kind: 'literal', value: take().text };
    if (kind === 'field') return field();
    if (isWord('true', 'false')) return { kind: 'literal', value: take().text.toLowerCase() === 'true' };
    if (kind === 'word' && !['and', 'or', 'not', 'in'].includes(text.toLowerCase())) return call();
    if (!isSign('(')) return fail('value-expected');
    take();
    const inner = either();
    expectSign(')');
    return inner;
  };

  const unary = (): Expression => {
    if (!isSign('-')) return primary();
    take();
    return { kind: 'negative', operand: operand(unary, canBeNumber, 'number-expected') };
  };

  const arithmetic = (next: () => Expression, ...signs: readonly ('+' | '-' | '*' | '/')[]): Expression => {
    const start = token();
    let left = next();
    for (let operator = signs.find((sign) => isSign(sign)); operator; operator = signs.find((sign) => isSign(sign))) {
      take();
      left = checked(left, start, canBeNumber, 'number-expected');
      left = { kind: 'arithmetic', operator, left, right: operand(next, canBeNumber, 'number-expected') };
    }
    return left;
  };
  const product = (): Expression => arithmetic(unary, '*', '/');
  const sum = (): Expression => arithmetic(product, '+', '-');

  const choice = (left: Expression): Expression => {
    take();
    if (!isSign('(')) return fail('value-expected');
    take();
    const choices = list();
    expectSign(')');
    return { kind: 'in', operand: left, choices };
  };

  const comparison = (): Expression => {
    const start = token();
    const left = sum();
    const operator = token().kind === 'sign' ? COMPARATORS[token().text] : undefined;
    if (operator) {
      take();
      checked(left, start, canBeCompared, 'value-expected');
      return { kind: 'comparison', operator, left, right: operand(sum, canBeCompared, 'value-expected') };
    }
    if (isWord('in')) return choice(left);
    if (!isWord('not')) return left;
    take();
    return isWord('in') ? { kind: 'not', operand: choice(left) } : fail('value-expected');
  };

  const negation = (): Expression => {
    if (!isWord('not')) return comparison();
    take();
    return { kind: 'not', operand: operand(negation, canBeTruth, 'truth-expected') };
  };

  const logic = (operator: 'and' | 'or', next: () => Expression): Expression => {
    const start = token();
    let left = next();
    while (!error && isWord(operator)) {
      take();
      left = checked(left, start, canBeTruth, 'truth-expected');
      left = { kind: 'logic', operator, left, right: operand(next, canBeTruth, 'truth-expected') };
    }
    return left;
  };

  const either = (): Expression => {
    nested += 1;
    if (nested > MOST_NESTED) return fail('too-long');
    const expression = logic('or', () => logic('and', negation));
    nested -= 1;
    return expression;
  };

  return (): ExpressionReading => {
    const expression = operand(either, canBeTruth, 'truth-expected');
    if (!error && token().kind !== 'end') fail('end-expected');
    return error ? { kind: 'wrong', error } : { kind: 'read', expression };
  };
};

/**
 * Reads an expression of a schema's rule: a statement about the fields of one row, true or false.
 *
 * Total: whatever is written, the answer is an expression or the first trouble with its place.
 *
 * @example parseExpression('[Zähler] <= [Nenner]', ['Zähler', 'Nenner'])
 */
export const parseExpression = (source: string, fields: readonly string[]): ExpressionReading => {
  const tokens = tokensOf(source);
  return 'problem' in tokens ? { kind: 'wrong', error: tokens } : buildParser(tokens, fields)();
};
