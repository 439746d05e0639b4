import { buildAreaIndex, codeAndName, labelOf } from '../../../src/core/parse/area-index';
import { smallCatalogue } from './small-catalogue';

test.each([
  ['11 Aegidii', '11', 'Aegidii'],
  ['1-4 Münster-Mitte', '1-4', 'Münster-Mitte'],
  ['1 – 4', '1-4', undefined],
  ['Aegidii', undefined, 'Aegidii'],
  ['11. Aegidii', '11', 'Aegidii'],
  ['', undefined, undefined],
  // Not a code: more follows that is neither.
  ['Unter 18', undefined, 'Unter 18'],
])('%s is code %s and name %s', (text, code, name) => {
  expect(codeAndName(text)).toEqual({ code, name });
});

const { areas } = smallCatalogue();

test('a label is code and name, where the code is one', () => {
  expect(areas.slice(0, 4).map(labelOf)).toEqual(['Stadt Münster', '1-4 Mitte', '1 Altstadt', '11 Aegidii']);
});

test('codes with a hyphen do not run together with others', () => {
  const { codes } = buildAreaIndex(areas);
  expect([codes.get('1-4')?.name, codes.get('14')?.name]).toEqual(['Mitte', 'Buddenturm']);
});
