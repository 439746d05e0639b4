import fc from 'fast-check';
import type { CellValue } from '../../../src/core/model/sheet';
import { parseDate } from '../../../src/core/parse/date';
import { formatKind } from '../../../src/core/parse/number-format';

const read = (value: CellValue, format = 'General', system: 1900 | 1904 = 1900): string => {
  const reading = parseDate(value, formatKind(format), system);
  if (reading.kind === 'day') return reading.date;
  return reading.kind === 'year' ? String(reading.year) : reading.kind;
};

test.each<[string, CellValue, string]>([
  ['German', '31.12.2017', '2017-12-31'],
  ['German with one digit', '1.3.2017', '2017-03-01'],
  ['German with spaces', ' 31. 12. 2017 ', '2017-12-31'],
  ['two digits of this century', '31.12.17', '2017-12-31'],
  ['two digits of the last century', '31.12.98', '1998-12-31'],
  ['with a time', '31.12.2017 00:00', '2017-12-31'],
  ['ISO', '2017-12-31', '2017-12-31'],
  ['ISO with a time', '2017-12-31T00:00:00.000Z', '2017-12-31'],
  ['month in words', '31. Dezember 2017', '2017-12-31'],
  ['March with umlaut', '1. März 2016', '2016-03-01'],
  ['a decomposed umlaut', '1. Ma\u0308rz 2016', '2016-03-01'],
  ['month cut short', '15. Dez. 2014', '2014-12-15'],
  ['Austrian January', '1. Jänner 2017', '2017-01-01'],
  ['a leap day', '29.02.2016', '2016-02-29'],
  ['a year as text', '2017', '2017'],
  ['a year as number', 2017, '2017'],
  ['a year with a footnote', '2011*)', '2011'],
  ['no leap day in 2017', '29.02.2017', 'unknown'],
  ['no thirteenth month', '31.13.2017', 'unknown'],
  ['no 31st of April', '31.04.2017', 'unknown'],
  ['not in this century', '31.12.2107', 'unknown'],
  ['a school year', '2017/18', 'unknown'],
  ['two years', '2002/2003', 'unknown'],
  ['a month', 'Dezember 2017', 'unknown'],
  ['an age group', '10 - 19', 'unknown'],
  ['a serial number without a date format', 43100, 'unknown'],
  ['half a year', 2017.5, 'unknown'],
  ['nothing', null, 'unknown'],
  ['an error', { error: '#REF!' }, 'unknown'],
  ['a truth value', true, 'unknown'],
])('%s', (_, value, expected) => {
  expect(read(value)).toBe(expected);
});

// Serial numbers as Excel shows them: 43100 is 31.12.2017, 1 is 01.01.1900, 60 the day that never was, 61 is 01.03.1900.
test.each([
  ['end of 2017', 43100, 'dd/mm/yyyy', '2017-12-31'],
  ['with a time of day', 43100.75, 'dd/mm/yyyy h:mm', '2017-12-31'],
  ['the first day', 1, 'dd/mm/yyyy', '1900-01-01'],
  ['the day before the phantom', 59, 'dd/mm/yyyy', '1900-02-28'],
  ['the phantom', 60, 'dd/mm/yyyy', 'unknown'],
  ['the day after the phantom', 61, 'dd/mm/yyyy', '1900-03-01'],
  ['a day shown as its year', 43100, 'yyyy', '2017'],
  ['zero', 0, 'dd/mm/yyyy', 'unknown'],
  ['too late', 2958466, 'dd/mm/yyyy', 'unknown'],
])('serial: %s', (_, value, format, expected) => {
  expect(read(value, format)).toBe(expected);
});

test.each([
  ['serial numbers are refused', 43100, 'dd/mm/yyyy', 'foreign-serial'],
  ['years are read', 2017, 'General', '2017'],
])('1904 system: %s', (_, value, format, expected) => {
  expect(read(value, format, 1904)).toBe(expected);
});

test('a day printed the German way reads as that day', () => {
  const day = fc.date({ min: new Date('1900-03-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y, m, d] = iso.split('-');
      expect(read(`${d}.${m}.${y}`)).toBe(iso);
      expect(read(Math.floor(date.getTime() / 86_400_000) + 25_569, 'dd/mm/yyyy')).toBe(iso);
    }),
  );
});
