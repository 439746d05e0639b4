import { outliersAmong } from '../../../src/core/validate/hidiroglou-berthelot';
import { quantile } from '../../../src/core/validate/quantile';

// Hyndman and Fan 1996, type 7: position 1 + (n − 1)·p among the sorted numbers.
test.each([
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[7], 0.75, 7],
])('quantile of %j at %d', (numbers, share, expected) => {
  expect(quantile(numbers, share)).toBe(expected);
});

/*
 * Worked by hand with U = 0, so that sizes do not count. Ratios 0,8 1 1,1 1,25 2; median 1,1.
 * s: 1 − 1,1/0,8 = −0,375; 1 − 1,1/1 = −0,1; 0; 1,25/1,1 − 1 = 0,13636; 2/1,1 − 1 = 0,81818.
 * Quartiles −0,1 and 0,13636, median 0: with C = 4 the limits are −0,4 and 0,54545.
 */
const pairs = [0.8, 1, 1.1, 1.25, 2].map((ratio) => ({ previous: 100, value: 100 * ratio }));
const parameters = { exponent: 0, leastSpread: 0.05, width: 4, leastDistance: 0 };

test('the pair beyond the upper limit is an outlier, the one within the lower limit is none', () => {
  const { median, outside } = outliersAmong(pairs, parameters);
  expect(median).toBeCloseTo(1.1, 12);
  expect(outside).toEqual([pairs[4]]);
});

test.each([
  [3.74, 2],
  [3.76, 1],
])('with C = %d there are %d outliers: the lower limit lies at −0,1·C', (width, count) => {
  expect(outliersAmong(pairs, { ...parameters, width }).outside).toHaveLength(count);
});

test('the larger of two equal jumps counts more', () => {
  // the same ratio of 2, once among a few persons and once among many; U = 1 weighs by size
  const grown = [...pairs.slice(0, 4), { previous: 2, value: 4 }, { previous: 10_000, value: 20_000 }];
  expect(outliersAmong(grown, { ...parameters, exponent: 1 }).outside).toEqual([grown[5]]);
});

test('a ratio close to the median is none, however small the spread', () => {
  // 2 / 1,1 − 1 = 0,818
  expect(outliersAmong(pairs, { ...parameters, leastDistance: 0.82 }).outside).toEqual([]);
  expect(outliersAmong(pairs, { ...parameters, leastDistance: 0.81 }).outside).toEqual([pairs[4]]);
});

test('where all ratios are the same, one that differs is no outlier of a spread of zero', () => {
  const equal = Array.from({ length: 12 }, () => ({ previous: 100, value: 110 }));
  expect(outliersAmong([...equal, { previous: 100, value: 111 }], parameters).outside).toEqual([]);
});
