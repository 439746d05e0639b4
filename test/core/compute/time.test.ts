import { breaksBetween, yearsBetween } from '../../../src/core/model/time';
import { shipped } from './catalogue';

test.each([
  ['2010-12-31', '2012-12-31', 2],
  ['2012-12-31', '2015-12-31', 3],
  ['2015-03-01', '2017-03-01', 2],
  // 365 days of 365.2425.
  ['2016-12-31', '2017-12-31', 1],
  ['2016-01-01', '2016-12-31', 365 / 365.2425],
])('von %s bis %s: %d Jahre', (from, to, years) => {
  expect(yearsBetween(from, to)).toBeCloseTo(years, 12);
});

// The definition of the population changed between 31.12.2010 and 31.12.2011 (data/breaks.json).
test.each([
  ['2010-12-31', '2012-12-31', 'bevoelkerung-wohnberechtigt', 1],
  ['2010-12-31', '2011-12-31', 'bevoelkerung-wohnberechtigt', 1],
  ['2010-12-31', '2017-12-31', 'bevoelkerung-wohnberechtigt', 1],
  ['2011-12-31', '2012-12-31', 'bevoelkerung-wohnberechtigt', 0],
  ['2012-12-31', '2015-12-31', 'bevoelkerung-wohnberechtigt', 0],
  ['2010-12-31', '2012-12-31', 'arbeitslose', 0],
])('%s bis %s, %s: %d Brüche', (from, to, measure, count) => {
  expect(breaksBetween(shipped.breaks, [measure], from, to)).toHaveLength(count);
});
