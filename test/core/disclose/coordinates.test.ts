import { groupsOf } from '../../../src/core/disclose/coordinates';

const known = new Set(['männlich', 'weiblich', 'deutsche', 'mit dach, ohne keller', 'weiblich, verheiratet']);

test.each([
  ['insgesamt', []],
  ['Insgesamt ', []],
  ['Männlich', ['männlich']],
  ['männlich, 80 bis 89', ['80 bis 89', 'männlich']],
  ['80 bis 89 / männlich', ['80 bis 89', 'männlich']],
  ['Deutsche; weiblich', ['deutsche', 'weiblich']],
  ['mit Dach, ohne Keller', ['mit dach, ohne keller']],
  ['weiblich, verheiratet', ['weiblich, verheiratet']],
  ['unter 3, mit Platz', ['unter 3, mit platz']],
])('%s', (breakdown, expected) => {
  expect(groupsOf(breakdown, known)).toEqual(expected);
});
