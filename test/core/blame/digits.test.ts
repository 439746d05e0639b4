import fc from 'fast-check';
import { slipOf } from '../../../src/core/blame/digits';
import { exact } from '../../../src/core/blame/exact';

// By hand: what stands there, what is right, and the one slip that leads from the right to the wrong.
test.each([
  [2989, 2998, { kind: 'digits-transposed' }],
  [0.98, 0.89, { kind: 'digits-transposed' }],
  [3014, 3401, undefined],
  [298, 2998, { kind: 'digit-missing' }],
  [29998, 2998, { kind: 'digit-doubled' }],
  [29798, 2998, { kind: 'digit-added' }],
  [9840, 984, { kind: 'comma-shifted', factor: 10 }],
  [98.4, 984, { kind: 'comma-shifted', factor: 0.1 }],
  [984000, 984, { kind: 'comma-shifted', factor: 1000 }],
  [0.232, 23.2, { kind: 'comma-shifted', factor: 0.01 }],
  [9840000, 984, undefined],
  [-23, 23, { kind: 'sign-flipped' }],
  [-2989, 2998, undefined],
  [0, 984, undefined],
  [98, 0, undefined],
  [984, 984, undefined],
  [7, 8, undefined],
] as const)('%d instead of %d', (value, right, cause) => {
  expect(slipOf(value, right)).toEqual(cause);
});

test('two different neighbouring digits, changed over, are always recognised as such or as a shifted comma', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9_999_999 }), fc.nat({ max: 5 }), (right, position) => {
      const digits = [...String(right)];
      const at = position % (digits.length - 1);
      const [a = '', b = ''] = [digits[at], digits[at + 1]];
      const wrong = Number([...digits.slice(0, at), b, a, ...digits.slice(at + 2)].join(''));
      if (a === b || String(wrong).length < digits.length) return;
      expect(slipOf(wrong, right)?.kind).toMatch(/digits-transposed|comma-shifted/);
    }),
  );
});

// What a person sees in the double: IEEE 754 adds noise beyond the 15th digit.
test.each([
  [0.1 + 0.2, { units: 3n, places: 1 }],
  [-12.5, { units: -125n, places: 1 }],
  [1200, { units: 1200n, places: 0 }],
  [1e21, { units: 10n ** 21n, places: 0 }],
  [1.5e-7, { units: 15n, places: 8 }],
  [0, { units: 0n, places: 0 }],
])('%d as an exact number', (value, number) => {
  expect(exact(value)).toEqual(number);
});
