import type { Catalogue } from '../../core/model/catalogue';
import { type ChartOrder, chartKey } from '../../core/model/chart-order';
import { addOrders, type OrderChoice, ordersFor, removeOrders } from '../../core/order/list';
import { formatOrders, parseOrders } from '../../core/order/stored';
import { ordersTroubleText } from '../../core/text/chart-order.de';
import { type Observed, observed } from '../batch/observed';
import type { Download } from '../download';
import type { PanePorts, ReadOrders } from '../run/actions';
import type { Store } from '../state/store';
import { chartWords } from './de';
import { chartDrawing } from './drawing';
import { isChosen, listedOrders, replaceOrder, wantedOrders } from './orders';
import type { PictureForm } from './pictures';
import type { ShownChart } from './shown';
import { type ChartsEvent, chartsAfter, type ChartsNews, type ChartsState, NO_CHARTS } from './state';

/** What the choice of charts needs of the pane. */
export interface ChartPorts extends PanePorts {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly download: (download: Download) => void;
}

/** The choice of charts and their pictures (Diagrammauswahl); resolves when it is over, how it ended is in the state. */
export interface ChartDesk extends Pick<Observed<ChartsState, ChartsEvent>, 'get' | 'subscribe'> {
  /** Reads what is stored in the workbook. */
  readonly open: () => Promise<void>;
  readonly choose: (choosing: boolean) => void;
  /** Opens the form with what an order says, to be changed. */
  readonly edit: (order: ChartOrder) => void;
  readonly draft: (draft: OrderChoice) => void;
  /** Adds the charts of the draft. */
  readonly add: () => Promise<void>;
  /** Puts the charts of the draft in the place of the one that is changed. */
  readonly replace: () => Promise<void>;
  readonly remove: (orders: readonly ChartOrder[]) => Promise<void>;
  readonly setBriefing: (order: ChartOrder, on: boolean) => Promise<void>;
  /** Back to the standard charts. */
  readonly reset: () => Promise<void>;
  /** Takes the last change of the list back. */
  readonly undo: () => Promise<void>;
  /** Shows the charts of an order, or none. */
  readonly show: (order: ChartOrder | undefined) => void;
  readonly savePicture: (shown: ShownChart, form: PictureForm) => Promise<void>;
  /** Saves all charts that will stand on the sheet. */
  readonly saveAll: () => Promise<void>;
}

const marked = (orders: readonly ChartOrder[]): readonly string[] =>
  orders.filter(({ briefing }) => briefing).map(chartKey);

/** Reads from the workbook which charts are wanted, for those who insert them. */
export const ordersReader =
  ({ workbook }: PanePorts, catalogue: Catalogue): ReadOrders =>
  async () => {
    const stored = parseOrders(await workbook.readStored('charts'), catalogue);
    if ('trouble' in stored) return { sentence: `${ordersTroubleText(stored.trouble)} ${chartWords.unreadable}` };
    return stored.orders ? { orders: stored.orders } : {};
  };

export const createChartDesk = (ports: ChartPorts): ChartDesk => {
  const { workbook, store, catalogue, download, hostTrouble } = ports;
  const { get, dispatch, subscribe } = observed(NO_CHARTS, chartsAfter);
  const wanted = () => wantedOrders(get(), store.get(), catalogue);

  const fail = (cause: unknown): void => {
    const trouble = hostTrouble(cause);
    if (trouble) dispatch({ type: 'failed', trouble });
    else store.dispatch({ type: 'broke', cause });
  };

  const run = async (task: 'reading' | 'storing' | 'saving', work: () => Promise<ChartsEvent>): Promise<void> => {
    if (get().running) return;
    dispatch({ type: 'started', task });
    try {
      dispatch(await work());
    } catch (cause) {
      fail(cause);
    }
  };

  const { build, refresh } = chartDrawing(ports, { get, dispatch, wanted, fail });

  /** What a change begins with: whoever changes the standard charts keeps those of them that there is something to show of. */
  const listed = async (): Promise<readonly ChartOrder[]> =>
    isChosen(get()) ? wanted() : listedOrders(get(), wanted(), await build(wanted()));

  // Orders that the catalogue does not know are kept, whatever becomes of the others.
  const textOf = (orders: readonly ChartOrder[]): string => {
    const { stored } = get();
    const unknown = stored && !('trouble' in stored) ? stored.unknown.map(({ order }) => order) : [];
    return formatOrders([...orders, ...unknown]);
  };

  const write = async (text: string, news: ChartsNews): Promise<Extract<ChartsEvent, { type: 'stored' }>> => {
    const { stored: old } = get();
    const readable = old && !('trouble' in old);
    const before = readable ? (old.orders ? textOf(old.orders) : '') : undefined;
    await workbook.writeStored('charts', text);
    const stored = parseOrders(text, catalogue);
    const [was, is] = [old, stored].map((one) => marked((one && !('trouble' in one) && one.orders) || []));
    store.dispatch({ type: 'charts-chosen', briefing: JSON.stringify(was) !== JSON.stringify(is) });
    return { type: 'stored', stored, news, before };
  };

  /** Keeps the orders that `change` makes of those that are listed; undefined: the standard ones. */
  const keep = (
    change: (
      orders: readonly ChartOrder[],
    ) => { readonly orders: readonly ChartOrder[]; readonly news: ChartsNews } | undefined,
  ): Promise<void> =>
    run('storing', async () => {
      const changed = change(await listed());
      return write(changed ? textOf(changed.orders) : '', changed?.news ?? { news: 'reset' });
    }).then(refresh);

  const undo = async (): Promise<void> => {
    const { before } = get();
    if (before === undefined) return;
    await run('storing', async () => ({ ...(await write(before, { news: 'undone' })), before: undefined }));
    await refresh();
  };

  const save = (made: () => Promise<Download>): Promise<void> =>
    run('saving', async () => {
      const file = await made();
      download(file);
      return { type: 'saved', name: file.name };
    });

  return {
    get,
    subscribe,
    open: () =>
      run('reading', async () => ({
        type: 'read',
        stored: parseOrders(await workbook.readStored('charts'), catalogue),
      })).then(refresh),
    choose: (choosing) => {
      dispatch({ type: 'choosing', choosing });
      void refresh();
    },
    edit: (order) => {
      dispatch({ type: 'editing', order });
      void refresh();
    },
    draft: (draft) => {
      dispatch({ type: 'drafted', draft });
      void refresh();
    },
    add: () =>
      keep((before) => {
        const orders = addOrders(before, ordersFor(get().draft, catalogue));
        return { orders, news: { news: 'added', count: orders.length - before.length } };
      }),
    replace: () =>
      keep((before) => {
        const { edited, draft } = get();
        const by = ordersFor(draft, catalogue);
        return {
          orders: edited ? replaceOrder(before, edited, by) : addOrders(before, by),
          news: { news: 'replaced', by: by[0] },
        };
      }),
    remove: (gone) =>
      keep((before) => ({
        orders: removeOrders(before, gone.map(chartKey)),
        news: { news: 'removed', count: gone.length },
      })),
    setBriefing: ({ briefing: _, ...order }, on) =>
      keep((before) => ({
        orders: addOrders(before, [on ? { ...order, briefing: true } : order]),
        news: { news: 'briefing', on },
      })),
    reset: () => keep(() => undefined),
    undo,
    show: (order) => {
      dispatch({ type: 'opened', key: order && chartKey(order) });
      void refresh();
    },
    savePicture: (shown, form) =>
      save(async () => {
        const { pictureFile, pictureNames } = await import('./pictures');
        const { built } = get();
        const all = built?.shown ?? [shown];
        const name = pictureNames(all, built?.orders ?? [], catalogue)[all.indexOf(shown)] ?? shown.head.title;
        return pictureFile(shown, name, form, catalogue);
      }),
    saveAll: () =>
      save(async () => {
        const { shown, orders } = await build(wanted());
        return (await import('./pictures')).allPictures(shown, orders, catalogue);
      }),
  };
};
