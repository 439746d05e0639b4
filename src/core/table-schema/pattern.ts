const NAME_START = '\\p{L}_:';
const NAME = '\\p{L}\\p{M}\\p{N}_:.\\-·';

/** Escapes of XML Schema that JavaScript has not, outside and inside a character class. */
const ESCAPES: Readonly<Record<string, readonly [outside: string, inside: string | undefined]>> = {
  '\\i': [`[${NAME_START}]`, NAME_START],
  '\\c': [`[${NAME}]`, NAME],
  '\\I': [`[^${NAME_START}]`, undefined],
  '\\C': [`[^${NAME}]`, undefined],
  '\\-': ['-', '\\-'],
};

/** `[a-z-[aeiou]]` of XML Schema, which JavaScript writes `[[a-z]--[aeiou]]`. */
const SUBTRACTION = /\[((?:\\.|[^\]\\[])+)-\[((?:\\.|[^\]\\[])+)\]\]/g;
const TOKEN = /\\.|\[|\]|[^\\[\]]+/gs;

const withEscapes = (pattern: string): string => {
  let depth = 0;
  return (pattern.match(TOKEN) ?? [])
    .map((token) => {
      if (token === '[') depth += 1;
      if (token === ']') depth -= 1;
      const [outside, inside] = (Object.hasOwn(ESCAPES, token) && ESCAPES[token]) || [token, token];
      return depth > 0 ? (inside ?? token) : outside;
    })
    .join('');
};

const tryExpression = (source: string, flags: string): RegExp | undefined => {
  try {
    return new RegExp(`^(?:${source})$`, flags);
  } catch {
    return undefined;
  }
};

/**
 * Regular expression of XML Schema as one of JavaScript, which must match a whole text; `undefined` where it is none.
 *
 * `^` and `$` at the ends, which XML Schema has not but everybody writes, are allowed; so are escapes that are not needed.
 */
export const compileExpression = (pattern: string): RegExp | undefined => {
  const source = withEscapes(pattern);
  if (source.search(SUBTRACTION) >= 0) return tryExpression(source.replace(SUBTRACTION, '[[$1]--[$2]]'), 'v');
  return tryExpression(source, 'u') ?? (/\\[pP]\{/.test(source) ? undefined : tryExpression(source, ''));
};
