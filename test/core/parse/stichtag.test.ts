import { dayInYear, namedDate, namedDay } from '../../../src/core/parse/stichtag';

test.each([
  ['the office’s titles', ['Arbeitslose in Münster am 15.12.'], '12-15', undefined],
  ['with a year', ['Wohnberechtigte Bevölkerung in Münster am 31.12.2014'], '12-31', '2014-12-31'],
  ['in words', ['Kinder in Kitas, Stichtag: 1. März 2016'], '03-01', '2016-03-01'],
  ['twice the same', ['am 31.12.', 'Stichtag 31.12.'], '12-31', undefined],
  ['two different days', ['am 31.12.', 'Stichtag 01.03.'], undefined, undefined],
  ['when it was printed', ['erstellt am 12.03.2018'], undefined, undefined],
  ['inside another word', ['Kram 31.12.2017'], undefined, undefined],
  ['no such day', ['am 31.13.2014'], undefined, undefined],
  ['nothing', [], undefined, undefined],
])('%s', (_, titles, day, date) => {
  expect([namedDay(titles), namedDate(titles)]).toEqual([day, date]);
});

test('a leap day is in leap years only', () => {
  expect([dayInYear(2016, '02-29'), dayInYear(2017, '02-29')]).toEqual(['2016-02-29', undefined]);
});
