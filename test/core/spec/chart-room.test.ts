import fc from 'fast-check';
import { ramp, typeOn } from '../../../src/core/spec/chart-ramp';
import { isUpright, leastShare, rowsFor, rowsUnder, withLabels } from '../../../src/core/spec/chart-room';

const SHORT = ['Mitte', 'West', 'Nord', 'Ost'];
const LONG = 'Gremmendorf-West / Loddenheide am Dortmund-Ems-Kanal';

test.each([
  ['a few short names', SHORT, true],
  ['a long name among few can be broken into lines', ['Mitte', 'Kinderhaus Nord'], true],
  ['a name that would take too many lines', [...SHORT, LONG], false],
  ['a word that is wider than its column', [...SHORT, ...SHORT, 'Dachsleitersiedlung'], false],
  ['too many areas, however short', Array.from({ length: 13 }, () => 'A'), false],
])('columns stand upright: %s', (_case, names, upright) => {
  expect(isUpright(names)).toBe(upright);
});

test('lying parts need more for their number the longer the names are, upright ones always the same', () => {
  const names = Array.from({ length: 20 }, () => 'Mitte');
  expect(leastShare([...names, LONG])).toBeGreaterThan(leastShare(names));
  expect(leastShare(SHORT)).toBe(6);
});

test('a chart grows with its bars and with the lines of its title, and never below its template', () => {
  const long = 'Ein langer Titel, '.repeat(12);
  expect(rowsFor(45, 'Titel', 'Untertitel', 15)).toBeGreaterThanOrEqual(45 + 4);
  expect(rowsFor(45, long, long, 15)).toBeGreaterThan(rowsFor(45, 'Titel', 'Untertitel', 15));
  expect(rowsFor(2, 'Titel', 'Untertitel', 15)).toBe(15);
  expect(rowsUnder('Titel', 'Untertitel', 18)).toBe(18);
  expect(rowsUnder(long, long, 18)).toBeGreaterThan(18);
});

test('labels have room beyond the ends, words more than numbers, and nothing comes out of nothing', () => {
  expect(withLabels({ lowest: 0, highest: 100 })).toEqual({ lowest: 0, highest: 106 });
  expect(withLabels({ lowest: -50, highest: 50 }, true)).toEqual({ lowest: -78, highest: 78 });
  expect(withLabels({ lowest: 0, highest: 0 }, true)).toEqual({ lowest: 0, highest: 0 });
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
