import type { Figure } from '../../../src/core/model/figure';
import { known, missing, type Quantity } from '../../../src/core/model/quantity';
import type { Evaluation } from '../../../src/core/model/report';
import type { Content, SheetSpec } from '../../../src/core/model/spec';
import { fittingOrders } from '../../../src/core/order/standard';
import { buildChartsSheet } from '../../../src/core/spec/chart/sheet';
import type { Locate } from '../../../src/core/spec/data/sheet';
import { shippedCatalogue } from '../../../src/files/catalogue';

const catalogue = shippedCatalogue();
const WAVES = ['2010', '2012', '2015', '2017'];

const quantity = (value: number | undefined): Quantity =>
  value === undefined ? missing('confidential') : known(value);

/** Figures of one area, one value for each wave. */
const figures = (
  subject: string,
  area: string,
  values: readonly (number | undefined)[],
  more: Partial<Figure> = {},
): readonly Figure[] =>
  values.map((value, index) => ({
    subject,
    breakdown: 'insgesamt',
    area,
    wave: WAVES.slice(-values.length)[index]!,
    quantity: quantity(value),
    places: [],
    ...more,
  }));

/** Every template that fits. */
const drawn = (evaluation: Evaluation, of: typeof catalogue, locate: Locate): SheetSpec =>
  buildChartsSheet(
    fittingOrders(evaluation.subjects, of).map((order) => ({ order, evaluation })),
    of,
    { name: 'Diagramme', locate, tells: true },
  );

const sheet = (all: readonly Figure[], subject: string, waves = WAVES): SheetSpec => {
  const evaluation: Evaluation = {
    figures: all,
    changes: [],
    indices: [],
    rankings: [],
    waves,
    pairs: [],
    subjects: [subject],
    level: 'stadtbezirk',
  };
  return drawn(evaluation, catalogue, (...key) => ({
    sheet: 'Daten',
    cell: {
      row: all.findIndex((one) => [one.subject, one.breakdown, one.area, one.wave].join() === key.join()),
      column: 1,
    },
  }));
};

const chart = ({ charts }: SheetSpec, key: string) => {
  const found = charts.find((one) => one.key === key);
  return { ...found!, title: plain(found!.title), alternative: plain(found!.alternative) };
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const shown = (content: Content | undefined) =>
  typeof content === 'object' && content !== null ? content.result : (content ?? null);

/** The table that a chart is bound to, with its head. */
const table = (spec: SheetSpec, key: string) => {
  const { categories, series } = spec.charts.find((one) => one.key === key)!;
  const areas = [categories, ...series.map(({ values }) => values)];
  const [top, left] = [Math.min(...areas.map(({ row }) => row)), Math.min(...areas.map(({ column }) => column))];
  return spec.contents.slice(top, top + 8).map((row) => row.slice(left).map(shown));
};

// City and Stadtbezirke as published for 2010 to 2017 (golden-muenster.json); Mitte's last value is taken away.
const MIGRATION = [
  ...figures('BEV-03', 'stadt', [20.9, 21, 22.6, 23.2]),
  ...figures('BEV-03', '1-4', [15.9, 15.6, 16.5, undefined]),
  ...figures('BEV-03', '5', [23.6, 23.5, 25.7, 25.2]),
  ...figures('BEV-03', '6', [37.3, 38, 39.3, 40.6]),
  ...figures('BEV-03', '7', [13.6, 14, 16.2, 17.9]),
  ...figures('BEV-03', '8', [20.1, 21, 25.1, 26.8]),
  ...figures('BEV-03', '9', [25.2, 25.9, 27, 27.4]),
];

describe('Entwicklung', () => {
  const spec = sheet(MIGRATION, 'BEV-03');
  const line = chart(spec, 'entwicklung-BEV-03');

  test('title and subtitle', () => {
    expect([line.title, line.subtitle]).toEqual([
      'Migrationsanteil steigt auf 23,2 %',
      'Anteil der Bevölkerung mit Migrationsvorgeschichte, in Prozent, Stadt Münster und Stadtbezirke, 31.12.2010 bis 31.12.2017',
    ]);
  });

  test('text: message, course, trend after the break, extremes, gaps, break', () => {
    expect(line.alternative).toBe(
      [
        'Liniendiagramm: Anteil der Bevölkerung mit Migrationsvorgeschichte, in Prozent, Stadt Münster und Stadtbezirke, 31.12.2010 bis 31.12.2017.',
        'Migrationsanteil steigt auf 23,2 %.',
        'Stadt Münster: 20,9 (2010), 21,0 (2012), 22,6 (2015), 23,2 (2017).',
        'Seit 2012 durchgehend gestiegen (insgesamt +2,2 Prozentpunkte).',
        'Höchster vorliegender Wert 2017: Nord (40,6 %); niedrigster: Ost (17,9 %).',
        'Ohne Wert: Mitte 2017 (geheim zu halten oder nicht verfügbar).',
        'Alle Werte stehen in der Tabelle.',
        'Bruch in der Reihe zwischen 31.12.2010 und 31.12.2011: Werte davor und danach sind nicht vergleichbar.',
      ].join(' '),
    );
  });

  test('the break is a gap in every line and a mark of its own', () => {
    const mark = line.series.find(({ look }) => look === 'mark')!;
    expect([mark.name, mark.labelFormat, mark.labels]).toEqual(['Bruch in der Reihe', '[<25]"Bruch";""', true]);
    const { row, column, columnCount } = mark.values;
    const cells = (at: number) => spec.contents[at]!.slice(column, column + columnCount).map(shown);
    expect(cells(row).map((value) => value !== null)).toEqual([false, true, true, false, false, false, false]);
    // The office's sign of a break stands in its row of the table, whose numbers are places in the chart.
    const format = spec.numberFormats.findLast(({ range }) => range.row <= row && row < range.row + range.rowCount)!;
    expect(format.numberFormat).toBe('"|"');
    for (const { values } of line.series.filter((one) => one !== mark))
      expect(cells(values.row).slice(1, 3)).toEqual([null, null]);
  });

  test('without a value for the newest wave the title is neutral', () => {
    const gone = MIGRATION.map((one) =>
      one.area === 'stadt' && one.wave === '2017' ? { ...one, quantity: missing('confidential') } : one,
    );
    expect(chart(sheet(gone, 'BEV-03'), 'entwicklung-BEV-03').title).toBe(
      'Anteil der Bevölkerung mit Migrationsvorgeschichte: Entwicklung',
    );
  });

  test('across the break nothing is claimed', () => {
    const two = MIGRATION.filter(({ wave }) => wave === '2010' || wave === '2012');
    const { title, alternative } = chart(sheet(two, 'BEV-03', ['2010', '2012']), 'entwicklung-BEV-03');
    expect(title).toBe('Anteil der Bevölkerung mit Migrationsvorgeschichte: Entwicklung');
    expect(alternative).not.toMatch(/gestiegen|steigt/);
  });

  test('an axis that does not begin at zero says so', () => {
    const near = figures('BEV-03', 'stadt', [20.9, 21, 22.6, 23.2]);
    const spec = sheet(near, 'BEV-03');
    expect(chart(spec, 'entwicklung-BEV-03').valueAxis).toMatchObject({ minimum: 20.5, maximum: 23.5 });
    expect(spec.contents.flat().map((cell) => (typeof cell === 'string' ? plain(cell) : cell))).toContain(
      'Die Wertachse beginnt nicht bei null, sondern bei 20,5 %.',
    );
    expect(sheet(MIGRATION, 'BEV-03').contents.flat().map(String).join()).not.toContain('Die Wertachse');
  });
});

test('Wellenvergleich: one series for each wave, the one before the break named, columns from zero', () => {
  const spec = sheet(MIGRATION, 'BEV-03');
  const { series, kind, valueAxis, title } = chart(spec, 'wellenvergleich-BEV-03');
  expect([kind, valueAxis.minimum, valueAxis.maximum]).toEqual(['columns', 0, 50]);
  expect(series.map(({ name }) => name)).toEqual(['2010 (vor dem Bruch)', '2012', '2015', '2017']);
  expect(table(spec, 'wellenvergleich-BEV-03')[1]?.slice(0, 5)).toEqual(['Mitte', 15.9, 15.6, 16.5, null]);
  // Mitte has no value, so it may not be said in how many areas it rose.
  expect(title).toBe('Anteil der Bevölkerung mit Migrationsvorgeschichte: Wellenvergleich');
});

test('Kleine Vielfache: one chart for each Stadtbezirk on one scale, each with its own text', () => {
  const spec = sheet(MIGRATION, 'BEV-03');
  const panels = spec.charts.filter(({ key }) => key.startsWith('kleine-vielfache-'));
  expect(panels.map(({ title }) => plain(title))).toEqual([
    'Mitte',
    'West: 25,2 %',
    'Nord: 40,6 %',
    'Ost: 17,9 %',
    'Südost: 26,8 %',
    'Hiltrup: 27,4 %',
  ]);
  expect(new Set(panels.map(({ valueAxis: { minimum, maximum } }) => `${minimum} ${maximum}`))).toEqual(
    new Set(['0 50']),
  );
  expect(new Set(panels.map(({ position: { row, column } }) => `${row} ${column}`)).size).toBe(6);
  const [group] = [...new Set(panels.map((panel) => JSON.stringify(panel.group)))].map((text) => JSON.parse(text));
  expect(panels.every((panel) => panel.key.startsWith(`${group.key}-`))).toBe(true);
  expect(plain(group.title)).toBe('Anteil der Bevölkerung mit Migrationsvorgeschichte: Kleine Vielfache');
  expect(group.alternative).toContain('Hiltrup');
  expect(plain(panels[2]!.alternative)).toBe(
    'Kleine Liniendiagramme auf gleicher Skala: Anteil der Bevölkerung mit Migrationsvorgeschichte, in Prozent. Nord: 37,3 (2010), 38,0 (2012), 39,3 (2015), 40,6 (2017). Seit 2012 durchgehend gestiegen (insgesamt +2,6 Prozentpunkte).',
  );
});

test('Struktur: the parts of the population, stacked to 100 per cent; shares in the text', () => {
  // 100 + 50 + 50 + 800 = 1000.
  const all = [
    ...figures('BEV-01', 'stadt', [1000]),
    ...figures('auslaender', 'stadt', [100]),
    ...figures('deutsche-persoenliche-mv', 'stadt', [50]),
    ...figures('deutsche-vererbte-mv', 'stadt', [50]),
    ...figures('deutsche-ohne-mv', 'stadt', [800]),
  ];
  const spec = sheet(all, 'BEV-01', ['2017']);
  const { kind, title, series, alternative } = chart(spec, 'struktur-BEV-01');
  expect([kind, series.length]).toEqual(['stacked-columns', 4]);
  expect(table(spec, 'struktur-BEV-01')[0]?.slice(0, 5)).toEqual(['Stadt Münster (gesamt)', 10, 5, 5, 80]);
  const name = catalogue.measures.find(({ id }) => id === 'deutsche-ohne-mv')!.name;
  expect(title).toBe(`Bevölkerungsstand 2017, Stadt Münster: größter Teil ${name} (80,0 %)`);
  expect(alternative).toContain(`Stadt Münster: ${name} 80,0; Ausländer 10,0`);
});

test('Bevölkerungsgruppen: both groups from zero, the distance named at each wave', () => {
  const [of, minus] = ['mit Migrationsvorgeschichte', 'ohne Migrationsvorgeschichte'];
  const name = 'Abstand mit minus ohne Migrationsvorgeschichte';
  const all = [
    ...figures('BIL-01', 'stadt', [20, 24], { breakdown: of }),
    ...figures('BIL-01', 'stadt', [30, 30.5], { breakdown: minus }),
    ...figures('BIL-01', 'stadt', [-10, -6.5], { breakdown: name, gap: { of, minus } }),
  ];
  const spec = sheet(all, 'BIL-01', ['2015', '2017']);
  const groups = chart(spec, `gruppen-BIL-01-${of}-${minus}`);
  expect(groups.title).toBe('Betreuungsquote unter 3: Abstand der Gruppen schrumpft auf 6,5 Prozentpunkte');
  expect(groups.series.map((one) => one.name)).toEqual([of, minus]);
  expect(
    table(spec, groups.key)
      .slice(0, 2)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    ['2015: Abstand −10,0 Prozentpunkte', 20, 30, -10],
    ['2017: Abstand −6,5 Prozentpunkte', 24, 30.5, -6.5],
  ]);
  expect(groups.alternative).toContain(
    'Abstand mit minus ohne Migrationsvorgeschichte, in Prozentpunkten: −10,0 (2015), −6,5 (2017).',
  );
});

test('a template that is not wanted is not drawn', () => {
  const templates = (catalogue.chartTemplates ?? []).map((one) => ({
    ...one,
    shown: one.id === 'entwicklung',
    message: false,
  }));
  const evaluation: Evaluation = {
    figures: MIGRATION,
    changes: [],
    indices: [],
    rankings: [],
    waves: WAVES,
    pairs: [],
    subjects: ['BEV-03'],
    level: 'stadtbezirk',
  };
  const { charts } = drawn(evaluation, { ...catalogue, chartTemplates: templates }, () => undefined);
  expect(charts.map(({ key, title }) => [key, title])).toEqual([
    ['entwicklung-BEV-03', 'Anteil der Bevölkerung mit Migrationsvorgeschichte: Entwicklung'],
  ]);
});
