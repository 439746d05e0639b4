import type { Catalogue } from '../model/catalogue';
import { chartKey, type ChartOrder } from '../model/chart-order';
import { fittingOrders } from './standard';

/** Several charts at once (Mehrfachauswahl): every indicator with every template, all with the same selection. */
export interface OrderChoice extends Omit<ChartOrder, 'template' | 'indicator'> {
  readonly templates: readonly string[];
  readonly indicators: readonly string[];
}

/** Orders of a choice, indicator by indicator; templates that do not fit an indicator's kind are left out. */
export const ordersFor = (
  { templates, indicators, ...selection }: OrderChoice,
  catalogue: Catalogue,
): readonly ChartOrder[] =>
  fittingOrders(indicators, catalogue, ({ id }) => templates.includes(id)).map((order) => ({ ...order, ...selection }));

/** Adds orders to a list. One with the key of an order that is there takes its place; the others follow at the end. */
export const addOrders = (orders: readonly ChartOrder[], added: readonly ChartOrder[]): readonly ChartOrder[] => [
  ...new Map([...orders, ...added].map((order) => [chartKey(order), order])).values(),
];

/** The list without the orders of these keys. */
export const removeOrders = (orders: readonly ChartOrder[], keys: readonly string[]): readonly ChartOrder[] =>
  orders.filter((order) => !keys.includes(chartKey(order)));
