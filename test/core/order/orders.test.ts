import { chartKey, type ChartOrder } from '../../../src/core/model/chart-order';
import { addOrders, ordersFor, removeOrders } from '../../../src/core/order/list';
import { fittingOrders, standardOrders } from '../../../src/core/order/standard';
import { shippedCatalogue } from '../../../src/files/catalogue';

const shipped = shippedCatalogue();
const template = (id: string) => shipped.chartTemplates!.find((one) => one.id === id)!;
const indicator = (id: string) => shipped.indicators.find((one) => one.id === id)!;

/** A count, a share and two templates: one for both and of the standard set, one for counts alone. */
const catalogue = {
  ...shipped,
  indicators: [
    { ...indicator('BEV-01'), kind: 'count' as const },
    { ...indicator('BEV-03'), kind: 'share' as const },
  ],
  chartTemplates: [
    { ...template('entwicklung'), indicators: ['share' as const, 'count' as const], standard: true, shown: true },
    { ...template('struktur'), indicators: ['count' as const], standard: false, shown: true },
  ],
};

const texts = (orders: readonly ChartOrder[]) => orders.map((order) => chartKey(order));

test('the standard set: standard templates of every indicator with figures, measures none', () => {
  expect(texts(standardOrders(['einwohner', 'BEV-03', 'BEV-01'], catalogue))).toEqual([
    'entwicklung-BEV-03',
    'entwicklung-BEV-01',
  ]);
});

test('all that fits: by the kind of the indicator, and nothing that the town does not want', () => {
  expect(texts(fittingOrders(['BEV-01', 'BEV-03'], catalogue))).toEqual([
    'entwicklung-BEV-01',
    'struktur-BEV-01',
    'entwicklung-BEV-03',
  ]);
  const unwanted = {
    ...catalogue,
    chartTemplates: catalogue.chartTemplates.map((one) => ({ ...one, shown: one.id !== 'entwicklung' })),
  };
  expect(texts(fittingOrders(['BEV-01', 'BEV-03'], unwanted))).toEqual(['struktur-BEV-01']);
  expect(standardOrders(['BEV-01'], unwanted)).toEqual([]);
});

test('several at once: indicators times templates with one selection', () => {
  const choice = { templates: ['struktur', 'entwicklung'], indicators: ['BEV-03', 'BEV-01'], waves: ['2015', '2017'] };
  expect(ordersFor(choice, catalogue)).toEqual([
    { template: 'entwicklung', indicator: 'BEV-03', waves: ['2015', '2017'] },
    { template: 'entwicklung', indicator: 'BEV-01', waves: ['2015', '2017'] },
    { template: 'struktur', indicator: 'BEV-01', waves: ['2015', '2017'] },
  ]);
});

describe('a list', () => {
  const a: ChartOrder = { template: 'entwicklung', indicator: 'BEV-01' };
  const b: ChartOrder = { template: 'struktur', indicator: 'BEV-01' };
  const c: ChartOrder = { template: 'entwicklung', indicator: 'BEV-01', level: 'stadtteil' };

  test('an order with the same key takes the place of the earlier one', () => {
    expect(addOrders([a, b], [c, { ...a, briefing: true }])).toEqual([{ ...a, briefing: true }, b, c]);
  });

  test('orders go by their keys', () => {
    expect(removeOrders([a, b, c], ['entwicklung-BEV-01', 'unbekannt'])).toEqual([b, c]);
  });
});
