import type { Catalogue } from '../../core/model/catalogue';
import type { ChartOrder } from '../../core/model/chart-order';
import { SHEET_NAMES } from '../../core/model/spec';
import { addOrders, ordersFor } from '../../core/order/list';
import type { Observed } from '../batch/observed';
import { localIso, type PanePorts } from '../run/actions';
import type { Store } from '../state/store';
import { shownCharts } from './shown';
import type { BuiltCharts, ChartsEvent, ChartsState } from './state';

interface DrawingPorts extends Pick<PanePorts, 'engine' | 'now'> {
  readonly store: Store;
  readonly catalogue: Catalogue;
}

/** What drawing needs of the choice of charts. */
interface Drawn extends Pick<Observed<ChartsState, ChartsEvent>, 'get' | 'dispatch'> {
  /** Orders of the charts that will stand on the sheet. */
  readonly wanted: () => readonly ChartOrder[];
  readonly fail: (cause: unknown) => void;
}

/** The charts that are looked at (Vorschau), from the very sheet that would be inserted. */
export interface ChartDrawing {
  readonly build: (orders: readonly ChartOrder[]) => Promise<BuiltCharts>;
  /** Draws what is looked at now; resolves at once where that is being done or is there already. */
  readonly refresh: () => Promise<void>;
}

/** Builds the sheet of charts for orders, and once for the same of the same evaluation. */
export const chartDrawing = (
  { engine, store, catalogue, now }: DrawingPorts,
  { get, dispatch, wanted, fail }: Drawn,
): ChartDrawing => {
  const signatureOf = (orders: readonly ChartOrder[]): string => {
    const { checked, choice } = store.get();
    return JSON.stringify([checked?.run, choice, orders]);
  };

  const build = async (orders: readonly ChartOrder[]): Promise<BuiltCharts> => {
    const of = signatureOf(orders);
    const { built } = get();
    if (built?.of === of) return built;
    const request = { keys: ['charts'] as const, names: SHEET_NAMES, choice: store.get().choice, orders };
    // Never aborted: that would end the worker, and with it the check that it remembers.
    const specs = await engine.build({ ...request, now: localIso(now()) }, new AbortController().signal);
    const sheet = specs.find(({ key }) => key === 'charts');
    if (!sheet) throw new Error('The sheet of the charts was not built.');
    return { sheet, shown: shownCharts(sheet), orders, of };
  };

  /** Orders whose charts are looked at. */
  const looked = (): readonly ChartOrder[] => {
    const { choosing, draft } = get();
    return choosing && draft.waves?.length !== 0 ? addOrders(wanted(), ordersFor(draft, catalogue)) : wanted();
  };

  // One at a time, and always the latest: what was typed meanwhile is built next.
  const refresh = async (): Promise<void> => {
    if (get().building || !store.get().checked) return;
    try {
      for (let orders = looked(); orders.length > 0 && get().built?.of !== signatureOf(orders); orders = looked()) {
        dispatch({ type: 'building' });
        dispatch({ type: 'built', built: await build(orders) });
      }
    } catch (cause) {
      fail(cause);
    }
  };

  return { build, refresh };
};
