import type { ChartOrder } from '../../../src/core/model/chart-order';
import { formatOrders, parseOrders } from '../../../src/core/order/stored';
import { ordersTroubleText, unknownOrderText } from '../../../src/core/text/chart-order.de';
import { shippedCatalogue } from '../../../src/files/catalogue';

const catalogue = shippedCatalogue();
const FULL: ChartOrder = {
  template: 'rangfolge',
  indicator: 'BEV-03',
  level: 'stadtteil',
  waves: ['2015', '2017'],
  highlight: '6',
  size: catalogue.settings.chartSizes![0]!.id,
  briefing: true,
};
const PLAIN: ChartOrder = { template: 'entwicklung', indicator: 'BEV-01' };

const read = (text: string | undefined) => {
  const stored = parseOrders(text, catalogue);
  return 'trouble' in stored ? ordersTroubleText(stored.trouble) : stored;
};

test('what was stored is read again, in order', () => {
  expect(read(formatOrders([FULL, PLAIN]))).toEqual({ orders: [FULL, PLAIN], unknown: [] });
});

test('nothing stored is not the same as no charts', () => {
  expect(read(undefined)).toEqual({ unknown: [] });
  expect(read(' ')).toEqual({ unknown: [] });
  expect(read(formatOrders([]))).toEqual({ orders: [], unknown: [] });
});

test('of two orders with one key the later one holds', () => {
  expect(read(formatOrders([PLAIN, FULL, { ...PLAIN, briefing: true }]))).toEqual({
    orders: [{ ...PLAIN, briefing: true }, FULL],
    unknown: [],
  });
});

test.each<readonly [string, Partial<ChartOrder>, string]>([
  ['template', { template: 'torte' }, 'die Diagrammvorlage „torte“'],
  ['indicator', { indicator: 'BEV-99' }, 'den Indikator „BEV-99“'],
  ['wave', { waves: ['2017', '1999'] }, 'die Welle „1999“'],
  ['area', { highlight: '999' }, 'den Raum „999“'],
  ['size', { size: 'plakat' }, 'die Größe „plakat“'],
])('an order with an unknown %s is kept apart and told', (_, change, named) => {
  const order = { ...FULL, ...change };
  const stored = parseOrders(formatOrders([PLAIN, order]), catalogue);
  if ('trouble' in stored) throw new Error(stored.trouble);
  expect(stored.orders).toEqual([PLAIN]);
  expect(stored.unknown.map((one) => one.order)).toEqual([order]);
  expect(stored.unknown.map(unknownOrderText)).toEqual([
    `Das gespeicherte Diagramm „${order.template} ${order.indicator}“ wird nicht gezeichnet: Im Katalog gibt es ${named} nicht.`,
  ]);
});

test.each([
  ['broken', '{"version":1,', /lässt sich nicht lesen/],
  ['something else', '"abc"', /lässt sich nicht lesen/],
  [
    'an order with something unknown in it',
    '{"version":1,"orders":[{"template":"a","indicator":"b","neu":1}]}',
    /lesen/,
  ],
  ['newer', '{"version":2,"orders":[]}', /aus einer anderen Fassung/],
  ['too long', 'x'.repeat(1_000_001), /ist zu lang/],
])('%s: trouble, not an empty list', (_, text, sentence) => {
  expect(read(text)).toMatch(sentence);
});
