import { strFromU8, unzipSync } from 'fflate';
import type { ChartSpec, SheetSpec } from '../../src/core/model/spec';
import { quotedSheet } from '../../src/files/xlsx/a1';
import type { ChartDocument } from '../../src/files/xlsx/chart-document';
import { loadDocument } from '../../src/files/xlsx/load';
import { rangeText } from '../../src/files/xlsx/ranges';
import { saveDocument } from '../../src/files/xlsx/save';
import { inserted, specsOf } from '../gallery/book';
import { CASES } from '../gallery/cases';
import { findingsOf } from '../files/xlsx/validity';

/** A case as the program lays it out, and its charts as they are read from the file that was made of it. */
interface Saved {
  readonly sheet: SheetSpec;
  readonly bytes: Uint8Array;
  readonly pairs: readonly (readonly [ChartSpec, ChartDocument])[];
}

const saved = new Map<string, Saved>();

/** Small charts are all made alike: one of them is enough. */
const withoutRepeats = (sheet: SheetSpec): SheetSpec => {
  const seen = new Set<string>();
  return {
    ...sheet,
    charts: sheet.charts.filter(({ group, key }) => !seen.has(group?.key ?? key) && seen.add(group?.key ?? key)),
  };
};

/** Every template with the names that are hardest to place; of the other cases what they are there for. */
const CHOSEN: Readonly<Record<string, readonly string[] | undefined>> = {
  namen: undefined,
  klein: ['rangfolge'],
  luecken: ['wellenvergleich'],
  hervorgehoben: ['rangfolge'],
};

beforeAll(async () => {
  for (const one of CASES.filter(({ id }) => id in CHOSEN)) {
    const specs = specsOf(one, undefined, CHOSEN[one.id]).map(withoutRepeats);
    const sheet = specs.find(({ key }) => key === 'charts')!;
    const bytes = await saveDocument(await inserted(specs));
    const { sheets } = await loadDocument(bytes);
    const charts = sheets.flatMap((loaded) => loaded.charts);
    const pairs = sheet.charts.map((spec) => [spec, charts.find(({ name }) => name === spec.key)!] as const);
    saved.set(one.id, { sheet, bytes, pairs });
  }
}, 120_000);

/** Names beside lines are indented when they are drawn. */
const plain = (name: string) => name.replace(/\s+/g, ' ').trim();
const allPairs = () => [...saved.values()].flatMap(({ pairs }) => pairs);
const pairOf = (id: string, template: string) => saved.get(id)!.pairs.find(([{ key }]) => key.startsWith(template))!;

test('every template has a chart in the file', () => {
  const templates = saved.get('namen')!.pairs.map(([{ key }]) => key.replace(/-TST.*/, ''));
  expect([...new Set(templates)].sort()).toEqual(
    [...new Set(CASES[0]!.catalogue.chartTemplates!.map(({ id }) => id))].sort(),
  );
});

test('files are valid', () => {
  expect(findingsOf(['namen', 'klein'].map((id) => saved.get(id)!.bytes))).toEqual([[], []]);
}, 120_000);

test('title, text alternative and axis stand in the file', () => {
  for (const [spec, chart] of allPairs()) {
    expect(chart.title?.text).toBe(spec.subtitle === undefined ? spec.title : `${spec.title}\n${spec.subtitle}`);
    expect(chart.alternative).toBe(spec.alternative);
    expect(chart.valueAxis.numberFormat).toBe(spec.valueAxis.numberFormat);
    expect(chart.valueAxis.minimum).toBe(spec.valueAxis.minimum);
  }
});

test('series are bound to their ranges, with their colours, and the labels with their formats', () => {
  const place = (range: ChartSpec['categories']) => `${quotedSheet('Diagramme')}!${rangeText(range, '$')}`;
  for (const [spec, chart] of allPairs()) {
    const named = chart.series.map(({ name }) => plain(name));
    expect(named).toEqual(spec.series.map(({ name }) => plain(name)));
    spec.series.forEach((series, index) => {
      const { values, categories, colour, labels, points } = chart.series[index]!;
      expect(values.replaceAll("'", '')).toBe(place(series.values).replaceAll("'", ''));
      expect(categories?.replaceAll("'", '')).toBe(place(spec.categories).replaceAll("'", ''));
      if (series.look !== 'name' && series.look !== 'mark') expect(colour).toBe(series.colour);
      expect(labels?.numberFormat).toBe(series.labels ? (series.labelFormat ?? spec.labelFormat) : undefined);
      if (spec.kind !== 'time-line') expect(points).toEqual(series.points ?? []);
      if (series.labelColour) expect(labels?.colour).toBe(series.labelColour);
    });
  }
});

test('small bases are labelled in brackets, also below zero', () => {
  const [, { series }] = pairOf('klein', 'rangfolge');
  // Three of six areas and not the city, which has a colour of its own.
  expect(series[0]!.points.map(({ labelFormat }) => labelFormat)).toEqual(
    expect.arrayContaining(['[<0]"(-"0.0")";"("0.0")"', undefined]),
  );
  expect(series[0]!.points.filter(({ labelFormat }) => labelFormat)).toHaveLength(3);
});

test('the area that stands out has the colour of highlights and a sign before its name, all others step back', () => {
  const [spec, { series }] = pairOf('hervorgehoben', 'rangfolge');
  const { palette } = CASES[0]!.catalogue;
  const { row, column } = spec.categories;
  const { contents } = saved.get('hervorgehoben')!.sheet;
  const own = series[0]!.points.find(({ colour }) => colour === palette.highlight)!;
  expect(contents[row + own.index]![column]).toBe('► Birkenfeld');
  expect(series[0]!.colour).toBe(palette.muted);
  expect(spec.subtitle).toContain('hervorgehoben (►): Birkenfeld');
});

test('waves become darker, the newest alone has labels', () => {
  const [, { series }] = pairOf('namen', 'wellenvergleich');
  const { sequence } = CASES[0]!.catalogue.palette;
  expect([series[0]!.colour, series.at(-1)!.colour]).toEqual([sequence[0], sequence.at(-1)]);
  expect(series.map(({ labels }) => labels !== undefined)).toEqual([false, false, false, true]);
});

test.each([
  ['wellenvergleich', 'BarClustered'],
  ['struktur', 'BarStacked100'],
])('long names lie to the left of %s, every one of them', (template, type) => {
  const [, { type: found, categoryAxis }] = pairOf('namen', template);
  expect([found, categoryAxis.labelSpacing, categoryAxis.reversed]).toEqual([type, 1, true]);
});

test('missing values are gaps, in the cells and in what the file keeps of them', () => {
  const { bytes, sheet } = saved.get('luecken')!;
  const [{ series }] = pairOf('luecken', 'wellenvergleich');
  const { values } = series.at(-1)!;
  const cells = sheet.contents.slice(values.row, values.row + values.rowCount).map((row) => row[values.column]);
  // The city, Auental and Birkenfeld have no value in 2017.
  expect(cells.map((cell) => cell === null)).toEqual([true, false, true, true, false, false, false]);
  const parts = unzipSync(bytes);
  const reference = rangeText(values, '$');
  const part = Object.keys(parts)
    .filter((name) => name.startsWith('xl/charts/chart'))
    .map((name) => strFromU8(parts[name]!))
    .find((xml) => xml.includes(reference))!;
  const cache = part.slice(part.indexOf(reference)).match(/<c:numCache>.*?<\/c:numCache>/)![0];
  expect(cache).toContain('<c:ptCount val="7"/>');
  expect([...cache.matchAll(/<c:pt idx="(\d)">/g)].map(([, index]) => index)).toEqual(['1', '4', '5', '6']);
});
