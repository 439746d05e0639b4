import { matchLabels, type FieldsMatch } from '../../../src/core/table-schema/header';

const wanted = (names: readonly string[], required: readonly string[] = []) =>
  names.map((name) => ({ headings: [name], required: required.includes(name) }));

/** Troubles as `code position`, positions counted from 1 as Frictionless counts them. */
const troubles = (labels: string[], names: string[], mode: FieldsMatch, required: string[] = []) =>
  matchLabels(labels, wanted(names, required), mode).troubles.map(({ code, position }) => `${code} ${position + 1}`);

const NAMED: readonly FieldsMatch[] = ['equal', 'subset', 'superset', 'partial'];

// Frictionless, table/__spec__/test_header.py: test_get_expected_fields. Fields by label, '' where a label has none.
test.each<[string[], string[], FieldsMatch, string[]]>([
  [['a', 'b'], ['a', 'b'], 'exact', ['a', 'b']],
  [['b', 'a'], ['a', 'b'], 'exact', ['a', 'b']],
  [['a', 'extra'], ['a'], 'exact', ['a']],
  ...NAMED.flatMap((mode): [string[], string[], FieldsMatch, string[]][] => [
    [['b', 'a'], ['a', 'b'], mode, ['b', 'a']],
    [['a', 'extra'], ['a'], mode, ['a', '']],
    [['a'], ['a', 'b'], mode, ['a']],
  ]),
])('Frictionless: labels %j, fields %j, %s', (labels, names, mode, expected) => {
  const { fields, width } = matchLabels(labels, wanted(names), mode);
  expect(fields.map((field) => names[field ?? -1] ?? '')).toEqual(expected);
  expect(width).toBe(expected.length);
});

// The same file, errors on labels; `unmatched-header` stands at the first label here.
test.each<[string[], string[], FieldsMatch, string[], string[]]>([
  [['a', 'b', 'extra'], ['a', 'b'], 'exact', [], ['extra-label 3']],
  [['a', 'b', 'extra'], ['a', 'b'], 'equal', [], ['extra-label 3']],
  [['a', 'b', 'extra'], ['a', 'b'], 'superset', [], ['extra-label 3']],
  [['a', 'b', 'extra'], ['a', 'b'], 'subset', [], []],
  [['a', 'b', 'extra'], ['a', 'b'], 'partial', [], []],
  [['a'], ['a', 'b'], 'exact', [], ['missing-label 2']],
  [['a'], ['a', 'b'], 'equal', [], ['missing-label 2']],
  [['a'], ['a', 'b'], 'subset', [], ['missing-label 2']],
  [['a'], ['a', 'b'], 'superset', [], []],
  [['a'], ['a', 'b'], 'partial', [], []],
  [['a'], ['a', 'b'], 'superset', ['b'], ['missing-label 2']],
  [['a'], ['a', 'b'], 'partial', ['b'], ['missing-label 2']],
  ...NAMED.map((mode): [string[], string[], FieldsMatch, string[], string[]] => [['b', 'a'], ['a', 'b'], mode, [], []]),
  [['b', 'a'], ['a', 'b'], 'exact', [], ['incorrect-label 1', 'incorrect-label 2']],
  [['x', 'y'], ['a', 'b'], 'partial', [], ['unmatched-header 1']],
  [['x', 'a'], ['a', 'b'], 'partial', [], []],
  [['x'], [], 'partial', [], []],
  [['extra', 'a', 'b'], ['a', 'b'], 'equal', [], ['extra-label 1']],
  [['B'], ['A'], 'partial', ['A'], ['unmatched-header 1', 'missing-label 2']],
  [['a'], ['A'], 'partial', ['A'], ['unmatched-header 1', 'missing-label 2']],
])('Frictionless: labels %j, fields %j, %s, required %j', (labels, names, mode, required, expected) => {
  expect(troubles(labels, names, mode, required)).toEqual(expected);
});

// frictionless-ts (MIT), table/table/inspect.spec.ts. Its cases without a required field are left out where they contradict
// the standard's text: `equal` and `subset` need all fields, required or not.
test.each<[string[], string[], FieldsMatch, string[], string[]]>([
  [['id', 'name'], ['id', 'name'], 'exact', [], []],
  [['id', 'age'], ['id', 'name'], 'exact', [], ['incorrect-label 2']],
  [['id', 'name', 'age'], ['id', 'name'], 'exact', [], ['extra-label 3']],
  [['id'], ['id', 'name'], 'exact', [], ['missing-label 2']],
  [['name', 'id'], ['id', 'name'], 'equal', [], []],
  [['id', 'name', 'age'], ['id', 'name'], 'equal', [], ['extra-label 3']],
  [['id'], ['id', 'name'], 'equal', ['name'], ['missing-label 2']],
  [['id', 'name', 'age'], ['id', 'name'], 'subset', [], []],
  [['id', 'name'], ['id', 'name'], 'subset', [], []],
  [['id'], ['id', 'name'], 'subset', ['name'], ['missing-label 2']],
  [['id'], ['id', 'name'], 'superset', [], []],
  [['id', 'name'], ['id', 'name'], 'superset', [], []],
  [['id', 'name', 'age'], ['id', 'name'], 'superset', [], ['extra-label 3']],
  [['id', 'age'], ['id', 'name'], 'partial', [], []],
  [['age', 'email'], ['id', 'name'], 'partial', [], ['unmatched-header 1']],
])('frictionless-ts: labels %j, fields %j, %s, required %j', (labels, names, mode, required, expected) => {
  expect(troubles(labels, names, mode, required)).toEqual(expected);
});

test.each<[string, string[], string[], FieldsMatch, string[]]>([
  ['a blank label in order', ['a', '', 'c'], ['a', 'b', 'c'], 'exact', ['blank-label 2']],
  ['a blank label by name', ['a', '', 'b'], ['a', 'b'], 'subset', ['blank-label 2']],
  ['a second label of a field is none', ['a', 'a'], ['a'], 'equal', ['duplicate-label 2']],
  ['a repeated label of nobody', ['x', 'a', 'x'], ['a'], 'partial', ['duplicate-label 3']],
  ['a repeated label in order', ['a', 'a'], ['a', 'b'], 'exact', ['duplicate-label 2']],
])('%s', (_, labels, names, mode, expected) => {
  expect(troubles(labels, names, mode)).toEqual(expected);
});

test('of two labels for one field the first counts', () => {
  const wantedFields = [{ headings: ['Wert', 'Betrag'], required: false }];
  expect(matchLabels(['Betrag', 'Wert'], wantedFields, 'subset').fields).toEqual([0, undefined]);
});
