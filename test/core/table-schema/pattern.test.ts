import { compileExpression } from '../../../src/core/table-schema/pattern';

// XML Schema part 2, appendix F (regular expressions).
test.each<[string, string, string, boolean]>([
  ['the whole text', 'ab', 'abc', false],
  ['a choice', 'a|b', 'b', true],
  ['escapes that are not needed', '\\d{2}\\-\\d{2}', '12-34', true],
  ['an escape within a class', '[\\d\\-]+', '12-34', true],
  ['letters of a name', '\\i\\c*', 'Straße-1', true],
  ['what no name begins with', '\\i\\c*', '1a', false],
  ['no letter of a name', '\\C', ' ', true],
  ['a class within a class', '[\\c ]+', 'a b', true],
  ['a class without some of it', '[a-z-[aeiou]]+', 'xyz', true],
  ['what was taken from a class', '[a-z-[aeiou]]+', 'xaz', false],
  ['a category of characters', '\\p{Lu}\\p{Ll}+', 'Ärger', true],
  ['characters beyond the first plane', '.', '👍', true],
])('%s: %s', (_, pattern, text, expected) => {
  expect(compileExpression(pattern)?.test(text)).toBe(expected);
});

test.each(['(', '[a', '\\p{Nichts}', 'a{2,1}', '(?<!', '*'])('%s is no expression', (pattern) => {
  expect(compileExpression(pattern)).toBeUndefined();
});
