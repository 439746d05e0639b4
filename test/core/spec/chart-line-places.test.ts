import fc from 'fast-check';
import { apart } from '../../../src/core/spec/chart/line-apart';
import { clearPlace } from '../../../src/core/spec/chart/line-clear';
import { readable } from '../../../src/core/spec/chart/contrast';
import { widthBeside, wrapped } from '../../../src/core/spec/chart/line-room';
import { timeStep, timeUnit, unitsAfter } from '../../../src/core/spec/chart/time-axis';

const slots = (height: number, ...places: readonly number[]) => places.map((at) => ({ at, height }));

// Worked out by hand: neighbours that touch share the mean of where they would stand.
test.each([
  ['far from each other: where they would stand', slots(4, 10, 20, 40), [10, 20, 40]],
  ['two that overlap: half way each', slots(4, 10, 11), [8.5, 12.5]],
  ['the same place: in their order', slots(4, 20, 20, 20), [16, 20, 24]],
  ['the higher one given first', slots(4, 11, 10), [12.5, 8.5]],
  ['at the lower end: pushed upwards', slots(4, 0, 1), [0, 4]],
  ['at the upper end: pushed downwards', slots(4, 50, 49), [50, 46]],
  ['of different heights', [...slots(2, 10), ...slots(6, 10)], [8, 12]],
  ['more than there is room for: closer, from end to end', slots(50, 10, 20, 30), [0, 25, 50]],
  ['none', [], []],
])('names %s', (_case, wanted, expected) => {
  expect(apart(wanted, 0, 50)).toEqual(expected);
});

test('names that fit never cover each other, keep their order and stay on the axis', () => {
  const names = fc.array(fc.record({ at: fc.integer({ min: 0, max: 100 }), height: fc.integer({ min: 1, max: 8 }) }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(names, (wanted) => {
      const places = apart(wanted, 0, 100);
      const placed = wanted.map((slot, index) => ({ ...slot, place: places[index]! }));
      const sorted = placed.sort((a, b) => a.place - b.place);
      sorted.forEach(({ place, height, at }, index) => {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(100 + 1e-9);
        const before = sorted[index - 1];
        if (!before) return;
        expect(place - before.place).toBeGreaterThanOrEqual((height + before.height) / 2 - 1e-9);
        expect(at).toBeGreaterThanOrEqual(before.at);
      });
    }),
  );
});

test.each([
  ['nothing in the way', [], 10],
  ['a line through it: above, by half heights', [{ from: 9, to: 11 }], 14],
  ['lines through it and above: below', [{ from: 9, to: 18 }], 6],
  ['lines everywhere: where it would stand', [{ from: 0, to: 50 }], 10],
])('the name of a line that ends early, %s', (_case, bands, expected) => {
  expect(clearPlace({ at: 10, height: 4 }, bands, { from: 0, to: 50 })).toBe(expected);
});

// Widths in points; a label may take a fifth of the chart: 16 letters in one of 16 centimetres, 12 at least.
test.each([
  ['short', 'Mitte', 392, 'Mitte'],
  ['as long as a line may be', 'Gremmendorf-West', 392, 'Gremmendorf-West'],
  ['broken at a space', 'Sankt Mauritz Lütkenbeck', 392, 'Sankt Mauritz\nLütkenbeck'],
  ['broken behind a hyphen', 'Gremmendorf-West-Süd', 392, 'Gremmendorf-\nWest-Süd'],
  ['in a narrow chart', 'Stadt Münster', 165, 'Stadt\nMünster'],
  ['a long word stays whole', 'Wissenschaftsviertel', 392, 'Wissenschaftsviertel'],
])('a name %s: %s', (_case, name, width, expected) => {
  expect(wrapped(name, { width })).toBe(expected);
});

const ROOM = { width: 392, height: 150, rows: 18 };
const dates = (...years: readonly number[]) => years.map((year) => `${year}-12-31`);

// A name of 13 letters takes about 80 of 392 points: of 8 years 1.6, less the half year behind the last point, on the longer axis 1.4.
test.each([
  ['a name', ['Stadt Münster'], dates(2010, 2017), 2],
  ['the longest line counts', ['Sankt Mauritz\nLütkenbeck'], dates(2010, 2017), 2],
  // 12 of 392 points are 0.25 of 8 years.
  ['no names: for the last marker', [], dates(2010, 2017), 1],
  ['a single date leaves room enough', ['Stadt Münster'], dates(2017), 0],
])('room behind the last date: %s', (_case, names, all, years) => {
  expect(unitsAfter(widthBeside(names), all, timeUnit(all), ROOM)).toBe(years);
});

// A year needs 23 points.
test.each([
  ['all years of a wide chart', dates(2010, 2012, 2017), 2, 392, 1],
  ['first and last of a narrow one', dates(2010, 2012, 2017), 0, 165, 7],
  ['a step that ends with the last date', dates(2000, 2020), 0, 392, 2],
  ['a prime number of years: a round step', dates(2000, 2019), 0, 392, 2],
  ['one date', dates(2017), 0, 392, 1],
])('years below the axis: %s', (_case, all, years, width, step) => {
  expect(timeStep(all, years, timeUnit(all), { ...ROOM, width })).toBe(step);
});

// A month with its year needs 42 points.
test.each([
  ['at the dates alone', ['2016-06-30', '2016-12-31', '2017-12-31'], 392, 6],
  ['once a year where the dates are close', ['2010-06-30', '2010-12-31', '2017-12-31'], 392, 12],
  ['a common step of a year', ['2015-12-30', '2015-12-31', '2017-12-31'], 392, 24],
])('months below the axis: %s', (_case, all, width, step) => {
  expect(timeStep(all, 0, timeUnit(all), { width })).toBe(step);
});

test('the last day of a unit, as Excel counts days', () => {
  const months = timeUnit(['2017-06-30', '2017-12-31']);
  // 29 February 2016 is day 42429, 31 December 2017 43100.
  expect([months.end(months.of('2016-02-01')), months.end(months.of('2017-12-01'))]).toEqual([42429, 43100]);
});

// WCAG 2.2: #767676 is the lightest grey with 4.5:1 on white; black and the office's blue have it anyway.
test('the colour of a name can be read', () => {
  expect(readable('#0E3188', '#FFFFFF')).toBe('#0E3188');
  expect(readable('#000000', '#000000')).toBe('#000000');
  const grey = Number.parseInt(readable('#909090', '#FFFFFF').slice(1, 3), 16);
  expect(grey).toBeLessThanOrEqual(0x76);
  expect(grey).toBeGreaterThan(0x76 - 8);
});
