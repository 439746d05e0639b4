import fc from 'fast-check';
import { ramp, typeOn } from '../../../src/core/spec/chart/ramp';
import { isUpright, leastShare, rowsFor, rowsUnder, withLabels } from '../../../src/core/spec/chart/room';

/** 16 by 9 centimetres and 8 by 7, in points, with their rows of the sheet. */
const USUAL = { width: 453.5, height: 255.1, rows: 17 };
const NARROW = { width: 226.8, height: 198.4, rows: 13 };

const SHORT = ['Mitte', 'West', 'Nord', 'Ost'];
const LONG = 'Gremmendorf-West / Loddenheide am Dortmund-Ems-Kanal';

test.each([
  ['a few short names', SHORT, true],
  ['a long name among few can be broken into lines', ['Mitte', 'Kinderhaus Nord'], true],
  ['a name that would take too many lines', [...SHORT, LONG], false],
  ['a word that is wider than its column', [...SHORT, ...SHORT, 'Dachsleitersiedlung'], false],
  ['too many areas, however short', Array.from({ length: 13 }, () => 'A'), false],
])('columns stand upright: %s', (_case, names, upright) => {
  expect(isUpright(names, USUAL)).toBe(upright);
});

test('columns that stand upright in a wide chart lie in a narrow one', () => {
  const names = ['Stadt Münster (gesamt)', 'Mitte', 'West', 'Nord', 'Ost', 'Südost', 'Hiltrup'];
  expect([isUpright(names, USUAL), isUpright(names, NARROW)]).toEqual([true, false]);
});

test('lying parts need more for their number the longer the names are, upright ones always the same', () => {
  const names = Array.from({ length: 20 }, () => 'Mitte');
  expect(leastShare([...names, LONG], USUAL)).toBeGreaterThan(leastShare(names, USUAL));
  expect(leastShare(SHORT, USUAL)).toBe(6);
  expect(leastShare(names, NARROW)).toBeGreaterThan(leastShare(names, USUAL));
});

test('a chart grows with its bars and with the lines of its title, and never below its size', () => {
  const long = 'Ein langer Titel, '.repeat(12);
  expect(rowsFor(45, 'Titel', 'Untertitel', USUAL)).toBeGreaterThanOrEqual(45 + 4);
  expect(rowsFor(45, long, long, USUAL)).toBeGreaterThan(rowsFor(45, 'Titel', 'Untertitel', USUAL));
  expect(rowsFor(2, 'Titel', 'Untertitel', USUAL)).toBe(17);
  expect(rowsUnder('Titel', 'Untertitel', USUAL)).toBe(17);
  expect(rowsUnder(long, long, USUAL)).toBeGreaterThan(17);
});

test('labels have room beyond the ends, words more than numbers, and nothing comes out of nothing', () => {
  expect(withLabels({ lowest: 0, highest: 100 }, { width: 450 })).toEqual({ lowest: 0, highest: 106 });
  expect(withLabels({ lowest: -50, highest: 50 }, { width: 450 }, true)).toEqual({ lowest: -78, highest: 78 });
  expect(withLabels({ lowest: 0, highest: 0 }, USUAL, true)).toEqual({ lowest: 0, highest: 0 });
});

test('labels take more of a narrow chart, words at most half of it', () => {
  expect(withLabels({ lowest: 0, highest: 100 }, { width: 225 })).toEqual({ lowest: 0, highest: 112 });
  expect(withLabels({ lowest: 0, highest: 100 }, { width: 200 }, true)).toEqual({ lowest: 0, highest: 150 });
});

test('a title of two lines over one of three makes a narrow chart higher, not a usual one', () => {
  const title = 'Migrationsanteil am höchsten in Nord (40,6 %), am niedrigsten in Mitte (16,8 %)';
  const subtitle =
    'Anteil der Bevölkerung mit Migrationsvorgeschichte, in Prozent, Stadt Münster und Stadtbezirke, 31.12.2017';
  expect(rowsUnder(title, subtitle, USUAL)).toBe(17);
  expect(rowsUnder(title, subtitle, NARROW)).toBeGreaterThan(13);
});

const SEQUENCE = ['#FF0000', '#00FF00', '#0000FF'];

test.each([
  [1, ['#0000FF']],
  [2, ['#FF0000', '#0000FF']],
  [3, SEQUENCE],
  // Half way between two neighbours, channel by channel.
  [5, ['#FF0000', '#808000', '#00FF00', '#008080', '#0000FF']],
])('%d colours of a sequence', (count, colours) => {
  expect(ramp(SEQUENCE, count)).toEqual(colours);
});

test('so many colours as asked for, from the first to the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), (count) => {
      const colours = ramp(SEQUENCE, count);
      expect(colours).toHaveLength(count);
      expect([colours[0], colours.at(-1)]).toEqual(['#FF0000', '#0000FF']);
    }),
  );
});

test.each([
  ['#0E3188', '#FFFFFF'],
  ['#DC7D20', '#1A1A1A'],
])('type on %s is %s', (fill, type) => {
  expect(typeOn(fill, { ink: '#1A1A1A', ground: '#FFFFFF' })).toBe(type);
});
