import { breakdownInTitle, buildBreakdownIndex, readBreakdown } from '../../../src/core/parse/breakdown';
import { smallCatalogue } from './small-catalogue';

test.each([
  ['insgesamt', 'insgesamt'],
  ['Ins-\ngesamt', 'insgesamt'],
  ['Gesamt', 'insgesamt'],
  ['', 'insgesamt'],
  [' weiblich ', 'weiblich'],
  ['90 u. mehr', '90 u. mehr'],
])('%s is %s', (text, breakdown) => {
  expect(readBreakdown(text)).toBe(breakdown);
});

test.each([
  ['bent', 'Männliche Wohnberechtigte Bevölkerung am 31.12.', 'männlich'],
  ['as it is', 'Haushalte, weiblich', 'weiblich'],
  ['two of them', 'Männliche und weibliche Bevölkerung', undefined],
  ['none', 'Haushalte in Münster', undefined],
  ['a measure of its own is no breakdown', 'Ausländer in Münster', undefined],
])('in a title: %s', (_, title, breakdown) => {
  const index = buildBreakdownIndex(smallCatalogue(), (text) => (text === 'Ausländer' ? 'auslaender' : undefined));
  expect(breakdownInTitle(index, title)).toBe(breakdown);
});
