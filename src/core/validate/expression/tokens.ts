import type { ExpressionError } from './tree';

/** A piece of an expression: `text` is what it says, without quotes and brackets. */
export interface Token {
  readonly kind: 'number' | 'text' | 'field' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly position: number;
}

interface Pattern {
  readonly kind: Token['kind'] | 'space' | 'open-text' | 'open-field';
  readonly expression: RegExp;
}

/** In this order; the open ones match what the closed ones before them do not. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'space', expression: /\s+/uy },
  { kind: 'number', expression: /\d+(?:\.\d+)?/uy },
  { kind: 'text', expression: /'(?:[^']|'')*'/uy },
  { kind: 'open-text', expression: /'/uy },
  { kind: 'field', expression: /\[[^[\]]+\]/uy },
  { kind: 'open-field', expression: /\[/uy },
  { kind: 'word', expression: /\p{L}+/uy },
  { kind: 'sign', expression: /<=|>=|<>|!=|==|[-+*/=<>(),;]/uy },
];

const matchAt = (
  source: string,
  position: number,
): { readonly kind: Pattern['kind']; readonly text: string } | undefined => {
  for (const { kind, expression } of PATTERNS) {
    expression.lastIndex = position;
    const [text] = expression.exec(source) ?? [];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
};

const meaningOf = (kind: Token['kind'], text: string): string => {
  if (kind === 'text') return text.slice(1, -1).replaceAll("''", "'");
  return kind === 'field' ? text.slice(1, -1).trim() : text;
};

/** Longer expressions are nobody's rule. */
export const MOST_CHARACTERS = 1000;

/** Cuts an expression into its pieces, an `end` after the last one; or says which character is none of them. */
export const tokensOf = (source: string): readonly Token[] | ExpressionError => {
  if (source.length > MOST_CHARACTERS) return { problem: 'too-long', position: MOST_CHARACTERS, found: '' };
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    const found = matchAt(source, position);
    if (!found) return { problem: 'unknown-character', position, found: [...source.slice(position)][0] ?? '' };
    const { kind, text } = found;
    if (kind === 'open-text' || kind === 'open-field')
      return { problem: kind, position, found: source.slice(position) };
    if (kind !== 'space') tokens.push({ kind, text: meaningOf(kind, text), position });
    position += text.length;
  }
  return [...tokens, { kind: 'end', text: '', position }];
};
