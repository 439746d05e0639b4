import { format } from 'numfmt';
import { numberFormat } from '../../../src/core/spec/number-format';

// Rendered by an independent implementation of Excel's format codes; expectations by hand, in German notation.
const shown = (value: number | string, code: string) => format(code, value, { locale: 'de-DE' });

test.each([
  [1, 23.16, '23,2'],
  [1, 0, '-'],
  [1, 0.04, '0,0'],
  [1, -0.04, '0,0'],
  [1, -0.05, '-0,1'],
  [1, 999.94, '999,9'],
  [1, 1234.5, ' 1 234,5'],
  [0, 309429, ' 309 429'],
  [0, 1234567, '1 234 567'],
  [0, 999.4, '999'],
  [0, 0, '-'],
  [2, 0.054, '0,05'],
  [1, -3.3, '-3,3'],
  [0, -2469, '-2469'],
])('Wert mit %d Nachkommastellen: %d erscheint als „%s“', (decimals, value, expected) => {
  expect(shown(value, numberFormat(decimals)).trim()).toBe(expected.trim());
});

test.each([
  [1, 0.5, '+0,5'],
  [1, -0.5, '-0,5'],
  [1, 0.05, '+0,1'],
  [1, 0.049, '0,0'],
  [1, -0.049, '0,0'],
  [1, 0, '0,0'],
  [2, -0.004, '0,00'],
  [2, -0.005, '-0,01'],
  [0, 11952, '+11 952'],
  [0, -2469, '-2 469'],
  [0, -0.4, '0'],
])('Veränderung mit %d Nachkommastellen: %d erscheint als „%s“, nie als „-0,0“', (decimals, value, expected) => {
  expect(shown(value, numberFormat(decimals, { signed: true }))).toBe(expected);
});

test.each([
  ['auf Achsen bleibt null eine Zahl', numberFormat(1, { zero: '0' }), 0, '0,0'],
  ['kleine Basis in Klammern', numberFormat(1, { bracketed: true }), 20.24, '(20,2)'],
  ['auf Achsen unter null', numberFormat(0, { zero: '0' }), -15, '-15'],
  ['kleine Basis unter null', numberFormat(1, { bracketed: true }), -3.3, '(-3,3)'],
  ['kleine Basis, genau null', numberFormat(1, { bracketed: true }), 0, '(-)'],
  ['ein Zeichen bleibt, wie es ist', numberFormat(1), '.', '.'],
  ['ein Zeichen bleibt auch als Veränderung, wie es ist', numberFormat(1, { signed: true }), '|', '|'],
])('%s', (_name, code, value, expected) => {
  expect(shown(value, code)).toBe(expected);
});
