import fc from 'fast-check';
import { candidatesOf, editDistance, isNear, nearest } from '../../../src/core/parse/nearest';

// Distances counted by hand.
test.each([
  ['the same', 'aegidii', 'aegidii', 0],
  ['a letter left out', 'aegidi', 'aegidii', 1],
  ['a letter too many', 'kreutz', 'kreuz', 1],
  ['neighbours swapped', 'hafne', 'hafen', 1],
  ['two letters wrong', 'rochsel', 'roxel', Infinity],
])('edit distance up to two: %s', (_, a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test('edit distance is symmetric and zero for equals only', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
    }),
  );
});

const candidates = candidatesOf(['Aegidii', 'Dom', 'Düesberg', 'Hiltrup', 'Hiltrup-Mitte']);

test.each([
  ['a slip of the pen', 'Aegidi', 'Aegidii'],
  ['a missing umlaut', 'Duesberg', 'Düesberg'],
  ['the nearer of two', 'Hiltrupp', 'Hiltrup'],
  ['one wrong letter in a short name', 'Dim', 'Dom'],
  ['two wrong letters in a short name are another name', 'Dir', undefined],
  ['another name', 'Gievenbeck', undefined],
  ['nothing', '', undefined],
])('nearest: %s', (_, text, found) => {
  expect(nearest(text, candidates)).toBe(found);
});

test.each([
  ['Kreutz', 'Kreuz', true],
  ['Nord', 'Ost', false],
])('%s is near %s: %s', (text, name, near) => {
  expect(isNear(text, name)).toBe(near);
});
