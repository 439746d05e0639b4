import fc from 'fast-check';
import { moveFormula } from '../../src/files/package/shared-formula';

// Expected texts: what Excel shows after copying the formula one row down and two columns to the right.
test.each([
  ['a cell', 'A1', 'C2'],
  ['fixed parts', '$A1+A$1+$A$1', '$A2+C$1+$A$1'],
  ['a range on another sheet', "SUM('Mein Blatt'!A1:B2)", "SUM('Mein Blatt'!C2:D3)"],
  ['whole columns and rows', 'SUM(A:A)+SUM(1:1)', 'SUM(C:C)+SUM(2:2)'],
  ['a text that looks like a cell', 'A1&"A1"', 'C2&"A1"'],
  ['a sheet that looks like a cell', "'A1'!A1+A1!B1", "'A1'!C2+A1!D2"],
  ['functions that look like cells', 'LOG10(A1)+ATAN2(A1,B1)', 'LOG10(C2)+ATAN2(C2,D2)'],
  ['names', 'Satz1_2024*A1+NAME.A1', 'Satz1_2024*C2+NAME.A1'],
  ['a column of a table', 'Tabelle1[A1]+A1', 'Tabelle1[A1]+C2'],
  ['numbers', '1E5+12.5*A1', '1E5+12.5*C2'],
])('%s', (_, formula, expected) => {
  expect(moveFormula(formula, { row: 0, column: 0 }, { row: 1, column: 2 })).toBe(expected);
});

test('what moves there and back is as it was', () => {
  const cell = fc.record({ row: fc.nat(1000), column: fc.nat(100) });
  fc.assert(
    fc.property(cell, cell, (from, to) => {
      const formula = 'SUM(AB12:$C$9)-Z99*2';
      expect(moveFormula(moveFormula(formula, from, to), to, from)).toBe(formula);
    }),
  );
});
