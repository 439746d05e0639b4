import { buildCursor, type Cursor, expectSign, fitting, operand } from './cursor';
import { tokensOf } from './tokens';
import { canBeCompared, canBeTruth, type Comparator, type Expression, type ExpressionReading } from './tree';
import { readList, readSum } from './value';

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

const readValue = (cursor: Cursor): Expression => readSum(cursor, readExpression);

const readChoice = (cursor: Cursor, chosen: Expression): Expression => {
  cursor.take();
  if (!cursor.isSign('(')) return cursor.fail('value-expected');
  cursor.take();
  const choices = readList(cursor, readExpression);
  expectSign(cursor, ')');
  return { kind: 'in', operand: chosen, choices };
};

const readNotIn = (cursor: Cursor, chosen: Expression): Expression => {
  cursor.take();
  return cursor.isWord('in') ? { kind: 'not', operand: readChoice(cursor, chosen) } : cursor.fail('value-expected');
};

const readComparison = (cursor: Cursor): Expression => {
  const start = cursor.token();
  const left = readValue(cursor);
  const { kind, text } = cursor.token();
  const operator = kind === 'sign' ? COMPARATORS[text] : undefined;
  if (operator) {
    cursor.take();
    fitting(cursor, left, start, canBeCompared, 'value-expected');
    return { kind: 'comparison', operator, left, right: operand(cursor, readValue, canBeCompared, 'value-expected') };
  }
  if (cursor.isWord('in')) return readChoice(cursor, left);
  return cursor.isWord('not') ? readNotIn(cursor, left) : left;
};

const readNegation = (cursor: Cursor): Expression => {
  if (!cursor.isWord('not')) return readComparison(cursor);
  cursor.take();
  const negated = () => operand(cursor, readNegation, canBeTruth, 'truth-expected');
  return cursor.deeper(() => ({ kind: 'not', operand: negated() }));
};

const readLogic = (cursor: Cursor, operator: 'and' | 'or', next: (cursor: Cursor) => Expression): Expression => {
  const start = cursor.token();
  let left = next(cursor);
  while (!cursor.error() && cursor.isWord(operator)) {
    cursor.take();
    left = fitting(cursor, left, start, canBeTruth, 'truth-expected');
    left = { kind: 'logic', operator, left, right: operand(cursor, next, canBeTruth, 'truth-expected') };
  }
  return left;
};

const readAll = (cursor: Cursor): Expression => readLogic(cursor, 'and', readNegation);
const readExpression = (cursor: Cursor): Expression => readLogic(cursor, 'or', readAll);

/**
 * Reads an expression of a schema's rule: a statement about the fields of one row, true or false.
 *
 * Total: whatever is written, the answer is an expression or the first trouble with its place.
 *
 * @example parseExpression('[Zähler] <= [Nenner]', ['Zähler', 'Nenner'])
 */
export const parseExpression = (source: string, fields: readonly string[]): ExpressionReading => {
  const tokens = tokensOf(source);
  if ('problem' in tokens) return { kind: 'wrong', error: tokens };
  const cursor = buildCursor(tokens, fields);
  const expression = operand(cursor, readExpression, canBeTruth, 'truth-expected');
  if (!cursor.error() && cursor.token().kind !== 'end') cursor.fail('end-expected');
  const error = cursor.error();
  return error ? { kind: 'wrong', error } : { kind: 'read', expression };
};
