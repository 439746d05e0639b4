import fc from 'fast-check';
import { axisScale, groupScales } from '../../../src/core/spec/chart/scale';

// Expected ends worked out by hand: steps of 1, 2 or 5 times a power of ten, at most six of them.
test.each([
  ['shares from zero', 16.8, 40.6, true, 0, 50, 10],
  ['a line that lies far from zero is truncated', 21, 23.2, false, 21, 23.5, 0.5],
  ['bars of the same values are not', 21, 23.2, true, 0, 25, 5],
  ['a line near zero begins there', 4.2, 17.7, false, 0, 20, 5],
  ['changes to both sides', -0.2, 2.2, true, -0.5, 2.5, 0.5],
  ['changes to both sides, with room for the label of a fall', -0.3, 2.2, true, -1, 2.5, 0.5],
  ['only falls, with room for the label of the longest bar', -1, -0.2, true, -1.2, 0, 0.2],
  ['a fall that ends on a step, with room for its label', -0.5, 1.7, true, -1, 2, 0.5],
  ['counts', 22_759, 309_429, false, 0, 400_000, 100_000],
  ['nothing but zeros', 0, 0, true, 0, 1, 0.2],
  ['one value of a line lies in the middle', 20, 20, false, 15, 25, 5],
  ['one value of a line between two steps', 23, 23, false, 20, 25, 5],
] as const)('%s: %d to %d', (_case, lowest, highest, fromZero, minimum, maximum, majorUnit) => {
  expect(axisScale({ lowest, highest }, fromZero)).toEqual({ minimum, maximum, majorUnit });
});

test('an axis holds all its values, on at most eight steps', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => Math.round(one * 100) / 100);
  fc.assert(
    fc.property(value, value, fc.boolean(), (a, b, fromZero) => {
      const [lowest, highest] = [Math.min(a, b), Math.max(a, b)];
      const { minimum, maximum, majorUnit } = axisScale({ lowest, highest }, fromZero);
      expect(minimum).toBeLessThanOrEqual(lowest);
      expect(maximum).toBeGreaterThanOrEqual(highest);
      expect((maximum - minimum) / majorUnit).toBeLessThanOrEqual(8);
      if (fromZero) expect(minimum <= 0 && maximum >= 0).toBe(true);
    }),
  );
});

test('charts of one group have one axis, others their own', () => {
  const chart = (scaleGroup: string, lowest: number, highest: number, fromZero = false) => ({
    scaleGroup,
    extent: { lowest, highest },
    fromZero,
  });
  const scales = groupScales([chart('a', 21, 23), chart('b', 21, 23.2), chart('a', 30, 40, true)]);
  expect(scales.get('a')).toEqual({ minimum: 0, maximum: 40, majorUnit: 10 });
  expect(scales.get('b')).toEqual({ minimum: 21, maximum: 23.5, majorUnit: 0.5 });
});
