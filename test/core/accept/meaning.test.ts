import { finding, type Finding } from '../../../src/core/model/finding';
import { meaningKey, meaningsOf } from '../../../src/core/model/meaning';
import type { Observation, Table } from '../../../src/core/model/table';
import { known } from '../../../src/core/model/quantity';

const at = (row: number, column: number) => ({ row, column });
const place = (row: number, column: number) => ({ sheet: 'Blatt', cell: at(row, column) });

/** A cross table: areas in column A, 2015 in B and 2017 in C, heads in row 1, a remark in D. */
const observation = (row: number, column: number, area: string | undefined, date: string): Observation => ({
  place: place(row, column),
  subject: 'people',
  area,
  referenceDate: date,
  breakdown: 'insgesamt',
  quantity: known(1),
  cells: { value: at(row, column), area: at(row, 0), time: at(0, column) },
});

const table: Table = {
  sheet: 'Blatt',
  kind: 'kreuztabelle',
  reasons: [],
  range: { row: 0, column: 0, rowCount: 3, columnCount: 4 },
  columns: [{ field: undefined, role: undefined, heading: 'Bemerkung', address: at(0, 3) }],
  rows: [],
  observations: [
    observation(1, 1, '11', '2015-12-31'),
    observation(1, 2, '11', '2017-12-31'),
    observation(2, 1, undefined, '2015-12-31'),
    observation(2, 2, undefined, '2017-12-31'),
  ],
  above: [],
  below: [],
  source: undefined,
};

const total = { subject: 'people', breakdown: 'insgesamt' };

test.each<[name: string, found: Finding, meaning: object]>([
  [
    'a value: all its keys',
    finding('negative-count', place(1, 1), { value: -1 }),
    { code: 'negative-count', ...total, area: '11', referenceDate: '2015-12-31', field: 'value' },
  ],
  [
    'a value of an unreadable area: the keys that are known',
    finding('negative-count', place(2, 2), { value: -1 }),
    { code: 'negative-count', ...total, referenceDate: '2017-12-31', field: 'value' },
  ],
  [
    'an area: what its row has in common',
    finding('area-spelling', place(1, 0), { text: 'a', official: 'b' }),
    { code: 'area-spelling', ...total, area: '11', field: 'area' },
  ],
  [
    'a year above a column: what the column has in common',
    finding('unexpected-date', place(0, 2), { date: '2017-12-31', expected: [] }),
    { code: 'unexpected-date', ...total, referenceDate: '2017-12-31', field: 'time' },
  ],
  [
    'a remark: its row, and the heading of its column',
    finding('hidden-character', place(1, 3), { text: 'a', cleaned: 'a' }),
    { code: 'hidden-character', ...total, area: '11', field: 'Bemerkung' },
  ],
  [
    'a gap: what the finding names',
    finding(
      'incomplete-grid',
      { sheet: 'Blatt', cell: at(0, 0) },
      {
        subject: 'Bevölkerung',
        area: '12 Markt',
        referenceDate: '2017-12-31',
        count: 3,
      },
    ),
    { code: 'incomplete-grid', subject: 'Bevölkerung', area: '12 Markt', referenceDate: '2017-12-31' },
  ],
  [
    'a sheet, though the finding points at a cell',
    finding('hidden-rows', place(1, 1), { rows: [2] }),
    { code: 'hidden-rows', sheet: 'Blatt' },
  ],
  [
    'a missing column by its name',
    finding('missing-label', place(0, 1), { field: 'Stichtag', nearest: undefined }),
    { code: 'missing-label', sheet: 'Blatt', detail: 'Stichtag' },
  ],
  [
    'one of several indicators that a cell makes implausible',
    finding('implausible-value', place(1, 1), { value: 9, minimum: 0, maximum: 1, unit: '', indicator: 'Anteil' }),
    { code: 'implausible-value', ...total, area: '11', referenceDate: '2015-12-31', field: 'value', detail: 'Anteil' },
  ],
])('%s', (_, found, meaning) => {
  expect(meaningsOf([found], [table])).toEqual([meaning]);
});

test('different meanings have different keys', () => {
  const base = { code: 'type-error' as const, subject: 'a', area: 'b' };
  const keys = [base, { ...base, subject: 'b', area: 'a' }, { ...base, field: 'b' }, { ...base, detail: 'b' }].map(
    meaningKey,
  );
  expect(new Set(keys).size).toBe(4);
});
