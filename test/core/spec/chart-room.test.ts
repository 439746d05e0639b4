import fc from 'fast-check';
import { ramp, typeOn } from '../../../src/core/spec/chart/ramp';
import { spaced } from '../../../src/core/spec/chart/axis-steps';
import { withNumbers, withWords } from '../../../src/core/spec/chart/label-room';
import { nameLines, namesWidth } from '../../../src/core/spec/chart/name-lines';
import { barRows, isUpright, leastShare, legendRows, rowsFor, rowsUnder } from '../../../src/core/spec/chart/room';

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

const leastOf = (names: readonly string[], frame: typeof USUAL) =>
  leastShare({ title: 'Titel', subtitle: 'Untertitel', names, series: [{ name: 'Teil' }] }, frame);

test('lying parts need more for their number the longer the names are, upright ones the lower the chart is', () => {
  const names = Array.from({ length: 20 }, () => 'Mitte');
  expect(leastOf([...names, LONG], USUAL)).toBeGreaterThan(leastOf(names, USUAL));
  expect(leastOf(names, NARROW)).toBeGreaterThan(leastOf(names, USUAL));
  // Of 17 rows of 15 points two lines of title take 28, names 11, the legend 12: 8 of about 200 points are 4 per cent.
  expect(leastOf(SHORT, USUAL)).toBe(5);
  expect(leastOf(SHORT, { ...USUAL, rows: 9 })).toBe(11);
});

test.each([
  ['that fits stays on one line', 'Gremmendorf-West', 'Gremmendorf-West'],
  [
    'that is long is broken into lines of about the same length',
    LONG,
    'Gremmendorf-West / Loddenheide \nam Dortmund-Ems-Kanal',
  ],
])('a name beside bars %s', (_case, name, expected) => {
  expect(nameLines(name, USUAL.width)).toBe(expected);
});

test('a broken name reads as it was, and none of its lines is wider than its part of the chart', () => {
  const names = fc.array(fc.constantFrom('am', 'Kanal', 'Sankt-Mauritz', 'und', 'Gewerbegebiet'), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(names, fc.constantFrom(226.8, 453.5, 720), (words, width) => {
      const name = words.join(' ');
      const broken = nameLines(name, width);
      expect(broken.replaceAll('\n', '')).toBe(name);
      expect(namesWidth([broken])).toBeLessThanOrEqual(0.42 * width);
    }),
  );
});

test('bars have room for the lines of two neighbouring names', () => {
  expect(barRows(['a', 'b', 'c'])).toBe(3);
  expect(barRows(['a\nb\nc', 'd\ne\nf', 'g'])).toBeGreaterThan(barRows(['a\nb\nc', 'd', 'e']));
  expect(barRows(['a\nb', 'c'], 4)).toBe(8);
});

test('a legend has as many rows as its longest name demands', () => {
  const series = (name: string) => [{ name: '2010' }, { name: '2012' }, { name: '2015' }, { name }];
  expect(legendRows(series('2017'), NARROW)).toBe(1);
  expect(legendRows(series('Deutsche mit vererbter Migrationsvorgeschichte'), NARROW)).toBe(4);
});

// Beside names of one letter 190 of 227 points are left.
test.each([
  ['all steps where there is room', { minimum: 0, maximum: 50, majorUnit: 10 }, 10],
  ['further apart', { minimum: -20, maximum: 20, majorUnit: 2 }, 5],
  ['an end of the axis on a step', { minimum: 0, maximum: 1, majorUnit: 0.05 }, 0.25],
  ['zero on a step', { minimum: -1, maximum: 2, majorUnit: 0.1 }, 0.5],
])('numbers below lying bars: %s', (_case, scale, step) => {
  const shown = spaced(scale, { decimals: 2, signed: true }, { names: ['a'], width: NARROW.width });
  expect(shown).toEqual({ ...scale, majorUnit: step });
});

test('a chart grows with its bars and with the lines of its title, and never below its size', () => {
  const long = 'Ein langer Titel, '.repeat(12);
  expect(rowsFor(45, 'Titel', 'Untertitel', USUAL)).toBeGreaterThanOrEqual(45 + 4);
  expect(rowsFor(45, long, long, USUAL)).toBeGreaterThan(rowsFor(45, 'Titel', 'Untertitel', USUAL));
  expect(rowsFor(2, 'Titel', 'Untertitel', USUAL)).toBe(17);
  expect(rowsUnder('Titel', 'Untertitel', USUAL)).toBe(17);
  expect(rowsUnder(long, long, USUAL)).toBeGreaterThan(17);
});

test('numbers have room beyond the ends of bars, in a narrow chart more and at both ends', () => {
  expect(withNumbers({ lowest: 0, highest: 100 }, { width: 450 })).toEqual({ lowest: 0, highest: 106 });
  expect(withNumbers({ lowest: 0, highest: 100 }, { width: 225 })).toEqual({ lowest: 0, highest: 112 });
  expect(withNumbers({ lowest: -100, highest: 0 }, { width: 225 })).toEqual({ lowest: -112, highest: 0 });
  expect(withNumbers({ lowest: -100, highest: 0 }, { width: 450 })).toEqual({ lowest: -100, highest: 0 });
  expect(withNumbers({ lowest: 0, highest: 0 }, USUAL)).toEqual({ lowest: 0, highest: 0 });
});

// A letter beside bars leaves 415 of 450 points: a word of 72 takes a fifth of what is left, 0.21. Narrow ones: at most 1.5 times.
test('words have room beyond the ends of bars, at most so much that the bars do not become stumps', () => {
  const room = (lowest: number, highest: number, width: number) =>
    withWords({ lowest, highest }, { names: ['a'], width });
  expect(room(0, 100, 450).highest).toBeCloseTo(121, 0);
  expect(room(0, 100, 140)).toEqual({ lowest: 0, highest: 250 });
  expect(room(-50, 50, 140)).toEqual({ lowest: -125, highest: 125 });
  expect(room(0, 0, 450)).toEqual({ lowest: 0, highest: 0 });
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
