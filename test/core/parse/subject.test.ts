import { buildSubjectIndex, readSubject, subjectInTitle } from '../../../src/core/parse/subject';
import { smallCatalogue } from './small-catalogue';

const index = buildSubjectIndex(smallCatalogue());

test.each([
  ['a name', 'Ausländer', 'auslaender'],
  ['an id', 'BEV-02', 'BEV-02'],
  ['an alias', 'Anteil der Ausländer', 'BEV-02'],
  ['a short name', 'Ausländer %', 'BEV-02'],
  ['umlauts written out', 'AUSLAENDER', 'auslaender'],
  ['hyphens and line breaks', 'Wohn-\nberechtigte  Bevölkerung', 'bevoelkerung'],
  ['a name of a measure and of an indicator is the measure', 'Wohnberechtigte Bevölkerung', 'bevoelkerung'],
  ['a misspelt name', 'Wohnberechtige Bevölkerung', undefined],
  ['a part of a name', 'Bevölkerung unter', undefined],
  ['nothing', '', undefined],
])('%s', (_, text, subject) => {
  expect(readSubject(index, text)).toBe(subject);
});

// Titles as in the office's own workbook.
test.each([
  ['the name in a title', 'Arbeitslose in Münster am 15.12.', 'arbeitslose'],
  ['with a footnote star', 'Wohnberechtigte Bevölkerung* in Münster am 31.12.2014', 'bevoelkerung'],
  ['the longest name wins', 'Haushalte der Wohnberechtigten Bevölkerung* in Münster am 31.12.', 'haushalte'],
  ['the narrower name wins', 'Tabelle 3: Arbeitslose unter 25 Jahren', 'arbeitslose-unter-25'],
  ['only whole words', 'Langzeitarbeitslose in Münster', undefined],
])('in a title: %s', (_, title, subject) => {
  expect(subjectInTitle(index, title)?.subject).toBe(subject);
});

test('what of a title names no subject is left for others', () => {
  expect(subjectInTitle(index, 'Weibliche Arbeitslose in Münster')?.rest).toBe(' weibliche in münster ');
});
