import { buildChangesSheet } from '../../../src/core/spec/changes/sheet';
import { buildDataSheet } from '../../../src/core/spec/data/sheet';
import { valuesOnly } from '../../../src/core/spec/values-only';
import { WORDS } from '../../../src/core/spec/words';
import { formulasOf, resultOf } from './cells';
import { catalogue, evaluation } from './example';

const { locate } = buildDataSheet(evaluation, catalogue, 'Daten');
const spec = buildChangesSheet(evaluation, catalogue, locate);

test('nur Werte: keine Formel bleibt, jedes Ergebnis steht an seiner Stelle', () => {
  const plain = valuesOnly(spec);
  expect(formulasOf(spec).length).toBeGreaterThan(0);
  expect(formulasOf(plain)).toEqual([]);
  const leads = (content: unknown) => content === WORDS.namesLead;
  const expected = spec.contents.map((row) =>
    row.map((content) => (leads(content) ? WORDS.valuesNote : resultOf(content))),
  );
  expect(spec.contents.flat().filter(leads)).toHaveLength(1);
  expect(plain.contents).toEqual(expected);
  expect({ ...plain, contents: [] }).toEqual({ ...spec, contents: [] });
});
