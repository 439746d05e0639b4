/** What is wrong with an expression of a schema's rule (Ausdrucksfehler); words are made in `text/`. */
export const EXPRESSION_PROBLEMS = [
  'unknown-character',
  'open-text',
  'open-field',
  'unknown-field',
  'unknown-function',
  'wrong-arguments',
  'value-expected',
  'closing-expected',
  'end-expected',
  'truth-expected',
  'number-expected',
  'too-long',
] as const;
export type ExpressionProblem = (typeof EXPRESSION_PROBLEMS)[number];
