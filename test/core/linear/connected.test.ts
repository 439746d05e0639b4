import { connected } from '../../../src/core/linear/connected';

test.each([
  ['nothing in common', ['ab', 'cd'], [['ab'], ['cd']]],
  ['a common key', ['ab', 'cd', 'be'], [['ab', 'be'], ['cd']]],
  ['through others, in the order of the entries', ['ab', 'cd', 'ef', 'be', 'fc'], [['ab', 'cd', 'ef', 'be', 'fc']]],
  ['a chain from behind', ['ab', 'cd', 'bc'], [['ab', 'cd', 'bc']]],
  ['no entries', [], []],
])('%s', (_, entries, expected) => {
  expect(connected(entries, (entry) => [...entry])).toEqual(expected);
});
