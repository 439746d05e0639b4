import { formula, guarded, guardedSum, quoteText } from '../../../src/core/spec/formula';

test.each([
  ['eine Zelle', ['C8'], 'C8*100', 'IF(ISNUMBER(C8),C8*100,C8)'],
  ['das erste Zeichen gewinnt', ['C8', 'D8'], 'D8-C8', 'IF(ISNUMBER(C8),IF(ISNUMBER(D8),D8-C8,D8),C8)'],
])('guarded: %s', (_name, cells, expression, expected) => {
  expect(guarded(cells, expression)).toBe(expected);
});

test.each([
  ['benachbarte Zeilen sind ein Bereich', [3, 4], 'IF(COUNT(M4:M5)=2,SUM(M4:M5),IF(ISTEXT(M4),M4,M5))'],
  ['einzelne Zeile', [3], 'IF(COUNT(M4)=1,SUM(M4),M4)'],
  [
    'getrennte Zeilen werden nacheinander geprüft',
    [3, 4, 9],
    'IF(COUNT(M4:M5)=2,IF(COUNT(M10)=1,SUM(M4:M5,M10),M10),IF(ISTEXT(M4),M4,M5))',
  ],
])('guardedSum: %s', (_name, rows, expected) => {
  expect(guardedSum(12, rows)).toBe(expected);
});

const depthOf = (text: string) =>
  [...text].reduce(
    ({ depth, deepest }, letter) => {
      const now = depth + (letter === '(' ? 1 : letter === ')' ? -1 : 0);
      return { depth: now, deepest: Math.max(deepest, now) };
    },
    { depth: 0, deepest: 0 },
  ).deepest;

test('auch 174 Teilräume bleiben unter den 64 Ebenen, die Excel schachtelt', () => {
  const rows = Array.from({ length: 174 }, (_, index) => index + 1);
  expect(depthOf(guardedSum(12, rows))).toBeLessThan(64);
  expect(guardedSum(12, rows).length).toBeLessThan(8192);
});

test('Anführungszeichen in Texten werden verdoppelt', () => {
  expect(quoteText('sagt "nein"')).toBe('"sagt ""nein"""');
});

test('ein Ergebnis gehört zur Formel', () => {
  expect(formula('A1', 3)).toEqual({ formula: '=A1', result: 3 });
});
