import type { ChartOrder } from '../../core/model/chart-order';
import type { SheetSpec } from '../../core/model/spec';
import type { OrderChoice } from '../../core/order/list';
import type { StoredOrders } from '../../core/order/stored';
import type { HostTrouble } from '../state/state';
import type { ShownChart } from './shown';

/** The sheet *Diagramme* as it would be inserted, with what it was built for: orders, choice and check as one text. */
export interface BuiltCharts {
  readonly sheet: SheetSpec;
  readonly shown: readonly ShownChart[];
  readonly orders: readonly ChartOrder[];
  readonly of: string;
}

/** What the desk is at. */
export type ChartsTask = 'reading' | 'storing' | 'saving';

/** What the last event was, for those who hear the pane. */
export type ChartsNews =
  | { readonly news: 'nothing' }
  | { readonly news: 'added' | 'removed'; readonly count: number }
  | { readonly news: 'briefing'; readonly on: boolean }
  | { readonly news: 'replaced'; readonly by: ChartOrder | undefined }
  | { readonly news: 'undone' | 'reset' }
  | { readonly news: 'saving' }
  | { readonly news: 'saved'; readonly name: string }
  | { readonly news: 'failed' };

/** The choice of charts (Diagrammauswahl): what is stored, what is being chosen, and the sheet that comes of it. */
export interface ChartsState {
  /** Undefined until the workbook was asked. */
  readonly stored: StoredOrders | undefined;
  /** Whether the form is open in which charts are chosen. */
  readonly choosing: boolean;
  readonly draft: OrderChoice;
  /** Order that the form was opened to change; stays known when the form is closed, so that the keyboard returns to it. */
  readonly edited: ChartOrder | undefined;
  /** What was stored before the last change, as text; undefined where nothing can be taken back. */
  readonly before: string | undefined;
  /** Key of the order whose charts are shown. */
  readonly opened: string | undefined;
  readonly built: BuiltCharts | undefined;
  readonly building: boolean;
  readonly running: ChartsTask | undefined;
  readonly trouble: HostTrouble | undefined;
  readonly news: ChartsNews;
}

export type ChartsEvent =
  | { readonly type: 'started'; readonly task: ChartsTask }
  | { readonly type: 'read'; readonly stored: StoredOrders }
  | {
      readonly type: 'stored';
      readonly stored: StoredOrders;
      readonly news: ChartsNews;
      readonly before: string | undefined;
    }
  | { readonly type: 'choosing'; readonly choosing: boolean }
  | { readonly type: 'editing'; readonly order: ChartOrder }
  | { readonly type: 'drafted'; readonly draft: OrderChoice }
  | { readonly type: 'opened'; readonly key: string | undefined }
  | { readonly type: 'building' }
  | { readonly type: 'built'; readonly built: BuiltCharts }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'failed'; readonly trouble: HostTrouble };

export const EMPTY_DRAFT: OrderChoice = { indicators: [], templates: [] };

export const NO_CHARTS: ChartsState = {
  stored: undefined,
  choosing: false,
  draft: EMPTY_DRAFT,
  edited: undefined,
  before: undefined,
  opened: undefined,
  built: undefined,
  building: false,
  running: undefined,
  trouble: undefined,
  news: { news: 'nothing' },
};

type Stored = Extract<ChartsEvent, { type: 'stored' }>;

const stored = (state: ChartsState, { stored: now, news, before }: Stored): ChartsState => ({
  ...state,
  ...((news.news === 'added' || news.news === 'replaced') && { choosing: false, draft: EMPTY_DRAFT }),
  ...(news.news === 'replaced' && { edited: news.by }),
  stored: now,
  before,
  running: undefined,
  trouble: undefined,
  news,
});

/** The form with what an order says, to be changed. */
const editing = (state: ChartsState, order: ChartOrder): ChartsState => {
  const { template, indicator, ...selection } = order;
  const draft = { ...selection, templates: [template], indicators: [indicator] };
  return { ...state, choosing: true, edited: order, draft, opened: undefined, trouble: undefined };
};

// What was meant for one chart is not where choosing of others begins.
const choosing = (state: ChartsState, open: boolean): ChartsState => ({
  ...state,
  choosing: open,
  ...(state.edited && { draft: EMPTY_DRAFT }),
  ...(open && { edited: undefined }),
  opened: undefined,
  trouble: undefined,
});

/** State after an event. Pure. */
export const chartsAfter = (state: ChartsState, event: ChartsEvent): ChartsState => {
  switch (event.type) {
    case 'started':
      return {
        ...state,
        running: event.task,
        trouble: undefined,
        news: { news: event.task === 'saving' ? 'saving' : 'nothing' },
      };
    case 'read':
      return { ...state, running: undefined, stored: event.stored };
    case 'stored':
      return stored(state, event);
    case 'choosing':
      return choosing(state, event.choosing);
    case 'editing':
      return editing(state, event.order);
    case 'drafted':
      return { ...state, draft: event.draft };
    case 'opened':
      return { ...state, opened: event.key };
    case 'building':
      return { ...state, building: true };
    case 'built':
      return { ...state, building: false, built: event.built };
    case 'saved':
      return { ...state, running: undefined, news: { news: 'saved', name: event.name } };
    case 'failed':
      return { ...state, running: undefined, building: false, trouble: event.trouble, news: { news: 'failed' } };
  }
};
