import { format } from 'numfmt';
import { changeLabels } from '../../../src/core/spec/chart-bars';

// What Excel shows for a value with this format, by an independent reader of format codes.
test.each([
  ['higher-is-better', 1.54, '+1.5 besser'],
  ['higher-is-better', -0.3, '-0.3 schlechter'],
  ['higher-is-better', 0.04, '0.0 unverändert'],
  ['lower-is-better', 1.54, '+1.5 schlechter'],
  ['lower-is-better', -0.3, '-0.3 besser'],
  ['neutral', 1.54, '+1.5'],
  ['neutral', -0.3, '-0.3'],
] as const)('%s: %d is labelled %s', (direction, value, shown) => {
  expect(format(changeLabels({ direction }, 1), value)).toBe(shown);
});
