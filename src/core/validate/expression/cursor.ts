import type { ExpressionProblem } from '../../model/expression-problem';
import type { Token } from './tokens';
import type { Expression, ExpressionError } from './tree';

/** Stands where an expression could not be read; nobody sees it, since the trouble is told. */
const NOTHING: Expression = { kind: 'literal', value: false };

const MOST_NESTED = 50;

/** Where reading stands among the tokens, and the first trouble that it met. */
export interface Cursor {
  readonly fields: readonly string[];
  readonly token: () => Token;
  readonly take: () => Token;
  readonly isSign: (...signs: readonly string[]) => boolean;
  readonly isWord: (...words: readonly string[]) => boolean;
  /** Notes the trouble unless there was one before, and goes to the end: nothing after it counts. */
  readonly fail: (problem: ExpressionProblem, at?: Token) => Expression;
  readonly error: () => ExpressionError | undefined;
  /** Reads one level deeper; fails where brackets are too deep. */
  readonly deeper: (read: () => Expression) => Expression;
}

/** A cursor before the first token. `fields` are the names that expressions may use. */
export const buildCursor = (tokens: readonly Token[], fields: readonly string[]): Cursor => {
  let at = 0;
  let depth = 0;
  let error: ExpressionError | undefined;
  const token = (): Token => tokens[at] ?? { kind: 'end', text: '', position: 0 };
  const fail: Cursor['fail'] = (problem, { text: found, position } = token()) => {
    error ??= { problem, position, found };
    at = tokens.length - 1;
    return NOTHING;
  };
  return {
    fields,
    token,
    fail,
    error: () => error,
    take: () => {
      const taken = token();
      if (taken.kind !== 'end') at += 1;
      return taken;
    },
    isSign: (...signs) => token().kind === 'sign' && signs.includes(token().text),
    isWord: (...words) => token().kind === 'word' && words.includes(token().text.toLowerCase()),
    deeper: (read) => {
      depth += 1;
      const expression = depth > MOST_NESTED ? fail('too-long') : read();
      depth -= 1;
      return expression;
    },
  };
};

/** Takes a sign that must stand here. */
export const expectSign = (cursor: Cursor, sign: string): void => {
  if (cursor.isSign(sign)) cursor.take();
  else cursor.fail('closing-expected');
};

/** Reads an operand that must be of a kind; the trouble is told where it begins. */
export const operand = (
  cursor: Cursor,
  read: (cursor: Cursor) => Expression,
  isFitting: (expression: Expression) => boolean,
  problem: ExpressionProblem,
): Expression => {
  const start = cursor.token();
  return fitting(cursor, read(cursor), start, isFitting, problem);
};

/** An expression that must be of a kind; the trouble is told at the token. */
export const fitting = (
  cursor: Cursor,
  expression: Expression,
  start: Token,
  isFitting: (expression: Expression) => boolean,
  problem: ExpressionProblem,
): Expression => (cursor.error() || isFitting(expression) ? expression : cursor.fail(problem, start));
