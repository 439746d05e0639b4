import { format } from 'numfmt';
import { changeLabels, signedAxis, valueLabels } from '../../../src/core/spec/chart/bars';

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

// Small bases in brackets as in the ranking; zero is a number in a chart.
test.each([
  [3.14, false, '3.1'],
  [-3.14, false, '-3.1'],
  [0, false, '0.0'],
  [3.14, true, '(3.1)'],
  [-3.14, true, '(-3.1)'],
])('the value %d, on a small base %s, is labelled %s', (value, bracketed, shown) => {
  expect(format(valueLabels(1, bracketed), value)).toBe(shown);
});

test.each([
  [5, 15, '+15'],
  [5, -10, '-10'],
  [0.5, 1.5, '+1.5'],
])('an axis of changes in steps of %d shows %d as %s', (majorUnit, value, shown) => {
  expect(format(signedAxis({ minimum: -10, maximum: 20, majorUnit }, 1), value)).toBe(shown);
});
