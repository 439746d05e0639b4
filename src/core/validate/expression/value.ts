import { type Cursor, expectSign, fitting, operand } from './cursor';
import { canBeNumber, type Expression, type FunctionName } from './tree';

/** Reads what is in brackets: a whole expression, which only the caller knows how to read. */
export type ReadInner = (cursor: Cursor) => Expression;

/** How many operands a function takes, at least and at most. */
const FUNCTIONS: Readonly<Record<FunctionName, readonly [least: number, most: number]>> = {
  round: [1, 2],
  abs: [1, 1],
  min: [2, 20],
  max: [2, 20],
};

const KEYWORDS: readonly string[] = ['and', 'or', 'not', 'in'];

const isFunction = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);

/** Values with commas or semicolons between them. */
export const readList = (cursor: Cursor, inner: ReadInner): readonly Expression[] => {
  const entries = [readSum(cursor, inner)];
  while (!cursor.error() && cursor.isSign(',', ';')) {
    cursor.take();
    entries.push(readSum(cursor, inner));
  }
  return entries;
};

const readField = (cursor: Cursor): Expression => {
  const taken = cursor.take();
  const name = cursor.fields.find((known) => known.normalize('NFC') === taken.text.normalize('NFC'));
  return name === undefined ? cursor.fail('unknown-field', taken) : { kind: 'field', name };
};

const readEmpty = (cursor: Cursor): Expression => {
  const field = cursor.token().kind === 'field' ? readField(cursor) : cursor.fail('value-expected');
  expectSign(cursor, ')');
  return field.kind === 'field' ? { kind: 'empty', name: field.name } : field;
};

const readOperands = (cursor: Cursor, name: FunctionName, inner: ReadInner): Expression => {
  const operands = cursor.isSign(')') ? [] : readList(cursor, inner);
  expectSign(cursor, ')');
  return { kind: 'call', name, operands };
};

const readCall = (cursor: Cursor, inner: ReadInner): Expression => {
  const named = cursor.take();
  const name = named.text.toLowerCase();
  if (name !== 'empty' && !isFunction(name)) return cursor.fail('unknown-function', named);
  if (!cursor.isSign('(')) return cursor.fail('value-expected', named);
  cursor.take();
  if (name === 'empty') return readEmpty(cursor);
  const call = readOperands(cursor, name, inner);
  const operands = call.kind === 'call' ? call.operands : [];
  const [least, most] = FUNCTIONS[name];
  const isCounted = () => operands.length >= least && operands.length <= most;
  const counted = fitting(cursor, call, named, isCounted, 'wrong-arguments');
  return fitting(cursor, counted, named, () => operands.every(canBeNumber), 'number-expected');
};

const readBracket = (cursor: Cursor, inner: ReadInner): Expression => {
  if (!cursor.isSign('(')) return cursor.fail('value-expected');
  cursor.take();
  const expression = cursor.deeper(() => inner(cursor));
  expectSign(cursor, ')');
  return expression;
};

const readPrimary = (cursor: Cursor, inner: ReadInner): Expression => {
  const { kind, text } = cursor.token();
  if (kind === 'number') return { kind: 'literal', value: Number(cursor.take().text) };
  if (kind === 'text') return { kind: 'literal', value: cursor.take().text };
  if (kind === 'field') return readField(cursor);
  if (cursor.isWord('true', 'false')) return { kind: 'literal', value: cursor.take().text.toLowerCase() === 'true' };
  return kind === 'word' && !KEYWORDS.includes(text.toLowerCase())
    ? readCall(cursor, inner)
    : readBracket(cursor, inner);
};

const readSigned = (cursor: Cursor, inner: ReadInner): Expression => {
  if (!cursor.isSign('-')) return readPrimary(cursor, inner);
  cursor.take();
  const negated = () => operand(cursor, () => readSigned(cursor, inner), canBeNumber, 'number-expected');
  return cursor.deeper(() => ({ kind: 'negative', operand: negated() }));
};

type Operator = '+' | '-' | '*' | '/';

/** Operations of one strength, from left to right. */
const readChain = (cursor: Cursor, next: (cursor: Cursor) => Expression, ...signs: readonly Operator[]): Expression => {
  const start = cursor.token();
  const operatorHere = (): Operator | undefined => signs.find((sign) => cursor.isSign(sign));
  let left = next(cursor);
  for (let operator = operatorHere(); operator; operator = operatorHere()) {
    cursor.take();
    left = fitting(cursor, left, start, canBeNumber, 'number-expected');
    left = { kind: 'arithmetic', operator, left, right: operand(cursor, next, canBeNumber, 'number-expected') };
  }
  return left;
};

/** Reads a value: numbers, texts, fields, functions, brackets, and what is calculated with them. */
export const readSum = (cursor: Cursor, inner: ReadInner): Expression => {
  const readSignedOne = (at: Cursor) => readSigned(at, inner);
  const readProduct = (at: Cursor) => readChain(at, readSignedOne, '*', '/');
  return readChain(cursor, readProduct, '+', '-');
};
