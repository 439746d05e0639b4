import type { Catalogue } from '../../core/model/catalogue';
import { type ChartOrder, chartKey } from '../../core/model/chart-order';
import { addOrders } from '../../core/order/list';
import { standardOrders } from '../../core/order/standard';
import { fullChoice } from '../state/choice';
import type { PaneState } from '../state/state';
import type { ShownChart } from './shown';
import type { BuiltCharts, ChartsState } from './state';

/** Indicators that are evaluated; none before the check. */
export const evaluatedIndicators = ({ checked, choice }: PaneState): readonly string[] =>
  checked ? fullChoice(choice, checked.view.offer).indicators : [];

const chosenOrders = ({ stored }: Pick<ChartsState, 'stored'>): readonly ChartOrder[] | undefined =>
  stored && !('trouble' in stored) ? stored.orders : undefined;

/** Whether somebody chose the charts; otherwise the standard ones are made. */
export const isChosen = (state: Pick<ChartsState, 'stored'>): boolean => chosenOrders(state) !== undefined;

/** The charts that are wanted: those that were chosen, or the standard ones. */
export const wantedOrders = (state: ChartsState, pane: PaneState, catalogue: Catalogue): readonly ChartOrder[] =>
  chosenOrders(state) ?? standardOrders(evaluatedIndicators(pane), catalogue);

const belongs = (key: string, order: string): boolean => key === order || key.startsWith(`${order}-`);

/** Pictures of an order: one, or several for a template that makes one for each pair of groups. */
export const chartsOf = (
  order: ChartOrder,
  { shown, orders }: Pick<BuiltCharts, 'shown' | 'orders'>,
): readonly ShownChart[] => {
  const own = chartKey(order);
  const longer = orders.map(chartKey).filter((key) => key !== own && belongs(key, own));
  return shown.filter(({ head: { key } }) => belongs(key, own) && !longer.some((other) => belongs(key, other)));
};

/**
 * The charts that will stand on the sheet. Of the standard ones those that there is something to show of, as far as that is
 * known; one that was chosen stays in the list, whatever comes of it.
 */
export const listedOrders = (
  state: ChartsState,
  wanted: readonly ChartOrder[],
  built: BuiltCharts | undefined,
): readonly ChartOrder[] => {
  const known = new Set(built?.orders.map(chartKey));
  return chosenOrders(state) || !built
    ? wanted
    : wanted.filter((order) => !known.has(chartKey(order)) || chartsOf(order, built).length > 0);
};

/** The orders with others in the place of one of them; what is there already is not there twice. */
export const replaceOrder = (
  orders: readonly ChartOrder[],
  replaced: ChartOrder,
  by: readonly ChartOrder[],
): readonly ChartOrder[] =>
  addOrders(
    [],
    orders.flatMap((order) => (chartKey(order) === chartKey(replaced) ? by : [order])),
  );

/** Orders by indicator, in the catalogue's order. */
export const byIndicator = (
  orders: readonly ChartOrder[],
  { indicators }: Catalogue,
): readonly { readonly id: string; readonly name: string; readonly orders: readonly ChartOrder[] }[] =>
  indicators
    .map(({ id, name }) => ({ id, name, orders: orders.filter(({ indicator }) => indicator === id) }))
    .filter((group) => group.orders.length > 0);
