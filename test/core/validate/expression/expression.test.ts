import fc from 'fast-check';
import type { Value } from '../../../../src/core/validate/expression/compare';
import { evaluate, holds, type FieldValue } from '../../../../src/core/validate/expression/evaluate';
import { parseExpression } from '../../../../src/core/validate/expression/parse';
import { fieldsOf, type Expression } from '../../../../src/core/validate/expression/tree';

const ROW: Readonly<Record<string, FieldValue>> = {
  Zähler: { value: 40, empty: false },
  Nenner: { value: 50, empty: false },
  Wert: { value: 80, empty: false },
  Stichtag: { value: '2017-12-31', empty: false },
  Raum: { value: 'Coerde', empty: false },
  geheim: { value: undefined, empty: false },
  leer: { value: undefined, empty: true },
  Null: { value: 0, empty: false },
  Ja: { value: true, empty: false },
};
const FIELDS = Object.keys(ROW);
const read = (name: string): FieldValue => ROW[name] ?? { value: undefined, empty: undefined };

const parsed = (source: string): Expression => {
  const reading = parseExpression(source, FIELDS);
  if (reading.kind === 'wrong') throw new Error(`${reading.error.problem} at ${reading.error.position}: ${source}`);
  return reading.expression;
};

// undefined: not known
test.each<[string, Value]>([
  ['[Zähler] <= [Nenner]', true],
  ['[Zähler] > [Nenner]', false],
  ['[Zähler] = 40', true],
  ['[Zähler] == 40', true],
  ['[Zähler] <> 40', false],
  ['[Zähler] != 41', true],
  ['100 * [Zähler] / [Nenner] = [Wert]', true],
  ['1 + 2 * 3 = 7', true],
  ['(1 + 2) * 3 = 9', true],
  ['10 - 2 - 3 = 5', true],
  ['-2 + 3 = 1', true],
  ['- [Zähler] < 0', true],
  ['0.1 + 0.2 = 0.3', true],
  ['round(2.5) = 3', true],
  ['round(-2.5) = -3', true],
  ['round(12.345, 2) = 12.35', true],
  ['abs(-3) = 3', true],
  ['min([Zähler], [Nenner]) = 40', true],
  ['max(1; 2; 3) = 3', true],
  ["[Stichtag] >= '2017-01-01'", true],
  ["[Stichtag] < '31.12.2017'", false],
  ["[Stichtag] = '31.12.2017'", true],
  ["[Raum] = 'Coerde'", true],
  ["[Raum] = 'coerde'", false],
  ["[Raum] in ('Nord', 'Coerde')", true],
  ["[Raum] not in ('Nord', 'Coerde')", false],
  ['[Zähler] in (1, 2, 40)', true],
  ["'it''s' = 'it''s'", true],
  ['not [Zähler] = 40', false],
  ['not not [Zähler] = 40', true],
  ['[Ja]', true],
  ['[Ja] = true', true],
  ['true and [Zähler] = 40', true],
  // or binds weaker than and
  ['[Zähler] = 40 or [Zähler] = 1 and [Zähler] = 2', true],
  ['([Zähler] = 40 or [Zähler] = 1) and [Zähler] = 2', false],
  ['[Zähler] = 1 OR NOT ROUND(2.5) = 2', true],
  ['empty([leer])', true],
  ['empty([geheim])', false],
  ['empty([Zähler])', false],
  // three-valued
  ['[geheim] > 1', undefined],
  ['[geheim] = [geheim]', undefined],
  ['[geheim] > 1 and 1 = 2', false],
  ['[geheim] > 1 or 1 = 1', true],
  ['[geheim] > 1 or 1 = 2', undefined],
  ['not [geheim] > 1', undefined],
  ['[geheim] + 1 > 0', undefined],
  ['[Zähler] / [Null] > 0', undefined],
  ['min([geheim], 1) = 1', undefined],
  ['[geheim] in (1, 2)', undefined],
  ['1 in ([geheim], 1)', true],
  ['3 in ([geheim], 1)', undefined],
  ['[Raum] > 3', undefined],
  ["[Raum] >= '2017-01-01'", undefined],
  ['[Stichtag] + 1 = 2', undefined],
  ['[Ja] = 1', undefined],
  ["[Zähler] = '40'", true],
])('%s', (source, value) => {
  expect(evaluate(parsed(source), read)).toBe(value);
});

// position from 0
test.each<[string, string, number, string]>([
  ['', 'value-expected', 0, ''],
  ['[Zähler] <= ', 'value-expected', 12, ''],
  ['[Zähler] <= [Nenner', 'open-field', 12, '[Nenner'],
  ["[Raum] = 'Nord", 'open-text', 9, "'Nord"],
  ['[Zaehler] = 1', 'unknown-field', 0, 'Zaehler'],
  ['Zähler = 1', 'unknown-function', 0, 'Zähler'],
  ['summe(1, 2) = 3', 'unknown-function', 0, 'summe'],
  ['abs(1, 2) = 3', 'wrong-arguments', 0, 'abs'],
  ['min(1) = 1', 'wrong-arguments', 0, 'min'],
  ['round() = 1', 'wrong-arguments', 0, 'round'],
  ['empty(1)', 'value-expected', 6, '1'],
  ['([Zähler] = 1', 'closing-expected', 13, ''],
  ['round(1 2) = 1', 'closing-expected', 8, '2'],
  ['[Zähler] = 1)', 'end-expected', 12, ')'],
  ['[Zähler] = 1 = 1', 'end-expected', 13, '='],
  ['[Zähler] & 1', 'unknown-character', 9, '&'],
  ['[Zähler] + 1', 'truth-expected', 0, 'Zähler'],
  ['1', 'truth-expected', 0, '1'],
  ['[Zähler] = 1 and 2', 'truth-expected', 17, '2'],
  ["'Nord' + 1 = 2", 'number-expected', 0, 'Nord'],
  ['([Zähler] = 1) + 1 = 2', 'number-expected', 0, '('],
  ['1 = ([Zähler] = 1)', 'value-expected', 4, '('],
  ['[Raum] in 3', 'value-expected', 10, '3'],
  ['[Raum] not = 3', 'value-expected', 11, '='],
  ['and', 'value-expected', 0, 'and'],
  ['constructor(1) = 1', 'unknown-function', 0, 'constructor'],
  [`${'('.repeat(60)}1 = 1${')'.repeat(60)}`, 'too-long', 51, '('],
  [`1 = ${'1'.repeat(1000)}`, 'too-long', 1000, ''],
])('%s: %s at %d', (source, problem, position, found) => {
  expect(parseExpression(source, FIELDS)).toEqual({ kind: 'wrong', error: { problem, position, found } });
});

test('fields are named in their order, each once', () => {
  expect(fieldsOf(parsed('[Wert] = [Nenner] and not empty([Zähler]) and round([Wert]) in ([Raum])'))).toEqual([
    'Wert',
    'Nenner',
    'Zähler',
    'Raum',
  ]);
});

test.each<[string, string, boolean | undefined]>([
  ['1 = 1', '[Zähler] = 40', true],
  ['1 = 1', '[Zähler] = 41', false],
  ['1 = 2', '[Zähler] = 41', true],
  ['[geheim] = 1', '[Zähler] = 41', undefined],
  ['[geheim] = 1', '[Zähler] = 40', true],
  ['1 = 1', '[geheim] = 41', undefined],
  ['1 = 2', '[geheim] = 41', true],
])('when %s, expect %s', (when, expect_, outcome) => {
  expect(holds(parsed(when), parsed(expect_), read)).toBe(outcome);
});

const pieces = fc.constantFrom(
  ..."[Zähler] [ ] ( ) , ; ' 1 2.5 + - * / = <= <> in not and or empty( round( min( x ü \u{1F600}".split(' '),
);

test('whatever is written, the answer is an expression that can be evaluated, or a place within the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => parts.join(' ')),
      ),
      (source) => {
        const reading = parseExpression(source, FIELDS);
        if (reading.kind === 'read') {
          expect([true, false, undefined]).toContain(holds(undefined, reading.expression, read));
        } else {
          expect(reading.error.position).toBeGreaterThanOrEqual(0);
          expect(reading.error.position).toBeLessThanOrEqual(source.length);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

const sums = fc.letrec<{ sum: readonly [text: string, value: number] }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 99 }).map((number) => [String(number), number] as const),
    fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum')).map(([[a, x], operator, [b, y]]) => {
      const value = operator === '+' ? x + y : operator === '-' ? x - y : x * y;
      return [`(${a} ${operator} ${b})`, value] as const;
    }),
  ),
})).sum;

test('calculates as JavaScript does', () => {
  fc.assert(
    fc.property(sums, ([text, value]) => {
      expect(evaluate(parsed(`${text} = ${value < 0 ? `0 - ${-value}` : value}`), read)).toBe(true);
      expect(evaluate(parsed(`${text} = ${Math.abs(value) + 1} + ${Math.abs(value)}`), read)).toBe(false);
    }),
  );
});
