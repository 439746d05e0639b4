import { known, missing } from '../../../src/core/model/quantity';
import { buildSigns } from '../../../src/core/parse/signs';
import { smallCatalogue } from './small-catalogue';

test('signs of the chosen profile, with their variants', () => {
  const { meanings, suffixes, brackets } = buildSigns(smallCatalogue('destatis'));
  expect(meanings.get('—')).toEqual(known(0));
  expect(meanings.get('·')).toEqual(missing('confidential'));
  expect(meanings.get('/')).toEqual(missing('unreliable'));
  expect([...suffixes.keys()].sort()).toEqual(['p', 'r', 's']);
  expect(brackets).toBe('limited');
});

test('another profile knows other signs', () => {
  const { meanings, suffixes, brackets } = buildSigns(smallCatalogue('muenster'));
  expect(meanings.get('/')).toBeUndefined();
  expect([...suffixes.keys()]).toEqual(['r']);
  expect(brackets).toBeUndefined();
});

test('a profile that the catalogue lacks has no signs', () => {
  expect(buildSigns(smallCatalogue('nirgends')).meanings.size).toBe(0);
});
