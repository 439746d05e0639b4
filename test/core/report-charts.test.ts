import type { ChartOrder } from '../../src/core/model/chart-order';
import { SHEET_NAMES } from '../../src/core/model/spec';
import { buildSheets, evaluateCheck, reviewCheck } from '../../src/core/report';
import { publishCheck } from '../../src/core/report-release';
import { shippedCatalogue } from '../../src/files/catalogue';
import { town } from './compute/catalogue';
import { tableOf, type Cell } from './compute/submission';

const { chartTemplates = [], briefing } = shippedCatalogue();
const catalogue = { ...town({ chartTemplates }), briefing };

/** Shares of three quarters in two waves; one count is too small to be shown. */
const CELLS: readonly Cell[] = [
  ['teil', '11', '2015', 20],
  ['teil', '12', '2015', 30],
  ['teil', '21', '2015', 12],
  ['teil', '11', '2017', 2],
  ['teil', '12', '2017', 35],
  ['teil', '21', '2017', 18],
  ...['2015', '2017'].flatMap((year): readonly Cell[] => [
    ['ganzes', '11', year, 200],
    ['ganzes', '12', year, 200],
    ['ganzes', '21', year, 200],
  ]),
];
const check = { tables: [tableOf(CELLS)], unrecognised: [], findings: [], verdicts: [] };
const submission = { name: 'Lieferung', dateSystem: 1900 as const, sheets: [] };
const review = reviewCheck(check, submission, catalogue, { acceptances: [] });
const input = { submission, check, review, catalogue, now: '2026-01-02T03:04' };

const ofStadtteile: ChartOrder = { template: 'rangfolge', indicator: 'TST-01', level: 'stadtteil' };

const sheet = (orders?: readonly ChartOrder[], disclosure?: 'protected') => {
  const evaluation = evaluateCheck(check, catalogue, disclosure && { disclosure });
  const keys = ['data', 'charts'] as const;
  const specs = buildSheets({ ...input, evaluation, names: SHEET_NAMES, keys, ...(orders && { orders }) });
  return specs.find(({ key }) => key === 'charts')!;
};
/** Names and values of a chart's bars. */
const barsOf = ({ charts, contents }: ReturnType<typeof sheet>, key: string) => {
  const { categories, series } = charts.find((one) => one.key === key)!;
  return contents
    .slice(categories.row, categories.row + categories.rowCount)
    .map((row) => [row[categories.column], row[series[0]!.values.column]] as const);
};

test('without orders the standard set is drawn, and nothing is said of what has no numbers', () => {
  const { charts, notices } = sheet();
  expect(charts.map(({ key }) => key)).toEqual(['entwicklung-TST-01', 'rangfolge-TST-01', 'veraenderung-TST-01']);
  expect(notices).toBeUndefined();
});

test('orders alone decide, each with its own level and waves; cells are those of Daten', () => {
  const orders: readonly ChartOrder[] = [
    ofStadtteile,
    { ...ofStadtteile, waves: ['2015'] },
    { template: 'veraenderung', indicator: 'TST-01', waves: ['2013', '2017'] },
  ];
  const made = sheet(orders);
  expect(made.charts.map(({ key }) => key)).toEqual(['rangfolge-TST-01-stadtteil', 'rangfolge-TST-01-stadtteil-2015']);
  expect(barsOf(made, 'rangfolge-TST-01-stadtteil-2015').map(([name]) => name)).toEqual(
    // 30, 20 and 12 of 200 each, the town 62 of 600.
    ['Nord-West', 'Stadt\u00a0(gesamt)', 'Nord-Ost', 'Süd-Mitte'],
  );
  for (const [, value] of barsOf(made, 'rangfolge-TST-01-stadtteil'))
    expect(value).toMatchObject({ formula: expect.stringMatching(/^='Daten'!\$M\$\d+$/) });
  expect(made.notices).toEqual(['Nicht gezeichnet: „Veränderung“ für „Anteil“. Die Welle 2013 ist nicht ausgewertet.']);
});

test('no chart is wanted: none is drawn', () => {
  expect(sheet([]).charts).toEqual([]);
});

test('what is secret is so in charts of another level too, here and in a publication', () => {
  const orders: readonly ChartOrder[] = [ofStadtteile, { ...ofStadtteile, template: 'veraenderung' }];
  const words = ({ contents, charts }: ReturnType<typeof sheet>) =>
    JSON.stringify([contents, charts]).replaceAll('\u00a0', ' ');
  // 2 of 200 after 20 of 200: 1,0 per cent, 9,0 points less.
  expect(words(sheet(orders))).toMatch(/Nord-Ost 1,0.*Nord-Ost −9,0/);
  const published = publishCheck({ ...input, orders }).specs.find(({ key }) => key === 'charts')!;
  for (const made of [sheet(orders, 'protected'), published]) expect(words(made)).not.toMatch(/Nord-Ost [-−]?\d/);
});
