import type { Catalogue } from '../model/catalogue';
import {
  CHART_ORDER_VERSION,
  type ChartOrder,
  chartOrderFileSchema,
  type OrdersTrouble,
  type UnknownOrder,
  type UnknownPart,
} from '../model/chart-order';
import { readStoredJson } from '../model/stored-json';
import { addOrders } from './list';

const SHAPE = { schema: chartOrderFileSchema, version: CHART_ORDER_VERSION, longest: 1_000_000 };

/**
 * Stored orders. `orders` is absent where nobody ever chose charts, and empty where nobody wants any. Whoever writes the list
 * again writes the unknown ones along: a later catalogue may have them.
 */
export type StoredOrders =
  | { readonly orders?: readonly ChartOrder[]; readonly unknown: readonly UnknownOrder[] }
  | { readonly trouble: OrdersTrouble };

/** Orders as JSON, as they are stored in the workbook. */
export const formatOrders = (orders: readonly ChartOrder[]): string =>
  JSON.stringify({ version: CHART_ORDER_VERSION, orders });

const unknownIn = (order: ChartOrder, catalogue: Catalogue): readonly UnknownOrder[] => {
  const { template, indicator, waves = [], highlight, size } = order;
  const named: readonly (readonly [UnknownPart, readonly string[], readonly { readonly id: string }[]])[] = [
    ['template', [template], catalogue.chartTemplates ?? []],
    ['indicator', [indicator], catalogue.indicators],
    ['wave', waves, catalogue.waves],
    ['area', highlight === undefined ? [] : [highlight], catalogue.areas],
    ['size', size === undefined ? [] : [size], catalogue.settings.chartSizes ?? []],
  ];
  return named.flatMap(([part, ids, entries]) =>
    ids.filter((id) => !entries.some((entry) => entry.id === id)).map((id) => ({ order, part, id })),
  );
};

const sorted = (orders: readonly ChartOrder[], catalogue: Catalogue): StoredOrders => {
  const judged = orders.map((order) => ({ order, unknown: unknownIn(order, catalogue)[0] }));
  return {
    orders: judged.flatMap(({ order, unknown }) => (unknown ? [] : [order])),
    unknown: judged.flatMap(({ unknown }) => unknown ?? []),
  };
};

/** Reads stored orders; total, nothing is thrown. No text, or an empty one: nobody chose any yet. */
export const parseOrders = (text: string | undefined, catalogue: Catalogue): StoredOrders => {
  if (text === undefined || text.trim() === '') return { unknown: [] };
  const read = readStoredJson(text, SHAPE);
  return 'trouble' in read ? read : sorted(addOrders([], read.data.orders), catalogue);
};
