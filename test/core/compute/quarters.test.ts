import { quantile, quartersAmong } from '../../../src/core/compute/quarters';
import { known, missing } from '../../../src/core/model/quantity';

// Microsoft's documentation of QUARTILE.INC: of 1, 2, 4, 7, 8, 9, 10, 12 the first quartile is 3.5.
const EXCEL = [1, 2, 4, 7, 8, 9, 10, 12];

test('Quartile wie QUARTILE.INC von Excel', () => {
  expect(quantile(EXCEL, 0.25)).toBe(3.5);
  expect(quantile(EXCEL, 0)).toBe(1);
  expect(quantile(EXCEL, 1)).toBe(12);
});

// Median 7.5, upper quartile 9.25 by the same rule, reckoned by hand.
test.each([
  ['höchster Wert', 12, 1],
  ['an der oberen Grenze darunter', 9.2, 2],
  ['über dem Median', 8, 2],
  ['unter dem Median', 7, 3],
  ['niedrigster Wert', 1, 4],
])('%s', (_name, value, quarter) => {
  expect(
    quartersAmong(
      EXCEL.map((one) => known(one)),
      1,
    )(known(value)),
  ).toBe(quarter);
});

test('gleich angezeigte Werte teilen sich ein Viertel', () => {
  const quarterOf = quartersAmong(
    [1, 2, 2.01, 2.04, 3, 4].map((one) => known(one)),
    1,
  );
  expect(quarterOf(known(2.04))).toBe(quarterOf(known(2)));
});

test('weniger als vier bekannte Werte haben keine Viertel, fehlende behalten ihren Grund', () => {
  const few = [known(1), known(2), known(3), missing('confidential')];
  expect(quartersAmong(few, 1)(known(1))).toEqual(missing('not-applicable'));
  expect(quartersAmong(few, 1)(missing('confidential'))).toEqual(missing('confidential'));
});
