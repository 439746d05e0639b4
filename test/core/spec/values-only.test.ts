import { buildChangesSheet } from '../../../src/core/spec/changes';
import { buildDataSheet } from '../../../src/core/spec/data';
import { valuesOnly } from '../../../src/core/spec/values-only';
import { formulasOf, resultOf } from './cells';
import { catalogue, evaluation } from './example';

const { locate } = buildDataSheet(evaluation, catalogue, 'Daten');
const spec = buildChangesSheet(evaluation, catalogue, locate);

test('nur Werte: keine Formel bleibt, jedes Ergebnis steht an seiner Stelle', () => {
  const plain = valuesOnly(spec);
  expect(formulasOf(spec).length).toBeGreaterThan(0);
  expect(formulasOf(plain)).toEqual([]);
  expect(plain.contents).toEqual(spec.contents.map((row) => row.map(resultOf)));
  expect({ ...plain, contents: [] }).toEqual({ ...spec, contents: [] });
});
