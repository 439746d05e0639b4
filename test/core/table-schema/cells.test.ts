import { ERROR, readCell, type CellCase } from './cell-case';
import { EMPTY_IS_MISSING, FRICTIONLESS_CELLS } from './frictionless-cells';
import { TABLESCHEMA_JS_CELLS } from './tableschema-js-cells';

const rowsOf = (cases: Readonly<Record<string, readonly CellCase[]>>) =>
  Object.entries(cases).flatMap(([type, rows]) =>
    rows.map(([format, source, target, properties = {}]): [string, string, CellCase] => [
      type,
      `${format} ${JSON.stringify(source)} ${JSON.stringify(properties)}`,
      [format, source, target, properties],
    ]),
  );

const expectReading = (type: string, [format, source, target, properties]: CellCase, missing?: string[]) => {
  const reading = readCell({ type, format, ...(missing && { missingValues: missing }), ...properties }, source);
  expect(reading).toEqual(target === ERROR ? undefined : target);
};

test.each(rowsOf(FRICTIONLESS_CELLS))('Frictionless: %s %s', (type, _, row) => expectReading(type, row));

test.each(EMPTY_IS_MISSING)('Frictionless: an empty cell is a missing value: %s, %s', (type, format) => {
  expect(readCell({ type, format }, '')).toBeNull();
  expect(readCell({ type, format }, null)).toBeNull();
});

test.each(rowsOf(TABLESCHEMA_JS_CELLS))('tableschema-js: %s %s', (type, _, row) => expectReading(type, row, []));

// Examples of the standard's own text, https://datapackage.org/standard/table-schema/
test.each<[string, CellCase]>([
  ['number', ['default', '-1.23', -1.23]],
  ['number', ['default', '12678967.543233', 12678967.543233]],
  ['number', ['default', '+100000.00', 100000]],
  ['number', ['default', '210', 210]],
  ['number', ['default', '1E-2', 0.01]],
  ['number', ['default', '.5', 0.5]],
  ['number', ['default', 'nan', NaN]],
  ['number', ['default', '95%', 95, { bareNumber: false }]],
  ['number', ['default', '€95', 95, { bareNumber: false }]],
  ['number', ['default', 'EUR 95', 95, { bareNumber: false }]],
  ['integer', ['default', '100,000', 100000, { groupChar: ',' }]],
  ['datetime', ['default', '2024-01-26T15:00:00', Date.UTC(2024, 0, 26, 15) / 1000]],
  ['datetime', ['default', '2024-01-26T15:00:00.300-05:00', Date.UTC(2024, 0, 26, 20, 0, 0, 300) / 1000]],
  ['datetime', ['%d/%m/%Y %H:%M:%S', '12/11/2018 09:15:32', Date.UTC(2018, 10, 12, 9, 15, 32) / 1000]],
  ['date', ['default', '2024-01-26', '2024-01-26']],
  ['time', ['default', '15:00:00', 15 * 3600]],
  ['geopoint', ['default', '90.50, 45.50', [90.5, 45.5]]],
  ['geopoint', ['array', '[90.50, 45.50]', [90.5, 45.5]]],
  ['geopoint', ['object', '{"lon": 90.50, "lat": 45.50}', [90.5, 45.5]]],
  ['list', ['default', 'value1,value2', ['value1', 'value2']]],
])('standard: %s %j', (type, row) => expectReading(type, row));

// What the published cases leave open; expectations from XML Schema, Python's documentation of strptime, and RFC 7946.
test.each<[string, string, CellCase]>([
  ['a whole number beyond 2^53 is exact', 'integer', ['default', '9223372036854775808', 9223372036854775808n]],
  ['two decimal signs', 'number', ['default', '1.2.3', ERROR]],
  ['a sign apart from its number', 'number', ['default', '-€ 12', ERROR, { bareNumber: false }]],
  ['groups of one digit', 'number', ['default', '12.5', ERROR, { groupChar: '.', decimalChar: ',' }]],
  ['no digits at all', 'number', ['default', '€', ERROR, { bareNumber: false }]],
  ['the last day of a leap year by its number', 'date', ['%Y %j', '2000 366', '2000-12-31']],
  ['day 366 of another year', 'date', ['%Y %j', '2001 366', ERROR]],
  ['an English month', 'date', ['%d %b %Y', '5 May 2017', '2017-05-05']],
  ['a German month', 'date', ['%d. %B %Y', '31. Dezember 2017', '2017-12-31']],
  ['a German month with an umlaut', 'date', ['%d. %b %Y', '1. Mär 2017', '2017-03-01']],
  ['two digits of this century', 'date', ['%d.%m.%y', '01.01.68', '2068-01-01']],
  ['two digits of the last century', 'date', ['%d.%m.%y', '01.01.69', '1969-01-01']],
  ['a per cent sign in a pattern', 'date', ['%Y%%%m%%%d', '2017%12%31', '2017-12-31']],
  ['noon', 'time', ['%I:%M %p', '12:30 PM', 12.5 * 3600]],
  ['midnight', 'time', ['%I:%M %p', '12:30 am', 0.5 * 3600]],
  ['fractions of a second', 'time', ['%H:%M:%S.%f', '00:00:01.5', 1.5]],
  [
    'an offset in a pattern',
    'datetime',
    ['%Y-%m-%d %H:%M %z', '2017-12-31 01:00 +0100', Date.UTC(2017, 11, 31) / 1000],
  ],
  ['a number that no format shows as a day', 'date', ['default', 43100, ERROR]],
  ['a day in a text field', 'string', ['default', { serial: 43100, format: 'dd.mm.yyyy' }, ERROR]],
  ['a day in a number field', 'integer', ['default', { serial: 43100, format: 'dd.mm.yyyy' }, ERROR]],
  ['a negative duration', 'duration', ['default', '-P1D', { months: 0, seconds: -86_400 }]],
  ['a duration that ends with T', 'duration', ['default', 'P1YT', ERROR]],
  ['a duration of nothing', 'duration', ['default', 'P', ERROR]],
  [
    'a point with height',
    'geojson',
    ['default', '{"type":"Point","coordinates":[7,51,60]}', { type: 'Point', coordinates: [7, 51, 60] }],
  ],
  ['an open ring', 'geojson', ['default', '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[2,2]]]}', ERROR]],
  ['an error value', 'any', ['default', { error: '#N/A' }, ERROR]],
])('%s', (_, type, row) => expectReading(type, row));

test('29 February 1900, which never was, is no day', () => {
  const format = 'dd.mm.yyyy';
  const days = [59, 60, 61].map((serial) => readCell({ type: 'date' }, { serial, format }));
  expect(days).toEqual(['1900-02-28', undefined, '1900-03-01']);
});
