import type { ChartKind, ChartTemplate } from '../../../src/core/model/chart-template';
import type { Figure, Ranking } from '../../../src/core/model/figure';
import { known, missing } from '../../../src/core/model/quantity';
import type { Evaluation } from '../../../src/core/model/report';
import type { ChartSpec, Content } from '../../../src/core/model/spec';
import type { ChartBlock } from '../../../src/core/spec/chart/block';
import { chartContext, type ChartContext } from '../../../src/core/spec/chart/context';
import { PLANNERS } from '../../../src/core/spec/chart/kinds';
import { axisScale } from '../../../src/core/spec/chart/scale';
import { shippedCatalogue } from '../../../src/files/catalogue';

const shipped = shippedCatalogue();
const WAVES = ['2010', '2012', '2015', '2017'];
type Values = Readonly<Record<string, readonly (number | undefined)[]>>;

// City and Stadtbezirke as published for 2010 to 2017 (golden-muenster.json).
const MIGRATION: Values = {
  stadt: [20.9, 21, 22.6, 23.2],
  '1-4': [15.9, 15.6, 16.5, 16.8],
  '5': [23.6, 23.5, 25.7, 25.2],
  '6': [37.3, 38, 39.3, 40.6],
  '7': [13.6, 14, 16.2, 17.9],
  '8': [20.1, 21, 25.1, 26.8],
  '9': [25.2, 25.9, 27, 27.4],
};

const figure = (area: string, wave: string, value: number | undefined): Figure => ({
  subject: 'BEV-03',
  breakdown: 'insgesamt',
  area,
  wave,
  places: [],
  quantity: value === undefined ? missing('confidential') : known(value),
});

const evaluationOf = (values: Values, changes: Partial<Evaluation> = {}): Evaluation => ({
  figures: Object.entries(values).flatMap(([area, all]) => all.map((value, at) => figure(area, WAVES[at]!, value))),
  changes: [],
  indices: [],
  rankings: [],
  waves: WAVES,
  pairs: [],
  subjects: ['BEV-03'],
  level: 'stadtbezirk',
  ...changes,
});

const templateOf = (kind: ChartKind): ChartTemplate => shipped.chartTemplates!.find((one) => one.kind === kind)!;

/** Figures stand on *Daten* in the order of the areas, one row for each wave. */
const contextOf = (evaluation: Evaluation, more: Partial<ChartContext> = {}, catalogue = shipped): ChartContext => ({
  ...chartContext(evaluation, catalogue, (_subject, _breakdown, area, wave) => ({
    sheet: 'Daten',
    cell: { row: evaluation.figures.findIndex((one) => one.area === area && one.wave === wave), column: 12 },
  })),
  ...more,
});

const blockOf = (kind: ChartKind, context: ChartContext): ChartBlock | undefined => {
  const [plan] = PLANNERS[kind](templateOf(kind), context.subjects.get('BEV-03')!, context);
  return plan?.build(axisScale(plan.extent, plan.fromZero));
};

const ORIGIN = { row: 100, column: 9 };
const drawn = (kind: ChartKind, context: ChartContext) => {
  const block = blockOf(kind, context)!;
  const charts = block.charts(ORIGIN);
  return { block, chart: charts[0]!, charts };
};

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const lines = ({ series }: Pick<ChartSpec, 'series'>) =>
  series.filter(({ look }) => look !== 'name' && look !== 'mark');
const names = ({ series }: Pick<ChartSpec, 'series'>) => series.filter(({ look }) => look === 'name');
/** The row of the table that a series is bound to, without its name. */
const rowOf = ({ table }: ChartBlock, { values }: ChartSpec['series'][number]): readonly Content[] =>
  table[values.row - ORIGIN.row]!.slice(1);
const resultOf = (content: Content | undefined) =>
  typeof content === 'object' && content !== null ? content.result : content;

describe('Entwicklung', () => {
  const context = contextOf(evaluationOf(MIGRATION));
  const { block, chart } = drawn('development', context);

  test('the city is the reference, every area has its colour, and names stand in place of a legend', () => {
    const { palette } = shipped;
    expect(lines(chart).map(({ name, look, colour }) => [name, look, colour])).toEqual([
      ['Stadt Münster', 'reference', palette.neutral],
      ...['Mitte', 'West', 'Nord', 'Ost', 'Südost', 'Hiltrup'].map((name, at) => [name, undefined, palette.series[at]]),
    ]);
    expect(names(chart).map(({ name }) => name)).toEqual(lines(chart).map(({ name }) => name));
    expect(chart.legend).toBe(false);
  });

  test('names stand at the last value, as a formula of it, moved only where they would cover each other', () => {
    const [, mitte, , nord] = names(chart);
    const nothing = [null, null, null, null, null];
    expect(rowOf(block, nord!)).toEqual([...nothing, { formula: "='Daten'!$M$8", result: 40.6 }, null]);
    expect(rowOf(block, mitte!)[5]).toMatchObject({ formula: expect.stringMatching(/^='Daten'!\$M\$28-[\d.]+$/) });
    // By value: Mitte 16,8, Ost 17,9, Stadt 23,2, West 25,2, Südost 26,8, Hiltrup 27,4, Nord 40,6. A line of type is 12 of about
    // 175 points high, so 3 of 50 per cent.
    const heights = ['Mitte', 'Ost', 'Stadt Münster', 'West', 'Südost', 'Hiltrup', 'Nord'].map((name) =>
      Number(
        resultOf(
          rowOf(
            block,
            names(chart).find((one) => one.name === name)!,
          )[5],
        ),
      ),
    );
    for (const [at, height] of heights.slice(1).entries()) expect(height - heights[at]!).toBeGreaterThan(3);
    expect(heights[0]).toBeLessThan(16.8);
  });

  test('the table: dates, the areas, the break, then the places of the names under a heading of their own', () => {
    expect(block.table.map(([name]) => name)).toEqual([
      ...['Raum', 'Stadt Münster', 'Mitte', 'West', 'Nord', 'Ost', 'Südost', 'Hiltrup', 'Bruch in der Reihe'],
      'Lage der Namen im Diagramm (keine Messwerte)',
      ...['Stadt Münster', 'Mitte', 'West', 'Nord', 'Ost', 'Südost', 'Hiltrup'],
    ]);
    expect(new Set(block.table.map((row) => row.length))).toEqual(new Set([8]));
  });

  test('a date behind the last one makes room for the names; neither table nor axis shows it as a date', () => {
    // Serials of 31 December, as Excel counts days: 2010 40543, 2011 40908, 2012 41274, 2015 42369, 2017 43100, 2019 43830.
    expect(block.table[0]).toEqual(['Raum', 40543, 40908, 40908, 41274, 42369, 43100, 43830]);
    expect(block.headFormat).toBe('[<=43100]dd.mm.yyyy;"Platz für Namen"');
    expect(chart.yearFormat).toBe('[<=43100]yyyy;""');
    expect(chart.categories).toEqual({ row: 100, column: 10, rowCount: 1, columnCount: 7 });
    expect(chart.series.every(({ values }) => values.columnCount === 7)).toBe(true);
  });

  test('the break is a gap in every line, a line of its own from end to end with a word at its foot, and a note', () => {
    const mark = chart.series.find(({ look }) => look === 'mark')!;
    const [before, foot, top, ...after] = rowOf(block, mark).map(Number);
    // Half of a line of type, 12 of about 175 points, above the foot of an axis to 50 per cent: 1.7.
    expect([before, foot, top, ...after]).toEqual([0, expect.closeTo(1.7, 0), 50, 0, 0, 0, 0]);
    expect(mark.labelFormat).toBe('[<25]"Bruch";""');
    for (const line of lines(chart)) expect(rowOf(block, line).slice(1, 3)).toEqual([null, null]);
    expect(block.rowFormats).toEqual([{ row: 8, numberFormat: '"|"' }]);
    expect(block.notes).toContain(
      '„Bruch“ unten im Diagramm: Dort sind die Linien unterbrochen, ohne dass ein Wert fehlt.',
    );
  });

  test('a break between two days that both have figures is a gap of its own', () => {
    const near = {
      ...shipped,
      waves: [
        { id: '2010', referenceDate: '2010-12-31' },
        { id: '2011', referenceDate: '2011-12-31' },
      ],
    };
    const evaluation = { ...evaluationOf(MIGRATION), waves: ['2010', '2011'] };
    const figures = evaluation.figures.map((one) => (one.wave === '2012' ? { ...one, wave: '2011' } : one));
    const close = drawn('development', contextOf({ ...evaluation, figures }, {}, near));
    // The middle of the year is 1 July 2011, 40725.
    expect(close.block.table[0]!.slice(1, 5)).toEqual([40543, 40725, 40725, 40908]);
    for (const line of lines(close.chart)) expect(rowOf(close.block, line)[1]).toBeNull();
  });

  test('two waves of one year stand by their months, and names have room behind them', () => {
    const twice = {
      ...shipped,
      waves: [
        { id: '2016', referenceDate: '2017-06-30' },
        { id: '2017', referenceDate: '2017-12-31' },
      ],
    };
    const evaluation = { ...evaluationOf(MIGRATION), waves: ['2016', '2017'] };
    const figures = evaluation.figures.map((one) => (one.wave === '2015' ? { ...one, wave: '2016' } : one));
    const { chart: shown, block: table } = drawn('development', contextOf({ ...evaluation, figures }, {}, twice));
    // 30 June 2017 is day 42916, 31 December 43100, 31 March 2018 43190; a name takes about a fifth of seven months and more.
    expect(table.table[0]!.slice(1, 3)).toEqual([42916, 43100]);
    expect(table.table[0]![3]).toBeGreaterThan(43100);
    expect(shown).toMatchObject({ timeUnit: 'months', yearStep: 6, yearFormat: '[<=43100]mm.yyyy;""' });
    expect(chart.timeUnit).toBeUndefined();
  });

  test('without a value in the last wave the name stands at the last one that is known', () => {
    const gone = contextOf(evaluationOf({ ...MIGRATION, '6': [37.3, 38, 39.3, undefined], '7': [] }));
    const { block: table, chart: shown } = drawn('development', gone);
    const nord = names(shown).find(({ name }) => name === 'Nord')!;
    expect(rowOf(table, nord).map(resultOf)).toEqual([null, null, null, null, 39.3, null, null]);
    expect(names(shown).map(({ name }) => name)).not.toContain('Ost');
    expect(table.alternative).toContain(
      'Ohne Wert: Nord 2017 (geheim zu halten oder nicht verfügbar); Ost (nicht geliefert).',
    );
  });

  test('in a narrow chart the name of a line that ends early stands behind the last date, as high as its last value', () => {
    const gone = contextOf(evaluationOf({ ...MIGRATION, '6': [37.3, 38, 39.3, undefined] }), { size: 'spalte' });
    const { block: table, chart: shown } = drawn('development', gone);
    const nord = rowOf(
      table,
      names(shown).find(({ name }) => name === 'Nord')!,
    );
    expect(nord.map((value) => value !== null)).toEqual([false, false, false, false, false, true, false]);
    // Its value of 2015 stands in the 7th row of *Daten* (the test's table begins with that of Nord: areas by number come first); a line of type is 7 of
    // 50 per cent.
    expect(nord[5]).toMatchObject({ formula: expect.stringMatching(/^='Daten'!\$M\$7([+-][\d.]+)?$/) });
    expect(Math.abs(Number(resultOf(nord[5])) - 39.3)).toBeLessThan(7);
  });

  test('an area that stands out: thick, in its colour, spoken of in the title; the others step back', () => {
    const { palette } = shipped;
    const { chart: shown, block: told } = drawn('development', { ...context, highlight: '6' });
    expect(shown.series.at(-1 - 7 - 1)).toMatchObject({ name: 'Nord', look: 'highlight', colour: palette.highlight });
    expect(lines(shown).filter(({ look }) => look === 'muted')).toHaveLength(5);
    expect(names(shown)).toHaveLength(7);
    expect(plain(shown.title)).toBe('Migrationsanteil in Nord steigt auf 40,6 %');
    expect(plain(told.alternative)).toContain(
      'Nord: 37,3 (2010), 38,0 (2012), 39,3 (2015), 40,6 (2017). Seit 2012 durchgehend gestiegen (insgesamt +2,6 Prozentpunkte).',
    );
  });

  test.each([
    ['none', undefined, ['reference', undefined, undefined], ['Stadt Münster', 'Stadtteil 1', 'Stadtteil 40']],
    ['one', 't7', ['reference', 'highlight'], ['Stadt Münster', 'Stadtteil 1', 'Stadtteil 7', 'Stadtteil 40']],
  ])(
    'of many areas only city, highest, lowest and those that stand out (%s) are named',
    (_case, highlight, looks, named) => {
      const ids = Array.from({ length: 40 }, (_, index) => index + 1);
      const town = {
        ...shipped,
        areas: [
          ...shipped.areas.filter(({ level }) => level === 'gesamtstadt'),
          ...ids.map((at) => ({
            id: `t${at}`,
            name: `Stadtteil ${at}`,
            level: 'stadtteil' as const,
            parent: 'stadt',
            aliases: [],
          })),
        ],
      };
      const values = Object.fromEntries(ids.map((at) => [`t${at}`, WAVES.map((_, wave) => 60 - at + wave)]));
      const all = evaluationOf({ ...values, stadt: [30, 30, 31, 32] }, { level: 'stadtteil' });
      const { chart: shown } = drawn('development', contextOf(all, highlight === undefined ? {} : { highlight }, town));
      expect(lines(shown).flatMap(({ look }) => (look === 'muted' ? [] : [look]))).toEqual(looks);
      expect(names(shown).map(({ name }) => name)).toEqual(named);
      expect(lines(shown)[0]!.look).toBe('muted');
      expect(plain(shown.subtitle ?? '')).toContain('Stadt Münster und Stadtteile');
    },
  );

  test('names that would not fit make the chart higher; where even that is not enough there is a legend', () => {
    const long = (times: number) => ({
      ...shipped,
      areas: shipped.areas.map((area) => ({
        ...area,
        name: `${area.name} ${'am Kanal und Hafen '.repeat(times)}`.trim(),
      })),
    });
    const higher = drawn('development', contextOf(evaluationOf(MIGRATION), {}, long(2)));
    expect(higher.block.rows).toBeGreaterThan(templateOf('development').rows);
    expect([higher.chart.legend, names(higher.chart).length]).toEqual([false, 7]);
    const legend = drawn('development', contextOf(evaluationOf(MIGRATION), {}, long(6)));
    expect([legend.chart.legend, names(legend.chart).length]).toEqual([true, 0]);
    // A year behind the last one, for its markers alone.
    expect(legend.block.table[0]!.slice(-2)).toEqual([43100, 43465]);
    expect(legend.block.headFormat).toBe('[<=43100]dd.mm.yyyy;""');
  });
});

describe('Rangverlauf', () => {
  const ranking = (wave: string, ranks: Readonly<Record<string, number | undefined>>): Ranking =>
    ({
      subject: 'BEV-03',
      breakdown: 'insgesamt',
      level: 'stadtbezirk',
      wave,
      size: 3,
      entries: Object.entries(ranks)
        .map(([area, rank]) => ({ area, rank: rank ?? missing('confidential') }))
        .sort((a, b) => (typeof a.rank === 'number' && typeof b.rank === 'number' ? a.rank - b.rank : 0)),
    }) as unknown as Ranking;
  const rankings = [
    ranking('2012', { '5': 1, '6': 2, '7': 3 }),
    ranking('2015', { '6': 1, '5': 2, '7': 2 }),
    ranking('2017', { '6': 1, '5': 2, '7': 2 }),
  ];
  const context = contextOf(evaluationOf(MIGRATION, { rankings }));

  test('ranks from the top, names in place of a legend, room below the last rank', () => {
    const { chart, block } = drawn('rank-course', context);
    expect(chart.valueAxis).toMatchObject({ minimum: 1, maximum: 4, majorUnit: 1, reversed: true, gridlines: false });
    expect(chart.valueAxis.numberFormat).toBe('[<=3]0;""');
    expect(chart.legend).toBe(false);
    expect(block.table.slice(1, 4).map((row) => row.slice(0, 4))).toEqual([
      ['West', 1, 2, 2],
      ['Nord', 2, 1, 1],
      ['Ost', 3, 2, 2],
    ]);
    // Nord and Ost both rose by one.
    expect(chart.title).toBe('Anteil der Bevölkerung mit Migrationsvorgeschichte: Rangverlauf');
  });

  test('names of equal ranks stand around their place, each on its own', () => {
    const { chart, block } = drawn('rank-course', context);
    const [west, , ost] = names(chart).map((one) => Number(rowOf(block, one)[2]));
    expect((west! + ost!) / 2).toBeCloseTo(2, 2);
    expect(ost! - west!).toBeGreaterThan(0.1);
  });

  test.each([
    ['that fell', '5', 'Migrationsanteil: West rückt von Rang 1 (2012) auf Rang 2 (2017)'],
    ['that is not shown, not', '9', 'Anteil der Bevölkerung mit Migrationsvorgeschichte: Rangverlauf'],
  ])('the title speaks of an area %s', (_case, highlight, title) => {
    expect(plain(drawn('rank-course', { ...context, highlight }).chart.title)).toBe(title);
  });

  test('an area without a rank in the last wave has its name where it had one', () => {
    const gone = [...rankings.slice(0, 2), ranking('2017', { '6': 1, '5': 2, '7': undefined })];
    const { chart, block } = drawn('rank-course', contextOf(evaluationOf(MIGRATION, { rankings: gone })));
    const ost = names(chart).find(({ name }) => name === 'Ost')!;
    expect(rowOf(block, ost).map((value) => value !== null)).toEqual([false, true, false, false]);
    expect(plain(block.alternative)).toContain('Ost: Rang 3 (2012), Rang 2 (2015), ohne Rang (2017).');
  });

  test('too many areas are drawn only where one stands out, and then few of them are named', () => {
    const town = {
      ...shipped,
      areas: Array.from({ length: 45 }, (_, at) => ({
        id: `t${at}`,
        name: `Stadtteil ${at}`,
        level: 'stadtbezirk' as const,
        parent: 'stadt',
        aliases: [],
      })),
    };
    const ranks = Object.fromEntries(town.areas.map(({ id }, at) => [id, at + 1]));
    const many = evaluationOf(MIGRATION, { rankings: [ranking('2015', ranks), ranking('2017', ranks)] });
    expect(blockOf('rank-course', contextOf(many, {}, town))).toBeUndefined();
    const { chart, block } = drawn('rank-course', contextOf(many, { highlight: 't9' }, town));
    expect(names(chart).map(({ name }) => name)).toEqual(['Stadtteil 0', 'Stadtteil 9', 'Stadtteil 44']);
    // 44 steps from rank 1 to rank 45: every eleventh ends with the last one.
    expect(chart.valueAxis).toMatchObject({ minimum: 1, maximum: 45, majorUnit: 11 });
    expect(block.alternative).not.toContain('Stadtteil 20:');
  });
});

describe('Kleine Vielfache', () => {
  const context = contextOf(evaluationOf(MIGRATION));

  test('each has its own line, the city as the reference and the mark of the break, and no names', () => {
    const { charts, block } = drawn('small-multiples', context);
    expect(charts).toHaveLength(6);
    for (const { series, legend } of charts) {
      expect(series.map(({ look }) => look)).toEqual(['reference', undefined, 'mark']);
      expect(legend).toBe(false);
    }
    expect(charts.map(({ series }) => series[1]!.name)).toEqual(['Mitte', 'West', 'Nord', 'Ost', 'Südost', 'Hiltrup']);
    expect(block.table.map(([name]) => name)).not.toContain('Lage der Namen im Diagramm (keine Messwerte)');
    expect(block.notes[0]).toBe(
      'In jedem kleinen Diagramm: durchgezogen der Stadtbezirk, grau und gestrichelt die ganze Stadt. Alle kleinen Diagramme haben die gleiche Skala; neben dem Namen steht der Wert von 2017.',
    );
  });

  test('one that stands out is thick and in its colour, the others step back', () => {
    const { palette } = shipped;
    const { charts } = drawn('small-multiples', { ...context, highlight: '6' });
    expect(charts.map(({ series }) => series.at(-2)!).map(({ look, colour }) => [look, colour])).toEqual(
      ['1-4', '5', '6', '7', '8', '9'].map((id) =>
        id === '6' ? ['highlight', palette.highlight] : [undefined, palette.muted],
      ),
    );
  });

  test.each([
    ['the areas of the evaluation', 'stadtteil' as const, 12, 12],
    ['none for more than twelve', 'stadtteil' as const, 13, 0],
    ['none for a single one', 'stadtteil' as const, 1, 0],
    ['none where the level has no areas', 'teilbereich' as const, 6, 0],
  ])('level and number: %s', (_case, level, count, charts) => {
    const areas = Array.from({ length: count }, (_, at) => ({
      id: `t${at}`,
      name: `Stadtteil ${at}`,
      level: 'stadtteil' as const,
      parent: 'stadt',
      aliases: [],
    }));
    const town = { ...shipped, areas: [...shipped.areas.filter((one) => one.level === 'gesamtstadt'), ...areas] };
    const values = Object.fromEntries(areas.map(({ id }) => [id, [20, 21, 22, 23]]));
    const all = evaluationOf({ ...values, stadt: [20, 21, 22, 23] }, { level });
    expect(blockOf('small-multiples', contextOf(all, {}, town))?.charts(ORIGIN).length ?? 0).toBe(charts);
  });

  test('a chart of one column has them below each other; an area without any value has none and is named', () => {
    const narrow = { ...context, size: 'spalte' };
    expect(blockOf('small-multiples', narrow)!.across).toBe(1);
    const gone = drawn('small-multiples', contextOf(evaluationOf({ ...MIGRATION, '7': [] })));
    expect(gone.charts).toHaveLength(5);
    expect(gone.block.alternative).toContain('Ohne Wert: Ost (nicht geliefert).');
  });
});
