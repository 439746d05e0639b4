import type { ChartGroup, ChartSpec, SheetSpec } from '../../src/core/model/spec';
import { panelsOf } from '../../src/draw/of-group';
import { panelsLayout } from '../../src/draw/panels';
import type { PanelPicture } from '../../src/draw/picture';
import { draw } from '../../src/draw/svg';
import { picture, series } from './pictures';

const titled = (text: string) => ({ text, size: 12, colour: '#333333', bold: true });

const panels = (names: readonly string[], part: Partial<PanelPicture> = {}): PanelPicture => {
  const { width, height, font, textSize } = picture();
  return {
    width,
    height,
    font,
    textSize,
    across: 2,
    title: { ...titled('Migrationsanteil gestiegen'), size: 14 },
    subtitle: { ...titled('in Prozent'), bold: false },
    notes: ['Fußnote', 'Quelle: Amt'],
    alternative: 'Alle in Worten',
    panels: names.map((name) => picture({ kind: 'lines', title: titled(name), series: [series()] })),
    ...part,
  };
};

const FOUR = ['Altstadt', 'Hafen', 'Heide', 'Mühle'];

/** Where each text of a drawing stands. */
const placesOf = (drawn: PanelPicture): ReadonlyMap<string, readonly [number, number]> =>
  new Map(
    [...draw(drawn).svg.matchAll(/<text[^>]*translate\(([\d.]+) ([\d.]+)\)[^>]*>([^<]*)</g)].map(
      ([, x, y, text]) => [text ?? '', [Number(x), Number(y)]] as const,
    ),
  );

describe('small charts as one picture', () => {
  test('one drawing, called what all of them are called', () => {
    const { svg } = draw(panels(FOUR));
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg).toContain('<title>Migrationsanteil gestiegen – in Prozent</title>');
    expect(svg).toContain('<desc>Alle in Worten</desc>');
  });

  test('heading, notes and source stand once, each panel has its own title', () => {
    const { svg } = draw(panels(FOUR));
    for (const text of ['Migrationsanteil gestiegen', 'in Prozent', 'Fußnote', 'Quelle: Amt', ...FOUR])
      expect([text, svg.match(new RegExp(`>${text}</text>`, 'g'))]).toEqual([text, [expect.anything()]]);
  });

  test('they stand row by row, between heading and notes', () => {
    const at = placesOf(panels(FOUR));
    const [centre, west, north, east] = FOUR.map((name) => at.get(name) ?? [0, 0]);
    expect([west?.[1], north?.[0], east?.[0], east?.[1]]).toEqual([centre?.[1], centre?.[0], west?.[0], north?.[1]]);
    expect(west?.[0]).toBeGreaterThan(centre?.[0] ?? Infinity);
    expect(north?.[1]).toBeGreaterThan(centre?.[1] ?? Infinity);
    expect(at.get('in Prozent')?.[1]).toBeLessThan(centre?.[1] ?? 0);
    expect(at.get('Fußnote')?.[1]).toBeGreaterThan(north?.[1] ?? Infinity);
  });

  test('each draws its own values', () => {
    const drawn = panels(FOUR);
    const coloured = drawn.panels.map((panel, index) => ({ ...panel, series: [series({ colour: `#00000${index}` })] }));
    const { svg } = draw({ ...drawn, panels: coloured });
    const begins = coloured.map((_, index) =>
      Number(new RegExp(`<path d="M([\\d.]+) [^>]*#00000${index}`).exec(svg)?.[1]),
    );
    expect([begins[2], begins[3]]).toEqual([begins[0], begins[1]]);
    expect(begins[1]).toBeGreaterThan(begins[0] ?? Infinity);
  });

  test('the wished height is kept where they fit, and grows with their rows', () => {
    expect(panelsLayout(panels(FOUR.slice(0, 2))).height).toBe(340);
    const { height, cells } = panelsLayout(panels([...FOUR, 'Aue', 'Bleiche', 'Moor', 'Wiesen']));
    expect(height).toBeGreaterThan(340);
    expect((cells.at(-1)?.top ?? 0) + (cells.at(-1)?.height ?? 0)).toBeLessThan(height);
  });
});

describe('from specs', () => {
  const range = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const sheet = { contents: [[1]] } as unknown as SheetSpec;
  const group: ChartGroup = { key: 'k', title: 'Titel', subtitle: 'in Prozent', alternative: 'Text', across: 2 };
  const chart = (title: string): ChartSpec => ({
    key: title,
    kind: 'time-line',
    title,
    alternative: title,
    categories: range,
    series: [],
    position: range,
    valueAxis: { title: '', numberFormat: '0' },
    labelFormat: '0',
    legend: false,
    notes: ['Quelle: Amt'],
    group,
  });

  test('title, words and notes are those of all of them', () => {
    const drawn = panelsOf(group, FOUR.map(chart), sheet);
    expect(drawn).toMatchObject({ title: { text: 'Titel' }, alternative: 'Text', notes: ['Quelle: Amt'] });
    expect(drawn.panels.map(({ title }) => title?.text)).toEqual(FOUR);
    expect(drawn.panels[0]?.title?.size).toBeLessThan(drawn.title?.size ?? 0);
  });

  // Width and height of the sizes in the settings; a small chart is 8 cm wide.
  test.each<[string, number, number, number, number]>([
    ['a page: as on the sheet', 16, 6, 2, 2],
    ['a column: under each other', 8, 6, 1, 1],
    ['a slide: three', 25.4, 6, 2, 3],
    ['a slide, four of them: two and two', 25.4, 4, 2, 2],
  ])('side by side on %s', (_, width, count, across, expected) => {
    const charts = Array.from({ length: count }, (_none, index) => chart(`Raum ${index}`));
    expect(panelsOf({ ...group, across }, charts, sheet, { width, height: 9 }).across).toBe(expected);
  });
});
