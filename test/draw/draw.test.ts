import fc from 'fast-check';
import { layoutOf } from '../../src/draw/layout';
import type { Picture } from '../../src/draw/picture';
import { draw } from '../../src/draw/svg';
import { textWidth, wrap } from '../../src/draw/wrap';
import { picture, series } from './pictures';

/** Texts of a drawing in their order. */
const textsOf = (drawn: Picture) =>
  [...draw(drawn).svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

const count = (svg: string, part: RegExp) => [...svg.matchAll(part)].length;

const COLOUR = '#0A3C8C';
const bars = (drawn: Picture) => count(draw(drawn).svg, new RegExp(`fill="${COLOUR}"`, 'g'));

const labels = { shows: 'value', numberFormat: '0.0', position: 'end', colour: '#333333', size: 12 } as const;

describe('a drawing', () => {
  // 600 pixels at 96 to the inch of 2.54 cm are 15.875 cm; 340 are 8.9958.
  test('has its size in centimetres, its name and its text, and no code', () => {
    const { svg } = draw(picture({ subtitle: { text: 'A & B', size: 12, colour: '#333333', bold: false } }));
    expect(svg).toContain('width="15.88cm" height="9cm" viewBox="0 0 600 340"');
    expect(svg).toContain('<title>Titel – A &amp; B</title>');
    expect(svg).toContain('<desc>Dasselbe in Worten</desc>');
    expect(svg).not.toMatch(/<script|<style|class=|onload|dominant-baseline/);
  });

  test('is the same for the same data', () => {
    expect(draw(picture()).svg).toBe(draw(picture()).svg);
  });

  test.each<[string, Picture, readonly string[]]>([
    ['values in German', picture({ series: [series({ values: [40.6, 16.8], labels })] }), ['40,6', '16,8']],
    [
      'one label in a format of its own',
      picture({ series: [series({ labels, points: [{ index: 1, colour: COLOUR, labelFormat: '"("0.0")"' }] })] }),
      ['1,0', '(2,0)'],
    ],
    [
      'of shares the values themselves',
      picture({ stacked: 'shares', series: [series({ values: [30, 60], labels: { ...labels, position: 'centre' } })] }),
      ['30,0', '60,0'],
    ],
    [
      'the name of a series',
      picture({
        kind: 'lines',
        series: [series({ name: 'Hiltrup', values: [null, 3], labels: { ...labels, shows: 'name' } })],
      }),
      ['Hiltrup'],
    ],
  ])('labels: %s', (_, drawn, expected) => {
    expect(textsOf(drawn)).toEqual(expect.arrayContaining([...expected]));
  });

  test.each<[string, readonly (number | string | null)[], number]>([
    ['every value', [1, 2], 2],
    ['nothing for an empty cell', [1, null], 1],
    ['nothing for a sign in place of a number', [1, '.'], 1],
  ])('bars: %s', (_, values, expected) => {
    expect(bars(picture({ series: [series({ values })] }))).toBe(expected);
  });

  test('rows run from the top, or from the bottom where nobody reverses them', () => {
    const heights = (reversed: boolean) => {
      const drawn = picture({ categoryAxis: { visible: true, dates: false, reversed, low: true } });
      return ['Nord', 'Mitte'].map((name) =>
        Number(new RegExp(`translate\\([\\d.]+ ([\\d.]+)\\)"[^>]*>${name}<`).exec(draw(drawn).svg)?.[1]),
      );
    };
    const [north = 0, centre = 0] = heights(true);
    expect(north).toBeLessThan(centre);
    const [below = 0, above = 0] = heights(false);
    expect(below).toBeGreaterThan(above);
  });

  // Source: Excel counts 31.12.2012, 2015 and 2017 as days 41274, 42369 and 43100; 3 years to 2 years.
  test('dates stand to scale, and one whose format shows nothing is not named', () => {
    const dated = (numberFormat: string) =>
      picture({
        kind: 'lines',
        categories: [41274, 42369, 43100],
        categoryAxis: { visible: true, dates: true, numberFormat, reversed: false, low: true },
        series: [series({ values: [1, 2, 3] })],
      });
    const { svg } = draw(dated('yyyy'));
    const at = (year: string) => Number(new RegExp(`translate\\(([\\d.]+) [\\d.]+\\)"[^>]*>${year}<`).exec(svg)?.[1]);
    expect((at('2015') - at('2012')) / (at('2017') - at('2015'))).toBeCloseTo(1095 / 731, 2);
    expect(textsOf(dated('[<43000]yyyy;;'))).not.toContain('2017');
  });

  test.each([
    ['wide', 600],
    ['narrow', 300],
  ])('below columns every name is written: %s', (_, width) => {
    const categories = ['Stadt Münster (gesamt)', 'Mitte', 'West', 'Nord', 'Ost', 'Südost', 'Hiltrup'];
    const words = textsOf(
      picture({ kind: 'columns', width, categories, series: [series({ values: [1, 2, 3, 4, 5, 6, 7] })] }),
    );
    for (const name of categories) expect(words.join(' ')).toContain(name);
  });

  test('a name right of its line stays within a narrow picture', () => {
    const narrow = picture({
      kind: 'lines',
      width: 300,
      categories: [41274, 43100],
      categoryAxis: { visible: true, dates: true, numberFormat: 'yyyy', reversed: false, low: true },
      series: [
        series({ name: 'Stadt Münster', values: [null, 3], labels: { ...labels, shows: 'name', position: 'right' } }),
      ],
    });
    const [, at] = /translate\(([\d.]+) [\d.]+\)"[^>]*>Stadt Münster</.exec(draw(narrow).svg) ?? [];
    expect(Number(at) + textWidth('Stadt Münster', 12)).toBeLessThan(300);
  });

  test('columns of shares end at 100 per cent', () => {
    const stacked = picture({
      kind: 'columns',
      stacked: 'shares',
      valueAxis: { visible: true, gridlines: true, minimum: 0, maximum: 1, majorUnit: 0.5, numberFormat: '0%' },
      series: [series({ values: [30, 1] }), series({ values: [10, 3] })],
    });
    expect(textsOf(stacked)).toEqual(expect.arrayContaining(['0%', '50%', '100%']));
    // Source: 30 and 10 of 40, 1 and 3 of 4: the heights of both columns are the same, and 30 of 40 is as high as 3 of 4.
    const [first = 0, second = 0, third = 0, fourth = 0] = [
      ...draw(stacked).svg.matchAll(new RegExp(`<path d="[^"]*l0 -([\\d.]+)[^"]*" fill="${COLOUR}"`, 'g')),
    ].map(([, height]) => Number(height));
    expect(first + third).toBeCloseTo(second + fourth, 0);
    expect(first).toBeCloseTo(fourth, 0);
    expect(first).toBeGreaterThan(50);
  });

  test('the legend names every series but those that bear their names', () => {
    const named = picture({
      legend: true,
      kind: 'lines',
      series: [
        series({ name: 'Stadt' }),
        series({ name: 'West', values: [null, null], labels: { ...labels, shows: 'name' } }),
      ],
    });
    expect(textsOf(named)).toContain('Stadt');
    expect(textsOf(named)).not.toContain('West');
  });

  test('notes stand below everything else, in their order', () => {
    const texts = textsOf(picture({ notes: ['Erste Fußnote', 'Quelle: Amt'] }));
    expect(texts.indexOf('Quelle: Amt')).toBeGreaterThan(texts.indexOf('Erste Fußnote'));
    const { notes, height } = layoutOf(picture({ notes: ['Erste Fußnote', 'Quelle: Amt'] }));
    expect(notes.map(({ top }) => top)).toEqual([...notes.map(({ top }) => top)].sort((a, b) => a - b));
    expect(height - (notes.at(-1)?.top ?? 0)).toBeLessThan(30);
  });
});

describe('the height', () => {
  test('is the wished one where all fits', () => {
    expect(layoutOf(picture()).height).toBe(340);
  });

  test.each<[string, Partial<Picture>]>([
    ['many bars', { categories: Array.from({ length: 45 }, (_, index) => `Stadtteil ${index}`) }],
    ['many notes', { notes: Array.from({ length: 20 }, () => 'Eine Fußnote') }],
  ])('grows with %s', (_, part) => {
    expect(layoutOf(picture(part)).height).toBeGreaterThan(400);
  });
});

describe('lines of text', () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Zäöü]{1,12}$/), { minLength: 1, maxLength: 20 });

  test('no word is lost, and only single words are wider than the line', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (texts, width) => {
        const lines = wrap(texts.join(' '), width, 12);
        expect(lines.join(' ')).toBe(texts.join(' '));
        for (const line of lines) expect(!line.includes(' ') || textWidth(line, 12) <= width).toBe(true);
      }),
    );
  });
});
