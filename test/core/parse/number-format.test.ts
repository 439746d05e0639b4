import { formatKind } from '../../../src/core/parse/number-format';

test.each([
  ['General', undefined, false],
  ['0', undefined, false],
  ['#,##0.0', undefined, false],
  // The office's own format: zero is shown as a dash, and the backslashed space groups thousands.
  ['###\\ ###;\\-###\\ ###;\\-', undefined, false],
  ['0.0%', undefined, true],
  ['0.0" %"', undefined, false],
  ['0" Tage"', undefined, false],
  ['[Red]0', undefined, false],
  ['[h]:mm', undefined, false],
  ['h:mm AM/PM', undefined, false],
  ['dd/mm/yyyy', 'day', false],
  ['m/d/yy', 'day', false],
  ['[$-407]d. mmmm yyyy', 'day', false],
  ['mmm yy', 'day', false],
  ['yyyy', 'year', false],
  ['@', undefined, false],
  ['', undefined, false],
])('%s', (numberFormat, date, percent) => {
  expect(formatKind(numberFormat)).toEqual({ date, percent });
});
