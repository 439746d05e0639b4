import { ERROR, instant, shown, shownTime, type CellCase } from './cell-case';

/**
 * Cells of tableschema-js (MIT, `test/types/*.js`) that Frictionless has not, too. The library casts without missing values,
 * so an empty text is one. Left out: sources that no cell can hold, and cases its authors have commented out.
 */
export const TABLESCHEMA_JS_CELLS: Readonly<Record<string, readonly CellCase[]>> = {
  array: [
    ['default', '["key", "value"]', ['key', 'value']],
    ['default', '', ERROR],
  ],
  boolean: [
    ['default', 'yes', ERROR],
    ['default', 'Yes', ERROR],
    ['default', 'y', ERROR],
    ['default', 'no', ERROR],
    ['default', 'n', ERROR],
    ['default', '', ERROR],
  ],
  date: [
    ['default', '', ERROR],
    ['any', '', ERROR],
    ['%d/%m/%y', '', ERROR],
    ['default', '1999-11-31', ERROR],
    ['default', '1999-02-29', ERROR],
    ['%Y-%m-%d', '1999-11-31', ERROR],
    ['%Y-%m-%d', '1999-02-29', ERROR],
    ['default', '2000-02-29', '2000-02-29'],
    ['%d/%m/%y', shown(2019, 1, 1), '2019-01-01'],
    ['fmt:%d/%m/%y', '', ERROR],
  ],
  datetime: [
    ['default', '2014-01-01T06:00:00Z', instant(2014, 1, 1, 6)],
    ['default', '', ERROR],
    ['any', '', ERROR],
    ['%d/%m/%y %H:%M', '', ERROR],
  ],
  duration: [['default', '', ERROR]],
  geojson: [
    ['default', '', ERROR],
    ['topojson', '{"arcs": [42]}', ERROR],
    ['topojson', '', ERROR],
  ],
  geopoint: [
    ['default', '', ERROR],
    ['array', '', ERROR],
    ['object', '', ERROR],
  ],
  integer: [['default', '', ERROR]],
  number: [
    ['default', 'NaN', NaN],
    ['default', 'INF', Infinity],
    ['default', '-INF', -Infinity],
    ['default', '', ERROR],
  ],
  object: [['default', '', ERROR]],
  string: [
    ['default', '', ''],
    ['uri', 'ftp://example.org/resource.txt', 'ftp://example.org/resource.txt'],
    ['uri', 'ftp://8.8.8.8', 'ftp://8.8.8.8'],
    ['uri', '8.8.8.8', ERROR],
    ['uri', '', ERROR],
    ['email', '', ERROR],
    ['uuid', '95ecc380-afe9-11e4-9b6c-751b66dd541e', '95ecc380-afe9-11e4-9b6c-751b66dd541e'],
    ['uuid', '0a7b330a-a736-35ea-8f7f-feaf019cdc00', '0a7b330a-a736-35ea-8f7f-feaf019cdc00'],
    ['uuid', '0a7b330a-a736-35ea-8f7f-feaf019cdc', ERROR],
    ['uuid', 'string', ERROR],
    ['uuid', '', ERROR],
    ['uuid', 0, ERROR],
    ['binary', 'YXN1cmUu', 'YXN1cmUu'],
    ['binary', 'c3VyZS4=', 'c3VyZS4='],
  ],
  time: [
    ['default', '', ERROR],
    ['any', '', ERROR],
    ['%H:%M', '', ERROR],
    ['%H:%M', shownTime(6), 6 * 3600],
  ],
  year: [['default', '', ERROR]],
  yearmonth: [['default', '', ERROR]],
};
