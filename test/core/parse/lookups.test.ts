import { buildLookups } from '../../../src/core/parse/lookups';
import { smallCatalogue } from './small-catalogue';
import { submissionOf } from './sheets';

const lookups = buildLookups(smallCatalogue(), submissionOf());

test('a year is the wave’s reference date, else the last of December', () => {
  // The small catalogue's wave of 2017 is dated 30 June.
  expect([lookups.yearEnd(2017), lookups.yearEnd(2016)]).toEqual(['2017-06-30', '2016-12-31']);
});

test.each([
  ['Anzahl', true],
  ['in %', true],
  ['%', true],
  ['Prozent', true],
  ['in Tsd.', true],
  ['in 1.000', true],
  ['Personen', true],
  ['männlich', false],
  ['1.000 und mehr', false],
])('%s is a unit: %s', (text, isUnit) => {
  expect(lookups.isUnit(text)).toBe(isUnit);
});

test('proposals end after some hundred unknown texts, so that nonsense costs no time', () => {
  const many = buildLookups(smallCatalogue(), submissionOf());
  for (let i = 0; i < 400; i += 1) many.nearestArea(`Unfug ${i}`);
  expect([many.nearestArea('Aegidi'), lookups.nearestArea('Aegidi')]).toEqual([undefined, 'Aegidii']);
});

test('code and name with anything between them', () => {
  expect(lookups.codeAndName('11', 'Aegidii')).toEqual({ kind: 'known', area: '11' });
  expect(lookups.codeAndName('', '\u0000')).toEqual({ kind: 'unknown' });
});
