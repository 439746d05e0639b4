import { evaluate, partOf } from '../../../src/core/compute/evaluation';
import type { ChartOrder } from '../../../src/core/model/chart-order';
import type { SheetSpec } from '../../../src/core/model/spec';
import { buildChartsSheet } from '../../../src/core/spec/chart/sheet';
import { buildDataSheet } from '../../../src/core/spec/data/sheet';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { muenster } from '../compute/submission';

const shipped = shippedCatalogue();
const catalogue = {
  ...shipped,
  settings: {
    ...shipped.settings,
    sourceLine: 'Quelle: Stadt',
    // 56.25 points a column and 15 a row are 1.984 cm and 0.529 cm.
    chartSizes: [
      { id: 'breit', name: 'Breit', width: 16, height: 9 },
      { id: 'schmal', name: 'Schmal', width: 8, height: 7 },
      { id: 'folie', name: 'Folie', width: 25.4, height: 14.3, textSize: 14 },
    ],
  },
};
const whole = evaluate([muenster()], catalogue, {});
const { locate } = buildDataSheet(whole, catalogue, 'Daten', null);

const sheetOf = (orders: readonly ChartOrder[], { tells = true, of = whole } = {}): SheetSpec =>
  buildChartsSheet(
    orders.map((order) => ({
      order,
      evaluation: partOf(of, catalogue, {
        ...(order.level && { level: order.level }),
        ...(order.waves && { waves: order.waves }),
      }),
    })),
    catalogue,
    { name: "Stadt's Diagramme", locate, tells },
  );

const textAt = ({ contents }: SheetSpec, row: number, column = 0): string => {
  const content = contents[row]?.[column];
  return String(typeof content === 'object' && content !== null ? content.result : (content ?? ''));
};
const heightAt = ({ rowHeights }: SheetSpec, row: number): number => rowHeights.get(row) ?? 15;
const chartOf = ({ charts }: SheetSpec, key: string) => charts.find((one) => one.key === key)!;
const chart = (template: string, indicator = 'BEV-03', more: Partial<ChartOrder> = {}): ChartOrder => ({
  template,
  indicator,
  ...more,
});

describe('a sheet of several indicators', () => {
  const sheet = sheetOf([
    chart('entwicklung', 'BEV-03'),
    chart('entwicklung', 'BEV-01', { size: 'schmal' }),
    chart('rangfolge', 'BEV-03', { size: 'folie', waves: ['2012', '2015'] }),
  ]);
  const keys = ['entwicklung-BEV-03', 'rangfolge-BEV-03-2012+2015-folie', 'entwicklung-BEV-01-schmal'];

  test('charts of one indicator stand together, in the order of the list', () => {
    expect(sheet.charts.map(({ key }) => key)).toEqual(keys);
  });

  test('contents lead to each indicator and name its charts', () => {
    const rows = sheet.contents.flatMap((row) => {
      const [link] = row;
      return typeof link === 'object' && link !== null
        ? [[link.formula, link.result, row.slice(1).find((cell) => cell !== null)]]
        : [];
    });
    const headingOf = (key: string) => chartOf(sheet, key).position.row - 1;
    expect(rows).toEqual([
      [
        `=HYPERLINK("#'Stadt''s Diagramme'!A${headingOf(keys[0]!)}","Anteil der Bevölkerung mit Migrationsvorgeschichte")`,
        'Anteil der Bevölkerung mit Migrationsvorgeschichte',
        'Entwicklung, Rangfolge',
      ],
      [
        `=HYPERLINK("#'Stadt''s Diagramme'!A${headingOf(keys[2]!)}","Bevölkerungsstand")`,
        'Bevölkerungsstand',
        'Entwicklung',
      ],
    ]);
    expect(textAt(sheet, headingOf(keys[2]!) - 1)).toBe('Bevölkerungsstand');
    expect(textAt(sheet, headingOf(keys[2]!))).toBe('Bevölkerungsstand: Entwicklung');
  });

  test('sizes in centimetres are whole columns and rows, the first is the usual one', () => {
    const sizeOf = (key: string) => {
      const { position, size } = chartOf(sheet, key);
      return [position.columnCount, position.rowCount, size];
    };
    expect(keys.map(sizeOf)).toEqual([
      [8, 17, undefined],
      [13, 27, 'folie'],
      [4, 13, 'schmal'],
    ]);
    // 14 points instead of 9.
    expect(keys.map((key) => chartOf(sheet, key).typeScale)).toEqual([undefined, 14 / 9, undefined]);
    const { row } = chartOf(sheet, keys[0]!).position;
    const heights = Array.from({ length: 17 }, (_, index) => sheet.rowHeights.get(row + index));
    expect(new Set(heights)).toEqual(new Set([15]));
  });

  test('all tables begin in one column, right of the widest chart', () => {
    expect(new Set(sheet.charts.flatMap(({ series }) => series.map(({ values }) => values.column)))).toEqual(
      new Set([15]),
    );
    expect(keys.map((key) => textAt(sheet, chartOf(sheet, key).position.row, 14))).toEqual([
      'Raum',
      'Stadtbezirk',
      'Raum',
    ]);
  });

  test('the source stands under each chart, after its notes; pictures have both', () => {
    for (const { notes = [], alternative, position } of sheet.charts) {
      expect(notes.at(-1)).toBe('Quelle: Stadt');
      const below = sheet.contents.slice(position.row).map(([cell]) => cell);
      const source = below.indexOf('Quelle: Stadt');
      expect(source).toBeGreaterThanOrEqual(position.rowCount);
      expect(below.slice(source - notes.length + 1, source + 2)).toEqual([...notes, alternative]);
    }
  });
});

// The source of the break: data/breaks.json.
test('a break is told shortly below each chart, its reason and source once at the end of the sheet', () => {
  const { contents, charts } = sheetOf([chart('entwicklung', 'BEV-03'), chart('wellenvergleich', 'BEV-03')]);
  const texts = contents.flatMap(([cell]) => (typeof cell === 'string' ? [cell] : []));
  const told = '| Bruch in der Reihe zwischen 31.12.2010 und 31.12.2011: ';
  expect(texts.filter((text) => text === `${told}Werte davor und danach sind nicht vergleichbar.`)).toHaveLength(2);
  const reasons = texts.filter((text) => text.startsWith(`${told}Bis 2010 Fortschreibung`));
  expect(reasons).toHaveLength(1);
  expect(texts.indexOf(reasons[0]!)).toBe(texts.length - 2);
  expect(charts.flatMap(({ notes = [] }) => notes)).not.toContain(reasons[0]);
  expect(
    sheetOf([chart('rangfolge')])
      .contents.flat()
      .join(),
  ).not.toContain('Fortschreibung');
});

test('a narrow chart gets the rows that its title needs', () => {
  const narrow = { template: 'rangfolge', indicator: 'BEV-03', size: 'schmal' };
  // Seven centimetres are 13 rows.
  expect(sheetOf([narrow]).charts[0]!.position.rowCount).toBeGreaterThan(13);
});

test('one indicator needs no contents; nothing at all is told', () => {
  const one = sheetOf([chart('entwicklung')]);
  expect(one.contents.flat().filter((cell) => JSON.stringify(cell).includes('HYPERLINK'))).toEqual([]);
  expect(textAt(sheetOf([]), 1)).toBe('Es ist kein Diagramm gewählt, zu dem Zahlen vorliegen.');
});

describe('what cannot be drawn', () => {
  const isTeilbereich = (id: string) => catalogue.areas.find((area) => area.id === id)?.level === 'teilbereich';
  const of = { ...whole, figures: whole.figures.filter(({ area }) => !isTeilbereich(area)) };
  const orders = [
    chart('entwicklung', 'BEV-03'),
    chart('entwicklung', 'SOZ-01'),
    chart('entwicklung', 'SOZ-02'),
    chart('rangfolge', 'BEV-03', { waves: ['2011', '2012', '2013'] }),
    chart('rangfolge', 'BEV-03', { level: 'teilbereich' }),
    chart('struktur', 'BEV-03'),
    chart('gruppen', 'BEV-03'),
    chart('wellenvergleich', 'BEV-03', { waves: ['2017'] }),
    chart('torte', 'BEV-03'),
  ];

  // Reasons are read as prose: which chart, of what, and what is missing.
  test('is told, the same reason once', () => {
    const sheet = sheetOf(orders, { of });
    expect(sheet.charts.map(({ key }) => key)).toEqual(['entwicklung-BEV-03']);
    expect(sheet.notices).toEqual([
      'Nicht gezeichnet: „Rangfolge“ für „Migrationsanteil“. Die Wellen 2011 und 2013 sind nicht ausgewertet.',
      'Nicht gezeichnet: „Rangfolge“ für „Migrationsanteil“. Für Teilbereiche sind keine Zahlen ausgewertet.',
      'Nicht gezeichnet: „Struktur“ für „Migrationsanteil“. Diese Vorlage ist nicht für Anteile gemacht.',
      'Nicht gezeichnet: „Bevölkerungsgruppen“ für „Migrationsanteil“. Für die ganze Stadt sind keine zwei Bevölkerungsgruppen mit einem Abstand geliefert.',
      'Nicht gezeichnet: „Wellenvergleich“ für „Migrationsanteil“. Es fehlen Werte aus mindestens zwei Wellen.',
      'Nicht gezeichnet: „torte“ für „Migrationsanteil“. Diese Vorlage wird nicht angeboten.',
      'Nicht gezeichnet: „Entwicklung“ für „SGB-II-Quote“ und „Unter 15 mit SGB II“. Es sind keine Zahlen ausgewertet.',
    ]);
    expect(sheet.contents.map(([cell]) => cell)).toEqual(expect.arrayContaining([...(sheet.notices ?? [])]));
  });

  test('is passed over in silence where nobody chose it', () => {
    const sheet = sheetOf(orders, { tells: false, of });
    expect(sheet.notices).toBeUndefined();
    expect(sheet.contents.flat().join()).not.toContain('Nicht gezeichnet');
  });
});

describe('45 Stadtteile', () => {
  const sheet = sheetOf([
    chart('entwicklung', 'BEV-01'),
    chart('rangfolge', 'BEV-03', { level: 'stadtteil' }),
    chart('veraenderung', 'BEV-02', { level: 'stadtteil' }),
  ]);

  test('table and bars have a line each: the chart is higher than its size', () => {
    const { position, categories } = chartOf(sheet, 'rangfolge-BEV-03-stadtteil');
    expect(categories.rowCount).toBeGreaterThanOrEqual(45);
    expect(position.rowCount).toBeGreaterThan(categories.rowCount);
    expect(position.columnCount).toBe(8);
  });

  test('lines keep the height of their size beside a long table, with lower rows more of them', () => {
    const lines = sheetOf([chart('entwicklung', 'BEV-03', { level: 'stadtteil' })]);
    const { position } = lines.charts[0]!;
    let height = 0;
    for (let row = position.row; row < position.row + position.rowCount; row += 1) height += heightAt(lines, row);
    // Nine centimetres are 255 points; the head of the table may be higher than a row.
    expect(height).toBeGreaterThanOrEqual(250);
    expect(height).toBeLessThan(290);
  });

  // A4 across, Excel's margins: 741.1 × 481.9 points; the sheet is made so much smaller that its columns fit.
  test('chart, table, notes and source stand on one page', () => {
    const points = sheet.columnWidths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
    const room = 481.9 / (741.1 / points);
    for (const { position, notes = [] } of sheet.charts) {
      const last = position.row + position.rowCount + notes.length - 1;
      const breaks = sheet.page.breaks ?? [];
      expect(breaks.filter((row) => row > position.row - 1 && row <= last)).toEqual([]);
      const top = Math.max(0, ...breaks.filter((row) => row <= position.row));
      let height = 0;
      for (let row = top; row <= last; row += 1) height += heightAt(sheet, row);
      expect(height).toBeLessThanOrEqual(room);
    }
  });
});

test('small charts that fill more than a page are parted between their rows', () => {
  const low = { ...catalogue, chartTemplates: catalogue.chartTemplates!.map((one) => ({ ...one, rows: 90 })) };
  const { charts, page } = buildChartsSheet([{ order: chart('kleine-vielfache'), evaluation: whole }], low, {
    name: 'Diagramme',
    locate,
    tells: true,
  });
  expect(charts.length).toBe(6);
  const tiers = charts.slice(2).map(({ position }) => position.row);
  expect((page.breaks ?? []).filter((row) => tiers.includes(row)).length).toBeGreaterThan(0);
  for (const row of page.breaks ?? [])
    expect(charts.filter(({ position }) => position.row < row && row < position.row + position.rowCount)).toEqual([]);
});

describe('Veränderung between waves that were chosen', () => {
  const told = (of: typeof whole, more: Partial<ChartOrder> = {}) => {
    const [first] = sheetOf([chart('veraenderung', 'BEV-03', more)], { of }).charts;
    return [first?.title ?? '', first?.subtitle ?? ''].map((text) => text.replaceAll('\u00a0', ' '));
  };
  const from = (...pairs: readonly (readonly [from: string, to: string])[]) =>
    evaluate([muenster()], catalogue, { pairs: pairs.map(([earlier, to]) => ({ from: earlier, to })) });

  test.each([
    ['none: the last two', whole, {}, 'Migrationsanteil: Anstieg in 5,', '31.12.2017 gegenüber 31.12.2015'],
    [
      'one over a longer time',
      from(['2012', '2017']),
      {},
      'Migrationsanteil 2017 gegenüber 2012: ',
      '31.12.2017 gegenüber 31.12.2012',
    ],
    [
      'several: the shortest to the newest',
      from(['2015', '2017'], ['2012', '2017'], ['2012', '2015']),
      {},
      'Migrationsanteil: Anstieg in 5,',
      '31.12.2017 gegenüber 31.12.2015',
    ],
    ['an earlier one', from(['2012', '2015']), {}, 'Migrationsanteil: ', '31.12.2015 gegenüber 31.12.2012'],
    [
      'waves of the order',
      whole,
      { waves: ['2012', '2017'] },
      'Migrationsanteil 2017 gegenüber 2012: ',
      '31.12.2017 gegenüber 31.12.2012',
    ],
  ] as const)('%s', (_case, of, more, title, between) => {
    const [shown, subtitle] = told(of, 'waves' in more ? { waves: [...more.waves] } : {});
    expect(shown).toContain(title);
    expect(subtitle).toContain(`Veränderung ${between}`);
  });

  test('across a break in the series there is none, and it is told', () => {
    const { charts, notices } = sheetOf([chart('veraenderung')], { of: from(['2010', '2017']) });
    expect(charts).toEqual([]);
    expect(notices).toHaveLength(1);
  });
});
