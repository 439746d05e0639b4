import type { Catalogue } from '../model/catalogue';
import {
  CHART_ORDER_VERSION,
  type ChartOrder,
  chartOrderFileSchema,
  type OrdersTrouble,
  type UnknownOrder,
  type UnknownPart,
} from '../model/chart-order';
import { addOrders } from './list';

/** No stored list is longer; whatever is, was not written by us. */
const LONGEST_TEXT = 1_000_000;

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

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const troubleOf = (json: unknown): OrdersTrouble => {
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
  return typeof version === 'number' && version !== CHART_ORDER_VERSION ? 'other-version' : 'unreadable';
};

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
  if (text.length > LONGEST_TEXT) return { trouble: 'too-long' };
  const json = jsonOf(text);
  const parsed = chartOrderFileSchema.safeParse(json);
  return parsed.success ? sorted(addOrders([], parsed.data.orders), catalogue) : { trouble: troubleOf(json) };
};
